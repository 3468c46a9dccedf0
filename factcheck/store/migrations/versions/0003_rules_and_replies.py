"""What the rules ask to be on record: clearances, right of reply, corrections, what an editor let pass; what reopened a claim.

Fingerprints are taken anew, by the rule that white space and the typography of quotation marks and dashes don't count.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from factcheck.store.fingerprints import take_anew

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEPT = ("override", "gap", "clearance", "reply", "publication", "correction")


def upgrade() -> None:
    """Widen articles, claims and anchors, and lay out the tables of what the rules ask for, guarded."""
    _articles()
    _claims()
    _overrides()
    _clearances()
    _replies()
    _after_publication()
    refuse = "BEGIN SELECT RAISE(ABORT, 'what Factcheck has recorded is never deleted or rewritten'); END"
    for table in KEPT:
        if op.get_bind().dialect.name == "postgresql":
            guard = "FOR EACH STATEMENT EXECUTE FUNCTION factcheck_refuse()"
            op.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE OR TRUNCATE ON {table} {guard}")
        else:
            op.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} {refuse}")


def _column(name: str, kind: sa.types.TypeEngine[Any], *constraints: sa.ForeignKey, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, *constraints, nullable=nullable)


def _number() -> sa.Column[int]:
    """A primary key that the program counts itself."""
    return sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False)


def _signed() -> list[sa.Column[Any]]:
    """Who wrote it down and when, and whether it was taken back."""
    return [
        _column("by", sa.String()),
        _column("at", sa.String(32)),
        _column("withdrawn", sa.Boolean()),
    ]


def _articles() -> None:
    op.add_column("article", _column("authors", sa.JSON(), nullable=True))
    op.add_column("article", _column("gaps", sa.JSON(), nullable=True))


def _claims() -> None:
    for name, kind in (
        ("elsewhere", sa.JSON()),
        ("adverse", sa.Boolean()),
        ("against", sa.Text()),
        ("asked_by", sa.String()),
        ("fix_by", sa.String()),
        ("fix_reason", sa.Text()),
        ("joined_into", sa.Integer()),
        ("reopened", sa.JSON()),
    ):
        op.add_column("claim", _column(name, kind, nullable=True))
    op.add_column("anchor", sa.Column("place", sa.Integer(), nullable=False, server_default="0"))
    take_anew(op.get_bind())


def _overrides() -> None:
    op.create_table(
        "override",
        sa.Column("id", sa.Integer(), primary_key=True),
        _column("claim_id", sa.Integer(), sa.ForeignKey("claim.id")),
        _column("code", sa.String()),
        _column("reason", sa.Text()),
        _column("by", sa.String()),
        _column("at", sa.String(32)),
        _column("void", sa.Text(), nullable=True),
    )
    op.create_index("ix_override_claim_id", "override", ["claim_id"])


def _clearances() -> None:
    op.create_table(
        "gap",
        _number(),
        _column("article_id", sa.Integer(), sa.ForeignKey("article.id")),
        _column("revision", sa.Integer()),
        _column("start", sa.Integer()),
        _column("end", sa.Integer()),
        _column("exact", sa.Text()),
        _column("key", sa.String()),
        _column("reason", sa.Text()),
        *_signed(),
    )
    op.create_index("ix_gap_article_id", "gap", ["article_id"])
    op.create_table(
        "clearance",
        _number(),
        _column("article_id", sa.Integer(), sa.ForeignKey("article.id")),
        _column("revision", sa.Integer()),
        _column("role", sa.String()),
        _column("policy", sa.Text()),
        _column("states", sa.JSON()),
        _column("claims", sa.Integer()),
        _column("versions", sa.Integer()),
        _column("overrides", sa.JSON()),
        *_signed(),
    )
    op.create_index("ix_clearance_article_id", "clearance", ["article_id"])


def _replies() -> None:
    op.create_table(
        "reply",
        _number(),
        _column("claim_id", sa.Integer(), sa.ForeignKey("claim.id")),
        _column("asked", sa.Text()),
        _column("asked_at", sa.String(32)),
        _column("way", sa.String()),
        _column("tries", sa.Integer()),
        _column("answer", sa.String()),
        _column("words", sa.Text()),
        _column("answered_at", sa.String(32), nullable=True),
        _column("printed", sa.Text()),
        _column("version", sa.Integer()),
        *_signed(),
    )
    op.create_index("ix_reply_claim_id", "reply", ["claim_id"])


def _after_publication() -> None:
    op.create_table(
        "publication",
        _number(),
        _column("article_id", sa.Integer(), sa.ForeignKey("article.id")),
        _column("revision", sa.Integer()),
        _column("ran_at", sa.String(32)),
        _column("link", sa.Text()),
        _column("clearance_id", sa.Integer(), sa.ForeignKey("clearance.id"), nullable=True),
        _column("conditions", sa.JSON()),
        _column("owner", sa.String(), nullable=True),
        _column("due", sa.String(32), nullable=True),
        _column("reason", sa.Text()),
        *_signed(),
    )
    op.create_index("ix_publication_article_id", "publication", ["article_id"])
    op.create_table(
        "correction",
        _number(),
        _column("publication_id", sa.Integer(), sa.ForeignKey("publication.id")),
        _column("claim_id", sa.Integer(), sa.ForeignKey("claim.id"), nullable=True),
        _column("remedy", sa.String()),
        _column("cause", sa.String(), nullable=True),
        _column("wrong", sa.Text()),
        _column("right", sa.Text()),
        _column("note", sa.Text()),
        _column("ran_at", sa.String(32)),
        _column("link", sa.Text()),
        *_signed(),
    )
    op.create_index("ix_correction_publication_id", "correction", ["publication_id"])
