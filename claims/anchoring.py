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

from claims.language import detect, get
from claims.splitting import sentences, set_aside
from claims.text import Span, trimmed

State = Literal["unchanged", "moved", "touched", "gone"]

ALIKE = 60.0
"""From which likeness (0..100, normalised Indel similarity) a sentence or phrase is taken for a rewording of an old one."""
KEPT = 0.4
"""Which share of a phrase's characters must still be there, word for word, for it to count as touched and not as gone."""
_SMALL = 4
"""Up to how many sentences, before and after, a rewritten stretch is also compared as a whole (one was split, or two joined)."""
_NEAR = 500
"""How many new sentences on either side of where one would expect it are looked through for a sentence that was edited."""
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
    """One step of a diff: ``i1:i2`` of the old sequence became ``j1:j2`` of the new one."""

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
        """Compare two stretches."""
        before = [Span(*word.span()) for word in _WORD.finditer(old, was.start, was.end)]
        after = [Span(*word.span()) for word in _WORD.finditer(new, now.start, now.end)]
        return cls(old, new, before, after, _diff([word.of(old) for word in before], [word.of(new) for word in after]))

    def place(self, span: Span) -> Span | None:
        """Where ``span`` most likely is, or ``None`` if too little of it is left."""
        kept, length, found = 0, 0, list[int]()
        for op in self.ops:
            words = [i for i in range(op.i1, op.i2) if self.was[i].overlaps(span)]
            size = sum(len(self.was[i]) for i in words)
            length += size
            if words and op.kind == "equal":
                found += [op.j1 + i - op.i1 for i in words]
                kept += size
            elif words and self._encloses(op, len(words), span):
                found += range(op.j1, op.j2)
        if not found:
            return None
        place = Span(self.now[min(found)].start, self.now[max(found)].end)
        return place if kept >= KEPT * length or fuzz.ratio(span.of(self.old), place.of(self.new)) >= ALIKE else None

    def _encloses(self, op: _Op, words: int, span: Span) -> bool:
        """Whether the words that were replaced are all in ``span``, or ``span`` is all in them."""
        return words == op.i2 - op.i1 or (self.was[op.i1].start <= span.start and span.end <= self.was[op.i2 - 1].end)

    def changes(self, span: Span) -> tuple[Change, ...]:
        """The edits inside or at the edge of ``span``."""
        near = [op for op in self.ops if op.kind != "equal" and self._touches(op, span)]
        return tuple(Change(_words(self.old, self.was[op.i1 : op.i2]), _words(self.new, self.now[op.j1 : op.j2])) for op in near)

    def _touches(self, op: _Op, span: Span) -> bool:
        beside = op.i1 == op.i2
        return any(word.overlaps(span) for word in self.was[max(0, op.i1 - beside) : op.i2 + beside])


@dataclass(slots=True)
class _Revision:
    """Two texts as sentences, and which sentence of the old is which of the new (``partner``).

    ``rewritten`` gives the step of the diff that replaced a sentence; ``added`` are the new sentences that nobody's partner is.
    """

    old: str
    new: str
    was: list[Span]
    now: list[Span]
    starts: list[int]
    partner: dict[int, int]
    rewritten: dict[int, _Op]
    added: list[int]
    passages: dict[tuple[Span, Span], _Passage] = field(default_factory=dict)
    likest: dict[tuple[int, ...], int | None] = field(default_factory=dict)

    @classmethod
    def between(cls, old: str, new: str) -> _Revision:
        """Compare two texts, sentence by sentence."""
        language = detect(old)
        was, now = _stretches(old, language), _stretches(new, language)
        before, after = [one.of(old) for one in was], [one.of(new) for one in now]
        ops = _diff(before, after)
        partner = {op.i1 + n: op.j1 + n for op in ops if op.kind == "equal" for n in range(op.i2 - op.i1)}
        _pair_off(partner, before, after)
        taken = set(partner.values())
        rewritten = {i: op for op in ops if op.kind == "replace" for i in range(op.i1, op.i2)}
        added = [place for place in range(len(now)) if place not in taken]
        return cls(old, new, was, now, [one.start for one in was], partner, rewritten, added)

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
        return Anchoring("touched", (Span(min(one.start for one in left), max(one.end for one in left)),), changes)

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
        return next((place for passage in self._candidates(sentence) if (place := passage.place(piece))), None)

    def _changes(self, sentence: int) -> tuple[Change, ...]:
        if sentence in self.partner:
            return ()
        return next((found for passage in self._candidates(sentence) if (found := passage.changes(self.was[sentence]))), ())

    def _candidates(self, sentence: int) -> Iterator[_Passage]:
        """What may stand in place of a sentence, the likeliest first."""
        op = self.rewritten.get(sentence)
        if op:
            expected = op.j1 + (sentence - op.i1) * (op.j2 - op.j1) // (op.i2 - op.i1)
            yield from self._likest(sentence, range(max(op.j1, expected - _NEAR), min(op.j2, expected + _NEAR)))
            if op.i2 - op.i1 <= _SMALL and op.j2 - op.j1 <= _SMALL:
                whole = Span(self.was[op.i1].start, self.was[op.i2 - 1].end)
                yield self._passage(whole, Span(self.now[op.j1].start, self.now[op.j2 - 1].end))
        expected = bisect_left(self.added, sentence * len(self.now) // len(self.was))
        yield from self._likest(sentence, self.added[max(0, expected - _NEAR) : expected + _NEAR])

    def _likest(self, sentence: int, among: Sequence[int]) -> Iterator[_Passage]:
        """The new sentence of those ``among`` that is most like an old one, if any is like it."""
        asked = (sentence, *among[:1], len(among))
        if asked not in self.likest:
            was, words = self.was[sentence], [self.now[place].of(self.new) for place in among]
            best = process.extractOne(was.of(self.old), words, scorer=fuzz.ratio, score_cutoff=ALIKE)
            self.likest[asked] = among[best[2]] if best else None
        found = self.likest[asked]
        if found is not None:
            yield self._passage(self.was[sentence], self.now[found])

    def _passage(self, was: Span, now: Span) -> _Passage:
        if (was, now) not in self.passages:
            self.passages[was, now] = _Passage.compare(self.old, was, self.new, now)
        return self.passages[was, now]


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


def _stretches(text: str, language: str) -> list[Span]:
    """The sentences, and whatever else is written between them."""
    spoken = get(language)
    found = sentences.find(text, spoken, set_aside.find(text, spoken))
    ends = [0, *(sentence.end for sentence in found)]
    starts = [*(sentence.start for sentence in found), len(text)]
    gaps = [trimmed(text, Span(end, start)) for end, start in zip(ends, starts, strict=True) if end < start]
    return sorted([*found, *(gap for gap in gaps if gap)])


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
