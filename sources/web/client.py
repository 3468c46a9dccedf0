"""Asking for a page: one request at a time, redirects followed by hand, every limit kept while the answer comes."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urljoin

import httpcore
import httpx
from ssrfguard import Resolver

from claims.phrase import phrase
from sources.errors import CaptureFailed, CaptureRefused
from sources.web.guard import Allowed, Destination, destination, shown
from sources.web.limits import Limits, Watch
from sources.web.statuses import failure, wait_asked_for
from sources.web.unpacking import ACCEPTED, Unpacking, too_large
from sources.web.wire import Line

NAME = "Factcheck"
"""By which robots.txt may speak of us."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_FIELDS = 200
_LONGEST_WAIT = 10.0
"""Seconds that one capture waits where a server asks to be asked again."""

_MARKS = 1_000_000
"""Bytes beyond twice the page's limit that the marks between its pieces may take."""

_UNWANTED = frozenset({"set-cookie", "set-cookie2"})
"""What is not kept of an answer's head: it would let whoever reads the record act as the reader it was meant for."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the address itself; where that sends us on, a plain question is asked."""

    method: str = "GET"
    content: bytes = b""
    fields: tuple[tuple[str, str], ...] = ()


PLAIN = Question()


@dataclass(frozen=True, slots=True)
class Request:
    """What holds for every hop of one capture, and what is asked first."""

    limits: Limits
    allowed: Allowed
    watch: Watch
    resolver: Resolver | None = None
    question: Question = PLAIN


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered in the end. ``hops`` are the addresses before ``url``, ``headers`` without cookies."""

    url: str
    hops: tuple[str, ...]
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


def fetch(url: str, request: Request) -> Answer:
    """The page at ``url``, wherever redirects lead. Raises ``CaptureRefused``, ``CaptureFailed`` or ``CaptureCancelled``."""
    there = destination(url, request.allowed)
    hops: list[str] = []
    waited = False
    while True:
        with _asked(there, request) as response:
            onward = response.headers.get("location", "") if response.status_code in _REDIRECTS else ""
            wait = wait_asked_for(response.status_code, response.headers)
            if not onward and (waited or wait is None or not _is_short(wait, request.watch)):
                return _answer(there, hops, response, request)
        if onward:
            hops.append(there.url)
            there = _next(there, onward, hops, request)
            request = replace(request, question=PLAIN)
        else:
            waited = True
            request.watch.tell(phrase("waiting"))
            request.watch.sleep(wait or 0.0)


def _is_short(wait: float, watch: Watch) -> bool:
    return wait <= min(_LONGEST_WAIT, watch.left() / 2)


def _next(here: Destination, onward: str, hops: list[str], request: Request) -> Destination:
    """Where a redirect leads. Raises ``CaptureRefused`` and ``CaptureFailed``."""
    if len(hops) > request.limits.redirects:
        raise CaptureFailed(
            phrase(
                "The site sent us on more than {redirects} times and never to a page."
                " Open it yourself, and take the address that your browser shows.",
                redirects=request.limits.redirects,
            )
        )
    try:
        there = destination(urljoin(here.url, onward), request.allowed)
    except ValueError as error:
        raise CaptureFailed(
            phrase("{url} sends its readers to {onward}, which is no address.", url=shown(here.url), onward=shown(onward))
        ) from error
    except CaptureRefused as error:
        raise CaptureRefused(
            phrase("{url} sends its readers on, and we don't follow. {error}", url=shown(here.url), error=error)
        ) from error
    if there.url in hops:
        raise CaptureFailed(
            phrase(
                "{url} sends its readers in a circle, as sites do that ask for a login or a cookie."
                " Open it yourself, save it as PDF and attach the file.",
                url=shown(there.url),
            )
        )
    return there


@contextmanager
def _asked(there: Destination, request: Request) -> Iterator[httpx.Response]:
    """The head of the answer, its body still to come."""
    request.watch.tell(phrase("looking up"), there.url)
    try:
        with _Transport(there, request) as transport:
            asked = request.question
            question = httpx.Request(asked.method, there.url, headers=_fields(asked), content=asked.content or None)
            with closing(transport.handle_request(question)) as response:
                yield response
    except (httpcore.ProtocolError, httpx.InvalidURL) as error:
        raise CaptureFailed(_garbled(there, error)) from error


def _garbled(there: Destination, error: Exception) -> str:
    words = str(error)
    if "peer closed connection" in words or "incomplete" in words:
        return phrase("The page broke off before its end. Try again; nothing of it was kept.")
    if "without sending a response" in words:
        return phrase("{host} hung up without an answer. Try again later.", host=shown(there.host))
    return phrase(
        "{host} does not answer as a web server does, so nothing was taken. Open the page yourself, save it as PDF and"
        " attach the file.",
        host=shown(there.host),
    )


def _answer(there: Destination, hops: list[str], response: httpx.Response, request: Request) -> Answer:
    head = response.headers.raw
    if len(head) > _MOST_FIELDS:
        raise CaptureFailed(
            phrase(
                "The server put {count:,} fields before the page, which no site does, so nothing was taken."
                " Open it yourself, save it as PDF and attach the file.",
                count=len(head),
            )
        )
    if not 200 <= response.status_code < 300:
        raise failure(there.host, response.status_code, response.headers)
    body = _body(response, request)
    if not body:
        raise CaptureFailed(
            phrase("The page is empty. If your browser shows something on it, save it as PDF and attach the file."),
            status=response.status_code,
        )
    fields = tuple((_words(name), _words(value)) for name, value in head)
    kept = tuple((name, value) for name, value in fields if name.casefold() not in _UNWANTED)
    return Answer(there.url, tuple(hops), response.status_code, kept, body)


def _words(field: bytes) -> str:
    """A piece of an answer's head: UTF-8 where it is, else the letters that the oldest standard takes it for."""
    try:
        return field.decode("utf-8")
    except UnicodeDecodeError:
        return field.decode("latin-1")


