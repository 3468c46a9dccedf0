"""The open store and its transactions: reading sees one moment, writing lands whole, with its events, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Engine, event, select
from sqlmodel import Session, SQLModel, col

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.errors import DatabaseBusy, Refused
from factcheck.store import lookup, tallies
from factcheck.store.chain import GENESIS, Entry, canonical, entry_hash
from factcheck.store.columns import utc_text
from factcheck.store.failures import told
from factcheck.store.records import ArticleRecord, EventRecord
from factcheck.store.soundness import Soundness
from factcheck.store.writers import Writers
from factcheck.store.written import ROWS, Fresh

Row = TypeVar("Row", bound=SQLModel)

_BEYOND = 2**31
_ON_WHAT_IS_PUT_AWAY = frozenset({"import", "undo", "redo"})
"""The acts by which an article comes, goes and comes back; nothing else is done to one that was put away."""


@dataclass
class Reading:
    """A transaction that reads: everything in it is of one moment."""

    session: Session

    def get(self, table: type[Row], key: int) -> Row | None:
        """The row with this number; ``None`` too for a number that no row can have."""
        return self.session.get(table, key) if 0 < key < _BEYOND else None


@dataclass
class Writing(Reading):
    """A transaction that writes, as ``actor`` at ``at``; nobody else writes until it ends. ``last`` is its last entry about each
    article.
    """

    actor: str
    at: datetime
    head: tuple[int, str] = field(default=(0, GENESIS))
    act: int = 0
    worked_on: set[int] = field(default_factory=set)
    last: dict[int, int] = field(default_factory=dict)
    fresh: Fresh = field(default_factory=Fresh)

    def log(
        self,
        verb: str,
        subject: str,
        article: int | None,
        before: Mapping[str, object] | None = None,
        after: Mapping[str, object] | None = None,
    ) -> int:
        """Append an entry to the audit trail and give its number. ``before`` and ``after`` hold what differs.

        It tells of all rows that were put in since the entry before it, too.
        """
        self.session.flush()
        rows = self.fresh.told(self.session.connection())
        number = self.head[0] + 1
        self.act = self.act or number
        if article is not None and verb not in _ON_WHAT_IS_PUT_AWAY:
            self.worked_on.add(article)
        if article is not None:
            self.last[article] = number
        entry = Entry(
            number=number,
            act=self.act,
            at=utc_text(self.at),
            actor=self.actor,
            verb=verb,
            subject=subject,
            article=article,
            before=canonical(before or {}),
            after=canonical({**(after or {}), ROWS: rows} if rows else after or {}),
            previous=self.head[1],
            hash="",
        )
        self.head = (number, entry_hash(entry))
        self.session.add(EventRecord(**{**entry._asdict(), "at": self.at, "hash": self.head[1]}))
        return number


def put_away(article: int) -> Refused:
    """Why nobody can work on an article whose import was taken back."""
    message = phrase(
        "Article {article} was put away. Whoever did that can bring it back: factcheck redo {article}.", article=article
    )
    return Refused([Objection("put_away", message)])


def _refuse_put_away(session: Session, worked_on: set[int]) -> None:
    query = select(col(ArticleRecord.id)).where(col(ArticleRecord.id).in_(worked_on), col(ArticleRecord.withdrawn))
    if worked_on and (found := session.execute(query).scalars().first()) is not None:
        raise put_away(found)


class Store:
    """An open database. ``place`` is how people know it: its path, or its address without the password."""

    def __init__(self, engine: Engine, place: str, writers: Writers, soundness: Soundness | None = None) -> None:
        self.place = place
        self._engine = engine
        self._writers = writers
        self._soundness = soundness
        self.is_file = engine.dialect.name == "sqlite"
        self._writer = engine.execution_options(immediate=True)
        self._aside = engine.execution_options(immediate=True, patient=False)
        self._reader = engine if self.is_file else engine.execution_options(isolation_level="REPEATABLE READ")

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A transaction that reads. Raises what ``told`` says."""
        with told(self.place), Session(self._reader) as session:
            yield Reading(session)

    @contextmanager
    def writing(self, actor: str, at: datetime) -> Iterator[Writing]:
        """A transaction that writes; it lands when the block ends, and leaves nothing where the block raises."""
        if self._soundness is not None:
            self._soundness.wait()
        with told(self.place, self._writers.holder), Session(self._writer, expire_on_commit=False) as session:
            with self._writers.turn(session.connection(), actor):
                tx = self._begun(session, actor, at)
                changes = lookup.watched(session)
                event.listen(session, "after_flush", tx.fresh.note)
                yield tx
                session.flush()
                if tx.fresh.first:
                    tx.log("write", "database", None)  # what an act put in after its last entry is told of too
                _refuse_put_away(session, tx.worked_on)
                lookup.follow(session, changes)
                tallies.follow(session.connection(), tx.last)
            session.commit()

    def _begun(self, session: Session, actor: str, at: datetime) -> Writing:
        query = select(col(EventRecord.number), col(EventRecord.hash)).order_by(col(EventRecord.number).desc()).limit(1)
        last = session.execute(query).first()
        return Writing(session, actor, at, head=(last[0], last[1]) if last else (0, GENESIS))

    @contextmanager
    def aside(self) -> Iterator[Session]:
        """A short write that is no part of the record: it takes no turn, and raises ``DatabaseBusy`` rather than wait."""
        with told(self.place), Session(self._aside) as session:
            yield session
            session.commit()

    def purge(self) -> None:
        """Let nothing that was deleted lie about in the database's files: rewrite them. Raises ``DatabaseBusy``."""
        with told(self.place):
            if self.is_file:
                with closing(self._engine.raw_connection()) as file:
                    cursor = file.cursor()
                    cursor.execute("VACUUM")
                    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    (still_used, *_), *_ = cursor.fetchall()
                    cursor.close()
                if still_used:
                    raise DatabaseBusy(phrase("{place} is open in another program.", place=self.place), phrase("Close it there."))
            else:
                with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as server:
                    for table in ("source_identity", "sealing_key", "sealed"):
                        server.exec_driver_sql(f"VACUUM FULL {table}")

    def refresh(self) -> None:
        """Read everything anew from now on: an open connection keeps in mind how indexes were that have been made again."""
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        if self._soundness is not None:
            self._soundness.stop()
        self._engine.dispose()
