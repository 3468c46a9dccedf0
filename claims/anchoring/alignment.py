"""Two revisions laid beside one another: which stretch of the one is which of the other, and which words went where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from claims.anchoring.blocks import Block, Leftovers, laid
from claims.anchoring.edges import Shared, shared_edge
from claims.anchoring.sheets import Sheet, Word
from claims.runs import Run, common_runs
from claims.text import Span

_LANDMARKS = (3, 1)
"""Words in a row, then single ones, that stand once in both texts: by these a large changed stretch is cut into small ones."""
_TELLING = 8
"""From how many characters on a stretch is known again wherever it went; shorter ones ("Yes.") only among their neighbours."""


@dataclass
class Alignment:
    """Where the words of ``old`` stand in ``new``.

    ``partner`` gives the number of the new stretch that says the same as an old one; no two have the same partner. No word
    lies in two ``blocks``, of either text.
    """

    old: Sheet
    new: Sheet
    partner: dict[int, int] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)

    @classmethod
    def between(cls, old: Sheet, new: Sheet) -> Alignment:
        """Compare two texts: by stretches, then by words where these differ, then by words that went elsewhere."""
        made = cls(old, new)
        head = made._edge(shared_edge(old, new))
        tail = made._edge(shared_edge(old, new, behind=head, from_end=True))
        inner = common_runs(old.sayings[head[0] : len(old.sayings) - tail[0]], new.sayings[head[1] : len(new.sayings) - tail[1]])
        runs = [Run(run.old + head[0], run.new + head[1], run.size) for run in inner]
        made._pair({run.old + n: run.new + n for run in runs for n in range(run.size)})
        ends = Run(len(old.stretches) - tail[0], len(new.stretches) - tail[1], 0)
        made._pair_off(range(head[0], ends.old), range(head[1], ends.new))
        left = Leftovers()
        for was, now in made._gaps([Run(*head, 0), *runs, ends]):
            common = common_runs([word[2] for word in was], [word[2] for word in now], _LANDMARKS)
            made.blocks += laid(was, now, common)
            left.add(was, now, common)
        made.blocks += left.moved()
        made.blocks.sort()
        return made

    def _edge(self, found: Iterable[Shared]) -> tuple[int, int]:
        """Take over what one end of both texts has in common; gives how many stretches of either these are."""
        was = now = 0
        for shared in found:
            was, now = was + len(shared.was), now + len(shared.now)
            if shared.words is None:
                self._pair({shared.was[0]: shared.now[0]})
            else:
                self.blocks += laid(*shared.words, [Run(0, 0, len(shared.words[0]))])
        return was, now

    def _pair(self, partners: dict[int, int]) -> None:
        """Take over stretches that say the same."""
        self.partner |= partners
        for i, j in partners.items():
            self.blocks += self._same(self.old.stretches[i], self.new.stretches[j])

    def _pair_off(self, was: range, now: range) -> None:
        """Give each stretch that was left over the first new one that says the same and was left over too."""
        taken = set(self.partner.values())
        free: dict[str, deque[int]] = defaultdict(deque)
        for place in now:
            if place not in taken:
                free[self.new.sayings[place]].append(place)
        for place in was:
            saying = self.old.sayings[place]
            if place not in self.partner and len(saying) >= _TELLING and free[saying]:
                self._pair({place: free[saying].popleft()})

    def _same(self, was: Span, now: Span) -> list[Block]:
        """The blocks of two stretches that say the same: one, unless their white space or their typography differ."""
        if was.of(self.old.text) == now.of(self.new.text):
            return [Block(was.start, was.end, now.start, now.end)]
        before, after = list(self.old.words(was)), list(self.new.words(now))
        return laid(before, after, common_runs([word[2] for word in before], [word[2] for word in after]))

    def _gaps(self, runs: Sequence[Run]) -> Iterator[tuple[list[Word], list[Word]]]:
        """The words of what was left over between stretches that are the same."""
        taken = set(self.partner.values())
        for one, other in pairwise(runs):
            was = [place for place in range(one.old + one.size, other.old) if place not in self.partner]
            now = [place for place in range(one.new + one.size, other.new) if place not in taken]
            if was or now:
                yield (
                    [word for place in was for word in self.old.words(self.old.stretches[place])],
                    [word for place in now for word in self.new.words(self.new.stretches[place])],
                )

    def turned(self) -> Alignment:
        """The same the other way round: where the words of the new text stood in the old one."""
        blocks = sorted(Block(block.at, block.to, block.start, block.end) for block in self.blocks)
        return Alignment(self.new, self.old, {now: was for was, now in self.partner.items()}, blocks)

    @cached_property
    def arrivals(self) -> list[Block]:
        """The blocks in the order of the new text."""
        return sorted(self.blocks, key=lambda block: block.at)

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _arrived(self) -> list[int]:
        return [block.at for block in self.arrivals]

    def on(self, span: Span) -> list[Block]:
        """What of ``span`` stands in the new text: blocks cut to it, in the order of the old text."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        found: list[Block] = []
        for block in self.blocks[first : bisect_left(self._starts, span.end)]:
            start, end = max(block.start, span.start), min(block.end, span.end)
            if start < end:
                found.append(Block(start, end, block.at + start - block.start, block.to - (block.end - end)))
        return found

    def before(self, place: int) -> Block | None:
        """The last block that begins before ``place`` of the old text."""
        found = bisect_right(self._starts, place - 1)
        return self.blocks[found - 1] if found else None

    def after(self, place: int) -> Block | None:
        """The first block that begins at ``place`` of the old text or further on."""
        found = bisect_right(self._starts, place - 1)
        return self.blocks[found] if found < len(self.blocks) else None

    def arrived_before(self, place: int) -> Block | None:
        """The last block that stands before ``place`` of the new text."""
        found = bisect_right(self._arrived, place - 1)
        return self.arrivals[found - 1] if found else None

    def arrived_after(self, place: int) -> Block | None:
        """The first block that stands at ``place`` of the new text or further on."""
        found = bisect_right(self._arrived, place - 1)
        return self.arrivals[found] if found < len(self.arrivals) else None
