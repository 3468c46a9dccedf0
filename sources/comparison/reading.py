"""A claim or a passage as it is compared: its words in the forms in which they are known again, its numbers and its dates."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from claims.language.model import Language
from claims.model import DateMention, Quantity
from claims.splitting import dates, quantities
from claims.text import Span
from sources.passages.words import TOKEN
from sources.tongue import tongue

_CLAUSE_END = re.compile(r"[,.;:](?!\d)|[()!?\n]|\s[-–—]\s")
_SENTENCE_END = re.compile(r"[.!?](?=\s|[\"”’»)])|\n")
_NEAR = 6
"""Content words on either side that say what a number or a date is about."""

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text. Two words are ``keys``-alike where they are one in another form, or stand for one another.

    ``idle`` ones tell nothing of the matter; ``capital`` ones begin with a capital letter.
    """

    span: Span
    small: str
    keys: frozenset[str]
    idle: bool
    capital: bool

    def is_like(self, other: Word) -> bool:
        """Whether two words say the same, in either language."""
        return not self.keys.isdisjoint(other.keys)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts. Places are code points in it."""

    text: str
    language: Language
    words: tuple[Word, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[DateMention, ...]

    @property
    def read(self) -> list[Span]:
        """The places of the numbers and dates."""
        return [*(quantity.span for quantity in self.quantities), *(mention.span for mention in self.dates)]

    def of(self, span: Span) -> str:
        """The words at ``span`` for a message: on one line, and not too many of them."""
        said = " ".join(span.of(self.text).split())
        return said if len(said) <= _SHOWN else said[: _SHOWN - 1].rstrip() + "…"

    def within(self, span: Span) -> Sequence[Word]:
        """The words that begin inside ``span``."""
        first = bisect_left(self.words, span.start, key=lambda word: word.span.start)
        return self.words[first : bisect_left(self.words, span.end, key=lambda word: word.span.start)]

    def clause(self, span: Span) -> Span:
        """The clause around ``span``, as far as the next number or date."""
        marks = [mark for mark in self.read if not mark.overlaps(span)]
        start = max((each.end for each in marks if each.end <= span.start), default=0)
        end = min((each.start for each in marks if each.start >= span.end), default=len(self.text))
        for found in _CLAUSE_END.finditer(self.text, start, span.start):
            start = found.end()
        closed = _CLAUSE_END.search(self.text, span.end, end)
        end = closed.start() if closed else end
        joints = [word.span for word in self.within(Span(start, end)) if word.small in self.language.numerals.list_words]
        start = max((joint.end for joint in joints if joint.end <= span.start), default=start)
        return Span(start, min((joint.start for joint in joints if joint.start >= span.end), default=end))

    def sentence(self, span: Span) -> Sequence[Word]:
        """The words of the sentence around ``span``, as its marks part it."""
        start = max((found.end() for found in _SENTENCE_END.finditer(self.text, 0, span.start)), default=0)
        closed = _SENTENCE_END.search(self.text, span.end)
        return self.within(Span(start, closed.start() if closed else len(self.text)))

    def around(self, span: Span) -> list[Word]:
        """The content words beside ``span`` in its clause, the nearest on either side."""
        clause = self.clause(span)
        before = (word for word in reversed(self.within(Span(clause.start, span.start))) if not word.idle)
        after = (word for word in self.within(Span(span.end, clause.end)) if not word.idle)
        return [*islice(before, _NEAR), *islice(after, _NEAR)]


def read(text: str, otherwise: str = "en") -> Side:
    """``text`` as it is compared; in the language ``otherwise`` where it gives no sign of any."""
    language = tongue(text, otherwise)
    named = dates.find(text, language)
    counted = quantities.find(text, language, named)
    words = tuple(_word(match, language) for match in TOKEN.finditer(text))
    return Side(text, language, words, tuple(counted), tuple(named))


def _word(match: re.Match[str], language: Language) -> Word:
    small, matching = match[0].lower(), language.matching
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", small) if not unicodedata.combining(sign))
    stem = matching.stem(small)
    senses = (f"#{sense}" for sense in matching.senses_of_stems.get(stem, ()))
    keys = frozenset((small, bare, f"~{stem}", *senses))
    return Word(Span(*match.span()), small, keys, small in matching.idle, match[0][0].isupper())


def closeness(one: Sequence[Word], other: Sequence[Word]) -> float:
    """Which share of the words ``one`` is among ``other`` (0..1); 0 where there are none."""
    known = frozenset[str]().union(*(word.keys for word in other))
    return sum(not word.keys.isdisjoint(known) for word in one) / len(one) if one else 0.0
