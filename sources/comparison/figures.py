"""Figures that count nothing, held against figures: times of day, results, the numbers of laws and houses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.phrase import phrase
from claims.text import Span
from sources.comparison.reading import Side
from sources.model import Point

_FIGURES = re.compile(r"(?<![\w.,:/-])\d+(?:[.,:/–-]\d+)*(?![\w/])")
_RUN = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Figure:
    """``shape`` is the figures with a 9 for every number, ``label`` the word before them."""

    span: Span
    plain: str
    shape: str
    label: frozenset[str]


def points(here: Side, there: Side) -> Iterator[Point]:
    """The claim's figures, each against the passage's after the same word, or its only one of the same shape."""
    theirs = list(_figures(there))
    for one in _figures(here):
        same = next((other for other in theirs if other.plain == one.plain), None)
        if same is not None:
            yield Point("number", "agrees", one.span, same.span, phrase("“{words}” is in both.", words=here.of(one.span)))
            continue
        other = _rival(one, theirs)
        if other is None:
            yield Point("number", "missing", one.span, None, phrase("“{words}” isn't in the passage.", words=here.of(one.span)))
        else:
            message = phrase("“{ours}” here, “{theirs}” there.", ours=here.of(one.span), theirs=there.of(other.span))
            yield Point("number", "differs", one.span, other.span, message)


def _rival(one: _Figure, theirs: list[_Figure]) -> _Figure | None:
    of_shape = [other for other in theirs if other.shape == one.shape]
    labelled = [other for other in of_shape if not one.label.isdisjoint(other.label)]
    if labelled:
        return labelled[0]
    return of_shape[0] if len(of_shape) == 1 and one.shape != "9" else None


def _figures(side: Side) -> Iterator[_Figure]:
    read = side.read
    for match in _FIGURES.finditer(side.text):
        span = Span(*match.span())
        if any(span.overlaps(other) for other in read):
            continue
        plain = match[0].replace(":", ".").replace("–", "-")
        before = side.within(Span(max(0, span.start - 30), span.start))
        label = before[-1].keys if before and not side.text[before[-1].span.end : span.start].strip(" .:\u00a0") else frozenset()
        yield _Figure(span, plain, _RUN.sub("9", plain), label)
