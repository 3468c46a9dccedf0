"""The lines above the panes: where one is, and how far it is."""

from __future__ import annotations

from rich.segment import Segment
from textual.geometry import Size
from textual.strip import Strip

from factcheck.tui.inks import PLAIN, TONED, Inked, Inks
from factcheck.tui.widgets.cards import CardLine, fitted

_INKS = Inks({**PLAIN, **TONED, "lead": "bold $lead"})


class Headline(Inked):
    """A few lines of inked pieces, each with a left and a right side."""

    INKS = _INKS
    DEFAULT_CSS = "Headline { height: auto; background: $panel; color: $foreground; padding: 0 1; }"

    def __init__(self, *lines: CardLine, name: str = "headline") -> None:
        super().__init__(id=name)
        self._lines = lines

    def show(self, *lines: CardLine) -> None:
        """Take over lines."""
        if lines == self._lines:
            return
        changed = len(lines) != len(self._lines)
        self._lines = lines
        self.refresh(layout=changed)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        width = self.content_region.width
        base = self.ground
        if y >= len(self._lines):
            return Strip.blank(width, base)
        segments = [Segment(piece.text, base + self.ink(piece.ink)) for piece in fitted(self._lines[y], width)]
        return Strip(segments, width)
