"""Points in time as a person at a deadline says them."""

from __future__ import annotations

from datetime import datetime, timedelta

from factcheck.i18n import _, ngettext

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def until(deadline: datetime, now: datetime) -> str:
    """How far away ``deadline`` is: ``due in 2 h 10 min``, ``due in 3 days``, ``overdue by 40 min``. Both with a time zone."""
    span = length(abs(deadline - now))
    return _("overdue by {length}", length=span) if deadline < now else _("due in {length}", length=span)


def when(moment: datetime) -> str:
    """A moment in the reader's own time zone: ``2026-03-04 17:05``."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def ago(moment: datetime, now: datetime) -> str:
    """How long ago a moment was: ``3 h 20 min ago``."""
    return _("{length} ago", length=length(max(now - moment, timedelta())))


def length(span: timedelta) -> str:
    """A stretch of time: ``2 h 10 min``, ``3 days``."""
    seconds = int(span.total_seconds())
    if seconds < _MINUTE:
        return _("less than a minute")
    if seconds < _HOUR:
        return _("{minutes} min", minutes=seconds // _MINUTE)
    if seconds < _DAY:
        minutes = seconds % _HOUR // _MINUTE
        hours = _("{hours} h", hours=seconds // _HOUR)
        return f"{hours} {_('{minutes} min', minutes=minutes)}" if minutes else hours
    return ngettext("{count} day", "{count} days", seconds // _DAY)
