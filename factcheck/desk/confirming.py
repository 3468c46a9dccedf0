"""Use case of a checker after new copy: what was verified still holds, though the words around it were changed."""

from __future__ import annotations

from dataclasses import replace

from claims.model import Claim, SignOff
from claims.phrase import phrase
from claims.vocabulary import Role, Status
from claims.workflow import objections_to_confirm, objections_to_judge
from factcheck.desk import acts
from factcheck.desk.session import Desk
from factcheck.desk.views import ClaimView
from factcheck.desk.wording import typed
from factcheck.store import articles
from factcheck.store.transactions import Writing


def confirm(desk: Desk, claim: str, *, override: str | None = None, expected_version: int | None = None) -> ClaimView:
    """Say that a stale claim whose own words stand is as it was: its verdict holds again, and this person signs as its checker.

    The evidence stays; a claim that nobody had judged is again what it was (open, a query, out of scope). ``override`` is the
    reason to let pass what the policy misses, as far as it may be. Raises ``Refused`` where its words are others, or where the
    verdict could not be given on the evidence there is, and ``Conflict`` where the claim is no longer at ``expected_version``.
    """
    override = typed(override, phrase("The reason to override"))
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        acts.unless(objections_to_confirm(old))
        new = _judged(tx, desk, old, override) if old.void_verdict else replace(old, status=_before(old), reopened=None)
        return acts.view(tx, desk, acts.change(tx, "confirm", old, new))


def _before(claim: Claim) -> Status:
    """What a claim without a verdict was before new copy reopened it."""
    known = claim.reopened.status if claim.reopened else Status.OPEN
    return Status.OPEN if known in (Status.STALE, Status.GONE, Status.CHECKED) else known


def _judged(tx: Writing, desk: Desk, claim: Claim, override: str | None) -> Claim:
    """The claim with its verdict again, signed by who confirms it."""
    new = replace(
        acts.answered(claim),
        status=Status.CHECKED,
        verdict=claim.void_verdict,
        void_verdict=None,
        reopened=None,
        assignee=claim.assignee or tx.actor,
        sign_offs=(*claim.sign_offs, SignOff(Role.CHECKER, tx.actor, tx.at, claim.fingerprint)),
    )
    objections = objections_to_judge(claim, tx.actor, desk.policy, articles.load(tx, claim.article).authors)
    objections += acts.objections_to_its_verdict(desk, new, acts.evidence_for(tx, claim))
    return replace(new, overrides=(*new.overrides, *acts.let_pass(tx, objections, desk.policy, override)))
