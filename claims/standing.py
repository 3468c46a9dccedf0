"""A claim on other words: where it stands then, what a verification of it belongs to, and what no longer goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.model import Claim, ClaimPlace, fingerprint_of, joined_fingerprint
from claims.vocabulary import Fix


def standing_at(claim: Claim, places: Sequence[ClaimPlace]) -> Claim:
    """The claim at other places, the first of them first."""
    return replace(
        claim,
        anchors=tuple(one for place in places for one in place.anchors),
        sentence=places[0].sentence,
        attribution=places[0].attribution,
        elsewhere=tuple(places[1:]),
    )


def fingerprint_at(places: Sequence[ClaimPlace]) -> str:
    """What a verification of a claim at these places belongs to."""
    each = [fingerprint_of([one.exact for one in place.anchors], place.sentence.exact, place.attribution) for place in places]
    return joined_fingerprint(each)


def unsettled(claim: Claim) -> Claim:
    """The claim without a decision about copy that is no longer there; a proposal stays."""
    if claim.fix in (Fix.NONE, Fix.PROPOSED):
        return claim
    return replace(claim, fix=Fix.NONE, fix_wording=None, fix_by=None, fix_reason=None)
