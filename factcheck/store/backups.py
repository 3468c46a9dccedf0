"""Backups: one SQLite file each, whatever kind of database it is of, and putting one in the place of a database."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import text

from claims.phrase import phrase
from factcheck.errors import DatabaseBusy, DatabaseRefused
from factcheck.store import copying
from factcheck.store.columns import utc_text
from factcheck.store.driver import driver, sqlite_engine
from factcheck.store.failures import told
from factcheck.store.sqlite_file import copy_name, header_checked, looked_into, migrate
from factcheck.store.transactions import Reading, Store, Writing
from factcheck.store.writers import FileWriters

Last = tuple[int, str]
"""The number of a database's last entry, and its hash."""

_PRIVATE = 0o600
_BESIDE = ("-wal", "-journal")
"""What may lie beside a SQLite file that was not closed, and belongs to it."""

_PATIENCE = 1.0
_LAST = "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1"


def fill(store: Store, copy: Path) -> None:
    """Make the file ``copy`` a copy of the open database as it is at one moment, while others go on writing."""
    copy.touch(_PRIVATE, exist_ok=False)
    with told(store.place):
        if store.is_file:
            copying.copy_pages(Path(store.place), copy)
        else:
            _rows_of(store, copy)
    _at_rest(copy)


def _rows_of(store: Store, copy: Path) -> None:
    migrate(copy)
    engine = sqlite_engine(copy, foreign_keys=False)
    try:
        with store.reading() as tx, engine.begin() as target:
            copying.copy_rows(tx.session.connection(), target)
    finally:
        engine.dispose()


def _at_rest(copy: Path) -> None:
    """Let a copy be one file that can be read where nothing can be written; who was at the desk then is not there now."""
    with closing(driver().connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("DELETE FROM presence")


def opened_copy(copy: Path, place: Path, *, read_only: bool = True) -> Store:
    """A copy that bears a name for the time being, and is known to people as ``place``."""
    return Store(sqlite_engine(copy, read_only=read_only), str(place), FileWriters(copy))


def unpack(backup: Path, copy: Path) -> None:
    """Make the file ``copy`` one of a backup, at this program's schema, once every page of it was looked at.

    Raises ``DatabaseRefused`` for what isn't ours, is newer or damaged, and ``OSError`` for what can't be read or written.
    """
    with told(str(backup)):
        if not header_checked(backup):
            raise DatabaseRefused(phrase("There is nothing in {backup}.", backup=backup), phrase("It was left as it is."))
        _copied(backup, copy)
        for suffix in _BESIDE:
            with suppress(FileNotFoundError):
                _copied(_beside(backup, suffix), _beside(copy, suffix))
        looked_into(copy, thorough=True, check="integrity_check", place=backup)
        migrate(copy, copied=True)
        _at_rest(copy)


def _copied(original: Path, copy: Path) -> None:
    with original.open("rb") as source, open(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE), "wb") as target:
        shutil.copyfileobj(source, target)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


@contextmanager
def alone(path: Path, seen_since: datetime) -> Iterator[Last | None]:
    """While nobody else reads or writes the database at ``path``; gives its last entry, if it has one that can be read.

    Raises ``DatabaseBusy`` where somebody has it open, or (where that can't be seen) was at the desk ``seen_since`` then, and
    ``DatabaseRefused`` for a file that isn't ours.
    """
    if not path.exists() or not header_checked(path):
        yield None
        return
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    with told(str(path)), closing(driver().connect(uri, uri=True, isolation_level=None, timeout=_PATIENCE)) as connection:
        last = _taken(connection, path, seen_since)
        yield last


def _taken(connection: Any, path: Path, seen_since: datetime) -> Last | None:
    sqlite = driver()
    try:
        (was,) = connection.execute("PRAGMA journal_mode").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE")  # which no other connection may have open
        connection.execute("BEGIN EXCLUSIVE")
        present = "SELECT person FROM presence WHERE seen >= ? ORDER BY person"
        people = [] if was == "wal" else connection.execute(present, (utc_text(seen_since),)).fetchall()
        last: Last | None = connection.execute(_LAST).fetchone()
    except sqlite.OperationalError as error:
        if "locked" not in str(error):
            return None  # it is so old, or so new, that it has no such tables
        raise _open_elsewhere(path, phrase("open in another program")) from error
    except sqlite.DatabaseError:
        return None  # it is damaged: nobody can work with it
    if people:
        raise _open_elsewhere(path, phrase("open at {person}'s desk", person=people[0][0]))
    return last


def _open_elsewhere(path: Path, how: str) -> DatabaseBusy:
    return DatabaseBusy(
        phrase("{path} is {how}.", path=path, how=how), phrase("Nothing was changed: close it there, then restore.")
    )


def keep(path: Path) -> Path | None:
    """Give the database at ``path``, which is about to be replaced, a second name under which it stays; gives that name."""
    if not path.exists() or not path.stat().st_size:
        return None
    kept = copy_name(path, "replaced")
    try:
        os.link(path, kept)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        _copied(path, kept)
    for suffix in _BESIDE:  # of a damaged file; beside another one they would damage that
        with suppress(FileNotFoundError):
            _beside(path, suffix).replace(_beside(kept, suffix))
    return kept


def pour(copy: Store, tx: Writing) -> None:
    """Write everything that is in a copy into a server's database, which has nothing in it yet. Raises ``DatabaseRefused``."""
    if tx.head[0]:
        raise DatabaseRefused(
            phrase("There are entries in this database already."), phrase("Restore into a new one, and name it with --db.")
        )
    with copy.reading() as source:
        copying.copy_rows(source.session.connection(), tx.session.connection())
        tx.head = last_entry(source) or tx.head


def last_entry(tx: Reading) -> Last | None:
    """The number and the hash of the last entry."""
    found = tx.session.connection().execute(text(_LAST)).first()
    return (found[0], found[1]) if found else None
