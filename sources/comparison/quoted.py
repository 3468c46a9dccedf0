"""Quotations held against the passage, word for word: what an ellipsis or a bracket leaves open may be anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from claims.phrase import phrase
from claims.splitting.quotations import Quotation
from claims.text import Span
from sources.comparison.reading import Side
from sources.model import Point
from sources.passages.verbatim import find_quoted, pieces
from sources.passages.words import small_letters

_FEWEST = 3
"""Fewer words between marks are a name or a term."""

_ALIKE = 60.0


def points(here: Side, there: Side, spoken: Sequence[Quotation]) -> Iterator[Point]:
    """The claim's quotations, each against the passage's words."""
    small = small_letters(there.text)
    for quotation in spoken:
        sought = pieces(quotation.inner.of(here.text))
        if quotation.depth or sum(map(len, sought)) < _FEWEST or _is_title(quotation.inner.of(here.text)):
            continue
        place = find_quoted(small, [sought])
        if place:
            span = Span(place[0].start, max(place[0].end, place[len(sought) - 1].end))
            yield Point("quotation", "agrees", quotation.span, span, phrase("The quotation stands there word for word."))
        elif here.language.code != there.language.code:
            message = phrase("The quotation is in another language than the passage, and can't be compared word for word.")
            yield Point("quotation", "missing", quotation.span, None, message)
        else:
            yield _other_words(here, there, quotation, small)


def _is_title(words: str) -> bool:
    """Whether most words have a capital, and no mark ends them: a book, a song, a case in court."""
    pieces = [word for word in words.split() if word[0].isalpha()]
    return words.rstrip()[-1:] not in set(".,?!") and 2 * sum(word[0].isupper() for word in pieces) > len(pieces)


def _other_words(here: Side, there: Side, quotation: Quotation, small: str) -> Point:
    words = small_letters(quotation.inner.of(here.text))
    near = fuzz.partial_ratio_alignment(words, small, score_cutoff=_ALIKE)
    if near is None or near.dest_end <= near.dest_start:
        return Point("quotation", "differs", quotation.span, None, phrase("The quotation isn't in the passage."))
    inside = [word.span for word in there.words if word.span.overlaps(Span(near.dest_start, near.dest_end))]
    span = Span(inside[0].start, inside[-1].end) if inside else Span(near.dest_start, near.dest_end)
    message = phrase(
        "The quotation is in other words there: “{ours}” here, “{theirs}” there.",
        ours=here.of(quotation.inner),
        theirs=there.of(span),
    )
    return Point("quotation", "differs", quotation.span, span, message)
