"""What the full screens share: errands, the sentence of a failure, and an eye on what others do."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from textual import on

from factcheck.tui.answers import Noticed
from factcheck.tui.errands import Failed, Work
from factcheck.tui.screens.ready import ReadyScreen
from factcheck.tui.screens.watching import Place, notice
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.views import Present

LOOK_EVERY = 1.0
"""Seconds between two looks at what others did."""
SIGN_OF_LIFE = 10.0
"""Seconds after which others are told again where one is, if one is still there."""


class Face(ReadyScreen[str | None]):
    """A screen that shows something from the desk and reads it again when it has changed."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.head: str | None = None
        self.others: tuple[Present, ...] = ()
        self._asked = False
        self._expected = True
        self._told: tuple[Place, float] = (Place(), -SIGN_OF_LIFE)

    @property
    def place(self) -> Place:
        """Where a person is who looks at this screen."""
        return Place()

    def read(self) -> None:
        """Ask the desk for what this screen shows."""
        raise NotImplementedError

    @property
    def is_expecting(self) -> bool:
        """Whether there is nothing to act on yet, but soon will be."""
        return self._expected and self.head is None

    def errand(self, work: Work) -> None:
        """Have something done at the desk; the answer comes as a message to this screen."""
        self._expected = self.workplace.errands.run(self, work)

    def on_mount(self) -> None:
        """Read, unless there is something to show already. (The framework calls this for every screen by itself.)"""
        if self.head is None:
            self.call_after_refresh(self.read)
        self.set_interval(LOOK_EVERY, self.look)

    def on_screen_resume(self) -> None:
        if self.head is not None:
            self.look()

    def look(self) -> None:
        """See whether anybody did something, if anybody can see this screen; one look at a time."""
        if self.head is None or self._asked or not self.is_seen:
            return
        self._asked = True
        seat, head, tell = self.workplace.seat, self.head, self._to_tell()
        self.errand(lambda desk: notice(desk, seat, head, tell))

    def _to_tell(self) -> Place | None:
        """Where one is, where others don't know it yet, or must hear it again."""
        place, (known, at) = self.place, self._told
        if place == known and monotonic() - at < SIGN_OF_LIFE:
            return None
        self._told = (place, monotonic())
        return place

    @property
    def is_seen(self) -> bool:
        """Whether it is on top, or under nothing but forms."""
        stack = self.app.screen_stack
        return self in stack and not any(isinstance(above, Face) for above in stack[stack.index(self) + 1 :])

    @on(Noticed)
    def take_notice(self, message: Noticed) -> None:
        self._asked = False
        if message.others != self.others:
            self.others = message.others
            self.show_others()
        if message.head != self.head:
            self.hear(message)

    def show_others(self) -> None:
        """Show where others are now (``self.others``)."""

    def hear(self, message: Noticed) -> None:
        """Somebody did something: read what is shown again."""
        self.read()

    @on(Failed)
    def say_failure(self, message: Failed) -> None:
        self._asked = self._expected = False
        self.app.notify(message.error.told(), severity="error", timeout=12, markup=False)

    def action_reload(self) -> None:
        self.read()
