"""The same thing counted differently in two places: 62 in intensive care here, 64 in intensive care there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claims.consistency.reading import Reading, Sentence, grain, quoted, words_in
from claims.language.numerals import Numerals
from claims.model import Discrepancy, Quantity
from claims.phrase import phrase
from claims.splitting.shared_units import ORDINAL
from claims.splitting.units import PERCENT
from claims.text import Span
from claims.vocabulary import Relation

_CLAUSE_END = re.compile(r"[,.;:()\"“”!?\n]|\s[-–—]\s")
_WIDEST = 80
_LISTING = 3
"""A sentence that counts this many different things is a table in words, whose rows need not be about the same."""


@dataclass(frozen=True, slots=True)
class _Count:
    """A quantity with the content words that say what is counted, the nearest first.

    ``group`` is the unit, one for all people; ``words`` are to be quoted; ``names`` are the sentence's capitalised words.
    """

    quantity: Quantity
    sentence: int
    group: str
    topic: tuple[str, ...]
    words: Span
    names: frozenset[str]


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Pairs of sentences that give two exact numbers for what they describe in the same words, after the number or before it."""
    alike: dict[tuple[str, bool, str], list[_Count]] = defaultdict(list)
    for index, sentence in enumerate(reading.sentences):
        units = {quantity.unit for quantity in sentence.quantities}
        if units and len(units) < _LISTING and not sentence.words & reading.language.checks.scopes:
            for count in _counts(reading, index, sentence):
                alike[count.group, count.words.start < count.quantity.span.start, count.topic[0]].append(count)
    reported: set[tuple[Span, Span]] = set()
    for counts in alike.values():
        for first, second in pairwise(counts):
            places = (first.quantity.span, second.quantity.span)
            if places not in reported and _contradict(first, second, reading):
                reported.add(places)
                yield _discrepancy(first, second, reading.text)


def _counts(reading: Reading, index: int, sentence: Sentence) -> Iterator[_Count]:
    text, numbers, checks = reading.text, reading.language.numerals, reading.language.checks
    names = frozenset(word for word in words_in(text, sentence.span.start + 1, sentence.span.end) if word[0].isupper())
    edges = [sentence.span.start, *(quantity.span.end for quantity in sentence.quantities)]
    limits = [*(quantity.span.start for quantity in sentence.quantities[1:]), sentence.span.end]
    for quantity, edge, limit in zip(sentence.quantities, edges, limits, strict=False):
        unit = (quantity.unit or "").lower()
        if quantity.relation is not Relation.EXACTLY or quantity.value < 2 or unit in numbers.measures or unit == ORDINAL:
            continue
        group = "people" if not unit or unit in checks.people else unit
        end = _clause_end(text, quantity.span.end, limit)
        if topic := _topic(words_in(text, quantity.span.end, end), unit, numbers):
            yield _Count(quantity, index, group, topic, Span(quantity.span.start, end), names)
        start = _clause_start(text, quantity.span.start, edge)
        if unit and (topic := _topic(words_in(text, start, quantity.span.start)[::-1], unit, numbers)[:3]):
            yield _Count(quantity, index, group, topic, Span(start, quantity.span.end + len(unit) + 1), names)


def _clause_end(text: str, start: int, limit: int) -> int:
    limit = max(start, min(limit, start + _WIDEST))
    stop = _CLAUSE_END.search(text, start, limit)
    return stop.start() if stop else limit


def _clause_start(text: str, end: int, edge: int) -> int:
    edge = max(edge, end - _WIDEST)
    start = edge
    for stop in _CLAUSE_END.finditer(text, edge, end):
        start = stop.end()
    return start


def _topic(words: list[str], unit: str, numbers: Numerals) -> tuple[str, ...]:
    """The content words beside a number: no unit, no function words, and no names where it might be an address."""
    idle = numbers.no_nouns - numbers.fates
    words = words if unit else [word for word in words if word[0].islower()]
    return tuple(word.lower() for word in words if word.lower() not in idle and word.lower() != unit)[:6]


def _contradict(first: _Count, second: _Count, reading: Reading) -> bool:
    one, other = first.quantity, second.quantity
    if one.value == other.value or first.sentence == second.sentence or one.upper is not None or other.upper is not None:
        return False
    return (
        _same_kind(one, other, reading)
        and _same_topic(first, second, reading)
        and _same_scope(first, second, reading)
        and not _rounded(one, other, reading.text)
    )


def _same_kind(one: Quantity, other: Quantity, reading: Reading) -> bool:
    """Whether two units may name the same: they do, or one of them says no more than that people are meant."""
    units = {(one.unit or "").lower(), (other.unit or "").lower()}
    return len(units) == 1 or bool(units & (reading.language.checks.anybody | {""}))


def _same_topic(first: _Count, second: _Count, reading: Reading) -> bool:
    """Whether the words beside two numbers agree: shares and money need more of them, what becomes of people fewer."""
    unit = first.quantity.unit or ""
    shared = set(first.topic) & set(second.topic)
    is_fate = first.topic[0] in reading.language.numerals.fates and first.quantity.unit == second.quantity.unit and unit
    enough = 3 if unit == PERCENT or unit.isupper() else 1 if is_fate else 2
    contained = len(shared) == min(len(set(first.topic)), len(set(second.topic)))
    return len(shared) >= enough and (contained or enough == 1)


def _same_scope(first: _Count, second: _Count, reading: Reading) -> bool:
    """Whether nothing in the two sentences tells of another place or another day."""
    days = [{mention.iso or mention.weekday for mention in reading.sentences[count.sentence].dates} for count in (first, second)]
    if days[0] and days[1] and days[0] != days[1]:
        return False
    return not first.names or not second.names or first.names <= second.names or second.names <= first.names


def _rounded(one: Quantity, other: Quantity, text: str) -> bool:
    """Whether one number may be the other, rounded."""
    return (
        abs(one.value - other.value) < max(grain(text, one), grain(text, other)) and max(grain(text, one), grain(text, other)) > 1
    )


def _discrepancy(first: _Count, second: _Count, text: str) -> Discrepancy:
    message = phrase(
        "The same thing is counted twice: “{one}” and “{other}”.", one=quoted(text, first.words), other=quoted(text, second.words)
    )
    return Discrepancy("count", message, (first.quantity.span, second.quantity.span))
