"""What the splitter makes of a text, and what a person typed or selected: read, or refused in words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import claims
from claims.model import Proposal
from claims.phrase import phrase
from claims.shaping import closed
from claims.text import Span, merged, trimmed
from factcheck.errors import BadInput


def article_number(name: str) -> int:
    """An article's number from what a person typed. Raises ``BadInput``."""
    if not (name.isascii() and name.isdigit() and len(name) < 10):
        raise BadInput(phrase("“{name}” names no article.", name=name), phrase("An article's name is its number, as in 1."))
    return int(name)


@lru_cache(maxsize=1)
def proposed(text: str, language: str | None) -> Proposal:
    """What the splitter makes of ``text``; the last is remembered, for who shapes claim after claim.

    Raises ``BadInput`` for a language that it doesn't know.
    """
    try:
        return claims.split(text, language)
    except ValueError as error:
        raise BadInput(
            phrase("Factcheck can't read {language}: {error}", language=repr(language), error=error), phrase("Give id or en.")
        ) from error


def selection(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Selected places in order and apart, without white space and loose punctuation at their ends.

    Raises ``BadInput`` if no words are left.
    """
    if any(span.end > len(text) for span in spans):
        raise BadInput(phrase("The selection reaches beyond the article, which has {count} characters.", count=len(text)))
    chosen = [closed(text, span) for span in merged(spans)]
    if not any(sign.isalnum() for span in chosen for sign in span.of(text)):
        raise BadInput(phrase("There are no words in the selection."), phrase("Select the words of the claim."))
    return tuple(span for span in chosen if span)


def remainder(text: str, span: Span, without: Sequence[Span]) -> list[Span]:
    """What is left of ``span`` outside of ``without``, as far as there are words in it."""
    left, start = [], span.start
    for hole in merged(without):
        if hole.overlaps(span):
            left.append(Span(start, max(start, hole.start)))
            start = max(start, hole.end)
    left.append(Span(min(start, span.end), span.end))
    pieces = [trimmed(text, piece) for piece in left]
    return [piece for piece in pieces if any(sign.isalnum() for sign in piece.of(text))]
