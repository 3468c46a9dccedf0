"""Keys that are typed faster than the screen can follow: each one goes where it was meant to go.

A key takes its way through several queues before it has done its work: it may move the focus, or open a form that is not
there yet. Here the next key waits until the one before has come to rest. Behind each key a mark is sent on the same way;
where the mark is back, the key is done, and so is whatever was asked for on its way once the mark has been round again.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual import events, on
from textual.app import App
from textual.message import Message

if TYPE_CHECKING:
    from textual.timer import Timer
    from textual.widget import Widget

_ROUNDS = 3
"""A key's own way, that of the messages its action sends, and that of what those ask for."""
_TICK = 0.05
_AT_ONCE = frozenset({"escape", "q", "ctrl+q", "question_mark", "f1"})
"""Keys that don't wait for what is to be shown: with them a person turns away from it."""
_PATIENCE = 40
"""Ticks after which a key is delivered, come what may: nobody is locked out by a screen that hangs."""


@runtime_checkable
class Leaving(Protocol):
    """A screen that may be on its way out: what is typed then is meant for the one that comes."""

    @property
    def is_leaving(self) -> bool:
        """Whether it has been sent, and closes in a moment if nothing stands against it."""
        ...


@runtime_checkable
class Expecting(Protocol):
    """A screen that has been asked for and has nothing on it yet: what is typed then is meant for what comes."""

    @property
    def is_expecting(self) -> bool:
        """Whether there is nothing to act on yet, but soon will be."""
        ...


class Passed(Message):
    """The mark that goes behind a key; it comes to the app when everything before it has."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class KeysInOrder(App[None]):
    """An app that takes up a key, or what is pasted, when the one before has done its work."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[events.Key | events.Paste] = deque()
        self._under_way = False
        self._rounds = self._mark = self._ticks = 0
        self._behind: Widget | None = None
        self._clock_of_keys: Timer | None = None

    @property
    def has_keys_to_do(self) -> bool:
        """Whether a key is under way, or waits for one that is."""
        return self._under_way or bool(self._waiting)

    async def on_event(self, event: events.Event) -> None:
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._is_expecting() and isinstance(event, events.Key) and event.key in _AT_ONCE:
            self._waiting.clear()
            await self._take(event)
        elif self._under_way:
            self._waiting.append(event)
        elif self._is_expecting():
            self._waiting.append(event)
            self._under_way, self._rounds, self._ticks = True, 0, 0
            self._watch()
        else:
            await self._take(event)

    async def _take(self, event: events.Key | events.Paste) -> None:
        self._under_way, self._rounds, self._ticks = True, _ROUNDS, 0
        self._behind = self.focused or self.screen
        await super().on_event(event)
        self._send_mark()

    def _send_mark(self) -> None:
        self._mark += 1
        if self._behind is not None and self._behind.post_message(Passed(self._mark)):
            self._watch()
        else:
            self.call_later(self._come_back, self._mark)

    def _watch(self) -> None:
        """A mark is lost where the screen that it went through was closed; look after it."""
        if self._clock_of_keys is None:
            self._clock_of_keys = self.set_interval(_TICK, self._look_after_mark)
        else:
            self._clock_of_keys.resume()

    async def _look_after_mark(self) -> None:
        self._ticks += 1
        if not self._under_way:
            if self._clock_of_keys is not None:
                self._clock_of_keys.pause()
        elif self._ticks > _PATIENCE:
            await self._next(self._mark)
        elif self._behind is None or not self._behind.is_attached or not self._rounds:
            await self._come_back(self._mark)

    @on(Passed)
    async def _mark_passed(self, message: Passed) -> None:
        message.stop()
        await self._come_back(message.number)

    async def _come_back(self, number: int) -> None:
        if number != self._mark or not self._under_way:
            return
        self._rounds = max(0, self._rounds - 1)
        if self._rounds:
            self._behind = self.focused or self.screen
            self._send_mark()
        elif self.screen.is_mounted and not self._is_leaving() and not self._is_expecting():
            self._mark += 1
            self.call_later(self._next, self._mark)  # behind the focus that the new screen asked for

    async def _next(self, number: int) -> None:
        if number != self._mark:
            return
        self._under_way = False
        if self._waiting:
            await self._take(self._waiting.popleft())

    def _is_expecting(self) -> bool:
        return isinstance(self.screen, Expecting) and self.screen.is_expecting

    def _is_leaving(self) -> bool:
        return isinstance(self.screen, Leaving) and self.screen.is_leaving
