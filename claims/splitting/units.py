"""What a number counts: money, a share, a measure, or the noun beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from claims.language.numerals import Numerals

PERCENT = "%"
POINTS = "percentage points"
"""The unit of percentage points in either language, so that they can be compared."""

_WORD = re.compile(r"[ \u00a0]([^\W\d_][\w’'-]*)")
_COMPOUND = re.compile(r"-([^\W\d_]+)")
_GLUED = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[ \u00a0]?(%|°\s?[CF]?(?!\w)|℃)")
_REACH = 4
"""How many words after a number may hold the noun that it counts."""


class Kind(Enum):
    """What sort of unit it is."""

    MONEY = "money"
    SHARE = "share"
    MEASURE = "measure"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and where its words end.

    ``scale`` multiplies the number ("Rp 5 T"); ``inside`` tells whether the words lie in the quantity's own span.
    """

    name: str
    kind: Kind
    end: int
    scale: float = 1
    inside: bool = False


def currency_before(text: str, start: int, numbers: Numerals) -> tuple[str, int] | None:
    """The ISO code of the sign right before ``start``, and where that sign begins."""
    found = _signs(tuple(numbers.currency_signs)).search(text, max(0, start - 6), start)
    return (numbers.currency_signs[found.group(1).lower()], found.start(1)) if found else None


def money_after(text: str, end: int, code: str, *, scaled: bool, numbers: Numerals) -> Unit:
    """The sum whose sign stands before it, with a short scale after it ("$5m", "Rp 52 T") and a currency named again."""
    found = None if scaled else _scale_marks(tuple(numbers.money_scales)).match(text, end)
    scale = numbers.money_scales[found.group(1)] if found else 1
    end = found.end() if found else end
    named = _phrase_after(text, end, tuple(numbers.currency_words))
    return Unit(code, Kind.MONEY, end + len(named) + 1 if named else end, scale, inside=True)


def share_or_sign(text: str, end: int, numbers: Numerals) -> Unit | None:
    """Per cent, percentage points, degrees, or a sign glued to figures ("5km")."""
    if found := _SIGN.match(text, end):
        sign = found.group(1)
        return Unit(
            PERCENT if sign == "%" else sign, Kind.SHARE if sign == "%" else Kind.MEASURE, found.end(), inside=sign == "%"
        )
    if points := _phrase_after(text, end, numbers.points):
        return Unit(POINTS, Kind.SHARE, end + len(points) + 1, inside=True)
    if percent := _phrase_after(text, end, numbers.percent):
        return Unit(PERCENT, Kind.SHARE, end + len(percent) + 1, inside=True)
    glued = _GLUED.match(text, end)
    if glued and is_sign(glued.group(), numbers):
        return Unit(glued.group(), Kind.MEASURE, glued.end())
    return None


def is_sign(word: str, numbers: Numerals) -> bool:
    """Whether ``word`` is a sign that may be glued to figures: "5km", "20MW"; a single capital is none ("5G")."""
    return word.lower() in numbers.measure_signs and (len(word) > 1 or word.islower())


def money_named(text: str, end: int, numbers: Numerals) -> Unit | None:
    """A currency by its word: "3 miliar dolar", "millions of dollars"."""
    word = _WORD.match(text, end)
    if word and word.group(1).lower() in numbers.vague_links:
        end = word.end()
    named = _phrase_after(text, end, tuple(numbers.currency_words))
    return Unit(numbers.currency_words[named], Kind.MONEY, end + len(named) + 1, inside=True) if named else None


def compound(text: str, end: int, numbers: Numerals, *, figures: bool) -> Unit | None:
    """What a hyphen joins to the number: "a 55-year-old", "a two-day symposium", "a 12-member panel"."""
    found = _COMPOUND.match(text, end)
    word = found.group(1).lower() if found else ""
    if not found or not (word in numbers.measures or (figures and len(word) > 2 and not word.endswith("ed"))):
        return None
    return Unit(found.group(1), Kind.MEASURE, found.end())


def noun_after(text: str, end: int, value: float, numbers: Numerals, *, linked: bool, titled: bool) -> Unit | None:
    """The noun counted, as the text says it. ``linked``: "of the" may lead to it. ``titled``: nouns may be capitalised here."""
    if numbers.noun_first:
        return _first_noun(text, end, numbers, titled=titled)
    return _last_noun(text, end, value, numbers, linked=linked, titled=titled)


