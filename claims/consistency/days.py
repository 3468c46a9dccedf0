"""Dates that can't be: on another weekday, in no calendar, or told as past though they lie after publication."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from claims import written
from claims.consistency.reading import Reading, Sentence, quoted
from claims.model import DateMention, Discrepancy
from claims.phrase import phrase

_SHORT = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_NEAR = 92
"""Within how many days of publication, or of a dated mention, a date without a year is taken to be of that time."""
_SAME_NEWS = 31


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Wrong weekdays, days that no month has, and later dates told as past."""
    anchors = _anchors(reading)
    for sentence in reading.sentences:
        for mention in sentence.dates:
            yield from _wrong_weekday(mention, anchors, reading)
            yield from _no_such_day(mention, reading.text)
            yield from _after_publication(mention, sentence, reading)


def _full(mention: DateMention) -> date | None:
    return date.fromisoformat(mention.iso) if mention.iso and re.fullmatch(r"\d{4}-\d\d-\d\d", mention.iso) else None


def _anchors(reading: Reading) -> list[date]:
    """The days that date the news: publication, else the full dates that agree with the weekday beside them."""
    if reading.published:
        return [reading.published]
    full = [(mention.weekday, _full(mention)) for mention in reading.dates if mention.weekday is not None]
    return sorted({day for weekday, day in full if day and day.weekday() == weekday})


def _wrong_weekday(mention: DateMention, anchors: list[date], reading: Reading) -> Iterator[Discrepancy]:
    if mention.weekday is None or mention.iso is None:
        return
    day = _full(mention) or _with_year(mention.iso, anchors, _NEAR if reading.published else _SAME_NEWS)
    if day is None or day.weekday() == mention.weekday:
        return
    values = {"day": written.day(day), "weekday": written.weekday(day.weekday()), "other": written.weekday(mention.weekday)}
    message = phrase("{day} is a {weekday}, not a {other}.", **values)
    if not (reading.published and day > reading.published):
        message = phrase("{day} was a {weekday}, not a {other}.", **values)
    yield Discrepancy("weekday", message, (mention.span,))


def _with_year(iso: str, anchors: list[date], within: int) -> date | None:
    """The date without a year in the only year that puts it near one of ``anchors``."""
    if not re.fullmatch(r"--\d\d-\d\d", iso):
        return None
    near: set[date] = set()
    for anchor in anchors[:50]:
        for year in (anchor.year - 1, anchor.year, anchor.year + 1):
            try:
                day = date(year, int(iso[2:4]), int(iso[5:7]))
            except ValueError:
                continue
            if abs((day - anchor).days) <= within:
                near.add(day)
    return near.pop() if len(near) == 1 else None


def _no_such_day(mention: DateMention, text: str) -> Iterator[Discrepancy]:
    """A mention that names a day, but was read as a month alone because that month has no such day."""
    found = re.fullmatch(r"(\d{4}|-)-(\d\d)", mention.iso or "")
    if not found:
        return
    month, year = int(found[2]), None if found[1] == "-" else int(found[1])
    last = calendar.monthrange(year or 2000, month)[1]
    if any(last < int(number) <= 31 for number in _SHORT.findall(mention.span.of(text))):
        name = written.month(month, year)
        message = phrase(
            "“{text}” names a day that {name} does not have: it ends on the {last}th.",
            text=quoted(text, mention.span),
            name=name,
            last=last,
        )
        yield Discrepancy("no_such_day", message, (mention.span,))


def _after_publication(mention: DateMention, sentence: Sentence, reading: Reading) -> Iterator[Discrepancy]:
    day, published, checks = _full(mention), reading.published, reading.language.checks
    if not day or not published or day <= published or not any(figure.isdecimal() for figure in mention.span.of(reading.text)):
        return
    speech = reading.language.speech
    spoken = mention.weekday is not None and bool(sentence.words & (speech.verbs | speech.inverted | speech.passives))
    if not (spoken or sentence.words & checks.past) or sentence.words & (checks.ahead | reading.language.calendar.future):
        return
    message = phrase(
        "{day} is told as past, but the article is published on {published}.",
        day=written.day(day),
        published=written.day(published),
    )
    yield Discrepancy("after_publication", message, (mention.span,))
