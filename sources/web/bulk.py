"""Many pages at once: sites side by side, but one page of a site at a time, with a pause between two."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from ssrfguard import Resolver

from sources.errors import CaptureCancelled, CaptureError, CaptureFailed
from sources.model import Capture
from sources.web.client import Request
from sources.web.guard import Allowed
from sources.web.limits import DEFAULT, SLICE, Limits, Progress, Watch
from sources.web.pages import capture
from sources.web.robots import Rules, rules_of

PAUSE = 1.0
"""Seconds between two pages of one site, where it asks for no longer pause."""

_LONGEST_WAIT = 60.0
_WORKERS = 6


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of one of many pages: the capture, or why there is none."""

    url: str
    capture: Capture | None = None
    error: CaptureError | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """What holds for a whole round of pages.

    ``robots`` says whether sites are asked what they ask of programs (they are where nobody chose the pages one by one);
    ``progress`` is told how far each page is, from several threads.
    """

    limits: Limits = DEFAULT
    allow: tuple[str, ...] = ()
    robots: bool = True
    pause: float = PAUSE
    progress: Callable[[str, Progress], None] | None = None
    resolver: Resolver | None = None


def capture_many(urls: Iterable[str], going: Round, cancelled: Callable[[], bool] | None = None) -> Iterator[Fetched]:
    """Each page once, in the order in which they come; a page that fails is told and stops nothing.

    Whoever stops taking, or says by ``cancelled`` that it is enough, ends it: what is under way is dropped.
    """
    wanted = list(dict.fromkeys(urls))
    stop = threading.Event()
    enough = (lambda: stop.is_set() or cancelled()) if cancelled else stop.is_set
    sites: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
    for site in _by_site(wanted):
        sites.put(site)
    done: queue.SimpleQueue[Fetched] = queue.SimpleQueue()
    for _ in range(min(_WORKERS, sites.qsize())):
        threading.Thread(target=_work, args=(sites, done, going, enough), daemon=True).start()
    try:
        for _ in wanted:
            yield _next(done, enough)
    except CaptureCancelled:
        return
    finally:
        stop.set()


def _next(done: queue.SimpleQueue[Fetched], enough: Callable[[], bool]) -> Fetched:
    while not enough():
        try:
            return done.get(timeout=SLICE)
        except queue.Empty:
            continue
    raise CaptureCancelled


def _by_site(urls: Sequence[str]) -> list[list[str]]:
    """The pages of each site, the longest list first, so that nobody waits for it at the end."""
    sites: dict[str, list[str]] = {}
    for url in urls:
        sites.setdefault(_site(url), []).append(url)
    return sorted(sites.values(), key=len, reverse=True)


def _site(url: str) -> str:
    try:
        return (urlsplit(url.strip()).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _work(
    sites: queue.SimpleQueue[list[str]], done: queue.SimpleQueue[Fetched], going: Round, enough: Callable[[], bool]
) -> None:
    while not enough():
        try:
            urls = sites.get_nowait()
        except queue.Empty:
            return
        for fetched in _Site(going, enough).visit(urls):
            done.put(fetched)


class _Site:
    """One site, page by page."""

    def __init__(self, going: Round, enough: Callable[[], bool]) -> None:
        self._going = going
        self._enough = enough
        self._rules: Rules | None = None
        self._closed: CaptureError | None = None
        self._next = 0.0

    def visit(self, urls: Sequence[str]) -> Iterator[Fetched]:
        for url in urls:
            try:
                yield Fetched(url, self._page(url))
            except CaptureError as error:
                yield Fetched(url, error=error)

    def _page(self, url: str) -> Capture:
        if self._closed:
            raise self._closed
        if self._going.robots:
            self._asked(url).refuse(url)
        for last in (False, True):
            self._rest(self._next - time.monotonic())
            try:
                return self._captured(url)
            except CaptureFailed as error:
                if last or error.retry_after is None or error.retry_after > _LONGEST_WAIT:
                    self._closed = error if error.retry_after is not None else None
                    raise
                self._next = time.monotonic() + error.retry_after
        raise AssertionError("a page is tried twice at most")

    def _captured(self, url: str) -> Capture:
        going = self._going
        told = going.progress
        progress = (lambda far: told(url, far)) if told else None
        try:
            return capture(
                url,
                limits=going.limits,
                allow=going.allow,
                progress=progress,
                cancelled=self._enough,
                resolver=going.resolver,
            )
        finally:
            self._next = time.monotonic() + max(going.pause, self._rules.pause if self._rules else 0.0)

    def _asked(self, url: str) -> Rules:
        """What the site asks, asked once; a site that can't say is left alone altogether."""
        if self._rules is None:
            going = self._going
            watch = Watch(going.limits.total, None, self._enough)
            try:
                self._rules = rules_of(url, Request(going.limits, Allowed.of(going.allow), watch, going.resolver))
            except CaptureError as error:
                self._closed = error
                raise
        return self._rules

    def _rest(self, duration: float) -> None:
        if duration > 0:
            Watch(duration + 1, None, self._enough).sleep(duration)
