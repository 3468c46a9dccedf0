"""Use cases of the lead: let an article run, and say that what no claim covers was seen.

A clearance is for one revision and for its claims as they are then. It is never taken away: what is touched afterwards is
reopened by itself, and the article says so at once (``Cleared``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from claims.ledger import Clearance, Gap, gap_key, state_of
from claims.model import Claim, Override, SignOff
from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import Role, Status
from claims.workflow import Objection, objections_to_clear, objections_to_sign
from factcheck.desk import acts
from factcheck.desk.articles import page_of
from factcheck.desk.cover import measure
from factcheck.desk.docket import Docket
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles, clearances
from factcheck.store import claims as stored
from factcheck.store.transactions import Reading, Writing

_SOME_TIME = datetime(1, 1, 1, tzinfo=UTC)
"""When a sign-off was given that is only supposed."""
_ABOUT_GAPS = frozenset({"gaps", "uncovered_numbers"})


def clear(desk: Desk, article: int, *, role: Role = Role.LEAD, override: str | None = None) -> ArticlePage:
    """Let an article's latest revision run, in the capacity ``role``: where the policy asks for that sign-off, the claims that
    lack it are signed.

    ``override`` is the reason to let pass what stands against it, as far as it may be; uncovered words are acknowledged for the
    same reason. A clearance that holds isn't written twice. Raises ``NotFound``, and ``Refused`` with all that stands against it.
    """
    override = typed(override, phrase("The reason to override"))
    with desk.writing() as tx:
        docket, claims = Docket.read(tx, article), stored.of_article(tx, article)
        if not _holds(docket, claims, desk, role):
            _clear(tx, desk, docket, claims, role, override)
        return page_of(tx, desk, article)


def objections(desk: Desk, article: int, *, role: Role = Role.LEAD) -> list[Objection]:
    """Why this person can't clear an article now; empty where they can. Raises ``NotFound``."""
    with desk.reading() as tx:
        docket, claims = Docket.read(tx, article), stored.of_article(tx, article)
        about_signing, about_claims, about_article = _against(tx, desk, docket, claims, role)
        return [*about_signing, *(one for found in about_claims.values() for one in found), *about_article]


def _holds(docket: Docket, claims: Sequence[Claim], desk: Desk, role: Role) -> bool:
    standing = docket.standing(claims, desk.policy)
    return standing is not None and standing.whole and standing.clearance.role is role


def _against(
    tx: Reading, desk: Desk, docket: Docket, claims: Sequence[Claim], role: Role
) -> tuple[list[Objection], dict[int, list[Objection]], list[Objection]]:
    """What stands against signing the claims, against each of them once it is signed, and against the article."""
    article = docket.article
    signing = [one for claim in claims if _unsigned(claim, desk, role) for one in _to_sign(claim, role, desk, article.authors)]
    found = {claim.number: docket.against(_as_signed(claim, desk, role), desk.policy) for claim in claims}
    whole = objections_to_clear(article.id, role, desk.actor, desk.policy, article.authors)
    return signing, found, [*whole, *docket.against_article(claims, desk.policy), *docket.against_clearing(desk.policy)]


def _to_sign(claim: Claim, role: Role, desk: Desk, authors: Sequence[str]) -> list[Objection]:
    return objections_to_sign(claim, role, desk.actor, desk.policy, authors)


def _unsigned(claim: Claim, desk: Desk, role: Role) -> bool:
    """Whether the clearance has to sign the claim."""
    signed = any(s.role is role and s.void is None for s in claim.sign_offs)
    return claim.status is Status.CHECKED and role in desk.policy.sign_offs and not signed


def _as_signed(claim: Claim, desk: Desk, role: Role) -> Claim:
    """The claim as it would be with the sign-off that the clearance gives it."""
    return _signed_by(claim, role, desk.actor, _SOME_TIME) if _unsigned(claim, desk, role) else claim


def _signed_by(claim: Claim, role: Role, by: str, at: datetime) -> Claim:
    return replace(claim, sign_offs=(*claim.sign_offs, SignOff(role, by, at, claim.fingerprint)))


