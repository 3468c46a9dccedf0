"""How every article's claims stand, counted for boards, in place of indexes from which every board counted them anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Lay out the tallies; they are no part of the record, so nothing guards them."""
    op.create_table(
        "tally",
        sa.Column("article", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("upto", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
    )
    op.drop_index("ix_claim_state", "claim")
    op.drop_index("ix_sign_off_standing", "sign_off")
