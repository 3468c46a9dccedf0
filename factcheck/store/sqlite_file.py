"""Opening a SQLite file: made where it isn't there, refused where it isn't ours, migrated after a backup where it is older."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from datetime import UTC, datetime
from glob import escape
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from claims.phrase import phrase
from factcheck.errors import DatabaseBusy, DatabaseError, DatabaseRefused
from factcheck.placing import whole
from factcheck.store.copying import copy_pages
from factcheck.store.driver import driver, sqlite_engine, wal_is_sound
from factcheck.store.drives import shared_drive
from factcheck.store.schema import HEAD, upgrade, version_of
from factcheck.store.soundness import AT_ONCE, Soundness, damaged, found_wrong, looked_through_lately, of_search
from sources.errors import told_by_the_system

APPLICATION_ID = 0x46435431
"""``FCT1``: what marks a SQLite file as ours (bytes 68 to 71 of its header)."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_PRIVATE = 0o600


def open_file(path: Path) -> tuple[Engine, Soundness | None]:
    """An engine on the database at ``path``, at this program's schema, and the look through it that is still going on.

    Raises ``DatabaseRefused`` for a file that isn't ours, is newer, damaged or half-migrated (it is left byte for byte as
    it is), ``DatabaseBusy`` for one that can't be written to.
    """
    _make(path)
    small = path.stat().st_size <= AT_ONCE
    version = looked_into(path, thorough=small) if header_checked(path) else None
    only_read = version == HEAD and _logs_ahead(path) == (_journal_mode(path) == "WAL")
    if version is not None and not small and not only_read:
        looked_into(path, thorough=True)
    if version != HEAD:
        migrate(path)
    engine = sqlite_engine(path)
    try:
        _choose_journal(engine, path)
    except BaseException:
        engine.dispose()
        raise
    unsure = only_read and not small and not looked_through_lately(_header(path))
    return engine, Soundness(path) if unsure else None


def _make(path: Path) -> None:
    """Make an empty private file where there is none; the first to write in it lays out the tables."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE))
    except IsADirectoryError as error:
        raise DatabaseRefused(phrase("{path} is a folder.", path=path), phrase("Name a file with --db.")) from error
    except PermissionError as error:
        raise DatabaseBusy(
            phrase("{path} can't be written to.", path=path), phrase("Look at its permissions, or name another with --db.")
        ) from error
    except OSError as error:
        raise DatabaseError(
            phrase("{path} can't be opened: {reason}.", path=path, reason=told_by_the_system(error)),
            phrase("Name another with --db."),
        ) from error
    if not stat.S_ISREG(path.stat().st_mode):
        raise DatabaseRefused(phrase("{path} is no ordinary file.", path=path), phrase("Name a file with --db."))


def header_checked(path: Path) -> bool:
    """Whether there is anything in the file; what there is must bear our mark. Reads it without SQLite, which might write."""
    header = _header(path)
    if not header:
        return False
    if not any(header) and _journal(path).exists():
        return False  # another process is writing the very first pages, or was killed while it did
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise DatabaseRefused(
            phrase("{path} is no database.", path=path), phrase("It was left as it is: name another file with --db.")
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise DatabaseRefused(
            phrase("{path} is another program's database.", path=path),
            phrase("It was left as it is: name another file with --db."),
        )
    if _pages(header) > path.stat().st_size and not _journal(path).exists():
        raise damaged(path)  # its end is missing: a copy that was broken off
    return True


def _pages(header: bytes) -> int:
    """The bytes that a file's pages take, by its header (sqlite.org, "In-header database size"); 0 where it doesn't know."""
    if header[24:28] != header[92:96]:
        return 0
    size = int.from_bytes(header[16:18], "big")
    return int.from_bytes(header[28:32], "big") * (65_536 if size == 1 else size)


def _logs_ahead(path: Path) -> bool:
    return _header(path)[18:20] == b"\x02\x02"


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER)


def looked_into(path: Path, *, thorough: bool, check: str = "quick_check", place: Path | None = None) -> str | None:
    """The schema's version, read through a connection that can't write; before it, if ``thorough``, a look at every page.

    But where a journal lies beside the file: then a writer was killed, and only a connection that writes can roll it back.
    ``place`` is how people know the file, if by another name.
    """
    sqlite, known = driver(), place or path
    engine = sqlite_engine(path, read_only=not _journal(path).exists())
    try:
        with engine.connect() as connection:
            wrong = found_wrong(connection.connection, check) if thorough else []
            if not all(map(of_search, wrong)):
                raise damaged(known)
            return version_of(connection, str(known))
    except DBAPIError as error:
        if isinstance(error.orig, sqlite.DatabaseError) and not isinstance(error.orig, sqlite.OperationalError):
            raise damaged(known) from error
        raise
    finally:
        engine.dispose()


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def migrate(path: Path, *, copied: bool = False) -> None:
    """Lay out or migrate the tables in one transaction, after a backup of what there is (unless it is a copy itself).

    Foreign keys are off, as rebuilding a table would else empty those that point to it; they are checked before the end.
    """
    engine = sqlite_engine(path, foreign_keys=False)
    try:
        with engine.execution_options(immediate=True).connect() as connection, connection.begin():
            version = version_of(connection, str(path))
            if version == HEAD:
                return  # another process was quicker
            if version is not None and not copied:
                back_up(path, version)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DatabaseError(
                    phrase("{path} could not be brought to schema {head}.", path=path, head=HEAD), phrase("Nothing was changed.")
                )
    finally:
        engine.dispose()


def _journal_mode(path: Path) -> str:
    """Write-ahead logging where this SQLite does it safely and no other machine reaches the file, else a rollback journal."""
    return "WAL" if wal_is_sound(driver().sqlite_version_info) and not shared_drive(path) else "DELETE"


def _choose_journal(engine: Engine, path: Path) -> None:
    """See that the file keeps its writes safe as it should. The choice stays with the file."""
    sqlite, mode = driver(), _journal_mode(path)
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode")
        if cursor.fetchall()[0][0].upper() != mode:
            try:
                cursor.execute(f"PRAGMA journal_mode = {mode}")
            except sqlite.OperationalError as error:
                if mode == "DELETE":
                    message = phrase(
                        "{path} is open in a program with a newer SQLite than this one's {version}.",
                        path=path,
                        version=sqlite.sqlite_version,
                    )
                    raise DatabaseBusy(message, phrase("Close it there, or install pysqlite3 here.")) from error
                # a rollback journal is as safe, only slower: the next to open it will switch
        cursor.close()


def back_up(path: Path, version: str) -> Path:
    """Copy the database beside itself, readable by its owner alone; the copy's name says version and time (UTC)."""
    copy = copy_name(path, version)
    with whole(copy, force=True) as beside:
        beside.touch(_PRIVATE)
        copy_pages(path, beside)
    return copy


def copy_name(path: Path, why: str) -> Path:
    """What a copy that is kept beside a database is called; the time is UTC."""
    moment = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    more = chain([""], (f"-{number}" for number in count(2)))
    names = (path.with_name(f"{path.name}.{why}-{moment}{one}.backup") for one in more)
    return next(name for name in names if not name.exists())


def copies_beside(database: str) -> list[Path]:
    """The copies that were made of a database before it was migrated; of a server's none is known."""
    path = Path(database)
    return [] if "://" in database else sorted(path.parent.glob(f"{escape(path.name)}.*.backup"))
