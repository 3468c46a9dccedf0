"""Where words that were edited most likely are: for showing them, never for carrying a verification."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from claims.anchoring.alignment import Alignment
from claims.anchoring.blocks import Block
from claims.anchoring.search import Search
from claims.text import Span, trimmed

ALIKE = 60.0
"""How alike (0..100, normalised Indel similarity) words must be to what stands in their place to count as touched, not gone."""
_FOUND = 75.0
"""How alike they must be to words that were found by likeness alone."""
_SIGN = 0.5
"""What a sign weighs in finding where most of a passage went; a letter or digit weighs 1."""
_APART = 0.6
"""What each character between two pieces costs if they stand further apart, by sentences, than they did."""

_PUT = 0.5
"""How much may be put before a whole sentence, in proportion to it, and be taken for a part of it."""


@dataclass
class Placing:
    """Finds the likeliest place of words in the new text."""

    alignment: Alignment

    def __post_init__(self) -> None:
        self.search = Search(self.alignment)

    def place(self, span: Span) -> Span | None:
        """Where ``span`` of the old text most likely is, or ``None`` if too little is left of it."""
        there = self._aligned(span)
        if there and self._likeness(span, there) >= ALIKE:
            return there
        found = [self._aligned_within(span, blocks) for blocks in self.search.candidates(span)]
        likely = max((one for one in found if one), key=lambda one: self._likeness(span, one), default=None)
        return likely if likely and self._likeness(span, likely) >= _FOUND else None

    def _likeness(self, span: Span, there: Span) -> float:
        return fuzz.ratio(span.of(self.alignment.old.text), there.of(self.alignment.new.text))

    def _aligned(self, span: Span) -> Span | None:
        """Where most of ``span`` went, with the words that took the place of its first and last ones."""
        pieces = self._dense(self.alignment.on(span))
        if not pieces:
            return self._instead(span)
        start = self._head(span, min(piece.start for piece in pieces), pieces[0].at)
        end = self._tail(span, max(piece.end for piece in pieces), pieces[-1].to)
        return self._trimmed(Span(start, end))

    def _instead(self, span: Span) -> Span | None:
        """What stands between the neighbours of ``span``, if all of it was replaced and they are neighbours still."""
        before, after = self.alignment.before(span.start), self.alignment.after(span.end)
        if not before or not after or self.alignment.arrived_before(after.at) is not before:
            return None
        was, now = Span(before.end, after.start), Span(before.to, after.at)
        start = self._word_at(now, now.start + _share(Span(was.start, span.start), was, now))
        end = self._word_at(now, now.end - _share(Span(span.end, was.end), was, now))
        return self._trimmed(Span(start, end)) if start < end else None

    def _aligned_within(self, span: Span, blocks: Sequence[Block]) -> Span | None:
        pieces = self._dense(blocks)
        return self._trimmed(Span(pieces[0].at, pieces[-1].to)) if pieces else None

    def _trimmed(self, span: Span) -> Span | None:
        return trimmed(self.alignment.new.text, span) or None

    def _dense(self, pieces: Sequence[Block]) -> list[Block]:
        """The pieces, in the order of the new text, that make up most of a passage without lying scattered."""
        pieces = sorted(pieces, key=lambda piece: piece.at)
        best, found, total, first = 0.0, (0, 0), 0.0, 0
        for place, piece in enumerate(pieces):
            if place:
                total -= self._distance(pieces[place - 1], piece)
            if total <= 0:
                total, first = 0.0, place
            total += self._weight(piece)
            if total > best:
                best, found = total, (first, place + 1)
        return pieces[slice(*found)]

    def _weight(self, piece: Block) -> float:
        return sum(1.0 if sign.isalnum() else _SIGN for sign in self.alignment.old.text[piece.start : piece.end])

    def _distance(self, one: Block, other: Block) -> float:
        was = self.alignment.old.breaks(min(one.start, other.start), max(one.start, other.start))
        now = self.alignment.new.breaks(one.at, other.at)
        return _APART * (other.at - one.to) if was != now else 0.0

    def _head(self, span: Span, kept: int, at: int) -> int:
        """Where the words begin that stand for those from ``span.start`` to ``kept``, the first that are still there."""
        part = Span(span.start, kept)
        before, arrived = self.alignment.before(kept), self.alignment.arrived_before(at)
        if not self._says(part):
            return self._sentence_start(span, at, arrived.to if arrived else 0)
        was, now = Span(before.end if before else 0, kept), Span(arrived.to if arrived else 0, at)
        start = now.start if was.start >= span.start else self._word_at(now, now.end - _share(part, was, now))
        return max(start, self.alignment.new.around(Span(at, at + 1)).start) if self._one_sentence(part) else start

    def _tail(self, span: Span, kept: int, to: int) -> int:
        """Where the words end that stand for those from ``kept`` to ``span.end``."""
        part = Span(kept, span.end)
        if not self._says(part):
            return to
        after, arrived = self.alignment.after(kept), self.alignment.arrived_after(to)
        was = Span(kept, after.start if after else len(self.alignment.old.text))
        now = Span(to, arrived.at if arrived else len(self.alignment.new.text))
        end = now.end if was.end <= span.end else self._word_at(now, now.start + _share(part, was, now))
        return min(end, self.alignment.new.around(Span(to - 1, to)).end) if self._one_sentence(part) else end

    def _sentence_start(self, span: Span, at: int, free: int) -> int:
        """Where the words begin that were put before a whole sentence, if from ``free`` on nothing else stands there."""
        start = self.alignment.new.around(Span(at, at + 1)).start
        return start if self._is_whole(span) and start >= free and at - start <= _PUT * len(span) else at

    def _is_whole(self, span: Span) -> bool:
        """Whether no word of the sentences of ``span`` lies outside of it."""
        around = self.alignment.old.around(span)
        return not self._says(Span(around.start, span.start)) and not self._says(Span(span.end, around.end))

    def _says(self, part: Span) -> bool:
        return any(sign.isalnum() for sign in part.of(self.alignment.old.text))

    def _one_sentence(self, part: Span) -> bool:
        return len(self.alignment.old.within(part)) <= 1

    def _word_at(self, among: Span, place: int) -> int:
        """The edge of a word of ``among`` that is nearest to ``place``."""
        edges = [edge for word in self.alignment.new.words(among) for edge in word[:2]]
        return min(edges, key=lambda edge: abs(edge - place), default=among.start)


def _share(part: Span, was: Span, now: Span) -> int:
    """How many characters of ``now`` stand for ``part`` of ``was``, in proportion."""
    return round(len(now) * len(part) / len(was))
