"""How a claim looks and what it is called: its tone, its sign and its words. Pure; one place for every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.vocabulary import Status, Verdict, glyph
from factcheck.i18n import _, word

if TYPE_CHECKING:
    from claims.model import Claim

TONE_OF_STATUS: dict[Status, str] = {
    Status.OPEN: "open",
    Status.CHECKING: "checking",
    Status.QUERY: "query",
    Status.CHECKED: "holds",
    Status.OUT_OF_SCOPE: "out-of-scope",
    Status.STALE: "stale",
    Status.GONE: "gone",
}

TONE_OF_VERDICT: dict[Verdict, str] = {
    Verdict.SUPPORTED: "holds",
    Verdict.ATTRIBUTION_ONLY: "holds",
    Verdict.SUPPORTED_IF_CHANGED: "doubtful",
    Verdict.SOURCES_CONFLICT: "doubtful",
    Verdict.NO_EVIDENCE: "doubtful",
    Verdict.CONTRADICTED: "fails",
}

UNFINISHED = frozenset({Status.OPEN, Status.CHECKING, Status.QUERY, Status.STALE})
"""What somebody still has to work on."""


URGENT_FIRST = (
    Status.STALE,
    Status.QUERY,
    Status.OPEN,
    Status.CHECKING,
    Status.CHECKED,
    Status.OUT_OF_SCOPE,
    Status.GONE,
)
"""In which order counts are told: what can't wait before what is done."""


def tone(claim: Claim) -> str:
    """The name of its colour: of the verdict where it is checked, else of the status."""
    if claim.status is Status.CHECKED and claim.verdict is not None:
        return TONE_OF_VERDICT[claim.verdict]
    return TONE_OF_STATUS[claim.status]


def sign(claim: Claim) -> str:
    """One cell that says the same without colour: the verdict's glyph where it is checked, else the status's."""
    return glyph(claim.verdict if claim.status is Status.CHECKED and claim.verdict is not None else claim.status)


def state(claim: Claim) -> str:
    """Status and verdict in words; a void verdict is named as what it was: ``stale · was supported``."""
    words = word(claim.status)
    if claim.verdict is not None:
        return f"{words} · {word(claim.verdict)}"
    if claim.void_verdict is not None:
        return f"{words} · {_('was {verdict}', verdict=claim.void_verdict)}"
    return words
