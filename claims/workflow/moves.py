"""Moving the work on a claim by hand, and sending a judged claim back."""

from __future__ import annotations

from claims.model import Claim
from claims.phrase import phrase
from claims.policy import Policy
from claims.vocabulary import Status
from claims.workflow.objection import Objection, same

BY_HAND: dict[Status, frozenset[Status]] = {
    Status.OPEN: frozenset({Status.CHECKING, Status.QUERY, Status.OUT_OF_SCOPE}),
    Status.CHECKING: frozenset({Status.OPEN, Status.QUERY, Status.OUT_OF_SCOPE}),
    Status.QUERY: frozenset({Status.OPEN, Status.CHECKING, Status.OUT_OF_SCOPE}),
    Status.CHECKED: frozenset({Status.CHECKING, Status.QUERY}),
    Status.OUT_OF_SCOPE: frozenset({Status.OPEN, Status.CHECKING}),
    Status.STALE: frozenset({Status.CHECKING, Status.QUERY, Status.OUT_OF_SCOPE}),
    Status.GONE: frozenset(),
}
"""The moves a person may make without a verdict.

``checked`` is reached by a verdict alone; ``stale`` and ``gone`` are the system's.
"""

NEEDS_REASON = {
    Status.QUERY: phrase("say what is asked, and of whom"),
    Status.OUT_OF_SCOPE: phrase("say why it can't be true or false (an opinion, a forecast …)"),
}


def objections_to_move(
    claim: Claim, to: Status, reason: str | None = None, *, actor: str | None = None, policy: Policy | None = None
) -> list[Objection]:
    """Why ``claim`` can't be moved to ``to`` by hand; by ``actor`` under ``policy``, where these are given."""
    about = {"claim": claim.id, "status": claim.status.value, "to": to.value}
    if to not in BY_HAND[claim.status]:
        return [_no_such_move(claim, to, about)]
    if to in NEEDS_REASON and not (reason or "").strip():
        message = phrase("To move {claim} to {status}, {what}.", claim=claim.id, status=to, what=NEEDS_REASON[to])
        return [Objection("needs_reason", message, claim.id, values=about)]
    return objections_to_closing(claim, actor, policy) if actor is not None and policy is not None else []


def _no_such_move(claim: Claim, to: Status, about: dict[str, str]) -> Objection:
    if to is Status.CHECKED:
        message = phrase("{claim} becomes checked by a verdict: set one.", claim=claim.id)
        return Objection("needs_verdict", message, claim.id, values=about)
    if claim.status is Status.GONE:
        message = phrase("The words of {claim} were cut from the article; there is nothing left to check.", claim=claim.id)
        return Objection("gone", message, claim.id, values=about)
    message = phrase("{claim} is {status} and can't be moved to {to} by hand.", claim=claim.id, status=claim.status, to=to)
    return Objection("no_such_move", message, claim.id, values=about)


def objections_to_closing(claim: Claim, actor: str, policy: Policy) -> list[Objection]:
    """Why ``actor`` can't close the query that ``claim`` waits for: whoever asked says whether the answer is one."""
    if claim.status is not Status.QUERY or not policy.own_queries or not claim.asked_by or same(actor, claim.asked_by):
        return []
    message = phrase(
        "{by} raised the query on {claim} and closes it; {actor} can't.", by=claim.asked_by, claim=claim.id, actor=actor
    )
    return [Objection("not_yours", message, claim.id, values={"claim": claim.id, "actor": actor, "by": claim.asked_by})]


def objections_to_rejection(claim: Claim, reason: str | None) -> list[Objection]:
    """Why ``claim`` can't be sent back to its checker."""
    if claim.status is not Status.CHECKED:
        message = phrase(
            "{claim} is {status}, not checked: there is no verdict to send back.", claim=claim.id, status=claim.status
        )
        return [Objection("not_checked", message, claim.id, values={"claim": claim.id, "status": claim.status.value})]
    if not (reason or "").strip():
        message = phrase("To send {claim} back, say what its checker is to look at again.", claim=claim.id)
        return [Objection("needs_reason", message, claim.id, values={"claim": claim.id})]
    return []
