"""From the wording that a checker proposes to the edits of the copy: only the words that differ are touched.

A claim's wording can hold words that stand elsewhere in the article (a shared subject), and its words can lie in pieces.
What can't be told apart from such words for certain is left to a person: a wrong edit is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from claims.text import Span

_WORD = re.compile(r"\w+(?:[.,’'-]\w+)*|[^\w\s]")
_ALIKE = 0.4
"""From which likeness (0..1, by words) a proposed wording is a change of the old words and not a sentence of its own."""

Place = Span | None
"""Where a word of the wording stands in the copy; ``None`` for one that stands elsewhere."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put ``words`` in place of what stands at ``span``; an empty span is a place to insert at, empty words cut."""

    span: Span
    words: str


def edits(text: str, spans: Sequence[Span], wording: str, new: str) -> tuple[Edit, ...] | None:
    """What to change in ``text`` so that a claim's words say ``new``; ``None`` where a person has to do it.

    ``spans`` are the claim's words, ``wording`` how it reads alone; ``new`` may be written after either of the two.
    """
    placed = [Span(*found.span()) for span in spans for found in _WORD.finditer(text, span.start, span.end)]
    printed = [span.of(text) for span in placed]
    read = _words(wording)
    alone = [span.of(wording) for span in read]
    wanted = _words(new)
    asked = [span.of(new) for span in wanted]
    if _likeness(printed, asked) >= _likeness(alone, asked):
        old, places, glued = printed, list[Place](placed), _glued(placed)
    else:
        old, places, glued = alone, _placed(alone, printed, placed), _glued(read)
    if not wanted or _likeness(old, asked) < _ALIKE:
        return None
    was = list(zip(_folded(old), glued, strict=True))
    should = list(zip(_folded(asked), _glued(wanted), strict=True))
    found: list[Edit] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, was, should, autojunk=False).get_opcodes():
        if kind == "equal" or (kind == "delete" and not any(places[i1:i2])):
            continue
        if kind == "insert":
            edit = _inserted(places, i1, new, wanted, j1, j2)
        elif kind == "delete":
            edit = _deleted(text, places, i1, i2)
        else:
            edit = _replaced(text, places, i1, i2, new, wanted, j1, j2, spaced=was[i1][1] == should[j1][1])
        if edit is None:
            return None
        found.append(edit)
    return tuple(found)


def applied(text: str, changes: Iterable[Edit]) -> str:
    """``text`` with all ``changes`` made. Raises ``ValueError`` where two of them overlap."""
    pieces, start = [], 0
    for edit in sorted(changes):
        if edit.span.start < start:
            raise ValueError("two edits overlap")
        pieces += [text[start : edit.span.start], edit.words]
        start = edit.span.end
    return "".join([*pieces, text[start:]])


def clash(edit: Edit, others: Iterable[Edit]) -> bool:
    """Whether ``edit`` touches the same words as one of ``others``, or the same place."""
    return any(edit.span.overlaps(other.span) or edit.span == other.span for other in others)


def _words(text: str) -> list[Span]:
    return [Span(*found.span()) for found in _WORD.finditer(text)]


def _glued(words: Sequence[Span]) -> list[bool]:
    """Of each word whether it follows the one before it without a space: ".1" is not ". 1"."""
    return [False, *(one.end == other.start for one, other in pairwise(words))] if words else []


def _folded(words: Sequence[str]) -> list[str]:
    """A wording may begin with a capital that its words in the copy haven't."""
    return [words[0].casefold(), *words[1:]] if words else []


def _likeness(old: Sequence[str], new: Sequence[str]) -> float:
    return SequenceMatcher(None, _folded(old), _folded(new), autojunk=False).ratio()


def _placed(alone: Sequence[str], printed: Sequence[str], placed: Sequence[Span]) -> list[Place]:
    """For each word of the wording its place in the copy, where it has one among the claim's own words."""
    places: list[Place] = [None] * len(alone)
    matcher = SequenceMatcher(None, [w.casefold() for w in alone], [w.casefold() for w in printed], autojunk=False)
    for block in matcher.get_matching_blocks():
        places[block.a : block.a + block.size] = placed[block.b : block.b + block.size]
    return places


def _replaced(
    text: str, places: Sequence[Place], i1: int, i2: int, new: str, wanted: Sequence[Span], j1: int, j2: int, *, spaced: bool
) -> Edit | None:
    """Other words in place of words; with the space before them where that isn't ``spaced`` in both alike."""
    span = _whole(text, places, i1, i2)
    if span is None:
        return None
    if spaced:
        return Edit(span, new[wanted[j1].start : wanted[j2 - 1].end])
    before = places[i1 - 1]
    if before is None or text[before.end : span.start].strip():
        return None
    return Edit(Span(before.end, span.end), new[wanted[j1 - 1].end : wanted[j2 - 1].end])


def _deleted(text: str, places: Sequence[Place], i1: int, i2: int) -> Edit | None:
    """No words in place of words, and one space less where they lay between two."""
    span = _whole(text, places, i1, i2)
    if span is None:
        return None
    before = places[i1 - 1] if i1 else None
    after = places[i2] if i2 < len(places) else None
    if before is not None and not text[before.end : span.start].strip():
        return Edit(Span(before.end, span.end), "")
    if after is not None and not text[span.end : after.start].strip():
        return Edit(Span(span.start, after.start), "")
    return Edit(span, "")


def _whole(text: str, places: Sequence[Place], i1: int, i2: int) -> Span | None:
    """From the first of some words to the last, where all of them stand in the copy, one after the other."""
    known = [place for place in places[i1:i2] if place is not None]
    return Span(known[0].start, known[-1].end) if len(known) == i2 - i1 and _adjoin(text, known) else None


def _adjoin(text: str, places: Sequence[Span]) -> bool:
    """Whether nothing but white space lies between the words."""
    return all(one.end <= other.start and not text[one.end : other.start].strip() for one, other in pairwise(places))


def _inserted(places: Sequence[Place], at: int, new: str, wanted: Sequence[Span], j1: int, j2: int) -> Edit | None:
    """New words beside the word before them, or before the one that follows, with the space that ``new`` has there."""
    before = places[at - 1] if at else None
    if before is not None:
        return Edit(Span(before.end, before.end), new[wanted[j1 - 1].end : wanted[j2 - 1].end])
    after = places[at] if at < len(places) else None
    if after is not None:
        return Edit(Span(after.start, after.start), new[wanted[j1].start : wanted[j2].start])
    return None
