"""Lines in the order in which they are read: where a page holds its columns line by line, one column after the other."""

from __future__ import annotations

from collections.abc import Sequence

from sources.extract.printed.lines import Line, row_of

_FEWEST_LINES = 3
"""So many lines beside each other make columns; fewer are a heading with something beside it."""

_FEWEST_WORDS = 3.0
"""The words that a column's line has on average; a table's cells have fewer."""


def in_reading_order(rows: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of a page. Lines in parts are columns where the parts are long, and rows of a table where they are not."""
    return [line for run in _runs(rows) for line in (_unwoven(run) if len(run[0]) > 1 else run[0])]


def _runs(rows: Sequence[Sequence[Line]]) -> list[list[Sequence[Line]]]:
    """Rows in parts that stand close below each other, together; every other row alone. One column may be the longer."""
    runs: list[list[Sequence[Line]]] = []
    for row in rows:
        run = runs[-1] if runs and len(runs[-1][0]) > 1 else None
        if run and _is_close(run[-1], row) and (len(row) > 1 or _is_beside_gutter(run[0], row[0])):
            run.append(row)
        else:
            runs.append([row])
    return runs


def _is_close(above: Sequence[Line], below: Sequence[Line]) -> bool:
    foot, top = min(part.bottom for part in above), max(part.top for part in below)
    return min(part.bottom for part in below) < foot and foot - top < below[0].height


def _is_beside_gutter(row: Sequence[Line], line: Line) -> bool:
    return line.right < row[1].left or line.left > row[0].right


def _unwoven(rows: Sequence[Sequence[Line]]) -> list[Line]:
    parts = [part for row in rows for part in row]
    words = sum(len(part.words) for part in parts) / len(parts)
    if len(rows) < _FEWEST_LINES or words < _FEWEST_WORDS:
        return [row_of(row) if len(row) > 1 else row[0] for row in rows]
    edges = _edges(rows)
    columns: list[list[Line]] = [[] for _ in edges]
    for part in parts:
        columns[max((place for place, edge in enumerate(edges) if part.left >= edge - part.height), default=0)].append(part)
    return [line for column in columns for line in column]


def _edges(rows: Sequence[Sequence[Line]]) -> list[float]:
    """Where the columns begin, from left to right: the left edges of the row with most of them."""
    widest = max(rows, key=len)
    return [min(part.left for part in widest), *(part.left for part in widest[1:])]
