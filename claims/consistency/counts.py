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
from claims.splitting.units import PERCENT
from claims.text import Span
from claims.vocabulary import Relation

_CLAUSE_END = re.compile(r"[,.;:()\"“”!?\n]|\s[-–—]\s")
_WIDEST = 80
_LISTING = 3
"""A sentence that counts this many different things is a table in words, whose rows need not be about the same."""


@dataclass(frozen=True, slots=True)
class _Count:
    """A quantity with the content words that say what is counted; ``names`` are the capitalised words of its sentence."""

    quantity: Quantity
    sentence: int
    topic: tuple[str, ...]
    words: Span
    names: frozenset[str]


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Pairs of sentences that give two exact numbers for what they describe in the same words."""
    alike: dict[tuple[str, str], list[_Count]] = defaultdict(list)
    for index, sentence in enumerate(reading.sentences):
        units = {quantity.unit for quantity in sentence.quantities}
        if sentence.quantities and len(units) < _LISTING and not sentence.words & reading.language.checks.scopes:
            for count in _counts(reading, index, sentence):
                alike[(count.quantity.unit or "").lower(), count.topic[0]].append(count)
    for counts in alike.values():
        for first, second in pairwise(counts):
            if _contradict(first, second, reading):
                yield _discrepancy(first, second, reading.text)


def _counts(reading: Reading, index: int, sentence: Sentence) -> Iterator[_Count]:
    text, numbers = reading.text, reading.language.numerals
    ends = [quantity.span.start for quantity in sentence.quantities[1:]] + [sentence.span.end]
    names = frozenset(word for word in words_in(text, sentence.span.start + 1, sentence.span.end) if word[0].isupper())
    for quantity, limit in zip(sentence.quantities, ends, strict=True):
        unit = (quantity.unit or "").lower()
        if quantity.relation is not Relation.EXACTLY or quantity.value < 2 or not unit or unit in numbers.measures or unit == "#":
            continue
        start = quantity.span.end
        stop = _CLAUSE_END.search(text, start, min(limit, start + _WIDEST))
        end = stop.start() if stop else min(limit, start + _WIDEST)
        topic = _topic(words_in(text, start, end), unit, numbers)
        if topic:
            yield _Count(quantity, index, topic, Span(quantity.span.start, max(end, start)), names)


def _topic(words: list[str], unit: str, numbers: Numerals) -> tuple[str, ...]:
    """The content words after a number: neither its unit nor function words."""
    idle = numbers.no_nouns - numbers.fates
    return tuple(word.lower() for word in words if word.lower() not in idle and word.lower() != unit)[:6]


def _contradict(first: _Count, second: _Count, reading: Reading) -> bool:
    one, other = first.quantity, second.quantity
    if one.value == other.value or first.sentence == second.sentence or one.upper is not None or other.upper is not None:
        return False
    shared = set(first.topic) & set(second.topic)
    strict = one.unit == PERCENT or (one.unit or "").isupper()
    enough = 3 if strict else 1 if first.topic[0] in reading.language.numerals.fates else 2
    contained = len(shared) == min(len(set(first.topic)), len(set(second.topic)))
    if len(shared) < enough or not (contained or enough == 1):
        return False
    return _same_scope(first, second, reading) and not _rounded(one, other, reading.text)


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
    message = f"The same thing is counted twice: “{quoted(text, first.words)}” and “{quoted(text, second.words)}”."
    return Discrepancy("count", message, (first.quantity.span, second.quantity.span))
