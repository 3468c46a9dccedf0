"""Numbers held against numbers: what is counted, in which unit, and how near the words say it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from math import isclose

from claims.consistency.reading import grain
from claims.model import Quantity
from claims.splitting.shared_units import ORDINAL
from claims.splitting.units import PERCENT
from claims.text import Span
from claims.vocabulary import Relation
from sources.comparison import pairing
from sources.comparison.reading import Side
from sources.model import Point

_ABOUT = 0.1
_MORE = 2.0
"""“More than 60” is said of 62 and not of 620: up to twice the number."""

_VAGUE = {
    Relation.DOZENS: (10, 99),
    Relation.HUNDREDS: (100, 999),
    Relation.THOUSANDS: (1e3, 99_999),
    Relation.MILLIONS: (1e6, 1e9),
}
_OPEN = {
    Relation.MORE_THAN: "up",
    Relation.AT_LEAST: "up",
    Relation.LESS_THAN: "down",
    Relation.AT_MOST: "down",
    Relation.NEARLY: "near",
    Relation.ABOUT: "near",
}
_HALF = 0.5
_SCALED = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in what it measures: ``value`` in the base unit of its ``dimension``, as exact as its ``grain``.

    ``dimension`` is ``"%"``, ``"#"``, a currency's code, the name of a measure, or ``""`` for what is counted: ``counted``, or in
    the forms in which it is known again ``unit``. ``whole`` is its place with the unit and the words that relate it.
    """

    span: Span
    value: float
    upper: float | None
    relation: Relation
    dimension: str
    grain: float
    unit: frozenset[str]
    counted: str
    whole: Span

    @property
    def least_and_most(self) -> tuple[float, float]:
        """Between which numbers the number meant lies, as the words tell."""
        if self.relation in _VAGUE:
            return _VAGUE[self.relation]
        low, high = self.value, self.value if self.upper is None else self.upper
        way = _OPEN.get(self.relation)
        if way == "up":
            return low, high * _MORE
        if way == "down":
            return low / _MORE, high
        if self.relation is Relation.NEARLY:
            return low * (1 - 2 * _ABOUT), high
        slack = low * _ABOUT if way else self.grain / 2
        return low - slack, high + slack


def points(here: Side, there: Side) -> Iterator[Point]:
    """The claim's numbers, each against the passage's number for the same."""
    ours, theirs = amounts(here), amounts(there)
    people = here.language.checks.people | there.language.checks.people
    anybody = here.language.checks.anybody | there.language.checks.anybody
    comparable = partial(_comparable, people=people, anybody=anybody)
    for one, other, agrees in pairing.pairs(here, there, ours, theirs, _agree, comparable):
        yield pairing.point("number", here, there, one.whole, other.whole if other else None, agrees)


def amounts(side: Side) -> list[Amount]:
    """The quantities of a text in what they measure."""
    return [_amount(side, quantity) for quantity in side.quantities]


def _amount(side: Side, quantity: Quantity) -> Amount:
    unit = (quantity.unit or "").lower()
    dimension, factor = _dimension(side, quantity, unit)
    exact = grain(side.text, quantity) if _is_rounded(side, quantity) else 0.0
    written = [word for word in side.words if word.small in unit.split()]
    keys = frozenset[str]().union(*(word.keys for word in written)) | ({unit} if unit else frozenset())
    upper = None if quantity.upper is None else quantity.upper * factor
    return Amount(
        quantity.span,
        quantity.value * factor,
        upper,
        quantity.relation,
        dimension,
        exact * factor,
        keys,
        unit,
        _with_relation(side, quantity),
    )


def _dimension(side: Side, quantity: Quantity, unit: str) -> tuple[str, float]:
    if quantity.unit in (PERCENT, ORDINAL):
        return quantity.unit, 1.0
    if quantity.unit and len(quantity.unit) == 3 and quantity.unit.isupper():
        return quantity.unit, 1.0
    if 0 < quantity.value < 1 and not any(sign.isdigit() for sign in quantity.span.of(side.text)):
        return PERCENT, 100.0  # “a third” is 33 per cent
    return side.language.matching.measures.get(unit, ("", 1.0))


