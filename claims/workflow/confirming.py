"""Confirming a claim whose own words stand, though new copy changed what is around them."""

from __future__ import annotations

from claims.model import Claim
from claims.phrase import phrase
from claims.vocabulary import Status
from claims.workflow.objection import Objection


def objections_to_confirm(claim: Claim) -> list[Objection]:
    """Why ``claim`` can't be confirmed as it was: it isn't stale, its own words were changed or cut, or another says so now."""
    about = {"claim": claim.id, "status": claim.status.value}
    if claim.status is not Status.STALE or not claim.reopened:
        message = phrase("{claim} is {status}, not stale: there is nothing to confirm.", claim=claim.id, status=claim.status)
        return [Objection("not_stale", message, claim.id, values=about)]
    from claims.reopening import edits, words_stand  # comparing is slow to load, and the screen doesn't wait for it

    if words_stand(claim):
        return []
    changes = edits(claim)
    if any(one.why == "words" for one in changes):
        message = phrase("{claim} has other words now: it is judged anew.", claim=claim.id)
    elif any(one.why == "cut" for one in changes):
        message = phrase("{claim} was cut at one of its places: it is judged anew.", claim=claim.id)
    else:
        message = phrase("Who says {claim} is other now: it is judged anew.", claim=claim.id)
    return [Objection("words_changed", message, claim.id, values=about)]
