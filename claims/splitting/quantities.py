"""Quantities in running text: value, unit, relation and place.

A quantity's span covers the number with its scale word, its currency and its per cent sign ("Rp 1,5 triliun", "12 persen",
"10-15"); the words that relate it to the number meant ("more than", "hampir") and the noun counted stay outside. An ordinal
("the third case", "ke-80") has the unit ``"#"``. Where no noun stands beside a number it counts what the last number of its
sentence counted: "1,000 people injured, 62 in intensive care" are people both times.

Years, dates, times of day, telephone numbers, results of games, codes and numbers that belong to a name (Pasal 28, Boeing
737, Covid-19) are no quantities.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.language.model import Language
from claims.language.numerals import Numerals
from claims.model import DateMention, Quantity
from claims.splitting import labels
from claims.splitting.codes import code_end
from claims.splitting.number_words import word_after, word_before
from claims.splitting.numbers import Numeral, numerals
from claims.splitting.shared_units import ORDINAL, Reading, with_inherited_units, with_shared_units
from claims.splitting.units import (
    Kind,
    Unit,
    compound,
    currency_before,
    money_after,
    money_named,
    noun_after,
    share_or_sign,
)
from claims.text import Span
from claims.vocabulary import Relation

_FRACTION = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
_SUFFIX = re.compile(r"-([^\W\d_]+)")
_AFTER = re.compile(r"[ \u00a0]([^\W\d_]+)(?:[ \u00a0]([^\W\d_]+))?")
_OF_FIGURES = re.compile(r"[ \u00a0](?:[^\W\d_]{1,4})[ \u00a0]\d")
_DASHES = frozenset("-–—")
_TIES = frozenset("-–")


def find(text: str, language: Language, dates: Sequence[DateMention] = ()) -> list[Quantity]:
    """The quantities of ``text``, in order and apart. ``dates`` are its dates (see ``dates.find``), which are none."""
    found: list[Reading] = []
    place, dead = 0, 0
    for numeral in numerals(text, language.numerals):
        while place < len(dates) and dates[place].span.end <= numeral.start:
            place += 1
        if (
            numeral.start < dead
            or _trails(text, numeral, found, language.numerals)
            or (place < len(dates) and dates[place].span.start < numeral.end)
        ):
            continue
        reading = _read(text, numeral, language.numerals)
        if isinstance(reading, int):
            dead = reading
        elif reading and not _merge(text, found, reading, numeral, language.numerals):
            found.append(reading)
    return [_quantity(reading) for reading in with_inherited_units(text, with_shared_units(text, found, language.numerals))]


def _trails(text: str, numeral: Numeral, found: Sequence[Reading], numbers: Numerals) -> bool:
    """Whether a dash ties the number to something that is no quantity: "Wild 5-4", "all-in-one"."""
    start = numeral.start
    if start < 2 or text[start - 1] not in _TIES or not text[start - 2].isalnum() or (found and found[-1].end == start - 1):
        return False
    return not labels.is_prefixed(text, numeral, numbers)


def _quantity(reading: Reading) -> Quantity:
    return Quantity(reading.value, reading.unit, reading.relation, Span(reading.start, reading.end), reading.upper)


def _read(text: str, numeral: Numeral, numbers: Numerals) -> Reading | int | None:
    """What ``numeral`` says; ``None`` where it counts nothing, or the place up to which nothing does."""
    if numeral.figures and (fraction := _written_fraction(text, numeral)):
        numeral = fraction
    sign = currency_before(text, numeral.start, numbers) if numeral.figures else None
    if sign:
        unit = money_after(text, numeral.end, sign[0], scaled=numeral.scale > 1, numbers=numbers)
        return _finished(text, numeral, unit, sign[1], numbers)
    if numeral.figures and (code := code_end(text, numeral, numbers)):
        return code
    if numeral.ordinal or labels.is_prefixed(text, numeral, numbers):
        return _ordinal(text, numeral, numbers)
    titled = labels.in_headline(text, numeral.start)
    unit_found = _unit(text, numeral, numbers, titled=titled)
    if unit_found is None and numeral.word in numbers.idle and numeral.value == 1:
        return None
    if labels.is_name(text, numeral, unit_found, numbers, titled=titled):
        return None
    return _finished(text, numeral, unit_found, numeral.start, numbers)


def _written_fraction(text: str, numeral: Numeral) -> Numeral | None:
    found = _FRACTION.match(text, numeral.start)
    if not found or text[numeral.start - 1 : numeral.start] in ("/", "-", ".") or not 0 < int(found[1]) < int(found[2]) <= 10:
        return None
    return replace(numeral, end=found.end(), value=int(found[1]) / int(found[2]), fraction=True)


def _unit(text: str, numeral: Numeral, numbers: Numerals, *, titled: bool) -> Unit | None:
    end = numeral.end
    if unit := share_or_sign(text, end, numbers) or money_named(text, end, numbers):
        return unit
    if numeral.word in numbers.lone:
        return Unit(numbers.lone[numeral.word], Kind.NOUN, end)
    suffix = _SUFFIX.match(text, end)
    if suffix and suffix[1].lower() in numbers.suffixes:
        end = suffix.end()
    elif unit := compound(text, end, numbers, figures=numeral.figures):
        return unit
    elif text[end : end + 1] == "+":
        end += 1
    if closing := _closing(text, end, numbers):
        end = closing[1]
    linked = numeral.vague or numeral.fraction or _is_some_of(text, end, numbers)
    return noun_after(text, end, numeral.value, numbers, linked=linked, titled=titled)


def _is_some_of(text: str, end: int, numbers: Numerals) -> bool:
    """Whether a number names some of a known many: "23 of the buses"."""
    after = _AFTER.match(text, end)
    return bool(after and after[2] and after[1] in numbers.part_links and after[2] in numbers.unit_links)


def _closing(text: str, end: int, numbers: Numerals) -> tuple[Relation, int] | None:
    """The relation that the words right after ``end`` give ("8.000 lebih", "15 or more"), and where they end.

    A word that begins a comparison instead ("lebih tinggi") gives none.
    """
    after = _AFTER.match(text, end)
    if not after:
        return None
    for count in (2, 1) if after[2] else (1,):
        stop = after.end(count)
        phrase = text[end + 1 : stop].lower()
        if phrase in numbers.after and word_after(text, stop) not in numbers.never_before.get(after[count].lower(), ()):
            return numbers.after[phrase], stop
    return None


def _finished(text: str, numeral: Numeral, unit: Unit | None, start: int, numbers: Numerals) -> Reading:
    value = float(numeral.value)
    if unit and unit.scale > 1:
        value = round(value * unit.scale, 6)
    end = unit.end if unit and unit.inside else numeral.end
    reach = unit.end if unit else numeral.end
    relation = labels.relation_before(text, start, numbers) or _relation_after(text, numeral.end, reach, numbers)
    return Reading(
        start,
        end,
        reach,
        value,
        _order(value) if numeral.vague else relation or Relation.EXACTLY,
        unit.name if unit else None,
        unit.kind if unit else None,
        numeral.scale * (unit.scale if unit else 1),
        bare=unit is None and not numeral.fraction and _may_inherit(text, start, numeral.end, numbers),
    )


def _may_inherit(text: str, start: int, end: int, numbers: Numerals) -> bool:
    """Whether a number without a noun may count what the last one counted: no age, no "12 of 13", no "four-game"."""
    if (
        labels.stands_apart(text, start, end)
        or text[end : end + 1] == "-"
        or word_before(text, start) in numbers.vague_links | numbers.among
    ):
        return False
    after = _AFTER.match(text, end)
    return not (
        after and after[1].lower() in numbers.vague_links and (after[2] or "").lower() in numbers.starts
    ) and not _OF_FIGURES.match(text, end)


def _order(value: float) -> Relation:
    if value < 100:
        return Relation.DOZENS
    if value < 1000:
        return Relation.HUNDREDS
    return Relation.THOUSANDS if value < 1_000_000 else Relation.MILLIONS


def _relation_after(text: str, end: int, reach: int, numbers: Numerals) -> Relation | None:
    if text[end : end + 1] == "+":
        return Relation.MORE_THAN
    suffix = _SUFFIX.match(text, end)
    if suffix and suffix[1].lower() in numbers.suffixes:
        return numbers.suffixes[suffix[1].lower()]
    closing = _closing(text, end, numbers) or _closing(text, reach, numbers)
    return closing[0] if closing else None


def _ordinal(text: str, numeral: Numeral, numbers: Numerals) -> Reading | None:
    """A place in a row, unless it is part of a name or the number of a century; "ketiga tersangka" are three suspects."""
    after = _AFTER.match(text, numeral.end)
    word = after[1] if after else ""
    if word.lower() in numbers.eras or labels.follows_era(text, numeral.start, numbers):
        return None
    if numbers.noun_first and not numeral.figures and word.lower() in numbers.counted:
        unit = Unit(word, Kind.NOUN, numeral.end + 1 + len(word))
        return _finished(text, numeral, unit, numeral.start, numbers)
    if labels.is_name_of_ordinal(text, numeral, word, numbers):
        return None
    start = labels.prefix_start(text, numeral, numbers)
    return Reading(start, numeral.end, numeral.end, numeral.value, Relation.EXACTLY, ORDINAL)


def _merge(text: str, found: list[Reading], reading: Reading, numeral: Numeral, numbers: Numerals) -> bool:
    """Whether ``reading`` ends a range that the one before it begins, or of a result; it needs no place of its own then."""
    if not found or reading.start - found[-1].reach > 12:
        return False
    first = found[-1]
    between = text[first.end : reading.start].strip()
    joined_by_dash = between in _DASHES and bool(between)
    if not joined_by_dash and not _are_ends(text, first, reading, numbers):
        return False
    merged = _range(first, reading)
    if joined_by_dash and (merged is None or labels.is_result(text, first.start, reading.reach, merged.unit, numbers)):
        found.pop()
        return True
    if merged is None:
        return False
    found[-1] = merged
    return True


def _are_ends(text: str, first: Reading, second: Reading, numbers: Numerals) -> bool:
    """Whether words join two numbers to a range: "10 hingga 15", "between 10 and 15", "from 10 to 15"."""
    joint = text[first.reach : second.start].strip().lower()
    if joint in numbers.range_words:
        return not labels.is_change(text, first.start, numbers)
    for opener, closing in numbers.openers.items():
        if joint == closing and text[max(0, first.start - len(opener) - 1) : first.start].strip().lower() == opener:
            return True
    return False


def _range(first: Reading, second: Reading) -> Reading | None:
    """The range from ``first`` to ``second``, which lends it its scale and unit; ``None`` where that is none."""
    value = first.value
    if first.scale == 1 and second.scale > 1 and value * second.scale < second.value:
        value = round(value * second.scale, 6)
    if first.unit and second.unit and first.unit.lower() != second.unit.lower():
        return None
    if value >= second.value or first.upper is not None or second.unit == ORDINAL or first.unit == ORDINAL:
        return None
    unit, kind = (second.unit, second.kind) if second.unit else (first.unit, first.kind)
    return Reading(
        first.start,
        second.end,
        max(first.reach, second.reach),
        value,
        Relation.BETWEEN,
        unit,
        kind,
        second.scale,
        upper=second.value,
        bare=unit is None,
    )
