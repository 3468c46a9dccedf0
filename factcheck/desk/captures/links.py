"""The addresses that an article itself points to: its author's own sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser

from claims.text import Span
from claims.vocabulary import Status
from factcheck.desk.captures.attaching import captured, keep, known
from factcheck.desk.captures.pages import address_of, allowed, read
from factcheck.desk.session import Desk
from factcheck.desk.views import Link, LinkTaken
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store import sources as stored_sources
from sources.web.bulk import PAUSE, Fetched, Round, capture_many
from sources.web.limits import DEFAULT, Limits, Progress

_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»\\^`{|}\x00-\x1f]+", re.IGNORECASE)
_AFTER = ".,;:!?'’*_~…"
_BRACKETS = {")": "(", "]": "["}


def links(desk: Desk, article: int) -> list[Link]:
    """Every address in an article's latest text and, after them, those that only the imported web page had. Each once.

    Raises ``NotFound``.
    """
    with desk.reading() as tx:
        latest = articles.latest(tx, article)
        claims = [claim for claim in stored.of_article(tx, article) if claim.status is not Status.GONE]
        found: dict[str, Link] = {}
        for span, url in addresses(latest.text):
            around = tuple(claim.id for claim in claims if claim.sentence.span.overlaps(span))
            before = found.get(url, Link(url, span))
            found[url] = Link(url, before.span, tuple(dict.fromkeys((*before.claims, *around))))
        for url in _hidden(articles.original(tx, article)):
            found.setdefault(url, Link(url))
        taken = {url: stored_sources.with_address(tx, url) for url in found}
    return [replace(one, source=source.id) if (source := taken[url]) else one for url, one in found.items()]


def capture_links(
    desk: Desk,
    article: int,
    urls: Sequence[str],
    *,
    limits: Limits = DEFAULT,
    pause: float = PAUSE,
    progress: Callable[[str, Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[LinkTaken]:
    """Capture an article's links as sources, each a transaction of its own; none becomes evidence by itself.

    Nobody chose these pages one by one, so what sites ask of programs (robots.txt) is respected.
    """
    going = Round(limits, allowed(desk), robots=True, pause=pause, progress=progress)
    for fetched in capture_many(urls, going, cancelled):
        yield _taken(desk, article, fetched)


def _taken(desk: Desk, article: int, fetched: Fetched) -> LinkTaken:
    if fetched.capture is None:
        return LinkTaken(fetched.url, failure=str(fetched.error))
    page = read(desk, fetched.capture)
    kept = known(desk, page)
    if kept is None:
        with desk.writing() as tx:
            kept = keep(tx, page)
            after = {"name": kept.source.name} | captured(kept.snapshot)
            tx.log("capture", f"source:{kept.source.id}", article, {}, after)
    return LinkTaken(fetched.url, kept.source, kept.snapshot, kept.remarks)


def addresses(text: str) -> Iterator[tuple[Span, str]]:
    """The addresses in a text with their places; what closes the sentence or the bracket around one is no part of it."""
    for match in _ADDRESS.finditer(text):
        url = _trimmed(match[0])
        if len(url) > len("https://"):
            yield Span(match.start(), match.start() + len(url)), address_of(url)


def _trimmed(url: str) -> str:
    while url:
        last = url[-1]
        if last in _AFTER or (last in _BRACKETS and url.count(last) > url.count(_BRACKETS[last])):
            url = url[:-1]
        else:
            return url
    return url


def _hidden(original: bytes) -> Iterable[str]:
    """The addresses behind the words of an imported web page; of any other file none."""
    if not original.lstrip().startswith(b"<"):
        return []
    reader = _Anchors()
    reader.feed(original.decode("utf-8", "replace"))
    return reader.found


class _Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where an anchor leads, if it leads out of the page."""
        target = dict(attrs).get("href") if tag == "a" else None
        if target and target.strip().casefold().startswith(("http://", "https://")):
            self.found.append(address_of(target))
