"""What a source was when we captured it, who stands behind it, and what a confidential one seals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEPT = ("sealing_key", "sealed")
FROZEN = ("source_check",)
NO_MORE_FROZEN = "source_identity"
"""Its rows are in the clear; they go when the newsroom seals them."""


def upgrade() -> None:
    """Widen sources and snapshots, and lay out the tables of seals and of later looks at a source, guarded."""
    _sources()
    _snapshots()
    _seals()
    _checks()
    if op.get_bind().dialect.name == "postgresql":
        _guard_on_postgresql()
    else:
        _guard_on_sqlite()


def _sources() -> None:
    op.add_column("source", sa.Column("contact", sa.Text()))
    op.add_column("source", sa.Column("met", sa.Text()))
    # written out: Alembic can't add a column that points to a table on SQLite, which itself can
    op.execute("ALTER TABLE source ADD COLUMN same_as INTEGER REFERENCES source (id)")


def _snapshots() -> None:
    for name in ("final_url", "title", "author", "publisher"):
        op.add_column("snapshot", sa.Column(name, sa.Text()))
    op.add_column("snapshot", sa.Column("status", sa.Integer()))
    op.add_column("snapshot", sa.Column("published", sa.Date()))
    for name in ("headers", "places"):
        op.add_column("snapshot", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("snapshot", sa.Column("sealed", sa.Boolean(), nullable=False, server_default=sa.false()))


def _seals() -> None:
    op.create_table(
        "sealing_key",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("cost", sa.JSON(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary()),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
    )
    op.create_table(
        "sealed",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("source_id", sa.Integer(), sa.ForeignKey("source.id"), nullable=False),
        sa.Column("snapshot_id", sa.Integer(), sa.ForeignKey("snapshot.id")),
        sa.Column("key_id", sa.Integer(), sa.ForeignKey("sealing_key.id"), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_sealed_source_id", "sealed", ["source_id"])


def _checks() -> None:
    op.create_table(
        "source_check",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("source_id", sa.Integer(), sa.ForeignKey("source.id"), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("snapshot_id", sa.Integer(), sa.ForeignKey("snapshot.id")),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("touched", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
    )
    op.create_index("ix_source_check_source_id", "source_check", ["source_id"])


def _guard_on_sqlite() -> None:
    refuse = "BEGIN SELECT RAISE(ABORT, 'what Factcheck has recorded is never deleted or rewritten'); END"
    for table in KEPT + FROZEN:
        op.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} {refuse}")
    for table in FROZEN:
        op.execute(f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} {refuse}")
    op.execute(f"DROP TRIGGER {NO_MORE_FROZEN}_kept")
    op.execute(f"DROP TRIGGER {NO_MORE_FROZEN}_frozen")


def _guard_on_postgresql() -> None:
    refuse = "EXECUTE FUNCTION factcheck_refuse()"
    for table in KEPT + FROZEN:
        op.execute(f"CREATE TRIGGER {table}_kept BEFORE DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT {refuse}")
    for table in FROZEN:
        op.execute(f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} FOR EACH STATEMENT {refuse}")
    op.execute(f"DROP TRIGGER {NO_MORE_FROZEN}_kept ON {NO_MORE_FROZEN}")
    op.execute(f"DROP TRIGGER {NO_MORE_FROZEN}_frozen ON {NO_MORE_FROZEN}")
