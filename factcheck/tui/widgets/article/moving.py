"""Where the text cursor goes. Pure functions of the text, its rows and a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from claims.text import Span, trimmed
from factcheck.tui.widgets.article.wrapping import Row, column_at, offset_at, row_at

_WORD = re.compile(r"\w+")
_LOOK_BACK = 200
"""How far a word is looked for before the cursor; longer ones are crossed in steps."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,4}(?=\s)|\n")


class Ground(NamedTuple):
    """The text and its rows on the screen."""

    text: str
    rows: Sequence[Row]


class Place(NamedTuple):
    """Where the cursor is; ``goal`` is the column that moving up and down tries to keep."""

    cursor: int
    goal: int | None = None


def move(ground: Ground, place: Place, how: str, page: int) -> Place:
    """Where ``how`` leads from ``place``; ``page`` is the number of rows of one screen."""
    vertical = {"up": -1, "down": 1, "page_up": -page, "page_down": page}
    if how in vertical:
        return _vertically(ground, place, vertical[how])
    return Place(_MOVES[how](ground, place.cursor))


def word_at(text: str, offset: int) -> Span | None:
    """The word under ``offset``."""
    near = max(0, offset - _LOOK_BACK)
    for found in _WORD.finditer(text, near, offset + _LOOK_BACK):
        if found.start() <= offset < found.end():
            return Span(found.start(), found.end())
    return None


def sentence_at(text: str, offset: int, sentences: Sequence[Span]) -> Span:
    """The sentence under ``offset``: of ``sentences`` where one lies there, else what stands between two ends."""
    for span in sentences:
        if span.start <= offset < span.end:
            return span
    start = 0
    for found in _SENTENCE_END.finditer(text, 0, offset):
        start = found.end()
    after = _SENTENCE_END.search(text, offset)
    return trimmed(text, Span(start, after.end() if after else len(text)))


def _vertically(ground: Ground, place: Place, step: int) -> Place:
    text, rows = ground
    index = row_at(rows, place.cursor)
    goal = column_at(text, rows[index], place.cursor) if place.goal is None else place.goal
    target = index + step
    if target < 0:
        return Place(0, goal)
    if target >= len(rows):
        return Place(len(text), goal)
    return Place(offset_at(text, rows, target, goal), goal)


def _left(ground: Ground, cursor: int) -> int:
    cursor = max(0, cursor - 1)
    while cursor > 0 and _joins(ground.text[cursor]):
        cursor -= 1
    return cursor


def _right(ground: Ground, cursor: int) -> int:
    text = ground.text
    cursor = min(len(text), cursor + 1)
    while cursor < len(text) and _joins(text[cursor]):
        cursor += 1
    return cursor


def _joins(character: str) -> bool:
    return character != "\n" and cell_len(character) == 0


def _word_left(ground: Ground, cursor: int) -> int:
    near = max(0, cursor - _LOOK_BACK)
    starts = [found.start() for found in _WORD.finditer(ground.text, near, cursor)]
    return starts[-1] if starts else near


def _word_right(ground: Ground, cursor: int) -> int:
    return next((found.start() for found in _WORD.finditer(ground.text, cursor) if found.start() > cursor), len(ground.text))


def _row_start(ground: Ground, cursor: int) -> int:
    return ground.rows[row_at(ground.rows, cursor)].start


def _row_end(ground: Ground, cursor: int) -> int:
    row = ground.rows[row_at(ground.rows, cursor)]
    goes_on = row.end < len(ground.text) and ground.text[row.end] != "\n"
    return max(row.start, row.end - 1) if goes_on else row.end


def _paragraph_up(ground: Ground, cursor: int) -> int:
    found = ground.text.rfind("\n\n", 0, max(0, cursor - 2))
    return found + 2 if found >= 0 else 0


def _paragraph_down(ground: Ground, cursor: int) -> int:
    found = ground.text.find("\n\n", cursor)
    return found + 2 if found >= 0 else len(ground.text)


_MOVES: dict[str, Callable[[Ground, int], int]] = {
    "left": _left,
    "right": _right,
    "word_left": _word_left,
    "word_right": _word_right,
    "row_start": _row_start,
    "row_end": _row_end,
    "top": lambda ground, cursor: 0,
    "bottom": lambda ground, cursor: len(ground.text),
    "paragraph_up": _paragraph_up,
    "paragraph_down": _paragraph_down,
}
