"""What the full screens share: errands, the sentence of a failure, and an eye on what others do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.screen import Screen

from factcheck.tui.answers import HeadRead
from factcheck.tui.errands import Failed, Work
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

LOOK_EVERY = 1.0
"""Seconds between two looks at what others did."""


def read_head(desk: Desk) -> Message:
    """An errand: the hash of the latest event."""
    from factcheck.desk import history

    return HeadRead(history.head(desk))


class Face(Screen[str | None]):
    """A screen that shows something from the desk and reads it again when it has changed."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.head: str | None = None

    def read(self) -> None:
        """Ask the desk for what this screen shows."""
        raise NotImplementedError

    def errand(self, work: Work) -> None:
        """Have something done at the desk; the answer comes as a message to this screen."""
        self.workplace.errands.run(self, work)

    def on_mount(self) -> None:
        """Read, unless there is something to show already. (The framework calls this for every screen by itself.)"""
        if self.head is None:
            self.call_after_refresh(self.read)
        self.set_interval(LOOK_EVERY, self.look)

    def on_screen_resume(self) -> None:
        if self.head is not None:
            self.look()

    def look(self) -> None:
        """See whether anybody did something, if anybody can see this screen."""
        if self.head is not None and self.is_seen:
            self.errand(read_head)

    @property
    def is_seen(self) -> bool:
        """Whether it is on top, or under nothing but forms."""
        stack = self.app.screen_stack
        return self in stack and not any(isinstance(above, Face) for above in stack[stack.index(self) + 1 :])

    @on(HeadRead)
    def read_if_changed(self, message: HeadRead) -> None:
        if message.head != self.head:
            self.read()

    @on(Failed)
    def say_failure(self, message: Failed) -> None:
        self.app.notify(message.error.told(), severity="error", timeout=12, markup=False)

    def action_reload(self) -> None:
        self.read()