def _body(response: httpx.Response, request: Request) -> bytes:
    most = request.limits.bytes
    announced = response.headers.get("content-length", "")
    length = int(announced) if announced.isascii() and announced.isdecimal() and len(announced) < 16 else None
    if length is not None and length > most:
        raise CaptureFailed(too_large(most))
    request.watch.tell(phrase("receiving"), announced=length, most=2 * most + _MARKS)
    unpacking = Unpacking(response.headers.get("content-encoding", ""), request.limits.decoded)
    came = 0
    for piece in response.iter_raw():
        came += len(piece)
        if came > most:
            raise CaptureFailed(too_large(most))
        unpacking.feed(piece)
    return unpacking.finish()


def _fields(asked: Question) -> dict[str, str]:
    usual = {
        "User-Agent": user_agent(),
        "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
        "Accept-Language": "id,en;q=0.8,*;q=0.5",
        "Accept-Encoding": ACCEPTED,
        "Connection": "close",
    }
    return usual | dict(asked.fields)


@cache
def user_agent() -> str:
    """How we introduce ourselves: by name, and for what."""
    try:
        number = version("factcheck-desk")
    except PackageNotFoundError:
        number = "0"
    return f"{NAME}/{number} (a checker's desk; asks for a page when a person does)"


class _Transport(httpx.BaseTransport):
    """One connection, to the one destination that was approved. There is no client around it, which would keep cookies and
    read redirects: nothing is sent but what stands here.
    """

    def __init__(self, there: Destination, request: Request) -> None:
        line = Line(there, request.limits, request.watch, request.resolver)
        trust = _trust(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")) if there.scheme == "https" else None
        self._pool = httpcore.ConnectionPool(ssl_context=trust, max_connections=1, network_backend=line)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask, and hand over the answer once its head is there."""
        there = request.url
        url = httpcore.URL(scheme=there.raw_scheme, host=there.raw_host, port=there.port, target=there.raw_path)
        answer = self._pool.handle_request(
            httpcore.Request(request.method, url, headers=request.headers.raw, content=request.read())
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), request=request)

    def close(self) -> None:
        """Let go of the connection."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._answer.stream
        return iter(pieces) if isinstance(pieces, Iterable) else iter(())

    def close(self) -> None:
        self._answer.close()


@cache
def _trust(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Whose certificates are trusted: the usual authorities, or those that ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` name."""
    return httpx.create_ssl_context(trust_env=bool(file or folder))
