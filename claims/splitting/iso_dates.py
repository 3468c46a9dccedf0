"""Days as ISO 8601 writes them, and whether there is such a day."""

from __future__ import annotations

import calendar


def iso(year: str | None, month: int, day: int) -> str:
    """A date as exact as it can be: one that its month doesn't have falls back to the month."""
    if not is_date(int(year) if year else 2000, month, day):
        return f"{int(year):04}-{month:02}" if year else f"--{month:02}"
    return f"{int(year):04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]


def century(year: str) -> str:
    """Two figures are a year of this century up to 69, else of the last, as in POSIX."""
    return year if len(year) == 4 else f"20{year}" if int(year) < 69 else f"19{year}"
