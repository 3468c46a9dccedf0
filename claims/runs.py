"""What two sequences have in common, in order, found in time that doesn't explode where much is repeated or rewritten."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

_SMALL = 40_000
"""Up to how many pairs of elements a stretch is compared as a whole straight away."""
_LARGE = 250_000_000
"""Up to how many pairs it is compared as a whole if it has no landmarks: some 40 ms, and 30 MB while it lasts."""


class Run(NamedTuple):
    """``size`` elements that are the same from ``old`` in the one sequence and from ``new`` in the other on."""

    old: int
    new: int
    size: int


def common_runs(old: Sequence[Hashable], new: Sequence[Hashable], landmarks: Sequence[int] = (1,)) -> list[Run]:
    """The runs that both sequences have, in the order of both.

    Small stretches are compared in full (longest common subsequence). Large ones are cut first at their landmarks: series of
    so many elements as ``landmarks`` says, one length after the other, that stand once in either ("patience" diff). What is
    large and has none shares too little to be worth comparing.
    """
    numbers: dict[Hashable, int] = {}
    a = [numbers.setdefault(one, len(numbers)) for one in old]
    b = [numbers.setdefault(one, len(numbers)) for one in new]
    return _joined(_runs(a, b, 0, 0, tuple(landmarks)))


def _runs(a: list[int], b: list[int], at: int, to: int, landmarks: tuple[int, ...]) -> Iterator[Run]:
    """The runs of two stretches that begin at ``at`` and ``to``."""
    shorter = min(len(a), len(b))
    head = next((n for n in range(shorter) if a[n] != b[n]), shorter)
    tail = next((n for n in range(shorter - head) if a[-1 - n] != b[-1 - n]), shorter - head)
    if head:
        yield Run(at, to, head)
    if head + tail < shorter:
        yield from _inner(a[head : len(a) - tail], b[head : len(b) - tail], at + head, to + head, landmarks)
    if tail:
        yield Run(at + len(a) - tail, to + len(b) - tail, tail)


def _inner(a: list[int], b: list[int], at: int, to: int, landmarks: tuple[int, ...]) -> Iterator[Run]:
    pairs = len(a) * len(b)
    if landmarks and pairs > _SMALL:
        i = j = 0
        for mark in [*_landmarks(a, b, landmarks[0]), Run(len(a), len(b), 0)]:
            if mark.old >= i and mark.new >= j:
                yield from _runs(a[i : mark.old], b[j : mark.new], at + i, to + j, landmarks[1:])
                if mark.size:
                    yield Run(at + mark.old, to + mark.new, mark.size)
                i, j = mark.old + mark.size, mark.new + mark.size
    elif pairs <= _LARGE:
        for step in LCSseq.opcodes(a, b):
            if step.tag == "equal":
                yield Run(at + step.src_start, to + step.dest_start, step.src_end - step.src_start)


def _landmarks(a: list[int], b: list[int], length: int) -> list[Run]:
    """The longest row of series that stand once in either sequence, in the order of both."""
    there = _single(b, length)
    pairs = [(i, there[series]) for series, i in _single(a, length).items() if series in there]
    ends: list[int] = []
    rows: list[int] = []
    before: list[int] = []
    for place, (_, j) in enumerate(pairs):
        rank = bisect_left(ends, j)
        before.append(rows[rank - 1] if rank else -1)
        ends[rank : rank + 1] = [j]
        rows[rank : rank + 1] = [place]
    found: list[Run] = []
    place = rows[-1] if rows else -1
    while place >= 0:
        found.append(Run(*pairs[place], length))
        place = before[place]
    return _joined(reversed(found))


def _single(sequence: list[int], length: int) -> dict[tuple[int, ...], int]:
    """Where each series of ``length`` elements stands that the sequence has only once, in order."""
    found: dict[tuple[int, ...], int] = {}
    repeated: set[tuple[int, ...]] = set()
    for place, series in enumerate(zip(*(sequence[n:] for n in range(length)), strict=False)):
        if series in found:
            repeated.add(series)
        else:
            found[series] = place
    return {series: place for series, place in found.items() if series not in repeated}


def _joined(runs: Iterator[Run] | reversed[Run]) -> list[Run]:
    """The same runs, those that overlap or follow on from one another made one."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else Run(-1, 0, 0)
        if run.old - last.old == run.new - last.new and run.old <= last.old + last.size:
            found[-1] = Run(last.old, last.new, max(last.size, run.old - last.old + run.size))
        else:
            found.append(run)
    return found
