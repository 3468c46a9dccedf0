"""How much of an article lies in a claim or was marked not checkable, and which words nothing covers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claims.model import Coverage
from claims.text import Span, merged

_WORD = re.compile(r"\w+(?:[.,'’-]\w+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def measure_coverage(text: str, spans: Iterable[Span]) -> Coverage:
    """The shares of ``text`` that ``spans`` cover, and the stretches that they leave open."""
    ground = merged(spans)
    words = [Span(*word.span()) for word in _WORD.finditer(text)]
    numbers = [Span(*number.span()) for number in _NUMBER.finditer(text)]
    return Coverage(
        words=_share(words, ground),
        numbers=_share(numbers, ground),
        names=1.0,
        quotations=1.0,
        superlatives=1.0,
        uncovered=_uncovered(words, ground),
    )


def _share(wanted: Sequence[Span], ground: Sequence[Span]) -> float:
    if not wanted:
        return 1.0
    return sum(_covered(wanted, ground)) / len(wanted)


def _covered(wanted: Sequence[Span], ground: Sequence[Span]) -> list[bool]:
    """For each of the sorted ``wanted`` whether it lies wholly in one of the sorted, disjoint ``ground``."""
    result: list[bool] = []
    place = 0
    for span in wanted:
        while place < len(ground) and ground[place].end < span.end:
            place += 1
        result.append(place < len(ground) and ground[place].contains(span))
    return result


def _uncovered(words: Sequence[Span], ground: Sequence[Span]) -> tuple[Span, ...]:
    stretches: list[Span] = []
    joined = False
    for word, covered in zip(words, _covered(words, ground), strict=True):
        if covered:
            joined = False
        elif joined:
            stretches[-1] = Span(stretches[-1].start, word.end)
        else:
            stretches.append(word)
            joined = True
    return tuple(stretches)
