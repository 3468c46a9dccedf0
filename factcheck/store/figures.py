"""What the board's figures are counted from: acts, evidence and queries of a stretch of time, in a few queries."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import ColumnElement, Connection, String, cast, func, literal, select
from sqlmodel import col

from claims.vocabulary import Status
from factcheck.store import bulk, converters
from factcheck.store.records import ClaimRecord, EventRecord, EvidenceRecord, SourceRecord
from sources.model import Source

if TYPE_CHECKING:
    from factcheck.store.transactions import Reading

_ASKED = f'%"status":"{Status.QUERY.value}"%'
"""How an entry's ``after`` says that a claim became a query; in a person's words a quotation mark has a backslash before it."""


_CLAIM, _EVENT, _EVIDENCE = (bulk.table_of(record).c for record in (ClaimRecord, EventRecord, EvidenceRecord))
_ACT = (_EVENT.at, _EVENT.actor, _EVENT.verb, _EVENT.subject, _EVENT.article)


class Act(NamedTuple):
    """One entry of the audit trail, without what it says."""

    at: datetime
    actor: str
    verb: str
    subject: str
    article: int | None


class Bearing(NamedTuple):
    """One piece of evidence that counts: who attached it, its source, the claim it bears on (its row) and that one's article."""

    by: str
    source: int
    claim: int
    article: int


def oldest_queries(connection: Connection, articles: Collection[int]) -> dict[int, datetime]:
    """By article, since when the oldest of its open queries waits, for those of ``articles`` that have one."""
    if not articles:
        return {}
    asked = (
        select(_CLAIM.article_id.label("article"), func.max(_EVENT.number).label("number"))
        .join(EventRecord, _subject() == _EVENT.subject)
        .where(_CLAIM.status == Status.QUERY.value, _CLAIM.dropped.is_(False), _EVENT.after.like(_ASKED))
        .where(_CLAIM.article_id.in_(articles))
        .group_by(_CLAIM.article_id, _CLAIM.id)
        .subquery()
    )
    oldest = select(asked.c.article, func.min(asked.c.number).label("number")).group_by(asked.c.article).subquery()
    query = select(oldest.c.article, _EVENT.at).join(EventRecord, _EVENT.number == oldest.c.number)
    return {article: at for article, at in connection.execute(query)}


def acts(tx: Reading, since: datetime, until: datetime) -> list[Act]:
    """What was done from ``since`` on and before ``until``, in its order."""
    query = select(*_ACT).where(_within(_EVENT.at, since, until)).order_by(_EVENT.number)
    return [Act(*row) for row in tx.session.connection().execute(query)]


def acts_on_judged(tx: Reading, since: datetime, until: datetime) -> list[Act]:
    """All that was ever done to the claims that were judged in that time, the evidence attached to them too, by time."""
    judged = (_EVENT.verb == "judge", _within(_EVENT.at, since, until))
    done = select(*_ACT).where(_EVENT.subject.in_(select(_EVENT.subject).where(*judged))).order_by(_EVENT.number)
    attached = (
        select(_EVIDENCE.at, _EVIDENCE.by, literal("attach"), _subject(), _CLAIM.article_id)
        .join(ClaimRecord, _CLAIM.id == _EVIDENCE.claim_id)
        .where(_CLAIM.article_id.in_(select(_EVENT.article).where(*judged)))
    )
    connection = tx.session.connection()
    found = [Act(*row) for query in (done, attached) for row in connection.execute(query)]
    return sorted(found, key=lambda act: act.at)


def bearings(tx: Reading, since: datetime, until: datetime) -> list[Bearing]:
    """The evidence that was attached in that time and counts, for claims whose words are in the text."""
    query = (
        select(_EVIDENCE.by, _EVIDENCE.source_id, _EVIDENCE.claim_id, _CLAIM.article_id)
        .join(ClaimRecord, _CLAIM.id == _EVIDENCE.claim_id)
        .where(_within(_EVIDENCE.at, since, until), _EVIDENCE.withdrawn.is_(False))
        .where(_CLAIM.dropped.is_(False), _CLAIM.status != Status.GONE.value)
    )
    return [Bearing(*row) for row in tx.session.connection().execute(query)]


def sources(tx: Reading, numbers: set[int]) -> dict[int, Source]:
    """Some sources by their numbers."""
    query = bulk.query_of(SourceRecord).where(col(SourceRecord.id).in_(numbers))
    return {row.id: converters.source(row) for row in bulk.rows(tx, SourceRecord, query)}


def _subject() -> ColumnElement[str]:
    """A claim's name in the audit trail."""
    return "claim:" + cast(_CLAIM.article_id, String) + "." + cast(_CLAIM.number, String)


def _within(at: ColumnElement[datetime], since: datetime, until: datetime) -> ColumnElement[bool]:
    return (at >= since) & (at < until)
