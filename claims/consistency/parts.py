"""Parts that are larger than their whole, and sums that don't add up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claims.consistency.reading import Reading, Sentence, grain, quoted, spans_of
from claims.model import Discrepancy, Quantity
from claims.phrase import phrase
from claims.vocabulary import Relation

_EXACT_ENOUGH = frozenset({Relation.EXACTLY, Relation.ABOUT, Relation.NEARLY, Relation.AT_MOST, Relation.LESS_THAN})
_NEXT_TO = 24


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Parts beyond their whole within a sentence or after it, and totals that differ from the sum of their parts."""
    before: Sentence | None = None
    for sentence in reading.sentences:
        if sentence.quantities:
            yield from _part_of_whole(sentence, reading)
            yield from _part_of_them(before, sentence, reading)
            yield from _sum(before, sentence, reading)
        before = sentence


def _part_of_whole(sentence: Sentence, reading: Reading) -> Iterator[Discrepancy]:
    """Find "70 of 62 patients"."""
    text, numbers, checks = reading.text, reading.language.numerals, reading.language.checks
    if sentence.words & numbers.change_words or sentence.words & numbers.score_words:
        return
    for part, whole in zip(sentence.quantities, sentence.quantities[1:], strict=False):
        joint = text[part.span.end : whole.span.start].strip().lower()
        unit = (part.unit or "").lower()
        if unit and joint.startswith(unit):
            joint = joint[len(unit) :].strip()
        if joint in checks.part_of and (whole.unit or "").lower() in checks.people and part.unit in (None, whole.unit):
            yield from _too_large(part, whole, text)


def _part_of_them(before: Sentence | None, sentence: Sentence, reading: Reading) -> Iterator[Discrepancy]:
    """Find "62 were hurt, 70 of them badly"; "62 people, including 70 children"."""
    text, checks = reading.text, reading.language.checks
    for index, part in enumerate(sentence.quantities):
        earlier = sentence.quantities[:index] or (before.quantities[-1:] if before and index == 0 else ())
        if not earlier or not _people(part, reading):
            continue
        after = text[part.span.end : part.span.end + _NEXT_TO + len(part.unit or "")].lower().strip()
        ahead = text[max(0, part.span.start - _NEXT_TO) : part.span.start].lower().rstrip()
        of_them = any(phrase in after for phrase in checks.of_them) or ahead.endswith(checks.of_them)
        includes = index > 0 and ahead.endswith(checks.including)
        whole = earlier[-1]
        if (of_them or includes) and _people(whole, reading):
            yield from _too_large(part, whole, text)


def _people(quantity: Quantity, reading: Reading) -> bool:
    return (quantity.unit or "").lower() in reading.language.checks.people


def _too_large(part: Quantity, whole: Quantity, text: str) -> Iterator[Discrepancy]:
    least = part.value
    most = whole.upper or whole.value
    if whole.relation not in _EXACT_ENOUGH or part.relation in (Relation.AT_MOST, Relation.LESS_THAN) or least <= most:
        return
    message = phrase(
        "The part is larger than the whole: {part} of {whole}.", part=_number(part, text), whole=_number(whole, text)
    )
    yield Discrepancy("part", message, spans_of((whole, part)))


def _sum(before: Sentence | None, sentence: Sentence, reading: Reading) -> Iterator[Discrepancy]:
    """Find "100 people, consisting of 60 men and 30 women"."""
    text, checks = reading.text, reading.language.checks
    marker = _phrases(checks.composed).search(text, sentence.span.start, sentence.span.end)
    if not marker or _phrases((*checks.including, *checks.of_them)).search(text, marker.end(), sentence.span.end):
        return
    parts = [quantity for quantity in sentence.quantities if quantity.span.start >= marker.end()]
    whole = _whole(before, sentence, marker.start(), reading)
    if (
        whole is None
        or len(parts) < 2
        or not _are_parts(whole, parts, reading)
        or not _are_listed(parts, marker.end(), sentence, text)
    ):
        return
    total = sum(part.value for part in parts)
    slack = grain(text, whole) / 2 + sum(grain(text, part) / 2 for part in parts if grain(text, part) != 1)
    if abs(total - whole.value) <= (slack if slack > 0.5 else 0):
        return
    message = phrase(
        "The parts add up to {total:,.10g}, not to the {whole} named as their whole.", total=total, whole=_number(whole, text)
    )
    yield Discrepancy("sum", message, spans_of((whole, *parts)))


def _whole(before: Sentence | None, sentence: Sentence, marker: int, reading: Reading) -> Quantity | None:
    """The number whose parts follow ``marker``: the one before it in this sentence, or in the last where this refers to it."""
    earlier = [quantity for quantity in sentence.quantities if quantity.span.end <= marker]
    if earlier:
        return earlier[-1] if len(earlier) == 1 else None
    opening = reading.text[sentence.span.start : sentence.span.end].split(maxsplit=1)[0].lower()
    if before and len(before.quantities) == 1 and opening in reading.language.checks.referring:
        return before.quantities[0]
    return None


def _are_parts(whole: Quantity, parts: Sequence[Quantity], reading: Reading) -> bool:
    exact = all(each.relation is Relation.EXACTLY and each.upper is None for each in (whole, *parts))
    units = {(part.unit or "").lower() for part in parts}
    unit = (whole.unit or "").lower()
    people = reading.language.checks.people
    return exact and bool(unit) and unit not in ("%", "#") and (units == {unit} or (unit in people and units <= people))


def _are_listed(parts: Sequence[Quantity], start: int, sentence: Sentence, text: str) -> bool:
    """Whether the parts stand in one list: each but the first after a comma or a conjunction, and no clause between."""
    edges = [start, *(part.span.end for part in parts)]
    gaps = [text[edge : part.span.start] for edge, part in zip(edges, parts, strict=False)]
    close = all(len(gap) <= 120 and ";" not in gap for gap in gaps)
    return close and not any(mark in text[edges[-1] : sentence.span.end].rstrip('.”"’ \n') for mark in (",", ";"))


def _number(quantity: Quantity, text: str) -> str:
    words = quoted(text, quantity.span)
    unit = quantity.unit if quantity.unit and len(quantity.unit) > 1 and not quantity.unit.isupper() else ""
    return f"{words} {unit}".strip() if quantity.unit != "%" else words


@lru_cache(maxsize=32)
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or r"(?!)"
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
