"""Words that two texts have in common, as blocks of both, and what of the rest is known again in another place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.anchoring.sheets import Word
from claims.runs import Run

_MOVED = 4
"""From how many words in a row on they are known again in another place of the text."""
_TRIED = 20
"""In how many places words in a row are looked for, if they stand in more."""
_BREAK: Word = (-1, -1, "")


class Block(NamedTuple):
    """Words of the old text, from ``start`` to ``end``, that stand in the new one from ``at`` to ``to``."""

    start: int
    end: int
    at: int
    to: int


def laid(was: Sequence[Word], now: Sequence[Word], runs: Sequence[Run]) -> list[Block]:
    """The blocks of words in common: one for each run, or more where the white space between its words differs in length."""
    found: list[Block] = []
    for run in runs:
        block: Block | None = None
        for one, other in zip(was[run.old : run.old + run.size], now[run.new : run.new + run.size], strict=True):
            if block and one[0] - block.start == other[0] - block.at and block.end - block.start == block.to - block.at:
                block = Block(block.start, one[1], block.at, other[1])
            else:
                found += [block] if block else []
                block = Block(one[0], one[1], other[0], other[1])
        found += [block] if block else []
    return found


class Leftovers:
    """The words of both texts that stand in no block yet, in their order, with a break wherever others stood between."""

    def __init__(self) -> None:
        self.was: list[Word] = []
        self.now: list[Word] = []

    def add(self, was: Sequence[Word], now: Sequence[Word], runs: Sequence[Run]) -> None:
        """Take what ``runs`` leave of two stretches."""
        ends = Run(len(was), len(now), 0)
        for one, other in pairwise([Run(0, 0, 0), *runs, ends]):
            self.was += [*was[one.old + one.size : other.old], _BREAK]
            self.now += [*now[one.new + one.size : other.new], _BREAK]

    def moved(self) -> list[Block]:
        """The words that went elsewhere: the longest series first, and no word twice."""
        gone: set[int] = set()
        come: set[int] = set()
        blocks: list[Block] = []
        for run in sorted(self._series(), key=lambda run: (-run.size, run.old)):
            free = [n for n in range(run.size) if run.old + n not in gone and run.new + n not in come]
            for first, last in _rows(free):
                blocks += laid(self.was, self.now, [Run(run.old + first, run.new + first, last - first + 1)])
            gone.update(run.old + n for n in free)
            come.update(run.new + n for n in free)
        return blocks

    def _series(self) -> Iterator[Run]:
        """Words in a row that both sides have, each as long as it goes."""
        a, b = [word[2] for word in self.was], [word[2] for word in self.now]
        there: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, series in enumerate(zip(*(b[n:] for n in range(_MOVED)), strict=False)):
            if "" not in series and len(there[series]) < _TRIED:
                there[series].append(place)
        place = 0
        while place <= len(a) - _MOVED:
            tried = there.get(tuple(a[place : place + _MOVED]), ())
            size, at = max(((_length(a, b, place, at), -at) for at in tried), default=(0, 0))
            if size:
                yield Run(place, -at, size)
            place += max(1, size - _MOVED + 1)


def _length(a: Sequence[str], b: Sequence[str], i: int, j: int) -> int:
    """How many words in a row are the same from ``i`` and ``j`` on."""
    size = 0
    while i + size < len(a) and j + size < len(b) and a[i + size] == b[j + size] != "":
        size += 1
    return size


def _rows(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each row of numbers that follow one another."""
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield numbers[start], numbers[place - 1]
            start = place
