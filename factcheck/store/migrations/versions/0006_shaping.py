"""Claims whose words a person changes, with what is noted on them and of whom something was asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen the claims; anchors stay as they are, and never change."""
    op.add_column("claim", sa.Column("words_from", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("claim", sa.Column("asked_of", sa.Text(), nullable=True))
    op.add_column("claim", sa.Column("asked_at", sa.String(32), nullable=True))
    op.add_column("claim", sa.Column("note", sa.Text(), nullable=True))
