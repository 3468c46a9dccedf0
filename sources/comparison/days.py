"""Dates held against dates, each as exact as it is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from claims.model import DateMention
from sources.comparison import pairing
from sources.comparison.reading import Side
from sources.model import Point

_FULL = 10


def points(here: Side, there: Side) -> Iterator[Point]:
    """The claim's dates, each against the passage's date of the same."""
    ours, theirs = ([mention for mention in side.dates if _told(mention)] for side in (here, there))
    for one, other, agrees in pairing.pairs(here, there, ours, theirs, _agree, _comparable):
        yield pairing.point("date", here, there, one.span, other.span if other else None, agrees)


def _told(mention: DateMention) -> bool:
    return mention.iso is not None or mention.weekday is not None


def _agree(one: DateMention, other: DateMention) -> bool:
    """Whether all that both dates tell is the same, and they tell something in common."""
    told = [(a, b) for a, b in zip(_parts(one), _parts(other), strict=True) if a and b]
    return bool(told) and all(a == b for a, b in told)


def _comparable(one: DateMention, other: DateMention, near: float) -> bool:
    """Whether two dates tell of the same things: a year isn't held against a weekday."""
    return any(a and b for a, b in zip(_parts(one), _parts(other), strict=True))


def _parts(mention: DateMention) -> tuple[str, str, str, str]:
    """Year, month (or week), day and weekday, each ``""`` where it isn't told; a full date tells its weekday."""
    iso = mention.iso or ""
    year, rest = ("", iso[2:]) if iso.startswith("--") else (iso[:4], iso[5:])
    month, _, day = rest.partition("-")
    weekday = mention.weekday
    if len(iso) == _FULL and not iso.startswith("--"):
        weekday = date.fromisoformat(iso).weekday()
    return year, month, day, "" if weekday is None else str(weekday)