def _clear(tx: Writing, desk: Desk, docket: Docket, claims: Sequence[Claim], role: Role, override: str | None) -> None:
    signing, found, whole = _against(tx, desk, docket, claims, role)
    every = [*signing, *(one for against in found.values() for one in against), *whole]
    acts.let_pass(tx, every, desk.policy, override)
    if override and _ABOUT_GAPS & {one.code for one in whole}:
        _acknowledge(tx, docket, docket.gaps, override)
    states: dict[int, str] = {}
    versions = 0
    for claim in claims:
        of_it = [*(one for one in signing if one.claim == claim.id), *found[claim.number]]
        passed = acts.let_pass(tx, of_it, desk.policy, override)
        kept = _signed(tx, desk, claim, role, passed)
        states[claim.number] = state_of(kept)
        versions += kept.version
    article, number = docket.article, clearances.next_id(tx)
    overrides = acts.let_pass(tx, whole, desk.policy, override)
    clearance = Clearance(number, article.id, article.revision, role, desk.policy.name, states, overrides, tx.actor, tx.at)
    clearances.add(tx, clearance, versions)
    after: dict[str, object] = {"revision": article.revision, "role": role.value, "policy": desk.policy.name, "withdrawn": False}
    after |= {"claims": len(states)} | ({"overrides": [o.code for o in overrides], "reason": override} if overrides else {})
    tx.log("clear", f"clearance:{number}", article.id, {"withdrawn": True}, after)


def _signed(tx: Writing, desk: Desk, claim: Claim, role: Role, passed: tuple[Override, ...]) -> Claim:
    """The claim with the sign-off that the clearance gives it, and with what it lets pass on it."""
    new = _signed_by(claim, role, tx.actor, tx.at) if _unsigned(claim, desk, role) else claim
    return acts.change(tx, "sign", claim, replace(new, overrides=(*new.overrides, *passed)))


def acknowledge(desk: Desk, article: int, reason: str | None, spans: Sequence[Span] | None = None) -> ArticlePage:
    """Say that words which no claim covers were seen and need none, all of them or those that ``spans`` touch.

    Where the words or their sentence change they have to be seen anew. Raises ``NotFound``, and ``BadInput`` without a reason or
    where there are no such words.
    """
    why = typed(reason, phrase("The reason"))
    if why is None:
        raise BadInput(phrase("What no claim covers is acknowledged with a reason."), phrase("Say why it needs no claim."))
    with desk.writing() as tx:
        docket = Docket.read(tx, article)
        chosen = [gap for gap in docket.gaps if spans is None or any(gap.overlaps(span) for span in spans)]
        if not chosen:
            everywhere = phrase("There are no words that no claim covers and nobody has acknowledged.")
            there = phrase("There are no words there that no claim covers and nobody has acknowledged.")
            raise BadInput(there if spans else everywhere)
        _acknowledge(tx, docket, chosen, why)
        measure(tx, article)
        return page_of(tx, desk, article)


def _acknowledge(tx: Writing, docket: Docket, chosen: Sequence[Span], reason: str) -> None:
    article = docket.article
    text, sentences = articles.latest(tx, article.id).text, articles.sentences(tx, article.id)
    first = clearances.next_gap(tx)
    gaps = [
        Gap(first + n, article.revision, span, span.of(text), gap_key(text, span, sentences), reason, tx.actor, tx.at)
        for n, span in enumerate(chosen)
    ]
    if not gaps:
        return
    clearances.add_gaps(tx, article.id, gaps)
    name = str(first) if len(gaps) == 1 else f"{first}-{gaps[-1].id}"
    places = [[gap.span.start, gap.span.end] for gap in gaps]
    after: dict[str, object] = {"withdrawn": False, "reason": reason, "spans": places, "words": [gap.exact for gap in gaps]}
    tx.log("acknowledge", f"gap:{name}", article.id, {"withdrawn": True}, after)
    measure(tx, article.id)
