"""An article made ready to be painted: its marks, its rows, its numbers. Pure, so that it can be done on any thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from rich.style import Style

from claims.text import Span
from factcheck.desk.views import ArticlePage
from factcheck.neutral import neutralise
from factcheck.tui.widgets.article.marks import Marks, marks_of
from factcheck.tui.widgets.article.painting import Painter
from factcheck.tui.widgets.article.wrapping import Row, wrap

LONG = 100_000
"""Characters from which a text is laid out beside the event loop: of fewer it takes a few milliseconds."""
WIDEST = 92
"""Cells of text in one row at most: longer rows are hard to read."""
_NARROWEST = 8


class Laid(NamedTuple):
    """An article in rows of ``width`` cells; offsets are those of its text."""

    text: str
    marks: Marks
    sentences: tuple[Span, ...]
    painter: Painter
    width: int
    rows: list[Row]


def laid_out(page: ArticlePage, room: int, style: Callable[[str], Style]) -> Laid:
    """``page`` for a widget with ``room`` cells, which gives the style of a component by its name. Linear in the text."""
    text = neutralise(page.text)
    marks = marks_of(page)
    painter = Painter(text, marks, style)
    width = row_width(room, painter)
    return Laid(text, marks, page.sentences, painter, width, wrap(text, width))


def row_width(room: int, painter: Painter) -> int:
    """How many cells of text a row has on a widget with ``room`` cells."""
    return min(WIDEST, max(_NARROWEST, room - painter.gutter - 1))
