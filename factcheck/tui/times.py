"""Points in time as a person at a deadline says them."""

from __future__ import annotations

from datetime import datetime, timedelta

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def until(deadline: datetime, now: datetime) -> str:
    """How far away ``deadline`` is: ``due in 2 h 10 min``, ``due in 3 days``, ``overdue by 40 min``. Both with a time zone."""
    late = deadline < now
    return f"{'overdue by' if late else 'due in'} {_length(abs(deadline - now))}"


def when(moment: datetime) -> str:
    """A moment in the reader's own time zone: ``2026-03-04 17:05``."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _length(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    if seconds < _MINUTE:
        return "less than a minute"
    if seconds < _HOUR:
        return f"{seconds // _MINUTE} min"
    if seconds < _DAY:
        minutes = seconds % _HOUR // _MINUTE
        return f"{seconds // _HOUR} h" + (f" {minutes} min" if minutes else "")
    days = seconds // _DAY
    return "1 day" if days == 1 else f"{days} days"
