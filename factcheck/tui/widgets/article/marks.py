"""What lies where on the text: the claims' words, and the words and numbers that no claim covers. Pure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.model import Claim
from claims.text import Span, merged
from claims.vocabulary import Status
from factcheck.desk.views import ArticlePage
from factcheck.tui import looks

_NUMBER = re.compile(r"\d[\d.,:]*")


@dataclass(slots=True)
class Mark:
    """A claim's words at one place. ``number`` is the claim's within its article; ``tone`` and ``sign`` say its state."""

    start: int
    end: int
    number: int
    tone: str
    sign: str


class Marks:
    """All marks of a text, in reading order, with quick questions about them.

    Of claims on the same words the one with fewer words is on top.
    """

    def __init__(
        self,
        marks: Iterable[Mark] = (),
        uncovered: Sequence[Span] = (),
        numbers: Sequence[Span] = (),
        aside: Sequence[Span] = (),
    ) -> None:
        self.all = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self.uncovered = list(uncovered)
        self.numbers = list(numbers)
        self.aside = list(aside)
        self._starts = [mark.start for mark in self.all]
        self._of: dict[int, list[Mark]] = {}
        for mark in self.all:
            self._of.setdefault(mark.number, []).append(mark)
        self._longest = max((mark.end - mark.start for mark in self.all), default=0)

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share words with a range, outer ones first."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [mark for mark in self.all[first:last] if mark.end > start]

    def show(self, claim: Claim) -> None:
        """Let one claim's marks say its state as it is now."""
        for mark in self.of(claim.number):
            mark.tone, mark.sign = looks.tone(claim), looks.sign(claim)

    def at(self, offset: int) -> Mark | None:
        """The mark on top at ``offset``."""
        return min(self.within(offset, offset + 1), key=lambda mark: mark.end - mark.start, default=None)

    def of(self, number: int) -> list[Mark]:
        """The places of one claim."""
        return self._of.get(number, [])

    def beside(self, offset: int, step: int) -> Mark | None:
        """The next mark (``step`` 1) or the one before (-1), seen from ``offset``; after the last comes the first."""
        if not self.all:
            return None
        index = bisect_right(self._starts, offset) if step > 0 else bisect_left(self._starts, offset) - 1
        return self.all[index % len(self.all)]

    def gap_beside(self, offset: int, step: int) -> Span | None:
        """The next stretch that no claim covers, or the one before; after the last comes the first."""
        if not self.uncovered:
            return None
        starts = [span.start for span in self.uncovered]
        index = bisect_right(starts, offset) if step > 0 else bisect_left(starts, offset) - 1
        return self.uncovered[index % len(starts)]


def marks_of(page: ArticlePage) -> Marks:
    """The marks of an article: its claims' anchors (but for cut ones), what is set aside, the words and numbers left bare."""
    marks = [
        Mark(anchor.span.start, anchor.span.end, view.claim.number, looks.tone(view.claim), looks.sign(view.claim))
        for view in page.claims
        for anchor in view.claim.anchors
        if view.claim.status is not Status.GONE
    ]
    uncovered = page.coverage.uncovered
    numbers = [number for span in uncovered for number in _numbers_in(page.text, span)]
    return Marks(marks, uncovered, numbers, merged(one.span for one in page.set_aside))


def overlapping(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """The spans (sorted, apart) that share words with a range."""
    first = bisect_left(spans, start, key=lambda span: span.end)
    last = bisect_left(spans, end, key=lambda span: span.start)
    return [span for span in spans[first:last] if span.end > start]


def _numbers_in(text: str, span: Span) -> list[Span]:
    return [Span(found.start(), found.end()) for found in _NUMBER.finditer(text, span.start, span.end)]
