"""One row of the article as a strip of styled segments. Pure, but for the styles, which the widget's CSS gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from claims.text import Span, paragraphs
from factcheck.tui.widgets.article.marks import Mark, Marks, overlapping
from factcheck.tui.widgets.article.wrapping import Row

GUTTER = 3
"""Cells before the text: two signs of claims that begin on the row, and a space."""
GAP_SIGN = "╌"
"""In the gutter: a number that no claim covers stands on this row."""

_NOT_REVERSE = Style(reverse=False)


@dataclass(frozen=True, slots=True)
class Focus:
    """What is being looked at: the cursor (``None`` while the widget isn't in use), the selection and the active claim."""

    cursor: int | None
    selection: Span | None
    active: int | None
    show_uncovered: bool

    def on(self, row: Row) -> Focus:
        """Only what concerns ``row``, so that equal rows can be remembered. The cursor must be known to lie on it."""
        selection = self.selection
        if selection is not None:
            start, end = max(selection.start, row.start), min(selection.end, row.end)
            selection = Span(start, end) if start < end else None
        return Focus(self.cursor, selection, self.active, self.show_uncovered)


@dataclass(frozen=True, slots=True)
class Layer:
    """A style over a range of the text; later layers lie on top."""

    start: int
    end: int
    style: Style


class Painter:
    """Paints rows of one text with its marks. ``style`` gives the style of a component by its short name."""

    def __init__(self, text: str, marks: Marks, style: Callable[[str], Style]) -> None:
        self._text = text
        self._marks = marks
        self._style = style
        self._paragraphs = {span.start: str(number) for number, span in enumerate(paragraphs(text), start=1)}
        self._digits = len(str(len(self._paragraphs)))

    @property
    def gutter(self) -> int:
        """Cells before the text: the signs, and the number of the paragraph that begins on the row."""
        return GUTTER + self._digits + 1

    def paint(self, row: Row, focus: Focus, base: Style, width: int) -> Strip:
        """The row, exactly ``width`` cells wide."""
        marks = self._marks.within(row.start, row.end)
        bare = overlapping(self._marks.numbers, row.start, row.end)
        layers = list(self._layers(row, marks, bare, focus))
        text = self._text[row.start : row.end]
        if focus.cursor is not None and focus.cursor >= row.end:
            text += " "
        segments = [*self._gutter(row, marks, bare, base), *cut(text, row.start, layers, base)]
        return Strip(segments).adjust_cell_length(width, base)

    def _layers(self, row: Row, marks: Sequence[Mark], bare: Sequence[Span], focus: Focus) -> Iterator[Layer]:
        for span in overlapping(self._marks.aside, row.start, row.end):
            yield Layer(span.start, span.end, self._style("set-aside"))
        if focus.show_uncovered:
            for span in overlapping(self._marks.uncovered, row.start, row.end):
                yield Layer(span.start, span.end, self._style("uncovered"))
        for span in bare:
            yield Layer(span.start, span.end, self._style("bare-number"))
        for mark in marks:
            yield Layer(mark.start, mark.end, self._style(mark.tone))
            if mark.number == focus.active:
                yield Layer(mark.start, mark.end, self._style("active"))
        if focus.selection is not None:
            yield Layer(focus.selection.start, focus.selection.end, self._style("selection"))
        if focus.cursor is not None:
            yield Layer(focus.cursor, focus.cursor + 1, self._style("cursor") + _NOT_REVERSE)

    def _gutter(self, row: Row, marks: Sequence[Mark], bare: Sequence[Span], base: Style) -> Iterator[Segment]:
        beginning = [mark for mark in marks if row.start <= mark.start < row.end]
        signs = [Segment(mark.sign, base + self._style(mark.tone) + self._style("sign")) for mark in beginning[:2]]
        if len(beginning) > 2:
            signs[1] = Segment("+", base + self._style("sign"))
        if bare and len(signs) < 2:
            signs.append(Segment(GAP_SIGN, base + self._style("bare-number")))
        yield from signs
        number = self._paragraphs.get(row.start, "")
        yield Segment(" " * (GUTTER - len(signs)) + f"{number:>{self._digits}} ", base + self._style("paragraph"))


def cut(text: str, start: int, layers: Sequence[Layer], base: Style) -> Iterator[Segment]:
    """``text`` (which begins at offset ``start``) in pieces of one style each."""
    end = start + len(text)
    edges = {start, end}
    for layer in layers:
        edges |= {edge for edge in (layer.start, layer.end) if start < edge < end}
    for left, right in pairwise(sorted(edges)):
        style = base
        for layer in layers:
            if layer.start <= left < layer.end:
                style += layer.style
        yield Segment(text[left - start : right - start], style)
