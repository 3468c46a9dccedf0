"""Shapes of what can be read off an article's words: claims as proposed, attributions, quantities, coverage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from claims.model import (
    Attribution,
    Claim,
    ClaimPlace,
    Coverage,
    DateMention,
    Discrepancy,
    Proposal,
    ProposedClaim,
    Quantity,
    Reopening,
    SetAside,
)
from claims.text import Anchor, words_at
from claims.workflow import Objection
from factcheck.reports.shapes.base import Json, Shape, number, optional, shape, shapes


@shape.register(Attribution)
def _attribution(value: Attribution) -> Shape:
    return {"speaker": value.speaker, "cue": value.cue, "relayed_by": value.relayed_by}


@shape.register(Quantity)
def _quantity(value: Quantity) -> Shape:
    upper = None if value.upper is None else number(value.upper)
    of: Shape = {"value": number(value.value), "unit": value.unit, "relation": value.relation.value}
    return {**of, **shape(value.span), "upper": upper}


@shape.register(DateMention)
def _date_mention(value: DateMention) -> Shape:
    return {"iso": value.iso, **shape(value.span)}


@shape.register(SetAside)
def _set_aside(value: SetAside) -> Shape:
    return {**shape(value.span), "reason": value.reason}


@shape.register(Discrepancy)
def _discrepancy(value: Discrepancy) -> Shape:
    return {"kind": value.kind, "message": value.message, "spans": shapes(value.spans)}


@shape.register(Coverage)
def _coverage(value: Coverage) -> Shape:
    return {
        "words": value.words,
        "numbers": value.numbers,
        "names": value.names,
        "quotations": value.quotations,
        "superlatives": value.superlatives,
        "uncovered": shapes(value.uncovered),
    }


@shape.register(Objection)
def _objection(value: Objection) -> Shape:
    terms: list[Json] = [{"kind": type(term).__name__, "name": term.value} for term in value.terms]
    return {"code": value.code, "message": value.message, "claim": value.claim, "terms": terms, "values": dict(value.values)}


@shape.register(Anchor)
def _anchor(value: Anchor) -> Shape:
    return {**shape(value.span), "exact": value.exact}


@shape.register(ClaimPlace)
def _place(value: ClaimPlace) -> Shape:
    words: Shape = {"anchors": shapes(value.anchors), "sentence": shape(value.sentence)}
    return {**words, "attribution": optional(value.attribution)}


@shape.register(Reopening)
def _reopening(value: Reopening) -> Shape:
    return {"revision": value.revision, "status": value.status.value, "basis": [asdict(one) for one in value.basis]}


def read_off(claim: Claim | ProposedClaim) -> Shape:
    """What a claim, proposed or kept, says of its words."""
    return {
        "attribution": optional(claim.attribution),
        "quantities": shapes(claim.quantities),
        "dates": shapes(claim.dates),
        "quotation": claim.is_quotation,
        "worth": round(claim.worth, 3),
    }


def proposal(text: str, value: Proposal, discrepancies: Sequence[Discrepancy], coverage: Coverage) -> Shape:
    """What the splitter makes of ``text``, with what it leaves uncovered."""
    head: Shape = {"language": value.language}
    return {**head, **proposed(text, value, discrepancies), "coverage": shape(coverage), "notes": list(value.notes)}


def proposed(text: str, value: Proposal, discrepancies: Sequence[Discrepancy]) -> Shape:
    """The claims proposed for ``text``, and what lies beside them. They have numbers and no ids: nothing was stored."""
    return {
        "claims": [_proposed(claim, place, text) for place, claim in enumerate(value.claims, start=1)],
        "sentences": shapes(value.sentences),
        "set_aside": shapes(value.set_aside),
        "discrepancies": shapes(discrepancies),
    }


def _proposed(claim: ProposedClaim, place: int, text: str) -> Shape:
    head: Shape = {"id": None, "number": place, "wording": claim.wording, "spans": shapes(claim.spans)}
    own: Shape = {"text": words_at(text, claim.spans), "sentence": shape(claim.sentence)}
    fresh: Shape = {"status": "open", "verdict": None, "fix": "none"}
    return {**head, **own, **read_off(claim), **fresh}
