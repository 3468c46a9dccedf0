"""In what a database's tables differ from what the program's records say."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlmodel import SQLModel

from factcheck.store import schema


def differences(connection: Connection) -> list[object]:
    """Nothing where they agree. The full-text index is the database's own, in tables of its own on SQLite."""
    options = {
        "version_table": schema.VERSION_TABLE,
        "compare_type": True,
        "include_name": lambda name, kind, _: kind not in ("table", "index") or not str(name).startswith("lookup_index"),
    }
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata))
