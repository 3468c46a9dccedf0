"""The desk that an article comes from, and indexes for the board's figures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; let what a board asks of every claim be answered from an index alone."""
    op.add_column("article", sa.Column("desk", sa.Text(), nullable=False, server_default=""))
    state = ["article_id", "dropped", "status", "verdict", "fix", "adverse", "assignee", "number", "version"]
    op.drop_index("ix_claim_state", "claim")
    op.create_index("ix_claim_state", "claim", state)
    op.create_index("ix_event_at", "event", ["at"])
    op.create_index("ix_evidence_at", "evidence", ["at"])
