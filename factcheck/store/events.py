"""Reading the audit trail."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import text
from sqlmodel import col, select

from factcheck.store.chain import GENESIS, Entry, Verified, walk
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


def parsed(fields: str) -> Fields:
    """What ``before`` or ``after`` of an entry says."""
    found: Fields = json.loads(fields)
    return found


def head(tx: Reading) -> str:
    """The hash of the last entry."""
    query = select(EventRecord.hash).order_by(col(EventRecord.number).desc()).limit(1)
    return tx.session.exec(query).first() or GENESIS


def verified(tx: Reading) -> Verified:
    """Recompute the whole chain, entry after entry, without holding it in memory."""
    return walk(_stream(tx))


def _stream(tx: Reading) -> Iterator[Entry]:
    columns = ", ".join(Entry._fields)
    connection = tx.session.connection().execution_options(yield_per=1000)
    result = connection.execute(text(f"SELECT {columns} FROM event ORDER BY number"))
    for row in result:
        yield Entry(*row)


def _entry(record: EventRecord) -> Entry:
    fields = {name: getattr(record, name) for name in Entry._fields}
    return Entry(**{**fields, "at": utc_text(record.at)})
