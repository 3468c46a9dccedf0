"""From an address to what its server answered: the one way in which a page comes into the house."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from ssrfguard import Resolver

from sources.model import Capture
from sources.web.client import Answer, Request, fetch
from sources.web.guard import Allowed
from sources.web.limits import DEFAULT, Limits, Progress, Watch

_UNKNOWN = "application/octet-stream"


def capture(
    url: str,
    *,
    limits: Limits = DEFAULT,
    allow: Iterable[str] = (),
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    resolver: Resolver | None = None,
) -> Capture:
    """The page at ``url`` as its server gives it now.

    Only http and https, and only addresses of the public net, at every redirect; ``allow`` names internal hosts
    (``wiki.redaksi.local``, ``127.0.0.1:8080``) that may be asked all the same. One page that a person asked for is fetched
    as that person's browser would: robots.txt is for programs that choose their pages themselves (RFC 9309), and is asked
    where ours does (``robots``). No cookie is kept, no login sent.

    ``progress`` is told how far it is and ``cancelled`` asked whether to go on, several times a second. ``resolver`` stands
    in for ``socket.getaddrinfo``. Raises ``CaptureRefused``, ``CaptureFailed`` or ``CaptureCancelled``, and ``ValueError``
    for an entry of ``allow`` that names no host.
    """
    watch = Watch(limits.total, progress, cancelled)
    answer = fetch(url, Request(limits, Allowed.of(allow), watch, resolver))
    media_type, charset = _said_of_itself(answer)
    return Capture(
        url=url.strip(),
        final_url=answer.url,
        status=answer.status,
        headers=answer.headers,
        body=answer.body,
        media_type=media_type,
        charset=charset,
        at=datetime.now(UTC),
        hops=answer.hops,
    )


def _said_of_itself(answer: Answer) -> tuple[str, str | None]:
    """The media type and the charset in the answer's head; a charset that nobody knows is none."""
    words = next((value for name, value in answer.headers if name.casefold() == "content-type"), "")
    kind, *parameters = (part.strip() for part in words.split(";"))
    named = (part.partition("=") for part in parameters)
    charset = next((value.strip("'\" ") for name, _, value in named if name.strip().casefold() == "charset"), "")
    return (kind.casefold() if kind.count("/") == 1 and len(kind) < 128 else _UNKNOWN), _known(charset)


def _known(charset: str) -> str | None:
    try:
        return codecs.lookup(charset[:40]).name if charset else None
    except (LookupError, ValueError):
        return None
