"""One of a few terms, taken by its number or with the arrows; every choice shows its glyph and its word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from textual import events
from textual.content import Content
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from claims.phrase import Phrase
from claims.vocabulary import Answer, Fix, Role, SourceKind, Stance, Status, Tier, Verdict, Way, glyph
from factcheck.i18n import _, word
from factcheck.tui.keymap import bindings
from sources.model import Evidence, Source

Told = Verdict | Status | Fix | Role | Tier | Stance | SourceKind | Way | Answer | Phrase | Evidence | Source
"""What can be chosen among: words of the vocabulary, sentences, evidence, sources."""
TermT = TypeVar("TermT", bound=Told)


class Choice(Widget, Generic[TermT], can_focus=True):
    """The terms, one a line, or side by side where there is little room (``flat``)."""

    DEFAULT_CSS = """
    Choice { height: auto; color: $foreground; padding: 0 1; }
    Choice:focus { background: $row-ground; }
    """
    BINDINGS = bindings("choice.")

    place: reactive[int] = reactive(0)
    """Which of the terms is chosen."""

    class Chosen(Message):
        """Another term was chosen."""

        def __init__(self, choice: Widget) -> None:
            super().__init__()
            self.choice = choice

        @property
        def control(self) -> Widget:
            """The choice in which it was made."""
            return self.choice

    def __init__(self, terms: Sequence[TermT], chosen: TermT | None = None, *, flat: bool = False, name: str) -> None:
        super().__init__(id=name)
        self.terms = tuple(terms)
        self._flat = flat
        if chosen in self.terms:
            self.set_reactive(Choice.place, self.terms.index(chosen))

    @property
    def value(self) -> TermT:
        """The chosen term."""
        return self.terms[self.place]

    def mark(self, index: int, term: TermT) -> str:
        """The key that takes a term."""
        return str(index + 1)

    def words(self, term: TermT) -> str:
        """How a term is told: its glyph and its word."""
        if isinstance(term, Evidence):
            return " · ".join(part for part in (f"{glyph(term.stance)} {term.source.name}", term.locator, term.exact) if part)
        if isinstance(term, Source):
            return f"{glyph(term.kind)} {term.name}"
        return _(term) if isinstance(term, Phrase) else f"{glyph(term)} {word(term)}"

    def render(self) -> Content:
        return Content("\n").join(Content("   ").join(line) for line in self._lines(self.content_size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def _lines(self, width: int) -> list[list[Content]]:
        """The terms in lines: one in each, or, if flat, as many as fit."""
        lines: list[list[Content]] = []
        room = 0
        for index, term in enumerate(self.terms):
            shown = self._shown(index, term)
            room -= shown.cell_length + 3
            if room < 0 or not self._flat:
                lines.append([])
                room = width - shown.cell_length
            lines[-1].append(shown)
        return lines

    def _shown(self, index: int, term: TermT) -> Content:
        words = f"{self.mark(index, term)} {self.words(term)}"
        if index == self.place:
            return Content.styled(f"▸ {words}", "bold $lead")
        return Content(f"  {words}")

    def validate_place(self, place: int) -> int:
        return place % len(self.terms)

    def watch_place(self) -> None:
        self.post_message(self.Chosen(self))
        self.call_after_refresh(self.point)

    def on_focus(self) -> None:
        self.call_after_refresh(self.point)

    def point(self) -> None:
        """Put the terminal's own cursor on the chosen term, for magnifiers, braille and screen readers."""
        if not self.has_focus:
            return
        x, y = self.content_region.offset
        before = self.place
        for row, line in enumerate(self._lines(self.content_size.width)):
            if before < len(line):
                cells = sum(shown.cell_length + 3 for shown in line[:before])
                self.app.cursor_position = Offset(x + cells, y + row)
                return
            before -= len(line)

    def action_step(self, step: int) -> None:
        self.place += step

    def action_take(self) -> None:
        self.screen.focus_next()

    def action_number(self, number: int) -> None:
        if number <= len(self.terms):
            self.place = number - 1

    def on_click(self, event: events.Click) -> None:
        point = event.get_content_offset(self)
        if point is not None and not self._flat and point.y < len(self.terms):
            self.place = point.y
