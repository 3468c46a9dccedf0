"""Column types that mean the same on every database."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, ColumnElement, String, Text, cast, type_coerce
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


def utc_text(at: datetime) -> str:
    """A moment as every table and every event writes it: ISO 8601 in UTC, to the microsecond, so that it sorts as text.

    A moment without a time zone is taken in the machine's own.
    """
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def json_value(text: str) -> Any:
    """What a JSON column says. Most of what a claim has there is nothing: that is not worth a parser."""
    if text == "[]":
        return []
    return None if text == "null" else json.loads(text)


def as_stored(column: Column[Any]) -> ColumnElement[Any]:
    """A column as it is stored: JSON and moments to the very character."""
    if isinstance(column.type, JSON):
        return cast(column, Text).label(column.name)
    return type_coerce(column, String).label(column.name) if isinstance(column.type, UtcTime) else column


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept as text: SQLite knows no time zones, and the audit trail needs the very same characters again."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment."""
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a moment, with its time zone."""
        return None if value is None else datetime.fromisoformat(value)
