"""Shapes of what the rules ask to be on record: clearances, gaps, replies, publications, corrections."""

from __future__ import annotations

from claims.ledger import Correction, Gap, Publication, Reply
from factcheck.desk.views import ArticlePage, Cleared
from factcheck.reports.shapes.base import Shape, moment, name, optional, shape, shapes


def ruled(page: ArticlePage) -> Shape:
    """What is on record about an article beside its claims."""
    return {
        "cleared": optional(page.cleared),
        "gaps": shapes(page.gaps),
        "acknowledged": shapes(page.acknowledged),
        "publications": shapes(page.publications),
        "corrections": shapes(page.corrections),
        "unverified": optional(page.unverified),
        "alike": [list(ids) for ids in page.alike],
    }


@shape.register(Cleared)
def _cleared(value: Cleared) -> Shape:
    given = value.clearance
    by: Shape = {"revision": given.revision, "role": given.role.value, "by": given.by, "at": moment(given.at)}
    since: Shape = {"whole": value.whole, "reopened": list(value.reopened), "gaps": value.gaps}
    return {**by, "policy": given.policy, "overrides": shapes(given.overrides), **since}


@shape.register(Gap)
def _gap(value: Gap) -> Shape:
    words: Shape = {"revision": value.revision, **shape(value.span), "words": value.exact}
    return {**words, "reason": value.reason, "by": value.by, "at": moment(value.at)}


@shape.register(Reply)
def _reply(value: Reply) -> Shape:
    return {
        "id": value.id,
        "claim": value.claim,
        "asked": value.asked,
        "asked_at": moment(value.asked_at),
        "way": value.way.value,
        "tries": value.tries,
        "answer": value.answer.value,
        "words": value.words,
        "answered_at": moment(value.answered_at),
        "printed": value.printed,
        "by": value.by,
        "version": value.version,
    }


@shape.register(Publication)
def _publication(value: Publication) -> Shape:
    conditions: Shape = {condition.value: how for condition, how in value.conditions.items()}
    return {
        "id": value.id,
        "article": value.article,
        "revision": value.revision,
        "ran_at": moment(value.ran_at),
        "link": value.link,
        "clearance": value.clearance,
        "before_verification": value.before_verification,
        "conditions": conditions,
        "owner": value.owner,
        "due": moment(value.due),
        "reason": value.reason,
        "by": value.by,
        "at": moment(value.at),
    }


@shape.register(Correction)
def _correction(value: Correction) -> Shape:
    return {
        "id": value.id,
        "publication": value.publication,
        "original": value.original,
        "claim": value.claim,
        "remedy": value.remedy.value,
        "cause": name(value.cause),
        "wrong": value.wrong,
        "right": value.right,
        "note": value.note,
        "ran_at": moment(value.ran_at),
        "link": value.link,
        "by": value.by,
        "at": moment(value.at),
    }
