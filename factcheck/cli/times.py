"""Deadlines as people write them, and times as people read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.i18n import N_, _, ngettext

_FORMATS = ("%Y-%m-%d %H:%M", "%Y-%m-%d %H.%M", "%Y-%m-%dT%H:%M", "%d.%m.%Y %H:%M", "%d/%m/%Y %H:%M")
_HINT = phrase("Write it like 2026-11-24 17:00 (your time) or 2026-11-24T17:00Z.")
_NO_DEADLINE, _NO_TIME = N_("“{typed}” is no deadline."), N_("“{typed}” is no time.")
_MONTHS = (
    *(N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"), N_("Jun")),
    *(N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec")),
)


def deadline(text: str, now: datetime | None = None) -> datetime:
    """The moment ahead that ``text`` means, in UTC, written as ``moment`` reads it."""
    return _read(text, _NO_DEADLINE, "+", now)


def moment(text: str, now: datetime | None = None) -> datetime:
    """The moment ``text`` means, in UTC, ahead or past.

    ISO 8601, with an offset or without one (then it is local time); the day first with dots or slashes; a day alone means
    its end; ``17:00`` alone means today; ``+3h``, ``+45m``, ``-2d`` count from now. Raises ``BadInput`` for anything else.
    """
    return _read(text, _NO_TIME, "+-", now)


def _read(text: str, otherwise: str, signs: str, now: datetime | None) -> datetime:
    text = text.strip()
    now = now or datetime.now(UTC)
    found = _from_now(text, now, signs) or _of_today(text, now) or _on_a_day(text) or _moment(text)
    if found is None:
        raise BadInput(phrase(otherwise, typed=text), _HINT)
    try:
        return found.astimezone(UTC)
    except (OverflowError, OSError) as error:
        raise BadInput(phrase(otherwise, typed=text), _HINT) from error


def day(text: str) -> date:
    """The day ``text`` means (``2026-11-24``). Raises ``BadInput`` for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadInput(phrase("“{typed}” is no day.", typed=text), phrase("Write it like 2026-11-24.")) from error


def stretch(text: str) -> timedelta:
    """How long ``7d``, ``12h``, ``30m`` or ``2w`` is. Raises ``BadInput`` for anything else."""
    units = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
    count, unit = text.strip()[:-1], text.strip()[-1:].casefold()
    if unit not in units or not (count.isascii() and count.isdecimal() and len(count) <= 5):
        raise BadInput(phrase("“{typed}” is no stretch of time.", typed=text), phrase("Write it like 7d, 12h or 2w."))
    return int(count) * units[unit]


def away(at: datetime, now: datetime | None = None) -> str:
    """How far off a moment is: "in 3 h", "25 min ago", "in 2 days"."""
    seconds = (at - (now or datetime.now(UTC))).total_seconds()
    span = abs(seconds)
    if span < 60:
        return _("now")
    if span < 3600:
        length = _("{minutes} min", minutes=round(span / 60))
    elif span < 48 * 3600:
        length = _("{hours} h", hours=round(span / 3600))
    else:
        length = ngettext("{count} day", "{count} days", round(span / 86400))
    return _("in {length}", length=length) if seconds > 0 else _("{length} ago", length=length)


def local(at: datetime) -> str:
    """A moment on the reader's own clock: ``24 Nov 2026 17:00``."""
    return written(at.astimezone())


def written(at: datetime) -> str:
    """A moment on its own clock: ``24 Nov 2026 17:00``."""
    return f"{at:%d} {_(_MONTHS[at.month - 1])} {at:%Y %H:%M}"


def _from_now(text: str, now: datetime, signs: str) -> datetime | None:
    units = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
    count, unit = text[1:-1], text[-1:]
    if not (text[:1] and text[0] in signs and unit in units and count.isascii() and count.isdecimal() and len(count) <= 5):
        return None
    return now + int(f"{text[0]}{count}") * units[unit]


def _of_today(text: str, now: datetime) -> datetime | None:
    try:
        clock = datetime.strptime(text, "%H:%M").time()
    except ValueError:
        return None
    return datetime.combine(now.astimezone().date(), clock)


def _on_a_day(text: str) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(text), datetime.max.time().replace(second=0, microsecond=0))
    except ValueError:
        return None


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    for form in _FORMATS:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    return None
