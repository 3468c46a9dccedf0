"""Use cases on claims: find, judge, move, sign, note. What is done to their words is in ``shaping`` and ``aside``."""

from __future__ import annotations

from dataclasses import replace

from claims.model import Claim, Override, SignOff
from claims.phrase import phrase
from claims.vocabulary import Fix, Role, Status, Verdict
from claims.workflow import (
    Objection,
    objections_to_fix,
    objections_to_judge,
    objections_to_move,
    objections_to_rejection,
    objections_to_sign,
)
from factcheck.desk import acts, reading
from factcheck.desk.aside import set_aside
from factcheck.desk.docket import Docket
from factcheck.desk.session import Desk, person
from factcheck.desk.shaping import create
from factcheck.desk.views import ClaimView
from factcheck.desk.wording import typed
from factcheck.store import articles, sources
from factcheck.store import claims as stored
from factcheck.store.transactions import Writing

__all__ = ["create", "find", "judge", "move", "note", "record_fix", "reject", "set_aside", "sign"]

_WITHOUT_FIX = frozenset({Verdict.SUPPORTED, Verdict.ATTRIBUTION_ONLY})


def find(desk: Desk, claim: str) -> ClaimView:
    """A claim by its name (``"1.3"``). Raises ``NotFound``, or ``BadInput`` for what is no claim's name."""
    with desk.reading() as tx:
        return acts.view(tx, desk, acts.load(tx, claim))


def judge(
    desk: Desk,
    claim: str,
    verdict: Verdict,
    *,
    reason: str | None = None,
    fix: Fix = Fix.NONE,
    fix_wording: str | None = None,
    override: str | None = None,
    expected_version: int | None = None,
) -> ClaimView:
    """Give a verdict: the claim is checked, and this person signs as its checker; earlier sign-offs become void.

    Without ``fix`` an earlier one stays, unless the verdict needs none. ``override`` is the reason to let pass what the policy
    misses, as far as it may be. Raises ``Refused`` with what it misses, and ``Conflict`` where the claim is no longer at
    ``expected_version``.
    """
    reason, override = typed(reason, phrase("The reason")), typed(override, phrase("The reason to override"))
    fix_wording = typed(fix_wording, phrase("The new wording"))
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        if fix is Fix.NONE and verdict not in _WITHOUT_FIX:
            found = replace(old, fix_wording=fix_wording or old.fix_wording)
        else:
            found = _with_fix(old, fix, fix_wording, reason, tx.actor)
        why = phrase("{actor} judged it anew", actor=tx.actor)
        mine = SignOff(Role.CHECKER, tx.actor, tx.at, old.fingerprint)
        new = replace(
            acts.answered(found),
            status=Status.CHECKED,
            verdict=verdict,
            void_verdict=None,
            reason=reason,
            reopened=None,
            assignee=old.assignee or tx.actor,
            sign_offs=(*acts.voided(old.sign_offs, why), mine),
            overrides=acts.void_overrides(old.overrides, why),
        )
        objections = objections_to_judge(old, tx.actor, desk.policy, articles.load(tx, old.article).authors)
        objections += acts.objections_to_its_verdict(desk, replace(new, status=old.status), acts.evidence_for(tx, old))
        new = replace(new, overrides=(*new.overrides, *acts.let_pass(tx, objections, desk.policy, override)))
        return acts.view(tx, desk, acts.change(tx, "judge", old, new))


def _with_fix(claim: Claim, fix: Fix, wording: str | None, reason: str | None, by: str) -> Claim:
    """The claim with what happens to its copy; the name and the reason of an earlier decision stay where it is the same."""
    kept = fix is claim.fix and fix is not Fix.NONE
    return replace(
        claim,
        fix=fix,
        fix_wording=None if fix is Fix.NONE else wording,
        fix_by=None if fix is Fix.NONE else claim.fix_by if kept and claim.fix_by else by,
        fix_reason=None if fix is Fix.NONE else reason or (claim.fix_reason if kept else None),
    )


def move(
    desk: Desk,
    claim: str,
    status: Status,
    *,
    reason: str | None = None,
    asked_of: str | None = None,
    override: str | None = None,
    expected_version: int | None = None,
) -> ClaimView:
    """Move the work on a claim: take it (``checking``), ask (``query``), put it out of scope, or open it again.

    A claim that leaves ``checked`` loses its verdict (which stays visible as void) and its sign-offs. A query asks ``reason`` of
    ``asked_of``; it is closed by who raised it, or for the reason ``override``. Raises ``Refused`` and ``Conflict``.
    """
    reason, override = typed(reason, phrase("The reason")), typed(override, phrase("The reason to override"))
    asked_of = typed(asked_of, phrase("The name"))
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        objections = objections_to_move(old, status, reason, actor=tx.actor, policy=desk.policy)
        passed = acts.let_pass(tx, objections, desk.policy, override)
        new = (
            acts.unjudged(old, status, phrase("{actor} took it up again", actor=tx.actor))
            if old.status is Status.CHECKED
            else old
        )
        new = replace(acts.answered(new), status=status, reason=reason, overrides=(*new.overrides, *passed))
        if status is Status.QUERY:
            new = replace(new, asked_by=tx.actor, asked_of=asked_of, asked_at=tx.at)
        if status is Status.CHECKING:
            new = replace(new, assignee=tx.actor)
        return acts.view(tx, desk, acts.change(tx, "move", old, new))


