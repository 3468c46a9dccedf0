"""How much a page may take of our time and memory, and how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from claims.phrase import phrase, phrases
from sources.errors import CaptureCancelled, CaptureFailed


@dataclass(frozen=True, slots=True)
class Limits:
    """What one capture may take; whatever is reached first ends it.

    ``connect``, ``read`` and ``total`` are seconds: until a connection with its encryption stands, without a single byte, and
    for everything, redirects and the look-up of names included. ``bytes`` counts the page as it travels, ``decoded`` after
    its compression is undone, ``redirects`` how often a server may send us on.
    """

    connect: float = 10.0
    read: float = 10.0
    total: float = 30.0
    bytes: int = 20_000_000
    decoded: int = 20_000_000
    redirects: int = 10

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for a limit that lets nothing through."""
        for name in ("connect", "read", "total", "bytes", "decoded"):
            if not getattr(self, name) > 0:
                raise ValueError(f"the limit “{name}” must be more than nothing")
        if self.redirects < 0:
            raise ValueError("the limit “redirects” can't be less than nothing")


DEFAULT = Limits()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a capture is: what is being done (``looking up``, ``connecting``, ``asking``, ``receiving``, ``waiting``), for
    which address, the bytes that came, and how many were announced.
    """

    doing: str = ""
    url: str = ""
    received: int = 0
    announced: int | None = None


class Watch:
    """Looks at the clock and at the person while a page comes, and ends it when either has had enough."""

    def __init__(
        self,
        total: float,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._end = time.monotonic() + total
        self._total = total
        self._progress = progress
        self._cancelled = cancelled
        self._far = Progress()
        self._most = 0

    def left(self) -> float:
        """The seconds left, always more than none. Raises ``CaptureFailed`` and ``CaptureCancelled``."""
        if self._cancelled and self._cancelled():
            raise CaptureCancelled(phrase("The capture was broken off, and nothing of it was kept."))
        left = self._end - time.monotonic()
        if left <= 0:
            raise CaptureFailed(
                phrase(
                    "The page was not there after {seconds}, so it was given up."
                    " Try again later, or open it yourself, save it as PDF and attach the file.",
                    seconds=seconds(self._total),
                )
            )
        return left

    def tell(self, doing: str, url: str | None = None, announced: int | None = None, most: int = 0) -> None:
        """Say what is being done now; bytes are counted from here, and no more than ``most`` of them may come."""
        self._far = Progress(doing, self._far.url if url is None else url, 0, announced)
        self._most = most
        self._report()

    def received(self, count: int) -> None:
        """Count bytes that came. Raises ``CaptureFailed`` for too many."""
        self._far = replace(self._far, received=self._far.received + count)
        if self._far.received > self._most:
            raise CaptureFailed(
                phrase(
                    "The server sent {megabytes} around the page, more than any page needs, and was cut off."
                    " Open the page yourself, save it as PDF and attach the file.",
                    megabytes=megabytes(self._far.received),
                )
            )
        self._report()

    def sleep(self, duration: float) -> None:
        """Wait, as long as neither the clock nor the person ends it."""
        until = time.monotonic() + duration
        while (rest := until - time.monotonic()) > 0:
            time.sleep(min(SLICE, rest, self.left()))

    def _report(self) -> None:
        if self._progress:
            self._progress(self._far)


SLICE = 0.2
"""Seconds after which whoever waits for the network looks up to see whether the person broke it off."""


def seconds(count: float) -> str:
    """A stretch of time in words."""
    if count >= 120:
        return phrase("{minutes} minutes", minutes=round(count / 60))
    whole = f"{count:.1f}".removesuffix(".0")
    return phrases("{seconds} second", "{seconds} seconds", 1 if whole == "1" else 2, seconds=whole)


def megabytes(count: int) -> str:
    """A size in words."""
    if count < 100_000:
        return phrase("{bytes:,} bytes", bytes=count)
    size = round(count / 1_000_000, 1)
    return phrase("{size:g} MB", size=size)
