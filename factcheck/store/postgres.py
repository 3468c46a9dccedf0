"""Opening a PostgreSQL database by its URL."""

from __future__ import annotations

from importlib.util import find_spec

from sqlalchemy import URL, Engine, create_engine

from claims.phrase import phrase
from factcheck.errors import DatabaseError
from factcheck.store.columns import json_value
from factcheck.store.schema import HEAD, upgrade, version_of
from factcheck.store.writers import take_turn

_CONNECT_SECONDS = 10


def open_server(url: URL, place: str) -> Engine:
    """An engine on the database at ``url``, at this program's schema. Raises as ``told`` does, and ``DatabaseRefused``."""
    if find_spec("psycopg") is None:
        message = phrase("To open {place}, Factcheck needs its PostgreSQL driver.", place=place)
        raise DatabaseError(message, phrase("Install it: pip install 'factcheck-desk[postgres]'."))
    address = url.set(drivername="postgresql+psycopg").update_query_dict({"connect_timeout": str(_CONNECT_SECONDS)})
    engine = create_engine(address, hide_parameters=True, pool_pre_ping=True, json_deserializer=json_value)
    try:
        with engine.connect() as connection:
            version = version_of(connection, place)
        if version != HEAD:
            _migrate(engine, place)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _migrate(engine: Engine, place: str) -> None:
    with engine.connect() as connection, connection.begin():
        take_turn(connection)
        if version_of(connection, place) != HEAD:
            upgrade(connection)
