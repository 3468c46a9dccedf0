r"""Text to screen rows. Pure functions; offsets are code points of the text, widths are terminal cells.

A line ends at ``\n`` and nowhere else, as in the stored text. Every code point but the newlines lies in exactly one row.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len


class Row(NamedTuple):
    """One screen row: a half-open range of the text. Its last white space may hang over the edge."""

    start: int
    end: int


def wrap(text: str, width: int) -> list[Row]:
    """The rows of ``text`` for ``width`` cells (1 or more): broken after white space, in a word only where it is too long."""
    rows: list[Row] = []
    start = 0
    for line in text.split("\n"):
        breaker = _even_rows if _is_even(line) else _uneven_rows
        rows.extend(Row(start + row.start, start + row.end) for row in breaker(line, width))
        start += len(line) + 1
    return rows


def row_at(rows: Sequence[Row], offset: int) -> int:
    """The index of the row on which ``offset`` lies."""
    return max(0, bisect_right(rows, offset, key=lambda row: row.start) - 1)


def column_at(text: str, row: Row, offset: int) -> int:
    """How many cells lie before ``offset`` on its row."""
    return cell_len(text[row.start : offset])


def offset_at(text: str, rows: Sequence[Row], index: int, column: int) -> int:
    """The offset under cell ``column`` of a row; beyond its end, the last place that still belongs to the row."""
    row = rows[max(0, min(index, len(rows) - 1))]
    cells = 0
    for offset in range(row.start, row.end):
        cells += cell_len(text[offset])
        if cells > column:
            return offset
    goes_on = row.end < len(text) and text[row.end] != "\n"
    return max(row.start, row.end - 1) if goes_on else row.end


def _is_even(line: str) -> bool:
    """Whether every character is one cell wide, so that cells can be counted as characters."""
    return all(cell_len(character) == 1 for character in set(line))


def _even_rows(line: str, width: int) -> Iterator[Row]:
    start = 0
    while len(line) - start > width:
        space = line.rfind(" ", start, start + width + 1)
        end = space + 1 if space >= start else start + width
        yield Row(start, end)
        start = end
    yield Row(start, len(line))


def _uneven_rows(line: str, width: int) -> Iterator[Row]:
    start, cells, after_space = 0, 0, 0
    widths = {character: cell_len(character) for character in set(line)}
    spaces = {character for character in widths if character.isspace()}
    for offset, character in enumerate(line):
        wide = widths[character]
        if character in spaces:
            after_space = offset + 1
        else:
            while cells + wide > width and offset > start:
                end = after_space if after_space > start else offset
                yield Row(start, end)
                start, cells = end, cell_len(line[end:offset])
        cells += wide
    yield Row(start, len(line))
