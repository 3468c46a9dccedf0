"""What a site asks of programs that choose by themselves which pages to fetch (robots.txt, RFC 9309).

A page that a person asks for is fetched as a browser would, whatever robots.txt says: that file is not addressed to readers.
It is asked where the program goes through a list that nobody went through: all the links of an article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from protego import Protego

from claims.phrase import phrase
from sources.errors import CaptureFailed, CaptureRefused
from sources.web.client import NAME, Request, fetch
from sources.web.guard import destination, shown

_MOST = 500_000
"""Bytes of robots.txt that are read: what the RFC asks for at least."""

_MOST_RULES = 2_000_000
"""Groups times lines: a file made to keep its readers busy has more."""

_AGENT = re.compile(r"^\s*user.?agent", re.IGNORECASE | re.MULTILINE)
_LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site asks. ``pause`` is the seconds between two pages that it asks for (0: none)."""

    read: Protego | None
    pause: float = 0.0

    def refuse(self, url: str) -> None:
        """Raise ``CaptureRefused`` where the site asks programs not to fetch ``url``."""
        if self.read is not None and not self.read.can_fetch(url, NAME):
            raise CaptureRefused(
                phrase(
                    "The site asks programs to leave this page alone (robots.txt). "
                    "Attach it by itself if you need it, or save it as PDF and attach the file."
                )
            )


def rules_of(url: str, request: Request) -> Rules:
    """What the site of ``url`` asks. Raises ``CaptureRefused`` for a site that can't say, and what a capture raises."""
    there = destination(url, request.allowed)
    limits = replace(request.limits, bytes=min(_MOST, request.limits.bytes), decoded=min(_MOST, request.limits.decoded))
    try:
        answer = fetch(urljoin(there.url, "/robots.txt"), replace(request, limits=limits))
    except CaptureFailed as error:
        if error.status is None:
            raise
        if error.status < 500 and error.status != 429:
            return Rules(None)  # there is no such file, or nothing in it: the site asks for nothing
        raise CaptureRefused(
            phrase(
                "{host} can't say now what it asks of programs (robots.txt: {status}). Try again later.",
                host=shown(there.host),
                status=error.status,
            )
        ) from error
    return _read(answer.body.decode("utf-8", "replace"))


def _read(text: str) -> Rules:
    if len(_AGENT.findall(text)) * text.count("\n") > _MOST_RULES:
        raise CaptureRefused(phrase("The site's robots.txt is too long to be read. Attach the page by itself."))
    read = Protego.parse(text)
    return Rules(read, min(read.crawl_delay(NAME) or 0.0, _LONGEST_PAUSE))
