"""New copy: looked through before it is taken, and taken as the article's next revision."""

from __future__ import annotations

from claims.phrase import phrase
from factcheck.desk import copy
from factcheck.desk.revision.plan import Plan, planned
from factcheck.desk.revision.taking import take
from factcheck.desk.session import Desk
from factcheck.desk.views import Revised
from factcheck.errors import Conflict
from factcheck.store import articles

__all__ = ["preview", "revise"]


def preview(desk: Desk, article: int, data: bytes | str, *, name: str) -> Revised:
    """What new copy would do to an article's claims; nothing is kept. Raises ``NotFound`` and ``BadInput``."""
    return _planned(desk, article, data, name).told(kept=False)


def revise(desk: Desk, article: int, data: bytes | str, *, name: str, expected_revision: int | None = None) -> Revised:
    """Take new copy of an article as its next revision.

    Raises ``NotFound``, ``BadInput`` for what is no text or holds no words, and ``Conflict`` where the article is no longer at
    ``expected_revision``. The same text again changes nothing.
    """
    plan = _planned(desk, article, data, name)
    with desk.writing() as tx:
        current = articles.load(tx, article).revision
        if expected_revision is not None and current != expected_revision:
            message = phrase(
                "Article {article} was revised meanwhile: it is at revision {current}, not {expected_revision}.",
                article=article,
                current=current,
                expected_revision=expected_revision,
            )
            raise Conflict(message, phrase("Nothing was changed. Look again at what the new copy does."))
        if not plan.fits(tx):  # somebody worked on it while the texts were compared
            plan = planned(tx, article, plan.received)
        if plan.is_new:
            take(tx, plan)
    return plan.told()


def _planned(desk: Desk, article: int, data: bytes | str, name: str) -> Plan:
    with desk.reading() as tx:
        language = articles.load(tx, article).language
    received = copy.taken(data, name, language)
    with desk.reading() as tx:
        return planned(tx, article, received)
