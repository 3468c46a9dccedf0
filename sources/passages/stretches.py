"""The sentences of a source in which it is worth looking: all of a short text, the promising stretches of a long one."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from claims.language.model import Language
from claims.splitting import sentences
from claims.text import Span
from sources.passages.words import TOKEN

_CHUNK = 2_000
"""Code points of a chunk: a few paragraphs."""

_MOST_READ = 150_000
"""Code points that are read sentence by sentence: a hundred times a news report, a seventh of the longest source."""

_ENDS = frozenset(".!?…")
_CLOSERS = " \"'”’»)*_"
_FAR = 12


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its words in small letters.

    ``follows``: whether the one before it in the list stands right before it. ``finished``: whether it ends like a sentence,
    and is no heading, caption or cell.
    """

    span: Span
    words: list[str]
    follows: bool
    finished: bool


@dataclass(frozen=True, slots=True)
class Chunk:
    """A few paragraphs and their words in small letters."""

    span: Span
    words: list[str]


def chunks(text: str, small: str) -> list[Chunk]:
    """``text`` cut at the ends of paragraphs, or of lines. ``small`` is the same in small letters, code point for code point."""
    return [Chunk(span, TOKEN.findall(small, span.start, span.end)) for span in _cut(text)]


def _cut(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = start + _CHUNK
        if end < len(text):
            end = next((at for mark in ("\n\n", "\n", ". ", " ") if (at := text.rfind(mark, start + 1, end) + 1)), end)
        yield Span(start, min(end, len(text)))
        start = end


def promising(found: Sequence[Chunk], known: Mapping[str, int], quoted: Sequence[Span]) -> list[Span]:
    """The first chunk, those with ``quoted`` words and those that hold most of what is sought, each with its neighbours."""
    total = found[-1].span.end if found else 0
    if total <= _MOST_READ:
        return [Span(0, total)] if total else []
    held = [Counter([known[word] for word in chunk.words if word in known]) for chunk in found]
    spread = Counter(number for numbers in held for number in numbers)
    value = [sum(log(1 + len(found) / spread[number]) * n / (n + 1) for number, n in numbers.items()) for numbers in held]
    starts = [chunk.span.start for chunk in found]
    taken = {0, *(bisect_right(starts, span.start) - 1 for span in quoted)}
    for place in sorted(range(len(found)), key=lambda place: -value[place]):
        if not value[place] or len(taken) * _CHUNK >= _MOST_READ:
            break
        taken.update(near for near in (place - 1, place, place + 1) if 0 <= near < len(found))
    return _joined([found[place].span for place in sorted(taken)])


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def read(text: str, small: str, stretches: Sequence[Span], written: Language) -> list[Sentence]:
    """The sentences of ``stretches``, in order."""
    found: list[Sentence] = []
    for stretch in stretches:
        for number, span in enumerate(sentences.find(stretch.of(text), written)):
            place = span.shifted(stretch.start)
            finished = text[max(place.start, place.end - _FAR) : place.end].rstrip(_CLOSERS)[-1:] in _ENDS
            found.append(Sentence(place, TOKEN.findall(small, place.start, place.end), number > 0, finished))
    return found
