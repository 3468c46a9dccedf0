"""What rows said when they were written: each entry of the audit trail tells a hash of the rows that came with it.

So a row that somebody changes, removes or puts in afterwards is found, whatever its table and column, but for the columns that
acts rewrite: of these the entries tell by name (see ``account``), or what they say follows from others (see ``bindings``).
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, Table, select
from sqlalchemy.orm import Session, UOWTransaction
from sqlmodel import SQLModel

from claims.phrase import phrase
from factcheck.store.columns import as_stored
from factcheck.store.records import (
    AnchorRecord,
    ArticleRecord,
    ClaimRecord,
    DiscrepancyRecord,
    EvidenceRecord,
    RevisionRecord,
    SealedRecord,
    SealingKeyRecord,
    SetAsideRecord,
    SignOffRecord,
    SnapshotRecord,
    SourceCheckRecord,
    SourceRecord,
)
from factcheck.store.rule_records import (
    ClearanceRecord,
    CorrectionRecord,
    GapRecord,
    OverrideRecord,
    PublicationRecord,
    ReplyRecord,
)

if TYPE_CHECKING:
    from factcheck.store.chain import Entry

ROWS = "rows"
"""Under which name an entry tells of them: by table, the first and the last key, and the hash."""

_KEPT: dict[type[SQLModel], tuple[str, ...]] = {
    ArticleRecord: ("id", "language", "published", "by", "at"),
    ClaimRecord: ("id", "article_id", "number"),
    EvidenceRecord: ("id", "claim_id", "source_id", "by", "at"),
    ReplyRecord: ("id", "claim_id", "asked", "asked_at", "by", "at"),
    SealedRecord: ("id", "source_id", "snapshot_id"),
    SealingKeyRecord: ("id", "public", "salt", "cost", "by", "at"),
    SourceRecord: ("id", "kind", "confidential", "locator", "contact", "met", "by", "at"),
}
"""The columns that no act rewrites, of tables of which acts rewrite many."""
_MARKED: dict[type[SQLModel], str] = {
    **dict.fromkeys((SignOffRecord, OverrideRecord), "void"),
    **dict.fromkeys((SetAsideRecord, GapRecord, ClearanceRecord, PublicationRecord, CorrectionRecord), "withdrawn"),
}
"""The one column that acts rewrite."""
_WHOLE = (RevisionRecord, DiscrepancyRecord, AnchorRecord, SnapshotRecord, SourceCheckRecord)


def _table(record: type[SQLModel]) -> Table:
    table: Table = record.__table__  # type: ignore[attr-defined]
    return table


def _columns(record: type[SQLModel]) -> list[str]:
    every = [column.name for column in _table(record).columns]
    return list(_KEPT.get(record, ())) or [name for name in every if name != _MARKED.get(record)]


_EVERY: tuple[type[SQLModel], ...] = (*_KEPT, *_MARKED, *_WHOLE)
_COLUMNS = {_table(record).name: (_table(record), _columns(record)) for record in _EVERY}


@dataclass(slots=True)
class Fresh:
    """The tables into which a transaction has put rows of which no entry tells yet, with the first of their keys."""

    first: dict[str, int] = field(default_factory=dict)

    def note(self, session: Session, flushed: UOWTransaction) -> None:
        """Take over what a flush puts in."""
        for record in session.new:
            name = getattr(type(record), "__tablename__", "")
            if name in _COLUMNS:
                self.add(name, record.id)

    def add(self, name: str, key: int) -> None:
        """Take over that rows from ``key`` on were put in."""
        if name in _COLUMNS:
            self.first[name] = min(key, self.first.get(name, key))

    def told(self, connection: Connection) -> dict[str, str]:
        """By table, the first and the last key of these rows and their hash; from now on they are told of."""
        told = {}
        for name, first in sorted(self.first.items()):
            rows = list(connection.execute(_query(name).where(_COLUMNS[name][0].c.id >= first)))
            digest = hashlib.sha256()
            for row in rows:
                digest.update(_line(row))
            told[name] = f"{first}-{rows[-1][0]} {digest.hexdigest()}"
        self.first.clear()
        return told


@dataclass(slots=True)
class Written:
    """What the entries tell of the rows, by table: keys and hashes. ``throughout``: they have done so from the first on."""

    told: dict[str, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))
    throughout: bool = False

    def remember(self, entry: Entry, after: Mapping[str, Any]) -> None:
        """Take over what an entry tells."""
        rows = after.get(ROWS, {})
        self.throughout = self.throughout or (entry.number == 1 and bool(rows))
        for name, told in rows.items():
            keys, _, digest = told.partition(" ")
            first, _, last = keys.partition("-")
            self.told[name].append((int(first), int(last), digest))


def rewritten(connection: Connection, written: Written) -> Iterator[str]:
    """Where rows aren't those that were written, a sentence each."""
    for name in sorted(_COLUMNS):
        told = iter(sorted(written.told[name]))
        first, last, wanted = next(told, _NONE)
        earliest, digest = first, hashlib.sha256()
        for row in connection.execute(_query(name), execution_options={"yield_per": 1_000}):
            while row[0] > last and last != _NEVER:
                yield from _compared(name, first, last, digest.hexdigest(), wanted)
                (first, last, wanted), digest = next(told, _NONE), hashlib.sha256()
            if row[0] >= first:
                digest.update(_line(row))
            elif written.throughout or row[0] > earliest:
                yield phrase("Row {row} of “{table}” is in the database, and no entry made it.", row=row[0], table=name)
        while last != _NEVER:
            yield from _compared(name, first, last, digest.hexdigest(), wanted)
            (first, last, wanted), digest = next(told, _NONE), hashlib.sha256()


_NEVER = 2**63
_NONE = (_NEVER, _NEVER, "")


def _compared(name: str, first: int, last: int, found: str, wanted: str) -> Iterator[str]:
    if found != wanted:
        yield phrase(
            "Rows {first} to {last} of “{table}” are not those that were written: one was changed, removed or put in.",
            first=first,
            last=last,
            table=name,
        )


def _query(name: str) -> Select[Any]:
    table, columns = _COLUMNS[name]
    return select(*(as_stored(table.c[column]) for column in columns)).order_by(table.c.id)


def _line(row: Any) -> bytes:
    return json.dumps([value.hex() if isinstance(value, bytes) else value for value in row], default=str).encode("ascii")
