"""Words that stand nowhere near where they were: looked for by their rarest ones, in what is new."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property

from claims.anchoring.alignment import Alignment
from claims.anchoring.blocks import Block, laid
from claims.anchoring.sheets import Word
from claims.runs import common_runs
from claims.text import Span

_RARE = 8
"""How many of its rarest words lead to where a passage may be."""
_COMMON = 50
"""A word that the new text has more often leads nowhere."""
_PLACES = 5
"""How many places are looked at."""
_NEW = 0.5
"""Which share of the words at such a place must be new to the text: others are some other passage's."""


class Search:
    """Finds passages of the new text that are made of an old passage's words, whatever became of its neighbours."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment

    @cached_property
    def _words(self) -> list[Word]:
        new = self.alignment.new
        return [word for stretch in new.stretches for word in new.words(stretch)]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, (_, _, word) in enumerate(self._words):
            found[word].append(place)
        return found

    def candidates(self, span: Span) -> Iterator[list[Block]]:
        """The blocks that ``span`` has in common with each place where it may be."""
        asked = list(self.alignment.old.words(span))
        for start, end in self._windows(asked):
            there = self._words[start:end]
            runs = common_runs([word[2] for word in asked], [word[2] for word in there])
            blocks = laid(asked, there, runs)
            if blocks and self._is_new(Span(blocks[0].at, blocks[-1].to), span):
                yield blocks

    def _windows(self, asked: list[Word]) -> Iterator[tuple[int, int]]:
        """Where several of the rarest words stand about as far from one another as they did."""
        step = max(4, len(asked) // 2)
        rare = sorted((len(self._places[word]), word) for word in {word[2] for word in asked} if word in self._places)
        votes: Counter[int] = Counter()
        for count, word in rare[:_RARE]:
            if count <= _COMMON:
                offsets = [n for n, one in enumerate(asked) if one[2] == word]
                votes.update((place - offset) // step for place in self._places[word] for offset in offsets)
        for bucket, _ in votes.most_common(_PLACES):
            start = bucket * step
            yield max(0, start - len(asked) // 2 - 2), min(len(self._words), start + 2 * len(asked) + 4)

    def _is_new(self, there: Span, span: Span) -> bool:
        """Whether most of what stands there came from nowhere else."""
        arrivals = self.alignment.arrivals
        first = max(0, bisect_left(arrivals, there.start, key=lambda block: block.to))
        old = 0
        for block in arrivals[first : first + len(there)]:
            if block.at >= there.end:
                break
            if not (span.start <= block.start and block.end <= span.end):
                old += min(block.to, there.end) - max(block.at, there.start)
        return old <= (1 - _NEW) * len(there)
