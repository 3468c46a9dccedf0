"""That something ran, or that it didn't."""

from __future__ import annotations

from factcheck.desk.restoring.base import flagged
from factcheck.store import publications

RESTORER = flagged(publications.withdraw)
