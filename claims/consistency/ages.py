"""An age that doesn't fit the year of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from claims.consistency.reading import Reading, Sentence, quoted
from claims.language.calendar import Period
from claims.model import DateMention, Discrepancy, Quantity
from claims.phrase import phrase

_NEAR = 60
_OLDEST = 120
_WORD = re.compile(r"[^\W\d_]+")


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Ages beside a birth in the same sentence, or in the next where that begins with a pronoun."""
    now = _year_of_news(reading)
    if now is None:
        return
    checks = reading.language.checks
    for sentence, following in zip_longest(reading.sentences, reading.sentences[1:]):
        near = [sentence]
        if following and _begins_with_pronoun(following, reading):
            near.append(following)
        if any(each.words & checks.died for each in near) or not any(each.words & checks.born for each in near):
            continue
        births = [mention for each in near for mention in each.dates if _is_birth(mention, each, reading)]
        ages = [quantity for each in near for quantity in each.quantities if _is_age(quantity, reading)]
        in_one = len(near) == 1 or (
            births and sentence.span.contains(births[0].span) != bool(ages and sentence.span.contains(ages[0].span))
        )
        if len(births) == 1 and len(ages) == 1 and (in_one or _both_in(sentence, births[0], ages[0])):
            yield from _mismatch(ages[0], births[0], now, reading.text)


def _both_in(sentence: Sentence, birth: DateMention, age: Quantity) -> bool:
    return sentence.span.contains(birth.span) and sentence.span.contains(age.span)


def _mismatch(age: Quantity, birth: DateMention, now: int, text: str) -> Iterator[Discrepancy]:
    year = int((birth.iso or "0")[:4])
    years = now - year
    if years < 0 or age.value in (years, years - 1):
        return
    message = phrase(
        "Somebody born in {year} is {low} or {high} in {now}, not {text}.",
        year=year,
        low=years - 1,
        high=years,
        now=now,
        text=quoted(text, age.span),
    )
    first, second = sorted((age.span, birth.span))
    yield Discrepancy("age", message, (first, second))


def _year_of_news(reading: Reading) -> int | None:
    """The year of publication, or else the one year of all dates that stand beside their weekday."""
    if reading.published:
        return reading.published.year
    years = {
        int(mention.iso[:4])
        for mention in reading.dates
        if mention.weekday is not None and mention.iso and len(mention.iso) == 10
    }
    return years.pop() if len(years) == 1 else None


def _begins_with_pronoun(sentence: Sentence, reading: Reading) -> bool:
    first = _WORD.match(reading.text, sentence.span.start, sentence.span.end)
    return bool(first) and first is not None and first.group().lower() in reading.language.speech.pronouns


def _is_birth(mention: DateMention, sentence: Sentence, reading: Reading) -> bool:
    """Whether the words before a date with a year tell of a birth, and no other date stands between."""
    if not mention.iso or not re.match(r"\d{4}(-\d\d)?(-\d\d)?$", mention.iso):
        return False
    edges = [other.span.end for other in sentence.dates if other.span.end <= mention.span.start]
    start = max([sentence.span.start, mention.span.start - _NEAR, *edges])
    words = {word.lower() for word in _WORD.findall(reading.text, start, mention.span.start)}
    return bool(words & reading.language.checks.born)


def _is_age(quantity: Quantity, reading: Reading) -> bool:
    """Whether a number is an age: "(35)", ", 35,", "35 tahun", "35-year-old", "aged 35"."""
    text, (start, end) = reading.text, (quantity.span.start, quantity.span.end)
    if quantity.value % 1 or not 1 <= quantity.value <= _OLDEST or quantity.upper is not None or quantity.unit in ("%", "#"):
        return False
    before = _WORD.findall(text, max(0, start - 16), start)
    if before and before[-1].lower() in reading.language.checks.aged and text[start - 1].isspace():
        return True
    if quantity.unit is None:
        return (text[start - 1 : start], text[end : end + 1]) == ("(", ")") or (
            text[max(0, start - 2) : start],
            text[end : end + 1],
        ) == (", ", ",")
    if reading.language.calendar.periods.get(quantity.unit.lower()) is not Period.YEAR:
        return False
    after = text[end : end + 14].lower().lstrip("- \u00a0").replace("-", " ")
    opening = text[max(0, start - 2) : start]
    return after.startswith(reading.language.checks.old) and ("old" in after or opening.endswith(("(", ", ")))
