"""One writer at a time: taking the turn, and saying who has it when it doesn't come.

On SQLite the holder leaves a note beside the file, as what it writes in the database nobody can read before it is done; on
PostgreSQL the server knows its sessions. Neither is part of the record, and no note is needed for the lock itself to hold.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, unquote

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from claims.phrase import phrase
from factcheck.errors import DatabaseBusy
from factcheck.store import driver

WRITER_LOCK = 0x46435431
"""The advisory lock that PostgreSQL's writers take in turn: the audit trail is one chain."""

_LONGEST_NAME = 63
"""Bytes of a session's name that PostgreSQL keeps."""

_PRIVATE = 0o600
_TURN = text(
    "SELECT set_config('application_name', :name, true), set_config('lock_timeout', :patience, true),"
    " pg_advisory_xact_lock(:lock)"
)
_HOLDER = text(
    "SELECT application_name, extract(epoch FROM clock_timestamp() - xact_start) FROM pg_locks JOIN pg_stat_activity USING (pid)"
    " WHERE locktype = 'advisory' AND granted AND objid = :lock AND objsubid = 1"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


class Writers(Protocol):
    """Who writes in turn at one database."""

    def turn(self, connection: Connection, actor: str) -> AbstractContextManager[None]:
        """A context, to be left before the transaction ends: this transaction may write, in the name of ``actor``."""

    def holder(self) -> str:
        """Who has the turn and for how long, as part of a sentence; empty where that isn't known."""


class FileWriters:
    """Those at a SQLite file. Its lock is taken as the transaction begins."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)
        self._note = path.with_name(f"{path.name}-writer")

    @contextmanager
    def turn(self, connection: Connection, actor: str) -> Iterator[None]:
        """Leave a note for as long as the turn lasts. Raises ``DatabaseBusy`` where another file has taken this one's place."""
        if _identity(self._path) != self._file:
            message = phrase(
                "{path} is another file than the one that was opened: it was restored or moved meanwhile.", path=self._path
            )
            raise DatabaseBusy(message, phrase("Nothing was changed: close the desk and open it again."))
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        told = {"person": actor, "host": platform.node(), "process": os.getpid(), "since": moment}
        with suppress(OSError):  # a note that can't be left keeps nobody from writing
            self._leave(json.dumps(told))
        try:
            yield
        finally:
            with suppress(OSError):
                self._note.unlink()

    def _leave(self, told: str) -> None:
        note = os.open(self._note, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE)
        try:
            os.write(note, told.encode())
        finally:
            os.close(note)

    def holder(self) -> str:
        """Who left the note, unless the process that did is gone."""
        try:
            told = json.loads(self._note.read_text(encoding="utf-8"))
            person, host, process = str(told["person"]), str(told["host"]), int(told["process"])
            seconds = (datetime.now(UTC) - datetime.fromisoformat(told["since"])).total_seconds()
        except (OSError, ValueError, KeyError, TypeError):
            return ""
        if host == platform.node() and not _runs(process):
            return ""
        return _told(person, host, str(process), seconds)


class ServerWriters:
    """Those at a PostgreSQL database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def turn(self, connection: Connection, actor: str) -> Iterator[None]:
        """Wait for the turn under a name that others can read."""
        take_turn(connection, actor)
        yield

    def holder(self) -> str:
        """Who has the lock, by the name of their session."""
        try:
            with self._engine.connect() as connection:
                found = connection.execute(_HOLDER, {"lock": WRITER_LOCK}).first()
        except DBAPIError:
            return ""
        if found is None:
            return ""
        person, _, machine = unquote(found[0]).partition("@")
        host, _, process = machine.rpartition(":")
        return _told(person, host, process, float(found[1])) if process else ""


def take_turn(connection: Connection, actor: str = "") -> None:
    """Wait until this transaction may write; the server knows it by person, host and process meanwhile."""
    rest = f"@{quote(platform.node())[:20]}:{os.getpid()}"
    name = quote(actor, safe=" ")[: _LONGEST_NAME - len(rest)] + rest
    patience = str(round(driver.BUSY_SECONDS * 1000))
    connection.execute(_TURN, {"name": name, "patience": patience, "lock": WRITER_LOCK})


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has a name just now: who has it open still writes into the one that had it before."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _told(person: str, host: str, process: str, seconds: float) -> str:
    return phrase(
        "{person} has been writing for {seconds} s (process {process} on {host})",
        person=person,
        seconds=max(1, round(seconds)),
        process=process,
        host=host,
    )


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # it is somebody else's
    return True
