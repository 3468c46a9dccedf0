"""Who is where, words to search, articles that were put away, and indexes for boards of many thousand claims."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Lay out presence and the search table with its full-text index; neither is part of the record, so nothing guards them."""
    op.add_column("article", sa.Column("withdrawn", sa.Boolean(), nullable=False, server_default=sa.false()))
    _presence()
    _lookup()
    state = ["article_id", "dropped", "status", "verdict", "fix", "adverse", "assignee", "number"]
    op.create_index("ix_claim_state", "claim", state)
    standing = sa.text("void IS NULL")
    op.create_index(
        "ix_sign_off_standing", "sign_off", ["claim_id", "role", "by"], sqlite_where=standing, postgresql_where=standing
    )
    op.create_index("ix_event_article_number", "event", ["article", "number"])
    op.drop_index("ix_event_article", "event")


def _presence() -> None:
    op.create_table(
        "presence",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=True),
        sa.Column("claim", sa.Integer(), nullable=True),
        sa.Column("since", sa.String(32), nullable=False),
        sa.Column("seen", sa.String(32), nullable=False),
    )


def _lookup() -> None:
    op.create_table(
        "lookup",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("subject", sa.String(), nullable=False, unique=True),
        sa.Column("words", sa.Text(), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE INDEX lookup_index ON lookup USING gin (array_to_tsvector(string_to_array(words, ' ')))")
        return
    op.execute("CREATE VIRTUAL TABLE lookup_index USING fts5(words, content='lookup', content_rowid='id')")
    for name, steps in _FOLLOWING.items():
        op.execute(f"CREATE TRIGGER lookup_{name} AFTER {name.upper()} ON lookup BEGIN {steps} END")


_TAKEN_IN = "INSERT INTO lookup_index (rowid, words) VALUES (new.id, new.words);"
_TAKEN_OUT = "INSERT INTO lookup_index (lookup_index, rowid, words) VALUES ('delete', old.id, old.words);"
_FOLLOWING = {"insert": _TAKEN_IN, "update": _TAKEN_OUT + _TAKEN_IN, "delete": _TAKEN_OUT}
"""How the index follows the table (sqlite.org, "External Content Tables")."""
