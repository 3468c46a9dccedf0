"""One database into another: page by page between files, row by row out of a server, in one stream into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    String,
    Table,
    Text,
    bindparam,
    insert,
    select,
    type_coerce,
)
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from factcheck.store.columns import UtcTime, as_stored
from factcheck.store.driver import driver
from factcheck.store.live_records import PresenceRecord
from factcheck.store.schema import OURS

_MANY, _FEW = 1_000, 10
_BULKY = frozenset({"blob", "revision", "snapshot"})
"""Of these tables few rows at a time: one may be many megabytes."""


def copy_pages(path: Path, copy: Path) -> None:
    """Copy a SQLite file as it is at one moment, while others read and write it. ``copy`` is there already, and private."""
    sqlite = driver()
    with closing(sqlite.connect(path)) as source, closing(sqlite.connect(copy)) as target:
        source.backup(target)


def copy_rows(source: Connection, target: Connection) -> None:
    """Copy every row that is on record into empty tables; both are in a transaction, and at the same schema."""
    for table in SQLModel.metadata.sorted_tables:
        if table.name in OURS and table.name != PresenceRecord.__tablename__:
            _copy_table(table, source, target)


def _copy_table(table: Table, source: Connection, target: Connection) -> None:
    batch = _FEW if table.name in _BULKY else _MANY
    found = source.execute(select(*map(as_stored, table.columns)), execution_options={"yield_per": batch}).mappings()
    batches = _in_order(table, found.partitions())
    if target.dialect.name == "postgresql":
        _pour(table, batches, target)
        if "id" in table.columns:
            _count_on(table, target)
        target.execute(sql(f'ANALYZE "{table.name}"'))  # a server that knows nothing of its rows takes longer to find them
    else:
        put = insert(table).values({one.name: _written(one) for one in table.columns})
        for rows in batches:
            target.execute(put, rows)


def _pour(table: Table, batches: Iterable[Sequence[Mapping[str, Any]]], target: Connection) -> None:
    """Send rows to a server in one stream, which takes a fraction of the time that as many insertions take."""
    names = [one.name for one in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    server: Any = target.connection.driver_connection
    with server.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as stream:
        for rows in batches:
            for row in rows:
                stream.write_row([row[name] for name in names])


def _count_on(table: Table, target: Connection) -> None:
    """Where the server counts a table's rows itself, let it go on after the last."""
    counted = f"pg_get_serial_sequence('{table.name}', 'id')"
    target.execute(sql(f"SELECT setval({counted}, max(id)) FROM {table.name} WHERE {counted} IS NOT NULL HAVING count(*) > 0"))


def _written(column: Column[Any]) -> ColumnElement[Any]:
    """A column of a file as it is stored."""
    if isinstance(column.type, JSON):
        given: BindParameter[str] = bindparam(column.name, type_=Text())
        return type_coerce(given, Text)
    return bindparam(column.name, type_=String() if isinstance(column.type, UtcTime) else column.type)


def _in_order(table: Table, found: Iterable[Iterable[Any]]) -> Iterable[Sequence[Mapping[str, Any]]]:
    """The rows in batches; where they point to rows of their own table, each after those that it points to."""
    within = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    batches = ([dict(row) for row in rows] for rows in found)
    if not within:
        return batches
    rows = {row["id"]: row for batch in batches for row in batch}
    points = {key: {row[name] for name in within if row[name] is not None} for key, row in rows.items()}
    return [[rows[key] for key in TopologicalSorter(points).static_order()]] if rows else []
