"""A long text to read: inked paragraphs with a sign in the margin, wrapped, and stops to step between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.segment import Segment
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factcheck.neutral import neutralise
from factcheck.tui.inks import PLAIN, TONED, Inked, Inks
from factcheck.tui.keymap import bindings
from factcheck.tui.widgets.article.wrapping import wrap
from factcheck.tui.widgets.cards import Piece

WIDEST = 96
"""Cells of text in one row at most: longer rows are hard to read."""
MARGIN = 2
"""Cells before the text: a sign, and a space."""


_INKS = Inks(
    {
        **PLAIN,
        **TONED,
        "lead": "bold $lead",
        "fails": "bold $tone-fails",
        "stale": "bold $tone-stale",
        "cut": "strike $tone-fails",
        "put": "bold underline $tone-holds",
        "here": "on $row-ground",
    }
)


class Paragraph(NamedTuple):
    """Inked words that are wrapped together. ``stop`` names a place that can be stepped to; ``indent`` is in cells."""

    pieces: tuple[Piece, ...] = ()
    sign: Piece = Piece("")
    indent: int = 0
    stop: str = ""


class SheetRow(NamedTuple):
    """One screen row: a range of a paragraph's text."""

    paragraph: int
    start: int
    end: int


def laid_out(paragraphs: Sequence[Paragraph], width: int) -> list[SheetRow]:
    """The rows of ``paragraphs`` on a sheet with ``width`` cells for text. Pure; time is linear in the text."""
    rows: list[SheetRow] = []
    for number, paragraph in enumerate(paragraphs):
        words = "".join(piece.text for piece in paragraph.pieces)
        rows += [SheetRow(number, row.start, row.end) for row in wrap(words, max(8, width - paragraph.indent))]
    return rows


def painted(paragraph: Paragraph, row: SheetRow) -> Iterator[Piece]:
    """The pieces of one row, without its margin; nothing in them steers the terminal."""
    at = 0
    for piece in paragraph.pieces:
        start, end = max(at, row.start), min(at + len(piece.text), row.end)
        if start < end:
            yield Piece(neutralise(piece.text[start - at : end - at], keep_newlines=False), piece.ink)
        at += len(piece.text)


class Sheet(ScrollView, Inked, can_focus=True):
    """Paragraphs one below the other. Only what is seen is painted, so that a book costs no more than a page."""

    ALLOW_SELECT = False
    INKS = _INKS
    DEFAULT_CSS = """
    Sheet {
        background: $surface; color: $foreground; padding: 0 0 0 1;
        overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS = bindings("sheet.")

    here: reactive[int] = reactive(-1, init=False)
    """Which of the stops is looked at; -1 before the first."""

    def __init__(self, name: str = "sheet") -> None:
        super().__init__(id=name)
        self._paragraphs: Sequence[Paragraph] = ()
        self._rows: list[SheetRow] = []
        self._stops: list[int] = []
        self._width = 0

    @property
    def stop(self) -> str:
        """The name of the stop that is looked at."""
        return self._paragraphs[self._stops[self.here]].stop if 0 <= self.here < len(self._stops) else ""

    def show(self, paragraphs: Sequence[Paragraph]) -> None:
        """Take over paragraphs; what is looked at stays the stop with the same name, and the sheet where it was scrolled."""
        stop = self.stop
        self._paragraphs = paragraphs
        self._stops = [number for number, paragraph in enumerate(paragraphs) if paragraph.stop]
        names = [paragraphs[number].stop for number in self._stops]
        self.set_reactive(Sheet.here, names.index(stop) if stop in names else -1)
        self._lay_out(anew=True)

    def go_to(self, stop: str) -> bool:
        """Look at a stop; whether there is one of that name."""
        for place, number in enumerate(self._stops):
            if self._paragraphs[number].stop == stop:
                self.here = place
                return True
        return False

    def on_resize(self) -> None:
        self._lay_out()

    def _lay_out(self, *, anew: bool = False) -> None:
        width = min(WIDEST, self.scrollable_content_region.width - MARGIN)
        if width > 0 and (anew or width != self._width):
            self._width = width
            self._rows = laid_out(self._paragraphs, width)
            self.virtual_size = Size(self.scrollable_content_region.width, len(self._rows))
            self.refresh()

    # painting

    def render_line(self, y: int) -> Strip:
        width, base = self.scrollable_content_region.width, self.ground
        index = y + self.scroll_offset.y
        if index >= len(self._rows):
            return Strip.blank(width, base)
        row = self._rows[index]
        paragraph = self._paragraphs[row.paragraph]
        if self.here >= 0 and self._stops[self.here] == row.paragraph:
            base += self.ink("here")
        sign = paragraph.sign if row.start == 0 else Piece("")
        margin = Segment(f"{sign.text:<{MARGIN}}{' ' * paragraph.indent}", base + self.ink(sign.ink))
        words = [Segment(piece.text, base + self.ink(piece.ink)) for piece in painted(paragraph, row)]
        return Strip([margin, *words]).adjust_cell_length(width, base)

    # stepping

    def watch_here(self) -> None:
        self.refresh()
        if self.here >= 0:
            top = bisect_right(self._rows, self._stops[self.here] - 1, key=lambda row: row.paragraph)
            height = self.scrollable_content_region.height
            if not self.scroll_offset.y <= top < self.scroll_offset.y + height - 3:
                self.scroll_to(y=max(0, top - height // 4), animate=False, force=True)

    def action_step(self, step: int) -> None:
        if self._stops:
            start = self.here if self.here >= 0 or step > 0 else 0
            self.here = (start + step) % len(self._stops)
