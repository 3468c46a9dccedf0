"""Which of a source's words may stand for a thing that is sought."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from claims.language import languages
from claims.language.model import Language
from claims.splitting.figures import figures
from sources.passages.sought import Kind, Query, Thing

_SHORTEST_NAME = 5
"""Letters of a name that may be spelt another way; shorter ones are too near to each other."""

_LONG_NAME = 9

_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_NO_DIGIT = re.compile(r"\D+")


@dataclass(frozen=True, slots=True)
class Known:
    """For the words of a source, in small letters, the number of the thing that they stand for.

    ``same``: they are it, in whatever form. ``akin``: they say something near to it, or the same in another language.
    ``said`` are the things of which the source has the words themselves.
    """

    same: dict[str, int]
    akin: dict[str, int]
    said: frozenset[int]


def recognise(vocabulary: set[str], query: Query, written: Language) -> Known:
    """Which words of ``vocabulary`` may stand for a thing that is sought."""
    things = query.things
    stems = {form: number for number, thing in enumerate(things) for form in thing.forms}
    same = {word: number for word, number in stems.items() if word in vocabulary}
    same |= _forms(vocabulary, stems, written) | _months(vocabulary, things) | dict(_numbers(vocabulary, query))
    missing = [number for number, thing in enumerate(things) if thing.kind is Kind.NAME and number not in same.values()]
    same |= dict(_misspelt(vocabulary - same.keys(), things, missing))
    sought = {sense: number for number, thing in reversed([*enumerate(things)]) for sense in thing.senses}
    meant = {
        stem: number
        for stem, senses in written.matching.senses_of_stems.items()
        for sense in senses
        if (number := sought.get(sense)) is not None
    }
    akin = _forms(vocabulary, meant, written)
    return Known(same, {word: number for word, number in akin.items() if word not in same}, frozenset(same.values()))


def _forms(vocabulary: set[str], stems: Mapping[str, int], written: Language) -> dict[str, int]:
    """The words of each stem. Only those are cut that hold the middle of one, which no cut changes."""
    middles = {middle for stem in stems if len(middle := stem[1:].removesuffix("y")) > 1}
    if not middles:
        return {}
    holding = re.compile("|".join(map(re.escape, middles)))
    found: dict[str, int] = {}
    for word in filter(holding.search, vocabulary):
        number = stems.get(written.matching.stem(word))
        if number is not None:
            found[word] = number
    return found


def _months(vocabulary: set[str], things: Sequence[Thing]) -> dict[str, int]:
    """Names of months in any language."""
    months = {thing.value: number for number, thing in enumerate(things) if thing.kind is Kind.MONTH}
    if not months:
        return {}
    names = {name: month for language in languages().values() for name, month in language.calendar.months.items()}
    return {name: months[month] for name, month in names.items() if month in months and name in vocabulary}


def _numbers(vocabulary: set[str], query: Query) -> Iterator[tuple[str, int]]:
    """Figures in either way of writing them, and the words with which a number may begin in any language.

    Scale words come in other tokens ("1.5 million", "enam puluh dua"), so that it is the leading digits that must agree;
    whether the whole number does is seen when the sentence is read.
    """
    sought: dict[str, list[int]] = {}
    for number, thing in enumerate(query.things):
        if thing.kind is Kind.NUMBER:
            sought.setdefault(_digits(thing.value), []).append(number)
    for word in vocabulary if sought else ():
        if word[0].isdigit() and (numbers := sought.get(_NO_DIGIT.sub("", word).strip("0"))):
            yield word, next((number for number in numbers if same_number(word, query.things[number].value)), numbers[0])
    if query.counted:
        for word, value in _number_words().items():
            if word in vocabulary:
                yield from ((word, n) for n in query.counted if _digits(query.things[n].value).startswith(_digits(value)))


@cache
def _number_words() -> dict[str, float]:
    """The words with which a number may begin."""
    return {
        word: value
        for language in languages().values()
        for numerals in (language.numerals,)
        for table in (numerals.ones, numerals.fused, numerals.ordinals, numerals.times, numerals.fractions)
        for word, value in table.items()
        if value
    }


def _digits(value: float) -> str:
    """The digits of a number without the zeros around them."""
    return f"{value:.6f}".replace(".", "").strip("0")


def _misspelt(words: set[str], things: Sequence[Thing], missing: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Names that the source doesn't have, in the spelling that it may have them in."""
    for number in missing:
        name = max(things[number].forms, key=len)
        if len(name) < _SHORTEST_NAME:
            continue
        most = 2 if len(name) >= _LONG_NAME else 1
        for word in words:
            if word[0] == name[0] and abs(len(word) - len(name)) <= most and OSA.distance(name, word, score_cutoff=most) <= most:
                yield word, number


def same_number(written: str, value: float) -> bool:
    """Whether the figures that ``written`` begins with ("1.000", "62nd") are ``value`` in one of the two ways of writing them."""
    begun = _FIGURES.match(written)
    return begun is not None and any(figures(begun[0], decimal) == value for decimal in (".", ","))
