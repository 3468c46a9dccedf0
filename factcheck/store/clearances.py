"""Clearances, and the gaps in an article's coverage that somebody has acknowledged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Select, func, literal, update
from sqlalchemy import select as sql_select
from sqlmodel import col, select

from claims.ledger import Clearance, Gap
from claims.model import Override
from claims.text import Span
from claims.vocabulary import Role
from factcheck.store import bulk
from factcheck.store.columns import utc_text
from factcheck.store.records import Fields
from factcheck.store.rule_records import ClearanceRecord, GapRecord
from factcheck.store.transactions import Reading, Writing


def next_id(tx: Reading) -> int:
    """The number of the next clearance."""
    return (tx.session.exec(select(func.max(ClearanceRecord.id))).one() or 0) + 1


def add(tx: Writing, clearance: Clearance, versions: int) -> None:
    """Keep a clearance; ``versions`` is the sum of its claims' versions."""
    overrides: list[Fields] = [
        {"code": o.code, "reason": o.reason, "by": o.by, "at": utc_text(o.at)} for o in clearance.overrides
    ]
    record = ClearanceRecord(
        id=clearance.id,
        article_id=clearance.article,
        revision=clearance.revision,
        role=clearance.role.value,
        policy=clearance.policy,
        states={str(number): state for number, state in clearance.states.items()},
        claims=len(clearance.states),
        versions=versions,
        overrides=overrides,
        by=clearance.by,
        at=clearance.at,
    )
    tx.session.add(record)
    tx.session.flush()


def latest(tx: Reading, article: int) -> Clearance | None:
    """The clearance of an article that was given last, of those that were not taken back."""
    query = select(ClearanceRecord).where(
        col(ClearanceRecord.id).in_(_newest().where(col(ClearanceRecord.article_id) == article))
    )
    record = tx.session.exec(query).first()
    return _clearance(record) if record else None


def outlines(tx: Reading) -> dict[int, Clearance]:
    """The latest clearance of every article, by the article's number, without the states of its claims."""
    known = [column for column in bulk.table_of(ClearanceRecord).columns if column.name != "states"]
    query = sql_select(*known, literal(None).label("states")).where(col(ClearanceRecord.id).in_(_newest()))
    rows = cast("Sequence[ClearanceRecord]", tx.session.connection().execute(query).all())
    return {row.article_id: _clearance(row) for row in rows}


def _newest() -> Select[Any]:
    counting = sql_select(func.max(ClearanceRecord.id)).where(col(ClearanceRecord.withdrawn).is_(False))
    return counting.group_by(col(ClearanceRecord.article_id))


def withdraw(tx: Writing, clearance: int, withdrawn: bool) -> bool:
    """Take a clearance back, or give it again; gives what ``withdrawn`` was."""
    record = tx.session.get_one(ClearanceRecord, clearance)
    was, record.withdrawn = record.withdrawn, withdrawn
    tx.session.flush()
    return was


def _clearance(record: ClearanceRecord) -> Clearance:
    overrides = cast("Iterable[dict[str, Any]]", record.overrides)
    return Clearance(
        id=record.id,
        article=record.article_id,
        revision=record.revision,
        role=Role(record.role),
        policy=record.policy,
        states={int(number): str(state) for number, state in (record.states or {}).items()},
        overrides=tuple(Override(o["code"], o["reason"], o["by"], datetime.fromisoformat(o["at"])) for o in overrides),
        by=record.by,
        at=record.at,
        withdrawn=record.withdrawn,
    )


def next_gap(tx: Reading) -> int:
    """The number of the next acknowledged gap."""
    return (tx.session.exec(select(func.max(GapRecord.id))).one() or 0) + 1


def add_gaps(tx: Writing, article: int, gaps: Sequence[Gap]) -> None:
    """Keep that somebody has seen words that no claim covers."""
    for gap in gaps:
        record = GapRecord(
            id=gap.id,
            article_id=article,
            revision=gap.revision,
            start=gap.span.start,
            end=gap.span.end,
            exact=gap.exact,
            key=gap.key,
            reason=gap.reason,
            by=gap.by,
            at=gap.at,
        )
        tx.session.add(record)
    tx.session.flush()


def gaps(tx: Reading, article: int) -> list[Gap]:
    """The gaps of an article that were acknowledged, in any revision, but for those taken back."""
    query = (
        select(GapRecord).where(GapRecord.article_id == article, col(GapRecord.withdrawn).is_(False)).order_by(col(GapRecord.id))
    )
    return [
        Gap(row.id, row.revision, Span(row.start, row.end), row.exact, row.key, row.reason, row.by, row.at)
        for row in tx.session.exec(query)
    ]


def withdraw_gaps(tx: Writing, first: int, last: int, withdrawn: bool) -> bool:
    """Take the acknowledgement of gaps back, or give it again; gives what ``withdrawn`` was."""
    was = tx.session.get_one(GapRecord, first).withdrawn
    tx.session.execute(update(GapRecord).where(col(GapRecord.id).between(first, last)).values(withdrawn=withdrawn))
    tx.session.expire_all()
    return was
