"""A source's text as it was captured, with the passages that bear on a claim. A megabyte costs no more than a screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rich.segment import Segment
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.worker import get_current_worker

from claims.text import Span
from factcheck.neutral import neutralise
from factcheck.tui.inks import Inked, Inks
from factcheck.tui.keymap import bindings
from factcheck.tui.widgets.article.laying import WIDEST
from factcheck.tui.widgets.article.painting import GUTTER, Layer, cut
from factcheck.tui.widgets.article.wrapping import Row, row_at, wrap

_LONG = 50_000
"""Characters from which a text is wrapped beside the event loop."""
_CONTEXT = 4
"""Rows that are shown above a passage, where there is room."""


_INKS = Inks(
    {
        "passage": "underline",
        "chosen": "underline on $row-ground",
        "resting": "italic",
        "agrees": "bold $tone-holds",
        "differs": "bold reverse $tone-fails",
        "sign": "bold $lead",
    }
)


class Marked(NamedTuple):
    """A stretch of the text and what it is: ``passage``, ``chosen``, ``resting``, ``agrees`` or ``differs``; its sign stands
    in the margin of the row on which it begins.
    """

    span: Span
    kind: str
    sign: str = ""


class SourceText(ScrollView, Inked, can_focus=True):
    """The text, wrapped, with its marks; later marks lie on top of earlier ones."""

    ALLOW_SELECT = False
    INKS = _INKS
    DEFAULT_CSS = """
    SourceText {
        background: $surface; color: $foreground; padding: 0 0 0 1;
        overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS = bindings("reading.")

    def __init__(self) -> None:
        super().__init__(id="source_text")
        self.text = ""
        self._marks: tuple[Marked, ...] = ()
        self._rows: list[Row] = [Row(0, 0)]
        self._width = 0
        self._wanted: Span | None = None

    def show(self, text: str, marks: Iterable[Marked], at: Span | None) -> None:
        """Take over a text and its marks, and show the passage ``at``; where that is seen already, nothing moves."""
        self._marks, self._wanted = tuple(marks), at
        if text != self.text:
            self.text, self._width = text, 0
            self._wrap()
        else:
            self._reveal()
        self.refresh()

    def on_resize(self) -> None:
        self._wrap()

    def _wrap(self) -> None:
        width = min(WIDEST, self.scrollable_content_region.width - GUTTER - 1)
        if width < 1 or width == self._width:
            return
        self._width = width
        if len(self.text) < _LONG:
            harmless = neutralise(self.text)
            self._take(harmless, wrap(harmless, width))
        else:
            self.run_worker(lambda: self._wrapped(self.text, width), thread=True, exclusive=True, group="wrap")

    def _wrapped(self, text: str, width: int) -> None:
        """Wrap on a thread of its own."""
        harmless = neutralise(text)
        rows = wrap(harmless, width)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._take, harmless, rows)

    def _take(self, harmless: str, rows: list[Row]) -> None:
        self._harmless, self._rows = harmless, rows
        self.virtual_size = Size(self.scrollable_content_region.width, len(rows))
        self.refresh()
        self.call_after_refresh(self._reveal)

    _harmless = ""
    """The text as it is shown; as long as the text itself."""

    def _reveal(self) -> None:
        if self._wanted is None or not self.is_attached:
            return
        first, last = row_at(self._rows, self._wanted.start), row_at(self._rows, max(self._wanted.start, self._wanted.end - 1))
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if not (top <= first and last < top + height):
            self.scroll_to(y=max(0, first - _CONTEXT), animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        width, base = self.scrollable_content_region.width, self.ground
        index = y + self.scroll_offset.y
        if index >= len(self._rows):
            return Strip.blank(width, base)
        row = self._rows[index]
        here = [mark for mark in self._marks if mark.span.start < row.end and mark.span.end > row.start]
        layers = [Layer(mark.span.start, mark.span.end, self.ink(mark.kind)) for mark in here]
        sign = "".join(mark.sign for mark in here if mark.sign and row.start <= mark.span.start < row.end)
        margin = Segment(f"{sign[: GUTTER - 1]:<{GUTTER}}", base + self.ink("sign"))
        words = cut(self._harmless[row.start : row.end], row.start, layers, base)
        return Strip([margin, *words]).adjust_cell_length(width, base)
