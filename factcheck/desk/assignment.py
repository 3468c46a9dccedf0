"""Whose a claim is: assigning it asks nobody, and is on record like everything else."""

from __future__ import annotations

from dataclasses import replace

from claims.phrase import phrase
from claims.vocabulary import Status
from claims.workflow import Objection
from factcheck.desk import acts
from factcheck.desk.session import Desk, person
from factcheck.desk.views import ClaimView
from factcheck.store import articles
from factcheck.store import claims as stored


def assign(desk: Desk, claim: str, to: str | None, *, expected_version: int | None = None) -> ClaimView:
    """Give a claim to somebody, or to nobody (``None``). Raises ``NotFound``, ``Refused`` for one that is gone, ``Conflict``."""
    name = person(to, phrase("Say to whom.")) if to is not None else None
    with desk.writing() as tx:
        old = acts.load(tx, claim, expected_version)
        acts.unless(_gone(old.id) if old.status is Status.GONE else [])
        return acts.view(tx, desk, acts.change(tx, "assign", old, replace(old, assignee=name)))


def assign_rest(desk: Desk, article: int, to: str) -> list[ClaimView]:
    """Give all of an article's unfinished claims that are nobody's to somebody. Raises ``NotFound``."""
    name = person(to, phrase("Say to whom."))
    with desk.writing() as tx:
        articles.load(tx, article)
        free = [claim for claim in stored.of_article(tx, article) if claim.assignee is None and claim.status not in _FINISHED]
        return [acts.view(tx, desk, acts.change(tx, "assign", claim, replace(claim, assignee=name))) for claim in free]


_FINISHED = frozenset({Status.CHECKED, Status.OUT_OF_SCOPE, Status.GONE})


def _gone(claim: str) -> list[Objection]:
    return [
        Objection("gone", phrase("The words of {claim} were cut from the article; there is nothing left to check.", claim=claim))
    ]
