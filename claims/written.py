"""Days as people write them, in sentences that can be said in another language."""

from __future__ import annotations

from datetime import date

from claims.phrase import Phrase, phrase

_MONTHS = (
    *(phrase("January"), phrase("February"), phrase("March"), phrase("April"), phrase("May"), phrase("June")),
    *(phrase("July"), phrase("August"), phrase("September"), phrase("October"), phrase("November"), phrase("December")),
)
_WEEKDAYS = (
    *(phrase("Monday"), phrase("Tuesday"), phrase("Wednesday"), phrase("Thursday"), phrase("Friday")),
    *(phrase("Saturday"), phrase("Sunday")),
)


def day(when: date) -> Phrase:
    """A day: ``3 March 2026``."""
    return phrase("{day} {month} {year}", day=when.day, month=_MONTHS[when.month - 1], year=when.year)


def month(number: int, year: int | None = None) -> Phrase:
    """A month, counted from 1, of a year if that is known: ``February 2026``."""
    name = _MONTHS[number - 1]
    return name if year is None else phrase("{month} {year}", month=name, year=year)


def weekday(number: int) -> Phrase:
    """A day of the week, counted from Monday as 0."""
    return _WEEKDAYS[number]
