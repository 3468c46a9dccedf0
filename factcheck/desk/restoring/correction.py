"""A correction that was made, or taken back."""

from __future__ import annotations

from factcheck.desk.restoring.base import flagged
from factcheck.store import publications

RESTORER = flagged(publications.withdraw_correction)
