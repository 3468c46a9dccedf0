"""The field in which a list is filtered in place."""

from __future__ import annotations

from textual.message import Message
from textual.widgets import Input

from factcheck.tui.keymap import bindings


class FilterBox(Input):
    """Hidden until it is asked for; every letter narrows the list."""

    DEFAULT_CSS = """
    FilterBox { display: none; height: 1; border: none; padding: 0 1; background: $row-ground; }
    FilterBox:focus { border: none; }
    FilterBox.-open { display: block; }
    """
    BINDINGS = bindings("filter.")

    class Changed(Input.Changed):
        """The words changed."""

    class Left(Message):
        """Back to the list, please."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False)

    def open(self) -> None:
        """Show the field and type into it."""
        self.add_class("-open")
        self.screen.set_focus(self)

    def clear_filter(self) -> None:
        """Empty and hide it."""
        self.value = ""
        self.remove_class("-open")

    def action_leave(self) -> None:
        self.clear_filter()
        self.post_message(self.Left())

    def action_keep(self) -> None:
        if not self.value:
            self.remove_class("-open")
        self.post_message(self.Left())
