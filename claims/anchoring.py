"""From one revision's spans to the next's: which words are the same, which were touched, which are gone.

Only identical words in an identical sentence count as the same; likeness may move a highlight, never carry a
verification. Sentences are compared first (by a diff, then wherever they went), words only inside sentences that changed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from rapidfuzz import fuzz, process

from claims.splitting import propose
from claims.text import Span, trimmed

State = Literal["unchanged", "moved", "touched", "gone"]

ALIKE = 60.0
"""From which likeness (0..100, normalised Indel similarity) a sentence or phrase is taken for a rewording of an old one."""
KEPT = 0.4
"""Which share of a phrase's characters must still be there, word for word, for it to count as touched and not as gone."""
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Change:
    """One edit: the old words and what stands in their place (either may be empty)."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Anchoring:
    """Where a span of the old text is in the new one.

    ``unchanged``: the same words in the same sentence at the same place; ``moved``: the same, elsewhere; ``touched``:
    the words or their sentence were edited, and ``spans`` is where they most likely are; ``gone``: they were cut
    (``spans`` is empty). ``changes`` are the edits in the sentences that the words stood in.
    """

    state: State
    spans: tuple[Span, ...] = ()
    changes: tuple[Change, ...] = ()


def reanchor(old: str, new: str, spans: Sequence[Span]) -> list[Anchoring]:
    """Find each of ``spans`` of ``old`` again in ``new``; the answers are in the order of the spans.

    Time is linear in the length of the texts, but for the stretches that were rewritten.
    """
    if old == new:
        return [Anchoring("unchanged", (span,)) for span in spans]
    revision = _Revision.between(old, new)
    return [revision.find(span) for span in spans]


class _Op(NamedTuple):
    """One step of a diff: words ``i1:i2`` of the old passage became words ``j1:j2`` of the new one."""

    kind: str
    i1: int
    i2: int
    j1: int
    j2: int


@dataclass(slots=True)
class _Passage:
    """A changed stretch of the old text beside what stands in its place, compared word by word."""

    old: str
    new: str
    was: list[Span]
    now: list[Span]
    ops: list[_Op]

    @classmethod
    def compare(cls, old: str, was: Span, new: str, now: Span) -> _Passage:
        before = [Span(*word.span()) for word in _WORD.finditer(old, was.start, was.end)]
        after = [Span(*word.span()) for word in _WORD.finditer(new, now.start, now.end)]
        ops = _diff([word.of(old) for word in before], [word.of(new) for word in after])
        return cls(old, new, before, after, ops)

    def place(self, span: Span) -> Span | None:
        """Where ``span`` most likely is, or ``None`` if too little of it is left."""
        kept, length, found = 0, 0, list[int]()
        for op in self.ops:
            words = [i for i in range(op.i1, op.i2) if self.was[i].overlaps(span)]
            length += sum(len(self.was[i]) for i in words)
            if words and op.kind == "equal":
                found += [op.j1 + i - op.i1 for i in words]
                kept += sum(len(self.was[i]) for i in words)
            elif words and self._enclosed(op, words, span):
                found += range(op.j1, op.j2)
        if not found:
            return None
        place = Span(self.now[min(found)].start, self.now[max(found)].end)
        alike = kept >= KEPT * length or fuzz.ratio(span.of(self.old), place.of(self.new)) >= ALIKE
        return place if alike else None

    def _enclosed(self, op: _Op, words: Sequence[int], span: Span) -> bool:
        """Whether the words that were replaced are all in ``span``, or ``span`` is all in them."""
        whole = len(words) == op.i2 - op.i1
        return whole or (self.was[op.i1].start <= span.start and span.end <= self.was[op.i2 - 1].end)

    def changes(self, span: Span) -> tuple[Change, ...]:
        """The edits inside or at the edge of ``span``."""
        near = [op for op in self.ops if op.kind != "equal" and self._touches(op, span)]
        return tuple(Change(_words(self.old, self.was[op.i1 : op.i2]), _words(self.new, self.now[op.j1 : op.j2])) for op in near)

    def _touches(self, op: _Op, span: Span) -> bool:
        neighbours = self.was[max(0, op.i1 - (op.i1 == op.i2)) : op.i2 + (op.i1 == op.i2)]
        return any(word.overlaps(span) for word in neighbours) or not self.was


@dataclass(slots=True)
class _Revision:
    """Two texts as sentences, and which sentence of the old is which of the new (``partner``)."""

    old: str
    new: str
    was: list[Span]
    now: list[Span]
    partner: dict[int, int]
    rewritten: dict[int, _Op]
    added: dict[int, str]
    starts: list[int]
    _passages: dict[_Op, _Passage] = field(default_factory=dict)
    _reworded: dict[int, _Passage | None] = field(default_factory=dict)

    @classmethod
    def between(cls, old: str, new: str) -> _Revision:
        """Compare two texts, sentence by sentence."""
        proposal = propose(old)
        was = _stretches(old, proposal.sentences)
        now = _stretches(new, propose(new, proposal.language).sentences)
        ops = _diff([one.of(old) for one in was], [one.of(new) for one in now])
        partner = {op.i1 + n: op.j1 + n for op in ops if op.kind == "equal" for n in range(op.i2 - op.i1)}
        _pair_off(partner, [one.of(old) for one in was], [one.of(new) for one in now])
        taken = set(partner.values())
        added = {place: one.of(new) for place, one in enumerate(now) if place not in taken}
        rewritten = {i: op for op in ops if op.kind == "replace" for i in range(op.i1, op.i2)}
        return cls(old, new, was, now, partner, rewritten, added, [one.start for one in was])

    def find(self, span: Span) -> Anchoring:
        """Where ``span`` of the old text is in the new one."""
        first = max(0, bisect_right(self.starts, span.start) - 1)
        places = [i for i in range(first, bisect_left(self.starts, span.end)) if self.was[i].overlaps(span)]
        same = self._same(span, places)
        if same:
            return Anchoring("unchanged" if same == span else "moved", (same,))
        pieces = [self._touched(Span(max(span.start, self.was[i].start), min(span.end, self.was[i].end)), i) for i in places]
        changes = tuple(dict.fromkeys(change for i in places for change in self._changes(i)))
        left = [piece for piece in pieces if piece]
        if not left:
            return Anchoring("gone", (), changes or (Change(span.of(self.old), ""),))
        hull = Span(min(piece.start for piece in left), max(piece.end for piece in left))
        return Anchoring("touched", (hull,), changes)

    def _same(self, span: Span, places: Sequence[int]) -> Span | None:
        """The place of ``span`` where all its sentences are in the new text, one after the other, letter by letter."""
        partners = [self.partner.get(i) for i in places]
        first = partners[0] if partners else None
        if first is None or partners != list(range(first, first + len(partners))):
            return None
        by = self.now[first].start - self.was[places[0]].start
        if span.start + by < 0 or span.shifted(by).of(self.new) != span.of(self.old):
            return None
        return span.shifted(by)

    def _touched(self, piece: Span, sentence: int) -> Span | None:
        """The most likely place of words of one sentence that isn't the same any more (or not with its neighbours)."""
        if sentence in self.partner:
            return piece.shifted(self.now[self.partner[sentence]].start - self.was[sentence].start)
        for passage in self._candidates(sentence):
            place = passage.place(piece)
            if place:
                return place
        return None

    def _changes(self, sentence: int) -> tuple[Change, ...]:
        for passage in self._candidates(sentence):
            found = passage.changes(self.was[sentence])
            if found:
                return found
        return ()

    def _candidates(self, sentence: int) -> Iterator[_Passage]:
        """What may stand in place of a sentence: what a diff puts there, then the likest sentence that is new."""
        op = self.rewritten.get(sentence)
        if op and sentence not in self.partner:
            if op not in self._passages:
                now = Span(self.now[op.j1].start, self.now[op.j2 - 1].end)
                was = Span(self.was[op.i1].start, self.was[op.i2 - 1].end)
                self._passages[op] = _Passage.compare(self.old, was, self.new, now)
            yield self._passages[op]
        if sentence not in self._reworded:
            self._reworded[sentence] = self._likest(sentence)
        likest = self._reworded[sentence]
        if likest:
            yield likest

    def _likest(self, sentence: int) -> _Passage | None:
        was = self.was[sentence]
        best = process.extractOne(was.of(self.old), self.added, scorer=fuzz.ratio, score_cutoff=ALIKE)
        return _Passage.compare(self.old, was, self.new, self.now[best[2]]) if best else None


