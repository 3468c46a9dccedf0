"""Memory is tidied while nobody types.

A full collection of Python's garbage takes 100 ms and more once a long article is open, at any moment, in the midst of a
key. Where the process is nothing but the screen (``cli.screen``) they are put off, and made up for here in a pause.
"""

from __future__ import annotations

import gc
import time

from textual import events
from textual.app import App

PAUSE = 20.0
"""Seconds without a key or the mouse after which nobody notices."""


class Tidying(App[None]):
    """An app that tidies its memory once in every pause."""

    _last_input = 0.0
    _is_tidy = False

    def on_mount(self) -> None:
        self.set_interval(PAUSE / 4, self.tidy_in_a_pause)

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.InputEvent):
            self._last_input, self._is_tidy = time.monotonic(), False
        await super().on_event(event)

    def tidy_in_a_pause(self) -> None:
        """Collect what there is, if somebody did something since the last time, and has stopped."""
        if not self._is_tidy and time.monotonic() - self._last_input > PAUSE:
            self._is_tidy = True
            gc.collect()
