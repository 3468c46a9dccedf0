"""Where words stand, as a person would say it: the paragraph and the line, both counted from 1."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from claims.text import Span, paragraphs


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph (a stretch between blank lines) and a line of a text."""

    paragraph: int
    line: int


class Places:
    """The places of one text; made once, asked for every claim."""

    def __init__(self, text: str) -> None:
        self._paragraphs = [span.start for span in paragraphs(text)]
        self._lines = [0] + [at + 1 for at, character in enumerate(text) if character == "\n"]

    def of(self, span: Span) -> Place:
        """The place at which ``span`` begins."""
        paragraph = max(1, bisect_right(self._paragraphs, span.start))
        return Place(paragraph, bisect_right(self._lines, span.start))
