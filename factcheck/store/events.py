"""Reading the audit trail."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import takewhile

from sqlalchemy import func, text
from sqlmodel import col, select

from factcheck.store.chain import GENESIS, Entry
from factcheck.store.columns import utc_text
from factcheck.store.records import EventRecord, Fields
from factcheck.store.transactions import Reading


def of_article(tx: Reading, article: int | None = None) -> list[Entry]:
    """The entries about an article, or all, in the order in which they were written."""
    query = select(EventRecord).order_by(col(EventRecord.number))
    if article is not None:
        query = query.where(EventRecord.article == article)
    return [_entry(record) for record in tx.session.exec(query)]


def of_subject(tx: Reading, subject: str, last: int) -> list[Entry]:
    """The ``last`` entries about a subject, oldest first."""
    query = select(EventRecord).where(EventRecord.subject == subject).order_by(col(EventRecord.number).desc()).limit(last)
    return [_entry(record) for record in tx.session.exec(query)][::-1]


def of_subjects(tx: Reading, subjects: Sequence[str]) -> list[Entry]:
    """All entries about some subjects, oldest first."""
    query = select(EventRecord).where(col(EventRecord.subject).in_(subjects)).order_by(col(EventRecord.number))
    return [_entry(record) for record in tx.session.exec(query)]


def parsed(fields: str) -> Fields:
    """What ``before`` or ``after`` of an entry says."""
    found: Fields = json.loads(fields)
    return found


def head(tx: Reading) -> str:
    """The hash of the last entry."""
    query = select(EventRecord.hash).order_by(col(EventRecord.number).desc()).limit(1)
    return tx.session.exec(query).first() or GENESIS


def after(tx: Reading, head: str, most: int) -> list[Entry]:
    """The entries that follow the one whose hash is ``head``, oldest first; of more than ``most`` the last."""
    query = select(EventRecord).order_by(col(EventRecord.number).desc()).limit(most)
    fresh = takewhile(lambda record: record.hash != head, tx.session.exec(query))
    return [_entry(record) for record in fresh][::-1]


def every(tx: Reading) -> Iterator[Entry]:
    """All entries in the order of their numbers, without holding them in memory."""
    query = text(f"SELECT {', '.join(Entry._fields)} FROM event ORDER BY number")
    for row in tx.session.connection().execute(query, execution_options={"yield_per": 1_000}):
        yield Entry(*row)


def since(tx: Reading, head: str) -> int | None:
    """How many entries follow the one with the hash that begins with ``head``; ``None`` where there is no such entry."""
    known = select(EventRecord.number).where(col(EventRecord.hash).startswith(head, autoescape=True)).limit(1)
    number = 0 if GENESIS.startswith(head) else tx.session.exec(known).first()
    last = tx.session.exec(select(func.max(EventRecord.number))).one() or 0
    return None if number is None else last - number


def _entry(record: EventRecord) -> Entry:
    fields = {name: getattr(record, name) for name in Entry._fields}
    return Entry(**{**fields, "at": utc_text(record.at)})
