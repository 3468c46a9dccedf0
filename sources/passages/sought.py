"""What of a claim can be found again in a source: its words, names, numbers, dates and quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from claims.language.model import Language
from claims.model import DateMention, Quantity
from claims.splitting import dates, quantities, quotations
from claims.splitting.figures import figures
from claims.text import Span
from sources.passages.verbatim import pieces
from sources.passages.words import TOKEN

_FEWEST_QUOTED = 5
"""Fewer words between marks are a title or a term; they are found as words side by side."""


class Kind(Enum):
    """What sort of thing is sought."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that a claim says.

    ``forms`` are the words or stems it is known by, ``senses`` what other words may stand for it. Of numbers and months
    ``value`` says which.
    """

    kind: Kind
    forms: frozenset[str] = frozenset()
    value: float = 0.0
    senses: frozenset[str] = frozenset()


@dataclass(slots=True)
class Query:
    """Everything that is sought for one claim.

    ``pairs`` are the numbers of things that stand side by side in the claim; ``counted`` those of numbers that count something,
    which may be written out in words. ``of_dates`` give for each date the numbers of the things it is made of. ``quoted`` are
    the words of each quotation, piece by piece where an ellipsis parts them. ``idle``, ``bearing`` and ``negations`` are as in
    ``Matching``.
    """

    things: list[Thing] = field(default_factory=list)
    pairs: set[tuple[int, int]] = field(default_factory=set)
    counted: set[int] = field(default_factory=set)
    of_dates: list[tuple[DateMention, tuple[int, ...]]] = field(default_factory=list)
    quoted: list[tuple[tuple[str, ...], ...]] = field(default_factory=list)
    idle: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()


def seek(claim: str, spoken: Language, written: Language) -> Query:
    """What to look for: ``spoken`` is the claim's language, ``written`` the source's."""
    return _Seeker(claim, spoken, written).query()


class _Seeker:
    """One pass over one claim."""

    def __init__(self, claim: str, spoken: Language, written: Language) -> None:
        self._claim = claim
        self._spoken = spoken
        self._written = written
        matching = written.matching
        idle = spoken.matching.idle | matching.idle
        self._query = Query(idle=idle, bearing=matching.bearing, negations=matching.negations)
        self._numbers: dict[Thing, int] = {}

    def query(self) -> Query:
        claim, spoken, query = self._claim, self._spoken, self._query
        named = [mention for mention in dates.find(claim, spoken) if mention.iso and "W" not in mention.iso]
        previous = -1
        for found in _in_order(claim, named, quantities.find(claim, spoken, named)):
            for number in self._things(found):
                if previous >= 0 and number != previous:
                    query.pairs.add((previous, number))
                previous = number
        query.quoted = list(_quoted(claim, spoken))
        return query

    def _things(self, found: re.Match[str] | Quantity | DateMention) -> list[int]:
        if isinstance(found, re.Match):
            return self._of_word(found.group())
        if isinstance(found, DateMention):
            numbers = [self._add(thing) for thing in _of_date(found.iso or "")]
            self._query.of_dates.append((found, tuple(numbers)))
            return numbers
        ends = (found.value,) if found.upper is None else (found.value, found.upper)
        numbers = [self._add(Thing(Kind.NUMBER, value=value)) for value in ends]
        self._query.counted.update(numbers)
        return numbers

    def _of_word(self, written: str) -> list[int]:
        word = written.lower()
        if word[0].isdigit():
            plain = word.replace(".", "").replace(",", "").isdecimal()
            value = figures(word, self._spoken.numerals.decimal) if plain else None
            return [self._add(Thing(Kind.WORD, frozenset({word})) if value is None else Thing(Kind.NUMBER, value=value))]
        if word in self._query.idle:
            return []
        forms = frozenset({self._written.matching.stem(word), word})
        senses = self._spoken.matching.senses_of_stems.get(self._spoken.matching.stem(word), frozenset())
        named, common = Thing(Kind.NAME, forms, senses=senses), Thing(Kind.WORD, forms, senses=senses)
        is_name = common not in self._numbers and (named in self._numbers or written[0].isupper())
        return [self._add(named if is_name else common)]

    def _add(self, thing: Thing) -> int:
        if thing not in self._numbers:
            self._numbers[thing] = len(self._query.things)
            self._query.things.append(thing)
        return self._numbers[thing]


def _in_order(
    claim: str, named: Sequence[DateMention], counted: Sequence[Quantity]
) -> Iterator[re.Match[str] | Quantity | DateMention]:
    """The claim's dates, quantities and remaining words as they follow each other."""
    read: list[DateMention | Quantity] = sorted([*named, *counted], key=lambda each: each.span.start)
    place = 0
    for token in TOKEN.finditer(claim):
        while place < len(read) and read[place].span.end <= token.start():
            place += 1
        if place == len(read) or token.end() <= read[place].span.start:
            yield token
        elif token.start() <= read[place].span.start or not _begun(claim, read[place].span, token):
            yield read[place]


def _begun(claim: str, span: Span, token: re.Match[str]) -> bool:
    """Whether an earlier word of ``span`` has been met."""
    return bool(TOKEN.search(claim, span.start, token.start()))


def _of_date(iso: str) -> Iterator[Thing]:
    """Day, month and year of a date as ``DateMention`` writes it."""
    year, _, rest = ("", "", iso[2:]) if iso.startswith("--") else iso.partition("-")
    month, _, day = rest.partition("-")
    if day:
        yield Thing(Kind.NUMBER, value=float(day))
    if month:
        yield Thing(Kind.MONTH, value=float(month))
    if year:
        yield Thing(Kind.NUMBER, value=float(year))


def _quoted(claim: str, spoken: Language) -> Iterator[tuple[tuple[str, ...], ...]]:
    for quotation in quotations.find(claim, spoken):
        found = pieces(quotation.inner.of(claim))
        if sum(map(len, found)) >= _FEWEST_QUOTED:
            yield found