def _first_noun(text: str, end: int, numbers: Numerals, *, titled: bool) -> Unit | None:
    found = _WORD.match(text, end)
    if found and found.group(1).lower() in numbers.skipped:
        found = _WORD.match(text, found.end())
    if not found or not _may_be_noun(found.group(1), numbers, titled=titled):
        return None
    word = found.group(1)
    if word.lower() in numbers.classifiers:
        after = _WORD.match(text, found.end())
        if after and _may_be_noun(after.group(1), numbers, titled=titled):
            return Unit(after.group(1), Kind.NOUN, after.end())
    return _measured(text, found, numbers)


def _may_be_noun(word: str, numbers: Numerals, *, titled: bool) -> bool:
    lower = word.lower()
    if lower in numbers.measures:
        return True
    if lower in numbers.joints or len(word) < 2:
        return False
    if word[0].isupper() and not titled and not (word.isupper() and len(word) > 1):
        return False
    return not (lower.startswith(numbers.verb_prefixes) and len(lower) > 5 and lower not in numbers.prefixed_nouns)


def _measured(text: str, found: re.Match[str], numbers: Numerals) -> Unit:
    word, end = found.group(1), found.end()
    if word.lower() not in numbers.measures:
        return Unit(word, Kind.NOUN, end)
    after = _WORD.match(text, end)
    if after and after.group(1).lower() in numbers.measure_suffixes:
        return Unit(text[found.start(1) : after.end()], Kind.MEASURE, after.end())
    return Unit(word, Kind.MEASURE, end)


def _last_noun(text: str, end: int, value: float, numbers: Numerals, *, linked: bool, titled: bool) -> Unit | None:
    prefix: int | None = None
    for place in range(_REACH + (2 if linked else 0)):
        found = _WORD.match(text, end)
        if not found:
            return None
        word, lower, end = found.group(1), found.group(1).lower(), found.end()
        lower = lower.removesuffix("'s").removesuffix("’s")
        if lower in numbers.measures:
            begin = found.start(1) if prefix is None else prefix
            return Unit(text[begin : found.start(1)] + word[: len(lower)], Kind.MEASURE, end)
        if lower in numbers.measure_prefixes:
            prefix = found.start(1)
        elif (linked and place < 2 and lower in numbers.unit_links) or lower in numbers.skipped:
            continue
        elif lower in numbers.joints:
            return None
        elif _heads(word, lower, value, numbers, titled=titled):
            return _head(text, found, lower, numbers)
        elif word.endswith(("'s", "’s", "'", "’")):
            return None
    return None


def _heads(word: str, lower: str, value: float, numbers: Numerals, *, titled: bool) -> bool:
    """Whether ``word`` is the noun that the number before it counts."""
    if word[0].isupper() and not titled and not (word[:-1].isupper() and word[-1] == numbers.plural_ending):
        return False
    if lower in numbers.plurals or lower in numbers.counted or value == 1:
        return True
    ending = numbers.plural_ending
    if ending and word[:-1].isupper() and word[-1] == ending and len(word) > 2:
        return True
    return bool(ending) and lower.endswith(ending) and len(lower) > 3 and not lower.endswith(("ss", "us", "is", "ous"))


def _head(text: str, found: re.Match[str], lower: str, numbers: Numerals) -> Unit:
    """The head noun; where a plural without ending is followed by one with it, the second: "12 police officers"."""
    after = _WORD.match(text, found.end())
    if after and lower in numbers.plurals and after.group(1)[0].islower() and after.group(1).lower() not in numbers.joints:
        second = after.group(1).lower()
        if _heads(after.group(1), second, 2, numbers, titled=False) and second not in numbers.measures:
            return Unit(after.group(1), Kind.NOUN, after.end())
    return Unit(found.group(1)[: len(lower)], Kind.NOUN, found.end())


def _phrase_after(text: str, end: int, phrases: tuple[str, ...]) -> str | None:
    """The longest of ``phrases`` that stands after one blank, lower-cased."""
    found = _phrases(phrases).match(text, end)
    return found.group(1).lower() if found else None


@lru_cache(maxsize=64)
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or r"(?!)"
    return re.compile(rf"[ \u00a0]({words})(?![^\W_])", re.IGNORECASE)


@lru_cache(maxsize=32)
def _signs(signs: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True)) or r"(?!)"
    return re.compile(rf"(?<![^\W_])({words})\.?[ \u00a0]?$", re.IGNORECASE)


@lru_cache(maxsize=32)
def _scale_marks(marks: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True)) or r"(?!)"
    return re.compile(rf"[ \u00a0]?({words})(?![^\W_])")