def reject(desk: Desk, claim: str, reason: str | None, *, expected_version: int | None = None) -> ClaimView:
    """Send a judged claim back to who checked it, with what they are to look at again. Raises ``Refused``, ``Conflict``.

    The verdict and the sign-offs are void, and stay on record as void.
    """
    reason = typed(reason, phrase("The reason"))
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        acts.unless(objections_to_rejection(old, reason))
        checkers = [s.by for s in old.sign_offs if s.role is Role.CHECKER and s.void is None]
        new = acts.unjudged(old, Status.CHECKING, phrase("{actor} sent it back: {reason}", actor=tx.actor, reason=reason))
        new = replace(new, reason=reason, assignee=checkers[0] if checkers else old.assignee)
        return acts.view(tx, desk, acts.change(tx, "reject", old, new))


def record_fix(
    desk: Desk,
    claim: str,
    fix: Fix,
    *,
    wording: str | None = None,
    reason: str | None = None,
    by: str | None = None,
    expected_version: int | None = None,
) -> ClaimView:
    """Say what happens to the copy, and ``by`` whose decision (this person's if not given): a stet needs a name and a reason.

    An earlier wording stays where none is given, and so does the reason for the same decision. Raises ``Refused``, ``Conflict``.
    """
    wording, reason = typed(wording, phrase("The new wording")), typed(reason, phrase("The reason"))
    by = person(by, phrase("Say who decided it.")) if by is not None else None
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        new = _with_fix(old, fix, wording or old.fix_wording, reason, by or tx.actor)
        new = replace(new, fix_by=by) if by and fix is not Fix.NONE else new
        acts.unless(objections_to_fix(old, fix, new.fix_wording, new.fix_reason))
        return acts.view(tx, desk, acts.change(tx, "fix", old, new))


def sign(desk: Desk, target: str, role: Role, *, override: str | None = None) -> list[ClaimView]:
    """Sign one claim (``"1.3"``) or all of an article (``"1"``): all of them, or none.

    A signature that this person has on the claim already isn't written twice. ``override`` is the reason to let pass what the
    policy objects to, as far as it may be. Raises ``Refused`` with the objections of every claim that can't be signed.
    """
    override = typed(override, phrase("The reason to override"))
    with desk.writing() as tx:
        chosen = _chosen(tx, target)
        authors = articles.load(tx, chosen[0].article).authors
        against = {claim.id: objections_to_sign(claim, role, tx.actor, desk.policy, authors) for claim in chosen}
        acts.let_pass(tx, [objection for found in against.values() for objection in found], desk.policy, override)
        passed = {claim: acts.let_pass(tx, found, desk.policy, override) for claim, found in against.items()}
        changed = [_signed(tx, claim, role, passed[claim.id]) for claim in chosen]
        docket, evidence = Docket.read(tx, chosen[0].article), sources.evidence_of(tx, chosen[0].article)
        return [acts.seen(desk, claim, evidence.get(claim.number, []), docket) for claim in changed]


def _chosen(tx: Writing, target: str) -> list[Claim]:
    if "." in target:
        return [acts.load(tx, target)]
    article = reading.article_number(target)
    articles.load(tx, article)
    found = [claim for claim in stored.of_article(tx, article) if claim.status is not Status.GONE]
    if not found:
        acts.unless([Objection("no_claims", phrase("Article {article} has no claims to sign.", article=article))])
    return found


def _signed(tx: Writing, claim: Claim, role: Role, passed: tuple[Override, ...]) -> Claim:
    if any(s.role is role and s.by == tx.actor and s.void is None for s in claim.sign_offs):
        return claim
    mine = SignOff(role, tx.actor, tx.at, claim.fingerprint)
    return acts.change(
        tx, "sign", claim, replace(claim, sign_offs=(*claim.sign_offs, mine), overrides=(*claim.overrides, *passed))
    )


def note(desk: Desk, claim: str, words: str | None, *, expected_version: int | None = None) -> ClaimView:
    """Put a note on a claim for who works on it next, in place of the one it has; none takes it away. Raises ``Conflict``.

    It is no part of what is verified: verdict and sign-offs stay.
    """
    words = typed(words, phrase("The note"))
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        return acts.view(tx, desk, acts.change(tx, "note", old, replace(old, note=words)))
