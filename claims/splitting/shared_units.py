"""A quantity being read, and the unit that it takes from its neighbours where none stands beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from claims.language.numerals import Numerals
from claims.splitting.units import Kind
from claims.vocabulary import Relation

ORDINAL = "#"
"""The unit of a place in a row."""

_SENTENCE_END = re.compile(r"[.!?…]['\"”’)]*\s|\n")
_LIST_GAP = 8
_WIDEST = 300
"""How many characters may lie between a number and the earlier one whose noun it counts."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity being read. ``reach`` is where its unit's words end, ``bare`` that an earlier number's noun may be its own."""

    start: int
    end: int
    reach: int
    value: float
    relation: Relation
    unit: str | None = None
    kind: Kind | None = None
    scale: float = 1
    upper: float | None = None
    bare: bool = False


def with_shared_units(text: str, found: list[Reading], numbers: Numerals) -> list[Reading]:
    """``found``, where the numbers of a list have the unit of its last: "three, five and seven years", "12 of the 30 pupils"."""
    result = found[:]
    for place in range(len(found) - 2, -1, -1):
        reading, following = result[place], result[place + 1]
        if reading.unit or following.unit in (None, ORDINAL) or following.start - reading.end > _LIST_GAP:
            continue
        gap = text[reading.end : following.start].strip(", \u00a0").lower()
        words = gap.split()
        part = bool(words) and words[0] in numbers.part_links and all(word in numbers.unit_links for word in words[1:])
        if not gap or gap in numbers.list_words or part:
            result[place] = replace(reading, unit=following.unit, kind=following.kind, bare=False)
    return result


def with_inherited_units(text: str, found: list[Reading]) -> list[Reading]:
    """``found``, where a number without a noun has that of the last one of its sentence."""
    result: list[Reading] = []
    unit, reach = None, 0
    for reading in found:
        if reading.kind is Kind.NOUN:
            unit, reach = reading.unit, reading.reach
        elif reading.bare and unit and reading.start - reach <= _WIDEST:
            if _SENTENCE_END.search(text, reach, reading.start):
                unit = None
            else:
                reading, reach = replace(reading, unit=unit, kind=Kind.NOUN), reading.reach
        result.append(reading)
    return result
