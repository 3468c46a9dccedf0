"""The first tables, and the triggers that keep what was written: no row is ever deleted, and some never change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEPT = ("article", "set_aside", "claim", "sign_off", "source", "evidence")
FROZEN = ("revision", "blob", "discrepancy", "anchor", "source_identity", "snapshot", "event")


def upgrade() -> None:
    """Lay out the tables of articles, claims, sources and the audit trail, then guard them."""
    _articles()
    _marks()
    _claims()
    _sources()
    _evidence()
    _events()
    if op.get_bind().dialect.name == "postgresql":
        _guard_on_postgresql()
    else:
        _guard_on_sqlite()


def _integer(name: str, *constraints: sa.ForeignKey, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), *constraints, nullable=nullable)


def _number(name: str, *constraints: sa.ForeignKey) -> sa.Column[int]:
    """A primary key that the program counts itself."""
    return sa.Column(name, sa.Integer(), *constraints, primary_key=True, autoincrement=False)


def _row() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True)


def _word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _json(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(32), nullable=nullable)


def _articles() -> None:
    op.create_table(
        "article",
        _number("id"),
        _text("title"),
        _word("language"),
        _integer("revision"),
        _moment("deadline", nullable=True),
        sa.Column("published", sa.Date(), nullable=True),
        _json("coverage"),
        _word("by"),
        _moment("at"),
    )
    packed = sa.Column("packed", sa.LargeBinary(), nullable=False)
    op.create_table("blob", sa.Column("sha256", sa.String(), primary_key=True), _integer("size"), packed)
    op.create_table(
        "revision",
        _row(),
        _integer("article_id", sa.ForeignKey("article.id")),
        _integer("number"),
        _text("text"),
        _word("sha256"),
        sa.Column("original", sa.String(), sa.ForeignKey("blob.sha256"), nullable=False),
        _text("name"),
        _word("charset", nullable=True),
        _json("sentences"),
        _word("by"),
        _moment("at"),
        sa.UniqueConstraint("article_id", "number"),
    )
    op.create_index("ix_revision_sha256", "revision", ["sha256"])


def _marks() -> None:
    op.create_table(
        "set_aside",
        _number("id"),
        _integer("article_id", sa.ForeignKey("article.id")),
        _integer("revision"),
        _integer("start"),
        _integer("end"),
        _text("reason"),
        _word("by"),
        _moment("at"),
        _flag("withdrawn"),
    )
    op.create_index("ix_set_aside_article_id", "set_aside", ["article_id"])
    op.create_table(
        "discrepancy",
        _row(),
        _integer("article_id", sa.ForeignKey("article.id")),
        _integer("revision"),
        _word("kind"),
        _text("message"),
        _json("spans"),
    )
    op.create_index("ix_discrepancy_article_id", "discrepancy", ["article_id"])


def _claims() -> None:
    op.create_table(
        "claim",
        _row(),
        _integer("article_id", sa.ForeignKey("article.id")),
        _integer("number"),
        _integer("revision"),
        _text("wording"),
        _word("fingerprint"),
        _json("attribution", nullable=True),
        _json("quantities"),
        _json("dates"),
        _flag("is_quotation"),
        sa.Column("worth", sa.Float(), nullable=False),
        _word("status"),
        _word("verdict", nullable=True),
        _word("void_verdict", nullable=True),
        _word("fix"),
        _text("fix_wording", nullable=True),
        _text("reason", nullable=True),
        _word("assignee", nullable=True),
        _integer("version"),
        _flag("dropped"),
        sa.UniqueConstraint("article_id", "number"),
    )
    op.create_index("ix_claim_status", "claim", ["status"])
    _anchors()
    _sign_offs()


def _anchors() -> None:
    op.create_table(
        "anchor",
        _row(),
        _integer("claim_id", sa.ForeignKey("claim.id")),
        _integer("revision"),
        _word("part"),
        _integer("position"),
        _integer("start"),
        _integer("end"),
        _text("exact"),
        _text("prefix"),
        _text("suffix"),
        sa.UniqueConstraint("claim_id", "revision", "part", "position"),
    )


def _sign_offs() -> None:
    op.create_table(
        "sign_off",
        _row(),
        _integer("claim_id", sa.ForeignKey("claim.id")),
        _word("role"),
        _word("by"),
        _moment("at"),
        _word("fingerprint"),
        _text("void", nullable=True),
    )
    op.create_index("ix_sign_off_claim_id", "sign_off", ["claim_id"])


def _sources() -> None:
    op.create_table(
        "source",
        _number("id"),
        _word("kind"),
        _text("name"),
        _text("locator", nullable=True),
        _word("tier"),
        _text("origin"),
        _flag("confidential"),
        _word("by"),
        _moment("at"),
    )
    identity = _number("source_id", sa.ForeignKey("source.id"))
    op.create_table("source_identity", identity, _text("identity"), _text("locator", nullable=True))
    op.create_table(
        "snapshot",
        _number("id"),
        _integer("source_id", sa.ForeignKey("source.id")),
        sa.Column("sha256", sa.String(), sa.ForeignKey("blob.sha256"), nullable=False),
        _word("media_type"),
        _integer("size"),
        _word("charset", nullable=True),
        _text("text"),
        _word("by"),
        _moment("at"),
    )
    op.create_index("ix_snapshot_sha256", "snapshot", ["sha256"])
    op.create_index("ix_snapshot_source_id", "snapshot", ["source_id"])


def _evidence() -> None:
    op.create_table(
        "evidence",
        _number("id"),
        _integer("claim_id", sa.ForeignKey("claim.id")),
        _integer("source_id", sa.ForeignKey("source.id")),
        _integer("snapshot_id", sa.ForeignKey("snapshot.id"), nullable=True),
        _word("stance"),
        _integer("start", nullable=True),
        _integer("end", nullable=True),
        _text("exact"),
        _text("locator"),
        _text("note"),
        _word("by"),
        _moment("at"),
        _flag("withdrawn"),
    )
    op.create_index("ix_evidence_claim_id", "evidence", ["claim_id"])
    op.create_index("ix_evidence_source_id", "evidence", ["source_id"])


def _events() -> None:
    op.create_table(
        "event",
        _number("number"),
        _integer("act"),
        _moment("at"),
        _word("actor"),
        _word("verb"),
        _word("subject"),
        _integer("article", nullable=True),
        _text("before"),
        _text("after"),
        _word("previous"),
        _word("hash"),
    )
    op.create_index("ix_event_article", "event", ["article"])
    op.create_index("ix_event_subject", "event", ["subject"])


def _guard_on_sqlite() -> None:
    refuse = "BEGIN SELECT RAISE(ABORT, 'what Factcheck has recorded is never deleted or rewritten'); END"
    for table in KEPT + FROZEN:
        op.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} {refuse}")
    for table in FROZEN:
        op.execute(f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} {refuse}")


def _guard_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION factcheck_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION 'what Factcheck has recorded is never deleted or rewritten'; END $$"
    )
    refuse = "EXECUTE FUNCTION factcheck_refuse()"
    for table in KEPT + FROZEN:
        op.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT {refuse}")
    for table in FROZEN:
        op.execute(f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} FOR EACH STATEMENT {refuse}")
