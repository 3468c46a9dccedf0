"""What an edit did to a text, sentence by sentence, for people to look through."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from claims.anchoring.alignment import Alignment
from claims.anchoring.model import Passage
from claims.anchoring.sheets import Sheet
from claims.runs import common_runs
from claims.text import Span

_MUCH = 0.3
"""Which share of the shorter sentence two must have in common for the one to be shown as what became of the other."""


class _Pair(NamedTuple):
    """Sentences of the old text, by number, and the sentences that became of them: one or a few in a row."""

    was: range
    now: range


def passages(alignment: Alignment) -> list[Passage]:
    """All sentences of both texts in the order of the new one; what was cut stands behind the sentence that it followed."""
    old, new = alignment.old, alignment.new
    pairs = list(_pairs(alignment))
    stayed = _in_order(alignment.partner | {pair.was[0]: pair.now[0] for pair in pairs})
    homes = {was: now for was, now in alignment.partner.items() if was in stayed}
    found = {
        now: Passage("same" if was in stayed else "moved", old.stretches[was], new.stretches[now])
        for was, now in alignment.partner.items()
    }
    shown = set(found)
    for pair in pairs:
        found[pair.now[0]] = Passage("changed", _whole(old, pair.was), _whole(new, pair.now))
        homes |= dict.fromkeys(pair.was, pair.now[0])
        shown.update(pair.now)
    found |= {number: Passage("new", None, one) for number, one in enumerate(new.stretches) if number not in shown}
    cut = _cut(alignment, homes)
    return [*cut[-1], *(one for number in sorted(found) for one in (found[number], *cut[number]))]


def _in_order(homes: Mapping[int, int]) -> Collection[int]:
    """The old sentences that were not moved past others, of those that have a home in the new text."""
    was = sorted(homes)
    order = [homes[number] for number in was]
    runs = common_runs(order, sorted(order))
    return {was[run.old + n] for run in runs for n in range(run.size)}


def _whole(sheet: Sheet, numbers: range) -> Span:
    return Span(sheet.stretches[numbers[0]].start, sheet.stretches[numbers[-1]].end)


def _cut(alignment: Alignment, homes: dict[int, int]) -> dict[int, list[Passage]]:
    """The old sentences that nothing became of, by the number of the new one behind which they belong."""
    found: dict[int, list[Passage]] = defaultdict(list)
    last = -1
    for number, stretch in enumerate(alignment.old.stretches):
        last = homes.get(number, last)
        if number not in homes and number not in alignment.partner:
            found[last].append(Passage("cut", stretch, None))
    return found


def _pairs(alignment: Alignment) -> Iterator[_Pair]:
    """Which sentences became which: the likest first, with those beside them that they were joined with or split into."""
    shares = _shares(alignment)
    partners: dict[int, list[int]] = defaultdict(list)
    origins: dict[int, list[int]] = defaultdict(list)
    likest_now, likest_was = _likest(shares, 0), _likest(shares, 1)
    for was, now in {*likest_now.items(), *((was, now) for now, was in likest_was.items())}:
        partners[was].append(now)
        origins[now].append(was)
    done: set[int] = set()
    taken: set[int] = set()
    for was, now in sorted(shares, key=lambda pair: -shares[pair]):
        if was not in done and now not in taken and now in partners[was]:
            split = [one for one in _row(partners[was], now) if one not in taken]
            joined = [one for one in _row(origins[now], was) if one not in done]
            now_row = range(split[0], split[-1] + 1) if len(joined) == 1 else range(now, now + 1)
            was_row = range(joined[0], joined[-1] + 1)
            done.update(was_row)
            taken.update(now_row)
            yield _Pair(was_row, now_row)


def _shares(alignment: Alignment) -> dict[tuple[int, int], float]:
    """How much of the shorter one two sentences have in common, where it is much and neither has a partner."""
    old, new = alignment.old, alignment.new
    taken = set(alignment.partner.values())
    common: Counter[tuple[int, int]] = Counter()
    for block in alignment.blocks:
        for was in old.within(Span(block.start, block.end)):
            if was in alignment.partner:
                continue
            start, end = max(block.start, old.stretches[was].start), min(block.end, old.stretches[was].end)
            there = Span(start + block.at - block.start, end + block.at - block.start)
            for now in new.within(there):
                if now not in taken:
                    stretch = new.stretches[now]
                    common[was, now] += min(there.end, stretch.end) - max(there.start, stretch.start)
    return {
        (was, now): size / shorter
        for (was, now), size in common.items()
        if size >= _MUCH * (shorter := min(len(old.stretches[was]), len(new.stretches[now])))
    }


def _likest(shares: dict[tuple[int, int], float], side: int) -> dict[int, int]:
    """For each sentence of one side the one of the other that it has most in common with."""
    best: dict[int, tuple[float, int]] = {}
    for pair, share in shares.items():
        best[pair[side]] = max(best.get(pair[side], (0.0, -1)), (share, pair[1 - side]))
    return {one: other for one, (_, other) in best.items()}


def _row(numbers: Sequence[int], around: int) -> list[int]:
    """Those of ``numbers`` that stand in a row with ``around``."""
    known = {*numbers, around}
    first = last = around
    while first - 1 in known:
        first -= 1
    while last + 1 in known:
        last += 1
    return list(range(first, last + 1))
