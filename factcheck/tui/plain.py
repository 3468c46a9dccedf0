"""Outside text on the screen: never markup, never a steering character."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter

from claims.vocabulary import LABELS
from factcheck.neutral import neutralise, on_one_line


class Neutralise(LineFilter):
    """The last gate before the terminal: whatever a widget let through is made visible here, in every line of the app."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments with harmless text; the terminal library's own control segments are left alone."""
        return [
            segment if segment.control else Segment(neutralise(segment.text, keep_newlines=False), segment.style)
            for segment in segments
        ]


class Ascii(LineFilter):
    """For terminals that show nothing else: every sign that is drawn becomes one of ASCII's, cell for cell.

    Letters of the articles stay what they are.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, drawn with ASCII."""
        return [segment if segment.control else Segment(segment.text.translate(_ASCII), segment.style) for segment in segments]


_ASCII: dict[int, str] = str.maketrans(
    {
        **{sign: "-" for sign in "─━═╌┄┈‐‑–—−╴╶"},
        **{sign: "|" for sign in "│┃║▌▐▎▏▕┆┊▍▋▊▉"},
        **{sign: "+" for sign in "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋"},
        **{sign: "#" for sign in "█▓▇▆▅"},
        **{sign: "." for sign in "░▒·•…▁▂▃▄"},
        **{sign: '"' for sign in "“”„«»"},
        **{sign: "'" for sign in "‘’‚"},
        **{
            "▸": ">",
            "▶": ">",
            "→": ">",
            "←": "<",
            "↑": "^",
            "↓": "v",
            "⏎": "<",
            "↕": "^",
            "▔": " ",
            "▀": " ",
            "\N{NO-BREAK SPACE}": " ",
        },
        **{entry.glyph: entry.ascii for entry in reversed(LABELS.values())},
    }
)
"""The signs of the house have their own in the vocabulary; where two share one, the first in it has the say."""


def content(text: str, style: str = "") -> Content:
    """``text`` as content that is shown literally, line breaks kept."""
    return Content.styled(neutralise(text), style) if style else Content(neutralise(text))


def line(text: str, style: str = "") -> Content:
    """``text`` as literal content on one line."""
    shown = on_one_line(text)
    return Content.styled(shown, style) if style else Content(shown)
