"""Use cases of publication: that a revision ran, under which clearance or on which conditions, and what was put right since.

The rules are those of Dewan Pers' guideline for cyber media (2012): news runs unverified only on four conditions, its
verification goes on, and corrections are linked to what they correct and say when they were made.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from claims.ledger import Correction, Publication
from claims.model import Claim
from claims.phrase import phrase
from claims.policy import Policy
from claims.vocabulary import Cause, Condition, Remedy
from claims.workflow import Objection, objections_to_conditions, objections_to_correction, objections_to_running
from factcheck.desk import acts
from factcheck.desk.articles import page_of
from factcheck.desk.docket import Docket
from factcheck.desk.session import Desk, person
from factcheck.desk.views import ArticlePage
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import claims as stored
from factcheck.store import publications
from factcheck.store.columns import utc_text
from factcheck.store.transactions import Reading


def publish(
    desk: Desk,
    article: int,
    *,
    at: datetime | None = None,
    link: str | None = None,
    conditions: Mapping[Condition, str] | None = None,
    owner: str | None = None,
    due: datetime | None = None,
    override: str | None = None,
) -> ArticlePage:
    """Put on record that an article's latest revision ran, ``at`` that time (now), at ``link``.

    It runs under its clearance; or, with ``conditions``, before verification: each of the four says how it is met, and
    ``owner`` verifies it until ``due``. ``override`` is the reason to have run without either, as far as that may be. Raises
    ``NotFound``, ``BadInput`` and ``Refused``.
    """
    how = {
        condition: words
        for condition in Condition
        if (words := typed((conditions or {}).get(condition), phrase("The condition")))
    }
    reason, where = typed(override, phrase("The reason to override")), typed(link, phrase("The link")) or ""
    by_whom = person(owner, phrase("Say who verifies it.")) if owner else None
    with desk.writing() as tx:
        docket, claims = Docket.read(tx, article), stored.of_article(tx, article)
        standing = docket.standing(claims, desk.policy)
        clearance = standing.clearance.id if standing is not None and standing.whole else None
        if conditions is not None:
            acts.unless(objections_to_conditions(article, how, by_whom, due))
        elif clearance is None:
            acts.let_pass(tx, _against_running(docket, claims, desk.policy), desk.policy, reason)
        ran = Publication(
            id=publications.next_id(tx),
            article=article,
            revision=docket.article.revision,
            ran_at=_past(at or tx.at, tx.at),
            link=where,
            clearance=clearance if conditions is None else None,
            conditions=how if conditions is not None else {},
            owner=by_whom if conditions is not None else None,
            due=due if conditions is not None else None,
            reason=reason or "" if clearance is None and conditions is None else "",
            by=tx.actor,
            at=tx.at,
        )
        publications.add(tx, ran)
        tx.log("publish", f"publication:{ran.id}", article, {"withdrawn": True}, _told(ran))
        return page_of(tx, desk, article)


def _against_running(docket: Docket, claims: list[Claim], policy: Policy) -> list[Objection]:
    found = [objection for claim in claims for objection in docket.against(claim, policy)]
    return objections_to_running(docket.article.id, policy, len(found) + len(docket.against_article(claims, policy)))


def _told(ran: Publication) -> dict[str, object]:
    told: dict[str, object] = {"revision": ran.revision, "ran_at": utc_text(ran.ran_at), "withdrawn": False}
    told |= {"link": ran.link} if ran.link else {}
    told |= {"clearance": ran.clearance} if ran.clearance else {}
    if ran.conditions:
        told |= {"before_verification": {condition.value: how for condition, how in ran.conditions.items()}}
        told |= {"owner": ran.owner, "due": utc_text(ran.due) if ran.due else None}
    return told | ({"reason": ran.reason} if ran.reason else {})


def correct(
    desk: Desk,
    article: int,
    remedy: Remedy,
    *,
    wrong: str | None = None,
    right: str | None = None,
    cause: Cause | None = None,
    claim: str | None = None,
    note: str | None = None,
    at: datetime | None = None,
    link: str | None = None,
) -> ArticlePage:
    """Put on record what was done about what ran last: ``wrong`` words, what is ``right``, for which ``cause``.

    ``at`` is when it appeared (now), ``link`` where. ``claim`` is the one that was wrong, where there is one. Raises
    ``NotFound``, ``BadInput``, and ``Refused`` where nothing ran, or where it doesn't say what a reader has to know.
    """
    said = {name: typed(words, name.capitalize()) or "" for name, words in (("wrong", wrong), ("right", right), ("note", note))}
    where = typed(link, phrase("The link")) or ""
    with desk.writing() as tx:
        docket = Docket.read(tx, article)
        ran = publications.every(tx, article)[article]
        acts.unless(objections_to_correction(article, remedy, len(ran), said["wrong"], said["right"], said["note"], cause))
        about = _about(tx, docket.article.id, claim) if claim else None
        correction = Correction(
            id=publications.next_correction(tx),
            publication=ran[-1].id,
            original=ran[-1].link,
            claim=about.id if about else None,
            remedy=remedy,
            cause=cause,
            **said,
            ran_at=_past(at or tx.at, tx.at),
            link=where,
            by=tx.actor,
            at=tx.at,
        )
        publications.add_correction(tx, correction, stored.row_id(tx, about) if about else None)
        tx.log("correct", f"correction:{correction.id}", article, {"withdrawn": True}, _said(correction))
        return page_of(tx, desk, article)


def _about(tx: Reading, article: int, claim: str) -> Claim:
    found = acts.load(tx, claim)
    if found.article != article:
        raise BadInput(phrase("{claim} is no claim of article {article}.", claim=claim, article=article))
    return found


def _said(correction: Correction) -> dict[str, object]:
    told: dict[str, object] = {
        "remedy": correction.remedy.value,
        "cause": correction.cause.value if correction.cause else None,
        "claim": correction.claim,
        "publication": correction.publication,
        "wrong": correction.wrong,
        "right": correction.right,
        "note": correction.note,
        "ran_at": utc_text(correction.ran_at),
        "link": correction.link,
    }
    return {name: value for name, value in told.items() if value} | {"withdrawn": False}


def _past(at: datetime, now: datetime) -> datetime:
    if at > now:
        raise BadInput(phrase("Nothing ran in the future."), phrase("Look at the time."))
    return at
