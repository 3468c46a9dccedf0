"""What the rules ask to be on record: clearances, right of reply, corrections, what an editor let pass."""

from __future__ import annotations

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""
