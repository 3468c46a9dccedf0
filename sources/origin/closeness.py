"""How much of one report is in another: word for word, or in other words sentence by sentence.

Quoted words are left out where enough is left: two who were at the same press conference quote the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claims.language.model import Language
from claims.splitting import quotations, sentences
from claims.text import Span
from sources.passages.words import TOKEN
from sources.tongue import tongue

_RUN = 5
"""Words in a row that two who write by themselves seldom share."""

_FEWEST = 12
"""Content words that a report must have to be compared."""

_ENOUGH = 16
"""Words beside its quotations by which a report can be told from another."""

_LONGEST = 40_000
"""Code points of a text that are compared: a report, or the beginning of a book."""

_SENTENCES = 300
_SHORT = 3
"""Sentences with fewer content words say nothing of where they come from."""


class Likeness(NamedTuple):
    """Shares, from 0 to 1, of the shorter report: ``copied`` stands in the longer one in the same words, ``retold`` in some."""

    copied: float
    retold: float


@dataclass(frozen=True, slots=True)
class _Report:
    code: str
    runs: frozenset[tuple[str, ...]]
    sentences: tuple[frozenset[str], ...]
    size: int


@lru_cache(maxsize=512)
def likeness(one: str, other: str) -> Likeness:
    """How much of the shorter of two texts is in the other; nothing where either is too short to tell."""
    shorter, longer = sorted((_report(one[:_LONGEST]), _report(other[:_LONGEST])), key=lambda report: report.size)
    if shorter.size < _FEWEST or not shorter.runs:
        return Likeness(0.0, 0.0)
    copied = len(shorter.runs & longer.runs) / len(shorter.runs)
    if shorter.code != longer.code:
        return Likeness(copied, copied)
    weights = [len(words) for words in shorter.sentences]
    found = [max((_overlap(words, theirs) for theirs in longer.sentences), default=0.0) for words in shorter.sentences]
    retold = sum(weight * share for weight, share in zip(weights, found, strict=True)) / max(1, sum(weights))
    return Likeness(copied, max(copied, retold))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice's coefficient."""
    return 2 * len(one & other) / (len(one) + len(other))


@lru_cache(maxsize=64)
def _report(text: str) -> _Report:
    language = tongue(text)
    own = _without_quotations(text, language)
    words = [word for span in own for word in TOKEN.findall(span.of(text).lower())]
    runs = frozenset(tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1))
    stemmed = [_stems(text, span, own, language) for span in sentences.find(text, language)[:_SENTENCES]]
    told = tuple(stems for stems in stemmed if len(stems) >= _SHORT)
    return _Report(language.code, runs, told, sum(map(len, told)))


def _without_quotations(text: str, language: Language) -> list[Span]:
    """The stretches of a text between its quotations; all of it, where little else is told."""
    quoted = [one.span for one in quotations.find(text, language) if not one.depth]
    edges = [0, *(edge for span in quoted for edge in (span.start, span.end)), len(text)]
    between = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
    enough = sum(len(span.of(text).split()) for span in between) >= _ENOUGH
    return between if enough else [Span(0, len(text))]


def _stems(text: str, sentence: Span, own: Sequence[Span], language: Language) -> frozenset[str]:
    matching = language.matching
    pieces = [Span(max(sentence.start, span.start), min(sentence.end, span.end)) for span in own if span.overlaps(sentence)]
    words = [word for piece in pieces for word in TOKEN.findall(re.sub(r"\s", " ", piece.of(text)).lower())]
    return frozenset(matching.stem(word) for word in words if word not in matching.idle)
