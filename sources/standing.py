"""Whether what a source said still stands in it: a captured text held against a later one.

Only the same words in the same sentence stand, white space aside. What is merely alike is shown, and never passes.
"""

from __future__ import annotations

from rapidfuzz import fuzz, process

from claims.language import detect, get
from claims.splitting import sentences
from claims.text import Span
from sources.model import Standing

ALIKE = 60.0
"""From which likeness (0..100, normalised Indel similarity) later words are taken for what became of the earlier ones."""

_LONGEST = 2_000
"""Characters of a passage that are looked for among others that are alike."""


def standing(text: str, passage: Span, later: str) -> Standing:
    """What became, in ``later``, of a ``passage`` of ``text``. Time is linear in the texts' lengths."""
    before = plain(sentence_around(text, passage).of(text))
    now = plain(later)
    if before in now:
        return Standing("stands", before, before)
    near = fuzz.partial_ratio_alignment(before[:_LONGEST], now, score_cutoff=ALIKE)
    if near is None or near.dest_end <= near.dest_start:
        return Standing("gone", before)
    return Standing("changed", before, _whole_words(now, near.dest_start, near.dest_end))


def differences(text: str, later: str, limit: int = 20) -> list[Standing]:
    """The paragraphs of ``text`` that don't stand in ``later``, with what is most like each there, then (``before`` empty)
    those that are new. No more than ``limit``.
    """
    old, new = _paragraphs(text), _paragraphs(later)
    lost = [one for one in old if one not in new]
    fresh = dict.fromkeys(one for one in new if one not in old)
    found: list[Standing] = []
    for one in lost[:limit]:
        near = (
            process.extractOne(one, list(fresh), scorer=fuzz.ratio, processor=_beginning, score_cutoff=ALIKE) if fresh else None
        )
        after = near[0] if near else ""
        fresh.pop(after, None)
        found.append(Standing("changed" if after else "gone", one, after))
    return [*found, *(Standing("changed", "", one) for one in fresh)][:limit]


def _beginning(words: str) -> str:
    return words[:_LONGEST]


def _paragraphs(text: str) -> dict[str, None]:
    return dict.fromkeys(words for line in text.split("\n") if (words := plain(line)))


def plain(text: str) -> str:
    """``text`` with every stretch of white space as one space: how lines are broken says nothing."""
    return " ".join(text.split())


def sentence_around(text: str, passage: Span) -> Span:
    """The sentence, or sentences, of its paragraph that a passage lies in."""
    start = text.rfind("\n", 0, passage.start) + 1
    end = text.find("\n", passage.end)
    paragraph = text[start : len(text) if end < 0 else end]
    inside = passage.shifted(-start)
    touched = [one for one in sentences.find(paragraph, get(detect(paragraph))) if one.overlaps(inside)]
    every = [*touched, inside]
    return Span(min(one.start for one in every), max(one.end for one in every)).shifted(start)


def _whole_words(text: str, start: int, end: int) -> str:
    first = text.rfind(" ", 0, start + 1) + 1
    last = text.find(" ", max(end - 1, 0))
    return text[first : len(text) if last < 0 else last]
