"""Use cases on the audit trail: read it, verify it, and undo and redo one's own acts as new entries of it."""

from __future__ import annotations

from datetime import datetime

from claims.workflow import Objection
from factcheck.desk import turns
from factcheck.desk.restoring import revert
from factcheck.desk.session import Desk
from factcheck.desk.views import ChainReport, EventView
from factcheck.errors import Refused
from factcheck.store import articles
from factcheck.store import events as stored
from factcheck.store.chain import Entry
from factcheck.store.transactions import put_away


def events(desk: Desk, article: int | None = None) -> list[EventView]:
    """The entries about an article, or all, oldest first. Raises ``NotFound`` for an unknown article."""
    with desk.reading() as tx:
        if article is not None:
            articles.load(tx, article)
        return [_view(entry) for entry in stored.of_article(tx, article)]


def head(desk: Desk) -> str:
    """The hash of the last entry: it differs from the one a screen has seen as soon as anybody has done anything."""
    with desk.reading() as tx:
        return stored.head(tx)


def verify(desk: Desk) -> ChainReport:
    """Recompute the whole chain and name the first entry that doesn't fit."""
    with desk.reading() as tx:
        found = stored.verified(tx)
    return ChainReport(found.entries, found.head, found.broken, found.why)


def undo(desk: Desk, article: int) -> EventView:
    """Take back what this person last did on an article, as a new entry, which is given back.

    Raises ``Refused`` if there is nothing to undo, if it can't be undone, or if the verdict that would come back no longer
    holds, and ``Conflict`` if somebody else has built on it since.
    """
    return _step(desk, article, "undo")


def redo(desk: Desk, article: int) -> EventView:
    """Do again what this person has just undone; raises as ``undo`` does."""
    return _step(desk, article, "redo")


def _step(desk: Desk, article: int, verb: str) -> EventView:
    with desk.writing() as tx:
        away = articles.load(tx, article).withdrawn
        entries = stored.of_article(tx, article)
        done, undone = turns.done_and_undone(entries, desk.actor)
        acts = done if verb == "undo" else undone
        if away and not (acts and verb == "redo" and acts[-1][-1].subject == f"article:{article}"):
            raise put_away(article)
        if not acts:
            message = f"There is nothing of {desk.actor}'s to {verb} on article {article}."
            raise Refused([Objection(f"nothing_to_{verb}", message)])
        revert(tx, desk, verb, acts[-1])
        return _view(stored.of_article(tx, article)[-1])


def _view(entry: Entry) -> EventView:
    return EventView(
        number=entry.number,
        at=datetime.fromisoformat(entry.at),
        actor=entry.actor,
        verb=entry.verb,
        subject=entry.subject,
        article=entry.article,
        before=stored.parsed(entry.before),
        after=stored.parsed(entry.after),
        previous=entry.previous,
        hash=entry.hash,
        act=entry.act,
    )
