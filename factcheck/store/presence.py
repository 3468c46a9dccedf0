"""Who is where just now. No part of the record: rows come, change and go, and nobody waits for them."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col, select

from factcheck.store.live_records import PresenceRecord
from factcheck.store.transactions import Reading

FORGOTTEN = timedelta(days=1)
"""After this long without a sign of life a seat's row goes: its program was killed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Who sits at a desk of their own, and what they look at."""

    person: str
    article: int | None
    claim: int | None
    since: datetime


def tell(session: Session, seat: str, person: str, article: int | None, claim: int | None, now: datetime) -> None:
    """Say where ``person`` is; ``since`` is when they came to this article."""
    session.execute(delete(PresenceRecord).where(col(PresenceRecord.seen) < now - FORGOTTEN))
    record = session.get(PresenceRecord, seat)
    stays = record is not None and record.article == article and record.person == person
    row = record or PresenceRecord(id=seat, person="", host="", process=0, since=now, seen=now)
    row.sqlmodel_update(
        {
            "person": person,
            "host": platform.node(),
            "process": os.getpid(),
            "article": article,
            "claim": claim,
            "since": row.since if stays else now,
            "seen": now,
        }
    )
    session.add(row)


def leave(session: Session, seat: str) -> None:
    """Say that nobody sits there any more."""
    session.execute(delete(PresenceRecord).where(col(PresenceRecord.id) == seat))


def others(tx: Reading, seat: str, since: datetime) -> list[Place]:
    """Who sits at the other desks and gave a sign of life ``since`` then, by name."""
    query = select(PresenceRecord).where(PresenceRecord.id != seat, col(PresenceRecord.seen) >= since)
    found = tx.session.exec(query.order_by(col(PresenceRecord.person), col(PresenceRecord.id)))
    return [Place(row.person, row.article, row.claim, row.since) for row in found]
