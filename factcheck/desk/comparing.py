"""A claim held against the passage that its evidence names: pure, so that whoever shows a claim can ask."""

from __future__ import annotations

from functools import lru_cache

import sources
from claims.model import Claim
from sources.model import Comparison, Evidence, Point

_MARKS = frozenset('“”"«»„')


def compared(claim: Claim) -> str:
    """The claim's words as they are held against a source: a quotation word for word, whatever wording it was given."""
    return f"“{claim.text}”" if claim.is_quotation and not set(claim.text) & _MARKS else claim.wording


def differing(claim: Claim, piece: Evidence) -> tuple[Point, ...]:
    """What the passage that a piece of evidence names says otherwise than the claim; the points' places are in
    ``compared(claim)`` and in the passage's words. About a millisecond, the first time.
    """
    return held(compared(claim), piece.exact).differing if piece.exact else ()


@lru_cache(maxsize=4096)
def held(claim: str, words: str) -> Comparison:
    """A claim's words against a passage's, once for all who ask."""
    return sources.hold(claim, words)
