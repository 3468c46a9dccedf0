"""Use cases on claims: find, judge, move, sign, make one by hand, set words aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.model import Claim, SetAside, SignOff
from claims.text import Span
from claims.vocabulary import Fix, Role, Status, Verdict
from claims.workflow import (
    Objection,
    objections_to_fix,
    objections_to_move,
    objections_to_sign,
    objections_to_verdict,
)
from factcheck.desk import acts, reading
from factcheck.desk.articles import page_of
from factcheck.desk.cover import measure
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles
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
    expected_version: int | None = None,
) -> ClaimView:
    """Give a verdict: the claim is checked, and this person signs as its checker; earlier sign-offs become void.

    Without ``fix`` an earlier one stays, unless the verdict needs none. Raises ``Refused`` with what the policy misses,
    and ``Conflict`` where the claim is no longer at ``expected_version``.
    """
    reason, fix_wording = typed(reason, "The reason"), typed(fix_wording, "The new wording")
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        if fix is Fix.NONE and verdict not in _WITHOUT_FIX:
            fix, fix_wording = old.fix, fix_wording or old.fix_wording
        grounds = reason or (old.reason if fix is Fix.STET and old.fix is Fix.STET else None)
        evidence = acts.backing(acts.evidence_for(tx, old))
        acts.unless(objections_to_verdict(old, verdict, evidence, desk.policy, reason=grounds, fix=fix, fix_wording=fix_wording))
        mine = SignOff(Role.CHECKER, tx.actor, tx.at, old.fingerprint)
        new = replace(
            old,
            status=Status.CHECKED,
            verdict=verdict,
            void_verdict=None,
            fix=fix,
            fix_wording=fix_wording if fix is not Fix.NONE else None,
            reason=grounds,
            assignee=old.assignee or tx.actor,
            sign_offs=(*acts.voided(old.sign_offs, f"{tx.actor} judged it anew"), mine),
        )
        return acts.view(tx, desk, acts.change(tx, "judge", old, new))


def move(desk: Desk, claim: str, status: Status, *, reason: str | None = None, expected_version: int | None = None) -> ClaimView:
    """Move the work on a claim: take it (``checking``), ask (``query``), put it out of scope, or open it again.

    A claim that leaves ``checked`` loses its verdict (which stays visible as void) and its sign-offs. Raises ``Refused``
    and ``Conflict``.
    """
    reason = typed(reason, "The reason")
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        acts.unless(objections_to_move(old, status, reason))
        new = acts.unjudged(old, status, f"{tx.actor} took it up again") if old.status is Status.CHECKED else old
        new = replace(new, status=status, reason=reason)
        if status is Status.CHECKING:
            new = replace(new, assignee=tx.actor)
        return acts.view(tx, desk, acts.change(tx, "move", old, new))


def record_fix(
    desk: Desk,
    claim: str,
    fix: Fix,
    *,
    wording: str | None = None,
    reason: str | None = None,
    expected_version: int | None = None,
) -> ClaimView:
    """Say what happens to the copy. An earlier wording and reason stay where none is given. Raises ``Refused``, ``Conflict``."""
    wording, reason = typed(wording, "The new wording"), typed(reason, "The reason")
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        wanted = None if fix is Fix.NONE else wording or old.fix_wording
        acts.unless(objections_to_fix(old, fix, wanted, reason))
        new = replace(old, fix=fix, fix_wording=wanted, reason=reason or old.reason)
        return acts.view(tx, desk, acts.change(tx, "fix", old, new))


def sign(desk: Desk, target: str, role: Role) -> list[ClaimView]:
    """Sign one claim (``"1.3"``) or all of an article (``"1"``): all of them, or none.

    A signature that this person has on the claim already isn't written twice. Raises ``Refused`` with the objections of
    every claim that can't be signed.
    """
    with desk.writing() as tx:
        chosen = _chosen(tx, target)
        acts.unless([o for claim in chosen for o in objections_to_sign(claim, role, tx.actor, desk.policy)])
        return [acts.view(tx, desk, _signed(tx, claim, role)) for claim in chosen]


def _chosen(tx: Writing, target: str) -> list[Claim]:
    if "." in target:
        return [acts.load(tx, target)]
    article = reading.article_number(target)
    articles.load(tx, article)
    found = [claim for claim in stored.of_article(tx, article) if claim.status is not Status.GONE]
    if not found:
        acts.unless([Objection("no_claims", f"Article {article} has no claims to sign.")])
    return found


def _signed(tx: Writing, claim: Claim, role: Role) -> Claim:
    if any(s.role is role and s.by == tx.actor and s.void is None for s in claim.sign_offs):
        return claim
    mine = SignOff(role, tx.actor, tx.at, claim.fingerprint)
    return acts.change(tx, "sign", claim, replace(claim, sign_offs=(*claim.sign_offs, mine)))


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
        proposal = reading.proposed(text, piece.language)
        number = stored.next_number(tx, article)
        claim = reading.by_hand(text, proposal, chosen, article, number)
        claim = replace(claim, wording=wording) if wording else claim
        stored.add(tx, [claim], piece.revision)
        tx.log("create", acts.subject(claim), article, {"dropped": True}, acts.state(claim) | {"dropped": False})
        _take_back(tx, article, chosen)
        measure(tx, article)
        return acts.view(tx, desk, claim)


def _already(claim: Claim) -> Objection:
    return Objection("same_words", f"These words are claim {claim.id} already.")


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
    return Objection("is_claim", f"These words are in claim {claim.id}: move it to out of scope instead.")


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
