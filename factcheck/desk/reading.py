"""Reading claims off a text: what the splitter proposes, and what it says about words that a person selected."""

from __future__ import annotations

from collections.abc import Sequence

import claims
from claims.model import Attribution, Claim, Proposal, ProposedClaim, fingerprint
from claims.text import Anchor, Span, anchor, merged, trimmed, words_at
from factcheck.errors import BadInput


def article_number(name: str) -> int:
    """An article's number from what a person typed. Raises ``BadInput``."""
    if not (name.isascii() and name.isdigit() and len(name) < 10):
        raise BadInput(f"“{name}” names no article.", "An article's name is its number, as in 1.")
    return int(name)


def proposed(text: str, language: str | None) -> Proposal:
    """What the splitter makes of ``text``. Raises ``BadInput`` for a language that it doesn't know."""
    try:
        return claims.split(text, language)
    except ValueError as error:
        raise BadInput(f"Factcheck can't read {language!r}: {error}", "Give id or en.") from error


def claim_from(text: str, proposal: ProposedClaim, article: int, number: int) -> Claim:
    """A new claim from what the splitter proposed."""
    return _claim(text, proposal, article, number)


def _claim(text: str, read: ProposedClaim, article: int, number: int) -> Claim:
    return Claim(
        article=article,
        number=number,
        wording=read.wording,
        anchors=tuple(anchor(text, span) for span in read.spans),
        sentence=anchor(text, read.sentence),
        fingerprint=fingerprint(text, read.spans, read.sentence, read.attribution),
        attribution=read.attribution,
        quantities=read.quantities,
        dates=read.dates,
        is_quotation=read.is_quotation,
        worth=read.worth,
    )


def selection(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Selected places in order and apart, without the white space at their ends. Raises ``BadInput`` if no words are left."""
    if any(span.end > len(text) for span in spans):
        raise BadInput(f"The selection reaches beyond the article, which has {len(text)} characters.")
    chosen = [trimmed(text, span) for span in merged(spans)]
    if not any(sign.isalnum() for span in chosen for sign in span.of(text)):
        raise BadInput("There are no words in the selection.", "Select the words of the claim.")
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


def by_hand(text: str, proposal: Proposal, spans: tuple[Span, ...], article: int, number: int) -> Claim:
    """A new claim on words that a person selected."""
    return _claim(text, read_off(text, proposal, spans), article, number)


def read_off(text: str, proposal: Proposal, spans: tuple[Span, ...]) -> ProposedClaim:
    """What the splitter says about just these words: the claim it proposes on them, or what it read in and around them."""
    for one in proposal.claims:
        if one.spans == spans:
            return one
    near = [one for one in proposal.claims if any(a.overlaps(b) for a in one.spans for b in spans)]
    nearest = max(near, key=lambda one: _shared(one.spans, spans), default=None)
    return ProposedClaim(
        wording=words_at(text, spans),
        spans=spans,
        sentence=around(text, proposal.sentences, spans),
        attribution=nearest.attribution if nearest else None,
        quantities=tuple(dict.fromkeys(q for one in near for q in one.quantities if _inside(q.span, spans))),
        dates=tuple(dict.fromkeys(d for one in near for d in one.dates if _inside(d.span, spans))),
        is_quotation=bool(nearest and nearest.is_quotation),
        worth=nearest.worth if nearest else 0.5,
    )


def around(text: str, sentences: Sequence[Span], spans: Sequence[Span]) -> Span:
    """The sentence (or sentences) in which ``spans`` lie."""
    touched = [sentence for sentence in sentences if any(sentence.overlaps(span) for span in spans)]
    every = [*touched, *spans]
    return trimmed(text, Span(min(span.start for span in every), max(span.end for span in every)))


def attributions(proposal: Proposal) -> dict[tuple[Span, ...], Attribution | None]:
    """Who says it, for each proposed claim, by its words' places."""
    return {one.spans: one.attribution for one in proposal.claims}


def places(anchors: Sequence[Anchor]) -> tuple[Span, ...]:
    """The spans of anchors."""
    return tuple(one.span for one in anchors)


def _shared(a: Sequence[Span], b: Sequence[Span]) -> int:
    return sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    return any(one.contains(span) for one in spans)
