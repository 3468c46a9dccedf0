"""From an article's text to the claims it makes. Pure functions, rules and lexicons: the same result every time."""

from __future__ import annotations

import re

from claims.model import ProposedClaim, Proposal
from claims.text import Span, paragraphs, trimmed

_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])|\n")


def propose(text: str, language: str | None = None) -> Proposal:
    """What ``text`` claims: one proposal a sentence."""
    sentences: list[Span] = []
    for paragraph in paragraphs(text):
        start = paragraph.start
        for end in _END.finditer(text, paragraph.start, paragraph.end):
            sentences.append(trimmed(text, Span(start, end.end())))
            start = end.end()
        sentences.append(trimmed(text, Span(start, paragraph.end)))
    sentences = [s for s in sentences if s]
    claims = [ProposedClaim(wording=s.of(text), spans=(s,), sentence=s) for s in sentences]
    return Proposal(language=language or "en", sentences=sentences, claims=claims)
