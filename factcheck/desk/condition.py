"""In what condition the database is: what a person needs to know before they trust it, or report a mistake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from claims.phrase import phrase, together
from factcheck.desk import history
from factcheck.desk.cover import measure, mismeasured
from factcheck.desk.session import Desk
from factcheck.desk.sources.sealing import vault
from factcheck.desk.views import Condition
from factcheck.errors import DatabaseBusy
from factcheck.store import examination, lookup
from factcheck.store.driver import driver, wal_is_sound
from factcheck.store.drives import shared_drive
from factcheck.store.schema import version_of
from factcheck.store.transactions import Reading

_SOMEBODY_WROTE_IN_IT = (ValueError, KeyError, TypeError, LookupError, AttributeError)
"""What rows that the program didn't write may raise when they are read."""


def condition(desk: Desk) -> Condition:
    """Look all of the database over: every page, entry, row, index and kept byte. It is only read."""
    chain = history.verify(desk)
    searchable = _searchable(desk)
    with desk.reading() as tx:
        connection = tx.session.connection()
        found = [_read(part) for part in (lambda: examination.mendable(tx, desk.database), lambda: _miscounted(tx))]
        mendable = [line for lines, _ in found for line in lines]
        unread = [why for _, why in found if why]
        return Condition(
            database=desk.database,
            engine=_engine(connection),
            journal=_answer(connection, "PRAGMA journal_mode") if desk.store.is_file else "",
            schema=version_of(connection, desk.database) or "none",
            chain=chain,
            losses=(*examination.losses(tx), *unread),
            mendable=tuple(mendable if searchable else [*mendable, phrase("The search index is damaged.")]),
            remark=together((*_remarks(desk), _unsealed(desk))),
        )


def _read(part: Callable[[], list[str]]) -> tuple[list[str], str]:
    """What a look at a part of the database finds, or why it can't be read."""
    try:
        return part(), ""
    except _SOMEBODY_WROTE_IN_IT as error:
        return [], phrase("What is stored can't be read: somebody has written in it ({kind}).", kind=type(error).__name__)


def _miscounted(tx: Reading) -> list[str]:
    articles = mismeasured(tx)
    told = phrase("What is kept of coverage is not what is measured: {count} articles.", count=len(articles))
    return [told] if articles else []


def mend(desk: Desk) -> None:
    """Make again what can be: indexes, the search index, the guards against rewriting, leftovers of a crash.

    None of that is on record. Raises ``DatabaseBusy`` where somebody else writes.
    """
    with desk.writing() as tx:
        examination.mend(tx.session, desk.database)
        for article in mismeasured(tx):
            measure(tx, article)
    desk.store.refresh()


def _searchable(desk: Desk) -> bool:
    """Whether the full-text index is whole; while somebody writes it is taken to be."""
    try:
        with desk.store.aside() as session:
            return lookup.is_whole(session)
    except DatabaseBusy:
        return True


def _engine(connection: Connection) -> str:
    if connection.dialect.name != "sqlite":
        return f"{connection.dialect.name} {_answer(connection, 'SHOW server_version')}"
    sqlite = driver()
    return f"SQLite {sqlite.sqlite_version} ({sqlite.__name__.partition('.')[0]})"


def _remarks(desk: Desk) -> list[str]:
    """What to know of this version of SQLite, and of where the file lies."""
    found: list[str] = []
    if desk.store.is_file and not wal_is_sound(driver().sqlite_version_info):
        found.append(
            phrase(
                "Two programs that write at once can damage a database with write-ahead logging in this version of SQLite"
                " (3.7.0 to 3.51.2); a rollback journal is used instead, which is slower. pip install pysqlite3 brings a"
                " sound one."
            )
        )
    drive = shared_drive(Path(desk.database)) if desk.store.is_file else ""
    if drive:
        found.append(
            phrase(
                "The file lies on a network drive ({drive}): let one machine use it at a time, or keep it in PostgreSQL.",
                drive=drive,
            )
        )
    return found


def _unsealed(desk: Desk) -> str:
    """What to know of confidential sources that an earlier version kept without sealing them."""
    kept = vault(desk)
    if not kept.in_the_clear:
        return ""
    return phrase(
        "Confidential sources that an earlier version kept in the clear: {count}. Seal them: factcheck source seal.",
        count=kept.in_the_clear,
    )


def _answer(connection: Connection, question: str) -> str:
    return str(connection.exec_driver_sql(question).scalar())
