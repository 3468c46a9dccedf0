"""A clearance that was given, or taken back."""

from __future__ import annotations

from factcheck.desk.restoring.base import flagged
from factcheck.store import clearances

RESTORER = flagged(clearances.withdraw)
