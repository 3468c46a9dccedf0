"""Which SQLite the program runs on, and how a connection to it is set up."""

from __future__ import annotations

import importlib
import random
import sqlite3
import time
from pathlib import Path
from types import ModuleType
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from factcheck.store.columns import json_value

BUSY_SECONDS = 5.0
"""How long a writer waits for its turn before it says who has it."""

_LONGEST_NAP, _SHORTEST_NAP = 0.008, 0.001
"""Seconds between two askings for one's turn: at first, and after a second of waiting."""

_FIRST_AFFECTED = (3, 7, 0)
_FIRST_SOUND = (3, 51, 3)


def driver() -> ModuleType:
    """The newest SQLite at hand: ``pysqlite3`` (which brings its own) where it is installed, else Python's."""
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return sqlite3


def wal_is_sound(version: tuple[int, ...]) -> bool:
    """Whether write-ahead logging is safe on this version of SQLite.

    From 3.7.0 to 3.51.2 two connections that write and checkpoint at once can corrupt the file (sqlite.org, "WAL reset bug").
    """
    return not _FIRST_AFFECTED <= version < _FIRST_SOUND


def sqlite_engine(path: Path, *, read_only: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine on the file at ``path``, which must be there.

    Writers take the lock when they begin (``execution_options(immediate=True)``): SQLite's default of taking it at the
    first write loses updates without a word. With ``patient=False`` they don't wait for it. Parameters never appear in
    error messages: they may name a source.
    """
    sqlite = driver()
    uri = f"file:{quote(str(path.absolute()))}?mode={'ro' if read_only else 'rw'}"

    def connect() -> DBAPIConnection:
        connection: DBAPIConnection = sqlite.connect(
            uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )
        _prepare(connection, foreign_keys)
        return connection

    engine = create_engine(
        "sqlite://", module=sqlite, creator=connect, poolclass=QueuePool, hide_parameters=True, json_deserializer=json_value
    )
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: DBAPIConnection, foreign_keys: bool) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA trusted_schema = OFF")
    cursor.close()


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get("immediate", False):
        connection.exec_driver_sql("BEGIN")
        return
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    try:
        _wait_in_line(connection, BUSY_SECONDS if options.get("patient", True) else 0)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")


def _wait_in_line(connection: Connection, patience: float) -> None:
    """Begin as soon as nobody else writes. Who has waited longer asks more often.

    SQLite's own waiting does the contrary: it sleeps longer and longer, and among eight busy writers one starves.
    """
    begun = time.monotonic()
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            return
        except OperationalError as error:
            waited = time.monotonic() - begun
            if waited >= patience or "locked" not in str(error.orig):
                raise
        time.sleep(max(_SHORTEST_NAP, _LONGEST_NAP * (1 - waited)) * random.uniform(0.5, 1.0))