def _pair_off(partner: dict[int, int], was: Sequence[str], now: Sequence[str]) -> None:
    """Give each old sentence that the diff left over the first new one of the same words that it left over too."""
    taken = set(partner.values())
    free: dict[str, deque[int]] = defaultdict(deque)
    for place, words in enumerate(now):
        if place not in taken:
            free[words].append(place)
    for place, words in enumerate(was):
        if place not in partner and free[words]:
            partner[place] = free[words].popleft()


def _stretches(text: str, sentences: Sequence[Span]) -> list[Span]:
    """The sentences, and whatever else is written between them."""
    ends = [0, *(sentence.end for sentence in sentences)]
    starts = [*(sentence.start for sentence in sentences), len(text)]
    gaps = [trimmed(text, Span(end, start)) for end, start in zip(ends, starts, strict=True) if end < start]
    return sorted([*sentences, *(gap for gap in gaps if gap)])


def _diff(old: Sequence[str], new: Sequence[str]) -> list[_Op]:
    """What turns ``old`` into ``new``; what both begin or end with is taken off first, as most edits are small."""
    head = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - head
    tail = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    middle = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    steps = [_Op(kind, i1 + head, i2 + head, j1 + head, j2 + head) for kind, i1, i2, j1, j2 in middle.get_opcodes()]
    start = [_Op("equal", 0, head, 0, head)] if head else []
    end = [_Op("equal", len(old) - tail, len(old), len(new) - tail, len(new))] if tail else []
    return start + steps + end


def _words(text: str, words: Sequence[Span]) -> str:
    return text[words[0].start : words[-1].end] if words else ""
