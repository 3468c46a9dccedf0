"""Outside text on the screen: never markup, never a steering character."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter

from factcheck.neutral import neutralise, on_one_line


class Neutralise(LineFilter):
    """The last gate before the terminal: whatever a widget let through is made visible here, in every line of the app."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments with harmless text; the terminal library's own control segments are left alone."""
        return [
            segment if segment.control else Segment(neutralise(segment.text, keep_newlines=False), segment.style)
            for segment in segments
        ]


def content(text: str, style: str = "") -> Content:
    """``text`` as content that is shown literally, line breaks kept."""
    return Content.styled(neutralise(text), style) if style else Content(neutralise(text))


def line(text: str, style: str = "") -> Content:
    """``text`` as literal content on one line."""
    shown = on_one_line(text)
    return Content.styled(shown, style) if style else Content(shown)
