"""How a language writes dates and times."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Calendar:
    """Months, weekdays and the words for relative dates."""
