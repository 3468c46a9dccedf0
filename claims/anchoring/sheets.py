"""One revision's text as it is compared: stretches (sentences, and what stands between them), each with what it says."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.language import get
from claims.sameness import canonical, plain
from claims.splitting import sentences, set_aside
from claims.text import Span, trimmed

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")

Word = tuple[int, int, str]
"""Where a word (or a sign) begins and ends, and what it is taken for when texts are laid beside one another."""


@dataclass(frozen=True)
class Sheet:
    """A text in stretches, in order and apart; nothing but white space lies between them."""

    text: str
    stretches: list[Span]

    @classmethod
    def of(cls, text: str, language: str) -> Sheet:
        """Read ``text`` in the language with that code."""
        spoken = get(language)
        found = sentences.find(text, spoken, set_aside.find(text, spoken))
        ends = [0, *(sentence.end for sentence in found)]
        starts = [*(sentence.start for sentence in found), len(text)]
        gaps = [trimmed(text, Span(end, start)) for end, start in zip(ends, starts, strict=True) if end < start]
        return cls(text, sorted([*found, *(gap for gap in gaps if gap)]))

    @cached_property
    def sayings(self) -> list[str]:
        """What each stretch says, in the form in which the same words are equal."""
        return [canonical(stretch.of(self.text)) for stretch in self.stretches]

    @cached_property
    def _starts(self) -> list[int]:
        return [stretch.start for stretch in self.stretches]

    @cached_property
    def _breaks(self) -> list[int]:
        """Where stretches begin behind white space; behind a sign it may be the inside of an address."""
        return [start for start in self._starts if self.text[start - 1 : start].isspace()]

    def within(self, span: Span) -> range:
        """The numbers of the stretches on which ``span`` lies."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        if first < len(self.stretches) and self.stretches[first].end <= span.start:
            first += 1
        return range(first, max(first, bisect_left(self._starts, span.end)))

    def around(self, span: Span) -> Span:
        """``span``, and all of the stretches on which it lies."""
        places = self.within(span)
        if not places:
            return span
        return Span(min(span.start, self.stretches[places[0]].start), max(span.end, self.stretches[places[-1]].end))

    def breaks(self, start: int, end: int) -> int:
        """How many sentences begin between two places."""
        return bisect_right(self._breaks, end) - bisect_right(self._breaks, start)

    def words(self, span: Span) -> Iterator[Word]:
        """The words and signs of ``span``, in order."""
        for found in _WORD.finditer(self.text, span.start, span.end):
            yield found.start(), found.end(), plain(found.group()).casefold()
