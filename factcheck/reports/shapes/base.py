"""What every shape is made of, and how it becomes JSON text."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from functools import singledispatch
from typing import TypeAlias

from claims.text import Span
from factcheck.neutral import HOSTILE

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"
Shape: TypeAlias = dict[str, Json]

_EXACT = 2**53
"""Up to here a double holds every whole number."""


@singledispatch
def shape(value: object) -> Shape:
    """The JSON object for one of the house's values. Raises ``TypeError`` for a value that has no shape."""
    raise TypeError(f"{type(value).__name__} has no JSON shape")


@shape.register(Span)
def _span(value: Span) -> Shape:
    return {"start": value.start, "end": value.end}


def shapes(values: Iterable[object]) -> list[Json]:
    """The objects for several values, in their order."""
    return [shape(value) for value in values]


def optional(value: object | None) -> Shape | None:
    """The object for ``value``, or ``None`` where there is none."""
    return None if value is None else shape(value)


def name(value: Enum | None) -> str | None:
    """The word of the vocabulary by its name, which is the same in every language."""
    return None if value is None else str(value.value)


def moment(at: datetime | date | None) -> str | None:
    """ISO 8601: a time in UTC with its offset, a day as it is."""
    if isinstance(at, datetime):
        return (at if at.tzinfo is None else at.astimezone(UTC)).isoformat()
    return at.isoformat() if at else None


def number(value: float) -> int | float | None:
    """``value`` as JSON writes it: whole numbers as integers, what is no finite number as ``None``."""
    if not math.isfinite(value):
        return None
    return int(value) if float(value).is_integer() and abs(value) <= _EXACT else value


def dumps(document: Json, *, indent: int | None = 2, ascii_only: bool = False) -> str:
    r"""``document`` as JSON text, on one line where ``indent`` is ``None``.

    Every character that could steer a terminal, and every lone surrogate, is written as its ``\u`` escape: a program reads
    the text exactly as it came, and a terminal is not steered by it. Raises ``ValueError`` for a number JSON can't hold.
    """
    text = json.dumps(document, ensure_ascii=ascii_only, indent=indent, allow_nan=False)
    return HOSTILE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
