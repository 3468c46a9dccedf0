"""What SQLAlchemy has compiled is kept from one database to the next: a statement is compiled once a process, not once a test."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from sqlalchemy import Connection, Engine, event

_KEPT: dict[Hashable, tuple[Any, Any]] = {}


def keep_what_is_compiled() -> None:
    """From now on all engines of one kind share what they have compiled."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    engine, own = connection.engine, connection.dialect
    kind = (type(own), own.dbapi, own._json_deserializer)  # type: ignore[attr-defined]
    kept = _KEPT.setdefault(kind, (own, engine._compiled_cache))
    connection.dialect = engine.dialect = kept[0]  # the dialect is a part of what a compiled statement is found by
    engine._compiled_cache = kept[1]