def _is_rounded(side: Side, quantity: Quantity) -> bool:
    """Whether a number is written with a scale or a decimal, so that a more exact one may be meant."""
    words = quantity.span.of(side.text)
    if 0 < quantity.value < 1 and _SCALED.search(words):
        return False
    numerals = side.language.numerals
    scales = {*numerals.scales, *numerals.short_scales, *(scale.lower() for scale in numerals.money_scales)}
    return quantity.value % 1 != 0 or any(word in scales for word in re.findall(r"[^\W\d_]+", words.lower()))


def _with_relation(side: Side, quantity: Quantity) -> Span:
    """The number with the unit behind it, and the words before it that relate it to the number meant."""
    start, end = quantity.span.start, quantity.span.end
    if quantity.relation is not Relation.EXACTLY:
        for phrase in sorted(side.language.numerals.before, key=len, reverse=True):
            ahead = side.text[max(0, start - len(phrase) - 1) : start].lower()
            if ahead.rstrip() == phrase and ahead[-1:].isspace():
                start -= len(phrase) + 1
                break
    unit = quantity.unit or ""
    if unit and side.text[end : end + len(unit) + 1].lower().strip(" -\u00a0") == unit.lower():
        end += len(side.text[end : end + len(unit) + 1])
    return Span(start, end)


def _comparable(one: Amount, other: Amount, near: float, *, people: frozenset[str], anybody: frozenset[str]) -> bool:
    """Whether two numbers can be of the same thing, so that it matters that they differ."""
    if one.dimension != other.dimension:
        money = all(each.dimension.isupper() and len(each.dimension) == 3 for each in (one, other))
        return money or (near > 0 and {one.dimension, other.dimension} == {PERCENT, "points"})
    if one.dimension:
        return True
    if one.unit and other.unit:
        alike = not one.unit.isdisjoint(other.unit) or {one.counted, other.counted} <= people
        return alike or (near > 0 and not {one.counted, other.counted}.isdisjoint(anybody))
    return near > 0 or not (one.unit or other.unit)


def _agree(one: Amount, other: Amount) -> bool:
    """Whether a passage's number ``other`` says what the claim's ``one`` says, in whatever notation, or bears it out."""
    if one.dimension != other.dimension:
        return False
    if one.dimension == PERCENT and _is_third(one, other):
        return True
    if isclose(one.value, other.value) and (one.upper or one.value) == (other.upper or other.value):
        return _OPEN.get(one.relation) == _OPEN.get(other.relation) or _bears_out(one, other)
    return _bears_out(one, other)


def _is_third(one: Amount, other: Amount) -> bool:
    """Whether one of two shares is a third (or two), and the other as near to it as whole per cents can be."""
    told = any(isclose(each.value, thirds / 3) for each in (one, other) for thirds in (100, 200))
    return told and abs(one.value - other.value) < _HALF


def _bears_out(one: Amount, other: Amount) -> bool:
    """Whether what the passage says lies within what the claim says, or is the same in rounder numbers."""
    low, high = one.least_and_most
    least, most = other.least_and_most
    rounder = other.relation is Relation.EXACTLY and other.grain > one.grain and one.relation is Relation.EXACTLY
    if rounder:
        return least - 1e-9 <= one.value <= most + 1e-9
    if one.relation is Relation.EXACTLY and other.relation is not Relation.EXACTLY:
        return False
    if other.relation is Relation.EXACTLY and other.upper is None:
        least = most = other.value
        strictly = one.relation in (Relation.MORE_THAN, Relation.LESS_THAN, Relation.NEARLY)
        if strictly and isclose(other.value, one.value):
            return False
    return low - 1e-9 <= least and most <= high + 1e-9
