"""Use cases on claims: find, judge, move, sign, make one by hand, set words aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.drafting import Draft
from claims.model import Claim, Override, SetAside, SignOff
from claims.phrase import phrase
from claims.text import Span
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
from factcheck.desk.articles import page_of
from factcheck.desk.cover import measure
from factcheck.desk.docket import Docket
from factcheck.desk.session import Desk, person
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles, sources
from factcheck.store import claims as stored
from factcheck.store.transactions import Writing

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
    reason, override = typed(reason, "The reason"), typed(override, "The reason to override")
    fix_wording = typed(fix_wording, "The new wording")
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        if fix is Fix.NONE and verdict not in _WITHOUT_FIX:
            found = replace(old, fix_wording=fix_wording or old.fix_wording)
        else:
            found = _with_fix(old, fix, fix_wording, reason, tx.actor)
        why = f"{tx.actor} judged it anew"
        mine = SignOff(Role.CHECKER, tx.actor, tx.at, old.fingerprint)
        new = replace(
            found,
            status=Status.CHECKED,
            verdict=verdict,
            void_verdict=None,
            reason=reason,
            asked_by=None,
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
    override: str | None = None,
    expected_version: int | None = None,
) -> ClaimView:
    """Move the work on a claim: take it (``checking``), ask (``query``), put it out of scope, or open it again.

    A claim that leaves ``checked`` loses its verdict (which stays visible as void) and its sign-offs. A query is closed by who
    raised it, or for the reason ``override``. Raises ``Refused`` and ``Conflict``.
    """
    reason, override = typed(reason, "The reason"), typed(override, "The reason to override")
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        objections = objections_to_move(old, status, reason, actor=tx.actor, policy=desk.policy)
        passed = acts.let_pass(tx, objections, desk.policy, override)
        new = acts.unjudged(old, status, f"{tx.actor} took it up again") if old.status is Status.CHECKED else old
        asked_by = tx.actor if status is Status.QUERY else None
        new = replace(new, status=status, reason=reason, asked_by=asked_by, overrides=(*new.overrides, *passed))
        if status is Status.CHECKING:
            new = replace(new, assignee=tx.actor)
        return acts.view(tx, desk, acts.change(tx, "move", old, new))


def reject(desk: Desk, claim: str, reason: str | None, *, expected_version: int | None = None) -> ClaimView:
    """Send a judged claim back to who checked it, with what they are to look at again. Raises ``Refused``, ``Conflict``.

    The verdict and the sign-offs are void, and stay on record as void.
    """
    reason = typed(reason, "The reason")
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        acts.unless(objections_to_rejection(old, reason))
        checkers = [s.by for s in old.sign_offs if s.role is Role.CHECKER and s.void is None]
        new = acts.unjudged(old, Status.CHECKING, f"{tx.actor} sent it back: {reason}")
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
    wording, reason = typed(wording, "The new wording"), typed(reason, "The reason")
    by = person(by, "Say who decided it.") if by is not None else None
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
    override = typed(override, "The reason to override")
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


def create(desk: Desk, article: int, spans: Sequence[Span], *, wording: str | None = None) -> ClaimView:
    """Make a claim by hand from selected words; words among them that were set aside are taken back.

    The selection is trimmed of white space. Raises ``BadInput`` for a selection without words or beyond the text, and
    ``Refused`` where the same words are a claim already.
    """
    wording = typed(wording, "The wording")
    with desk.writing() as tx:
        piece = articles.load(tx, article)
        text = articles.latest(tx, article).text
        chosen = reading.selection(text, spans)
        claims = stored.of_article(tx, article)
        acts.unless([_already(c) for c in claims if tuple(a.span for a in c.anchors) == chosen and c.status is not Status.GONE])
        draft = Draft(text, reading.proposed(text, piece.language))
        claim = draft.claim(draft.read_off(chosen), article, stored.next_number(tx, article))
        claim = replace(claim, wording=wording) if wording else claim
        stored.add(tx, [claim], piece.revision)
        tx.log("create", acts.subject(claim), article, {"dropped": True}, acts.state(claim) | {"dropped": False})
        _take_back(tx, article, chosen)
        measure(tx, article)
        return acts.view(tx, desk, claim)


def _already(claim: Claim) -> Objection:
    return Objection("same_words", phrase("These words are claim {claim} already.", claim=claim.id))


def set_aside(desk: Desk, article: int, span: Span, reason: str) -> ArticlePage:
    """Mark words as not checkable, with the reason. Words that a claim covers are refused: that claim is out of scope, or not.

    Raises ``BadInput`` for a selection without words or beyond the text, or without a reason.
    """
    why = typed(reason, "The reason")
    if why is None:
        raise BadInput("Words are set aside with a reason.", "Say why they can't be true or false.")
    with desk.writing() as tx:
        piece = articles.load(tx, article)
        (chosen,) = reading.selection(articles.latest(tx, article).text, [span])
        acts.unless([_claimed(c) for c in stored.of_article(tx, article) if _lies_on(c, chosen)])
        (mark,) = articles.set_aside(tx, piece, [SetAside(chosen, why)])
        after = {"start": chosen.start, "end": chosen.end, "reason": why, "withdrawn": False}
        tx.log("set_aside", f"set_aside:{mark.id}", article, {"withdrawn": True}, after)
        measure(tx, article)
        return page_of(tx, desk, article)


def _lies_on(claim: Claim, span: Span) -> bool:
    return claim.status is not Status.GONE and any(anchor.span.overlaps(span) for anchor in claim.anchors)


def _claimed(claim: Claim) -> Objection:
    return Objection("is_claim", phrase("These words are in claim {claim}: move it to out of scope instead.", claim=claim.id))


def _take_back(tx: Writing, article: int, chosen: Sequence[Span]) -> None:
    """Withdraw the marks that the chosen words lie on, and set what is left of them aside again."""
    piece = articles.load(tx, article)
    text = articles.latest(tx, article).text
    for mark in articles.marks(tx, piece):
        if not any(mark.words.span.overlaps(span) for span in chosen):
            continue
        articles.withdraw_mark(tx, mark.id, True)
        tx.log("take_back", f"set_aside:{mark.id}", article, {"withdrawn": False}, {"withdrawn": True})
        rest = [SetAside(span, mark.words.reason) for span in reading.remainder(text, mark.words.span, chosen)]
        for kept in articles.set_aside(tx, piece, rest):
            after = {"start": kept.words.span.start, "end": kept.words.span.end, "reason": kept.words.reason, "withdrawn": False}
            tx.log("set_aside", f"set_aside:{kept.id}", article, {"withdrawn": True}, after)
