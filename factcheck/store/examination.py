"""What in a database doesn't fit together, in sentences: what was lost, and what can be made again from the rest."""

from __future__ import annotations

import hashlib
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, text
from sqlmodel import Session, col, select

from claims.phrase import phrase
from factcheck.placing import parts_beside
from factcheck.store import lookup, tallies
from factcheck.store.driver import sqlite_engine
from factcheck.store.records import BlobRecord, RevisionRecord, SnapshotRecord
from factcheck.store.soundness import found_wrong, of_search
from factcheck.store.sqlite_file import migrate
from factcheck.store.transactions import Reading

_MOST = 20
"""Sentences of a kind; who reads twenty of them knows enough."""

_MADE_AGAIN = ("trigger", "index")
_SHAPE = text("SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL")


def losses(tx: Reading) -> list[str]:
    """What is wrong and can't be made again from anything in the database."""
    found = [*_bytes_that_differ(tx), *islice(_dangling(tx.session.connection()), _MOST)]
    return [*found, *(line for line in _pages(tx.session.connection()) if not _of_an_index(line))]


def _bytes_that_differ(tx: Reading) -> Iterator[str]:
    """Every original and every snapshot against its hash."""
    query = select(BlobRecord.sha256, BlobRecord.size, BlobRecord.packed).execution_options(yield_per=10)
    for sha256, size, packed in tx.session.exec(query):
        try:
            content = zlib.decompress(packed)
        except zlib.error:
            content = b""
        if hashlib.sha256(content).hexdigest() != sha256 or len(content) != size:
            yield phrase(
                "{what:C} isn't what was kept: its bytes have another hash than {sha256}….",
                what=_whose(tx, sha256),
                sha256=sha256[:12],
            )


def _whose(tx: Reading, sha256: str) -> str:
    revisions = select(RevisionRecord.article_id, RevisionRecord.number).where(RevisionRecord.original == sha256)
    snapshots = select(SnapshotRecord.id, SnapshotRecord.source_id).where(col(SnapshotRecord.sha256) == sha256)
    names = [
        phrase("the original of article {article}, revision {number}", article=article, number=number)
        for article, number in tx.session.exec(revisions)
    ]
    names += [
        phrase("snapshot {number} of source {source}", number=number, source=source)
        for number, source in tx.session.exec(snapshots)
    ]
    first, *more = names or [phrase("what nothing refers to")]
    return phrase("{first}, {more}", first=first, more=", ".join(more)) if more else first


def _dangling(connection: Connection) -> Iterator[str]:
    """Rows that point to rows which aren't there; a server lets none come about."""
    if connection.dialect.name == "sqlite":
        for table, row, wanted, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield phrase(
                "Row {row} of “{table}” points to a row of “{wanted}” that isn't there.", row=row, table=table, wanted=wanted
            )


def _pages(connection: Connection) -> list[str]:
    """What SQLite finds wrong with the file; a server looks after its own."""
    return found_wrong(connection.connection, "integrity_check") if connection.dialect.name == "sqlite" else []


def _of_an_index(line: str) -> bool:
    return " index " in line or of_search(line)


def mendable(tx: Reading, place: str) -> list[str]:
    """What is wrong and can be made again: indexes, the search index, the guards against rewriting, leftovers of a crash."""
    connection = tx.session.connection()
    found = [line for line in _pages(connection) if _of_an_index(line)]
    astray = sum(1 for _ in lookup.astray(tx.session))
    if astray:
        found.append(phrase("The search index has {astray} entries that don't say what is there now.", astray=astray))
    miscounted = len(tallies.astray(connection))
    if miscounted:
        found.append(phrase("What is counted for the board is not what is there: {count} articles.", count=miscounted))
    if connection.dialect.name == "sqlite":
        found += [
            phrase("The {kind} “{name}” is missing or was changed.", kind=kind, name=name)
            for kind, name, _ in _missing(connection)
        ]
        found += [phrase("{part} was left by a program that was killed.", part=part) for part in _left(place)]
    return found


def _missing(connection: Connection) -> list[tuple[str, str, str]]:
    """Guards and indexes (kind, name, SQL) that a new database has and this one hasn't, or not so."""
    found = {name: sql for name, _, sql in connection.execute(_SHAPE)}
    return [(kind, name, sql) for name, kind, sql in _new_shape() if kind in _MADE_AGAIN and found.get(name) != sql]


@cache
def _new_shape() -> Sequence[tuple[str, str, str]]:
    """The shape (name, kind, SQL) of a database as this version lays it out; laid out once, since it is always the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.db"
        path.touch()
        migrate(path)
        engine = sqlite_engine(path)
        with engine.connect() as new:
            shape = [(name, kind, sql) for name, kind, sql in new.execute(_SHAPE)]
        engine.dispose()
    return shape


def _left(place: str) -> list[Path]:
    return parts_beside(Path(place).absolute())


def mend(session: Session, place: str) -> None:
    """Make again what ``mendable`` finds, within a transaction that writes."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        for kind, name, sql in _missing(connection):
            connection.exec_driver_sql(f'DROP {kind} IF EXISTS "{name}"')
            connection.exec_driver_sql(sql)
        connection.exec_driver_sql("REINDEX")
        for part in _left(place):
            part.unlink(missing_ok=True)
    lookup.mend(session)
    tallies.mend(connection)
