"""Use cases on the audit trail: read it, verify it, and undo and redo one's own acts as new entries of it."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import islice

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.desk import turns
from factcheck.desk.acts import parsed
from factcheck.desk.restoring import revert
from factcheck.desk.session import Desk
from factcheck.desk.views import ChainReport, EventView
from factcheck.errors import BadInput, Refused
from factcheck.store import articles, claims, sources
from factcheck.store import events as stored
from factcheck.store.account import Account, discrepancies
from factcheck.store.bindings import unbound
from factcheck.store.chain import Entry, walk
from factcheck.store.transactions import put_away
from factcheck.store.written import rewritten

_HASH = re.compile(r"[0-9a-f]{12,64}")
_MOST_TOLD = 50
"""Sentences about rows that no entry explains; who reads fifty of them knows enough."""


def events(desk: Desk, article: int | None = None) -> list[EventView]:
    """The entries about an article, or all, oldest first. Raises ``NotFound`` for an unknown article."""
    with desk.reading() as tx:
        if article is not None:
            articles.load(tx, article)
        return [_view(entry) for entry in stored.of_article(tx, article)]


def of_claim(desk: Desk, claim: str) -> list[EventView]:
    """The entries about one claim (``"1.3"``) and its evidence, oldest first. Raises ``NotFound`` and ``BadInput``."""
    article, number = parsed(claim)
    with desk.reading() as tx:
        claims.dropped(tx, article, number)  # one that was taken back has its history too
        subjects = [f"claim:{article}.{number}", *(f"evidence:{one}" for one in sources.ids_of_claim(tx, article, number))]
        return [_view(entry) for entry in stored.of_subjects(tx, subjects)]


def head(desk: Desk) -> str:
    """The hash of the last entry: it differs from the one a screen has seen as soon as anybody has done anything."""
    with desk.reading() as tx:
        return stored.head(tx)


def news(desk: Desk, head: str, most: int = 50) -> list[EventView]:
    """What was done since ``head`` was the head, by anybody, oldest first; of more than ``most`` entries the last."""
    with desk.reading() as tx:
        return [_view(entry) for entry in stored.after(tx, head, most)]


def verify(desk: Desk, head: str | None = None) -> ChainReport:
    """Recompute the whole chain and name the first entry that doesn't fit; then hold everything on the desk to it.

    ``head`` is a hash, or the first 12 signs of one, that a report, a backup or somebody's notes kept: only it can show that
    entries were cut from the end. Raises ``BadInput`` for what is none.
    """
    if head is not None and not _HASH.fullmatch(head):
        raise BadInput(
            phrase("“{head}” is no entry's hash.", head=head),
            phrase("Give at least the first 12 signs of the head that was kept."),
        )
    with desk.reading() as tx:
        account = Account()
        found = walk(account.taken(stored.every(tx)))
        told = () if found.broken else tuple(islice(discrepancies(tx, account), _MOST_TOLD))
        if not found.broken and not told:
            told = tuple(islice(unbound(tx), _MOST_TOLD))
        if not found.broken:
            told = (*told, *islice(rewritten(tx.session.connection(), account.written), _MOST_TOLD - len(told)))
        since = stored.since(tx, head) if head else None
    cut = head is not None and since is None
    return ChainReport(found.entries, found.head, found.broken, found.why, told, since, cut)


def in_turn(desk: Desk, article: int) -> tuple[tuple[EventView, ...], tuple[EventView, ...]]:
    """What ``undo`` would take back and what ``redo`` would do again for this person, as it was first done: the entries of one
    act each, or none. Raises ``NotFound``.
    """
    with desk.reading() as tx:
        articles.load(tx, article)
        entries = stored.of_article(tx, article)
    done, undone = turns.done_and_undone(entries, desk.actor)
    undo, redo = (turns.origin(entries, several[-1]) if several else [] for several in (done, undone))
    return tuple(map(_view, undo)), tuple(map(_view, redo))


def undo(desk: Desk, article: int) -> EventView:
    """Take back what this person last did on an article, as a new entry, which is given back.

    Raises ``Refused`` if there is nothing to undo, if it can't be undone, or if the verdict that would come back no longer
    holds, and ``Conflict`` if somebody else has built on it since.
    """
    return _step(desk, article, "undo")


def redo(desk: Desk, article: int) -> EventView:
    """Do again what this person has just undone; raises as ``undo`` does."""
    return _step(desk, article, "redo")


def taken_up(desk: Desk, step: EventView) -> EventView:
    """The first entry of the act that an undoing took back, or that was done again."""
    with desk.reading() as tx:
        first: dict[int, Entry] = {}
        for entry in stored.of_article(tx, step.article):
            first.setdefault(entry.act, entry)
    found = first[step.act]
    while found.verb in ("undo", "redo"):
        found = first[int(str(stored.parsed(found.after)["undoes"]))]
    return _view(found)


def _step(desk: Desk, article: int, verb: str) -> EventView:
    with desk.writing() as tx:
        away = articles.load(tx, article).withdrawn
        entries = stored.of_article(tx, article)
        done, undone = turns.done_and_undone(entries, desk.actor)
        acts = done if verb == "undo" else undone
        if away and not (acts and verb == "redo" and acts[-1][-1].subject == f"article:{article}"):
            raise put_away(article)
        if not acts:
            raise Refused([_nothing_to(verb, desk.actor, article)])
        revert(tx, desk, verb, acts[-1])
        return _view(stored.of_article(tx, article)[-1])


def _nothing_to(verb: str, actor: str, article: int) -> Objection:
    undo = phrase("There is nothing of {actor}'s to undo on article {article}.", actor=actor, article=article)
    redo = phrase("There is nothing of {actor}'s to redo on article {article}.", actor=actor, article=article)
    return Objection(f"nothing_to_{verb}", undo if verb == "undo" else redo)


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
