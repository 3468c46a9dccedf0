"""What a source is, taken by one letter: that of its kind in plain ASCII."""

from __future__ import annotations

from textual.message import Message
from textual.widget import Widget

from claims.vocabulary import LABELS, SourceKind
from factcheck.tui.keymap import bindings
from factcheck.tui.widgets.choice import Choice


class KindChoice(Choice[SourceKind]):
    """All kinds of source side by side, each with its letter."""

    BINDINGS = bindings("kind.")

    class Taken(Message):
        """A kind was taken for good: by its letter, or with enter."""

        def __init__(self, choice: Widget) -> None:
            super().__init__()
            self.choice = choice

        @property
        def control(self) -> Widget:
            """The choice in which it was taken."""
            return self.choice

    def __init__(self, chosen: SourceKind, *, name: str) -> None:
        super().__init__(tuple(SourceKind), chosen, flat=True, name=name)

    def mark(self, index: int, term: SourceKind) -> str:
        return LABELS[term].ascii

    def action_kind(self, name: str) -> None:
        self.place = self.terms.index(SourceKind(name))
        self.post_message(self.Taken(self))

    def action_take(self) -> None:
        self.post_message(self.Taken(self))
