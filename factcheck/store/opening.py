"""From what a person names to an open store."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.store.failures import told
from factcheck.store.postgres import open_server
from factcheck.store.sqlite_file import open_file
from factcheck.store.transactions import Store
from factcheck.store.writers import FileWriters, ServerWriters


def open_store(database: str) -> Store:
    """Open the database at a file path or URL (``sqlite:///…``, ``postgresql://…``); make, migrate or refuse it."""
    path = file_of(database)
    if path is not None:
        return _file(path)
    url = _address(database)
    place = url.set(password=None, query={}).render_as_string()
    with told(place):
        engine = open_server(url, place)
        return Store(engine, place, ServerWriters(engine))


def file_of(database: str) -> Path | None:
    """The file that a path or URL names; ``None`` where it names a server. Raises ``BadInput`` for what it can't be."""
    if "://" not in database:
        return Path(database).expanduser()
    url = _address(database)
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return Path(url.database).expanduser()
    if kind == "postgresql":
        return None
    raise BadInput(
        phrase("Factcheck can't keep its records at {kind}://.", kind=kind), phrase("Name a file, or a postgresql:// address.")
    )


def _address(database: str) -> URL:
    try:
        return make_url(database.replace("postgres://", "postgresql://", 1))
    except ArgumentError as error:
        raise BadInput(
            phrase("The database's address can't be read."), phrase("Write it as postgresql://user@host/name.")
        ) from error


def _file(path: Path) -> Store:
    with told(str(path)):
        engine, soundness = open_file(path)
        return Store(engine, str(path), FileWriters(path), soundness)
