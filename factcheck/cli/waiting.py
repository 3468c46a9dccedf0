"""What a person at a terminal sees while pages come: how far they are, on standard error, gone when they are there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from factcheck.cli.printing import is_ascii
from factcheck.i18n import _
from factcheck.neutral import on_one_line

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from sources.web.limits import Progress

_WIDEST = 44


class Waiting(Protocol):
    """Who is told how far it is; from any thread."""

    def far(self, url: str, progress: Progress) -> None:
        """One page is so far."""

    def done(self) -> None:
        """One page more is there, or given up."""


class _Quiet:
    def far(self, url: str, progress: Progress) -> None:
        pass

    def done(self) -> None:
        pass


class _Shown:
    def __init__(self, bars: Bars, task: TaskID, pages: int) -> None:
        self._bars = bars
        self._task = task
        self._pages = pages
        self._done = 0

    def far(self, url: str, progress: Progress) -> None:
        site = on_one_line(progress.url or url).partition("://")[2]
        words = f"{_(progress.doing)} {site}"
        words = words if len(words) <= _WIDEST else words[: _WIDEST - 1] + "…"
        if self._pages > 1:
            self._bars.update(self._task, description=words)
        elif progress.announced:
            self._bars.update(self._task, description=words, completed=progress.received, total=progress.announced)
        else:
            self._bars.update(self._task, description=f"{words} {progress.received:,}" if progress.received else words)

    def done(self) -> None:
        self._done += 1
        if self._pages > 1:
            self._bars.update(self._task, completed=self._done, total=self._pages)


@contextmanager
def working(words: str) -> Iterator[None]:
    """Show that something is under way, and for how long, if anybody can see it; it is gone when it is done."""
    if not _is_seen():
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = [] if is_ascii(sys.stderr) else [BarColumn(20)]
    columns = (TextColumn("{task.description}", markup=False), *bar, TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True, markup=False), transient=True) as bars:
        bars.add_task(on_one_line(words), total=None)
        yield


def _is_seen() -> bool:
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


@contextmanager
def waiting(pages: int) -> Iterator[Waiting]:
    """Show how far ``pages`` pages are, if anybody can see it."""
    if not _is_seen():
        yield _Quiet()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    text = TextColumn("{task.description}", markup=False)
    count = [TextColumn("{task.completed}/{task.total}")] if pages > 1 else []
    columns = [text, *([] if is_ascii(sys.stderr) else [BarColumn(20)]), *count, TimeElapsedColumn()]
    with Progress(*columns, console=Console(stderr=True, markup=False), transient=True) as bars:
        task = bars.add_task("", total=pages if pages > 1 else None)
        yield _Shown(bars, task, pages)
