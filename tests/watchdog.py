"""Whether anything holds the event loop: every call that runs on it is timed, one by one, while somebody watches."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

MOST = 0.050
"""Seconds of processor time that one call on the event loop may take: then a key pressed meanwhile is still answered at once."""


@dataclass
class Watch:
    """What was seen: how many calls, and the longest of them, in seconds of the processor's time and by the clock."""

    calls: int = 0
    longest: list[tuple[float, float, str]] = field(default_factory=list)

    @property
    def worst(self) -> float:
        """Seconds of processor time of the longest call."""
        return max((busy for busy, _, _ in self.longest), default=0.0)

    def over(self, seconds: float) -> list[str]:
        """The calls that took more of the processor than that, each with its figures."""
        return [
            f"{busy * 1e3:.0f} ms ({clock * 1e3:.0f} by the clock): {what}"
            for busy, clock, what in self.longest
            if busy > seconds
        ]


@contextmanager
def watching(kept: float = MOST / 2) -> Iterator[Watch]:
    """Time every callback and every step of every task; those of more than ``kept`` seconds are kept with what they were.

    The processor's time of this thread is what counts: by the clock a busy machine would be blamed on the program. Garbage
    is not collected meanwhile: whose turn it falls into is chance, and how much there is the test runner's doing.
    """
    seen = Watch()
    run = asyncio.events.Handle._run

    def timed(handle: asyncio.Handle) -> None:
        busy, clock = time.thread_time(), time.perf_counter()
        try:
            run(handle)
        finally:
            seen.calls += 1
            spent = time.thread_time() - busy
            if spent > kept:
                seen.longest.append((spent, time.perf_counter() - clock, repr(handle)))

    was_enabled = gc.isenabled()
    gc.disable()
    asyncio.events.Handle._run = timed
    try:
        yield seen
    finally:
        asyncio.events.Handle._run = run
        if was_enabled:
            gc.enable()
