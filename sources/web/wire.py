"""The connection itself: one look-up, every answer checked, and the socket goes to an address that was checked.

What a page asks for never decides where we connect: httpcore calls ``connect_tcp`` with a name, and gets a socket to one of
the addresses that this module looked up and approved. The certificate is verified against the name, which httpcore hands
to ``start_tls`` itself. Every wait ends with the page's own time (``Watch``), so that a byte a second holds nobody up.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from ipaddress import ip_address
from typing import Any, TypeVar

import httpcore
from ssrfguard import Address, BlockedAddressError, Resolver, Target, resolve
from ssrfguard import connect as connect_to

from claims.phrase import phrase
from sources.errors import CaptureError, CaptureFailed, CaptureRefused, told_by_the_system
from sources.web.guard import OUTSIDE, Destination, shown
from sources.web.limits import SLICE, Limits, Watch, seconds

Answer = TypeVar("Answer")

_ATTEMPTS = 4
"""How many of a name's addresses are tried."""

_HEAD = 400_000
"""Bytes that may come before the page itself: its head, and interim answers."""


class Line(httpcore.NetworkBackend):
    """Connects to one destination, and to nothing else."""

    def __init__(self, destination: Destination, limits: Limits, watch: Watch, resolver: Resolver | None = None) -> None:
        self._destination = destination
        self._limits = limits
        self._watch = watch
        self._resolver = resolver

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the destination. Raises ``CaptureRefused`` and ``CaptureFailed``."""
        if (host, port) != (self._destination.host, self._destination.port):
            raise CaptureRefused(
                phrase("{host} is not where the page was to be asked for, so nothing was fetched.", host=shown(host))
            )
        until = time.monotonic() + self._limits.connect
        found = self._addresses(until)
        self._watch.tell(phrase("connecting"))
        sock = self._connected(found, until)
        self._watch.tell(phrase("asking"), most=_HEAD)
        return Stream(sock, self._destination, self._limits, self._watch, until)

    def _addresses(self, until: float) -> tuple[Address, ...]:
        """What the host's name resolves to, every answer approved. The look-up can't be stopped: it is left behind instead."""
        there = self._destination
        target = Target(there.scheme, there.host, there.port, there.host, ip_address(there.host) if there.literal else None)
        answers: queue.SimpleQueue[tuple[Address, ...] | Exception] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answers.put(resolve(target, policy=there.policy, resolver=self._resolver))
            except Exception as error:
                answers.put(error)

        threading.Thread(target=look_up, daemon=True).start()
        found = self._patiently(lambda wait: _taken(answers, wait), until)
        if isinstance(found, BlockedAddressError):
            raise CaptureRefused(
                phrase(
                    "{host} leads to an address that is not of the public net, {outside}", host=shown(there.host), outside=OUTSIDE
                )
            ) from found
        if isinstance(found, Exception):
            raise CaptureFailed(
                phrase(
                    "There is no site {host}, or the network is down. Look at the spelling, or try again later.",
                    host=shown(there.host),
                )
            ) from found
        return found

    def _connected(self, found: tuple[Address, ...], until: float) -> socket.socket:
        """A socket to the first of the addresses that answers; each has its share of the time."""
        why: BaseException | None = None
        tried = found[:_ATTEMPTS]
        for number, address in enumerate(tried):
            left = min(until - time.monotonic(), self._watch.left()) / (len(tried) - number)
            if left <= 0:
                break
            try:
                return connect_to((address,), policy=self._destination.policy, timeout=left, socket_options=_AT_ONCE)
            except OSError as error:
                why = error.__cause__ or error
        self._watch.left()
        if isinstance(why, OSError) and not isinstance(why, TimeoutError):
            reason = told_by_the_system(why, phrase("no connection"))
            raise CaptureFailed(
                phrase("{host} can't be reached ({reason}). Try again later.", host=shown(self._destination.host), reason=reason)
            ) from why
        raise _silent(self._destination, self._limits.connect) from why

    def _patiently(self, act: Callable[[float], Answer], until: float) -> Answer:
        return patiently(act, until, self._watch, lambda: _silent(self._destination, self._limits.connect))


class Stream(httpcore.NetworkStream):
    """A connected socket that minds the time, the amount and the person."""

    def __init__(self, sock: socket.socket, destination: Destination, limits: Limits, watch: Watch, until: float) -> None:
        """``until`` is when the connection must stand, its encryption included."""
        self._sock = sock
        self._destination = destination
        self._limits = limits
        self._watch = watch
        self._until = until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes. Raises ``CaptureFailed`` for silence, for too many of them and for a connection that broke."""
        with _unbroken():
            data = self._waiting(partial(self._sock.recv, max_bytes))
        self._watch.received(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of ``buffer``."""
        while buffer:
            with _unbroken():
                buffer = buffer[self._waiting(partial(self._sock.send, buffer)) :]

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted, with the certificate verified against the site's name."""
        sock = ssl_context.wrap_socket(self._sock, server_hostname=server_hostname, do_handshake_on_connect=False)
        self._sock = sock
        try:
            self._waiting(sock.do_handshake, self._until)
        except OSError as error:
            self.close()
            raise CaptureFailed(untrusted(self._destination.host, error)) from error
        except CaptureError:
            self.close()
            raise
        return self

    def close(self) -> None:
        """Let go of the socket."""
        self._sock.close()

    def get_extra_info(self, info: str) -> Any:
        """Nothing: httpcore asks for it to reuse connections, and ours serve one request each."""
        return None

    def _waiting(self, act: Callable[[], Answer], until: float | None = None) -> Answer:
        def once(wait: float) -> Answer:
            self._sock.settimeout(wait)
            return act()

        wait = self._limits.read if until is None else self._limits.connect
        end = time.monotonic() + self._limits.read if until is None else until
        return patiently(once, end, self._watch, lambda: _silent(self._destination, wait))


@contextmanager
def _unbroken() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CaptureFailed(phrase("The connection broke off while the page came. Try again; nothing of it was kept.")) from error


def patiently(act: Callable[[float], Answer], until: float, watch: Watch, silent: Callable[[], CaptureFailed]) -> Answer:
    """Try ``act`` with a short wait again and again, until it answers or a limit is reached. Raises what ``silent`` makes."""
    while True:
        left = min(until - time.monotonic(), watch.left())
        if left <= 0:
            raise silent()
        try:
            return act(min(SLICE, left))
        except TimeoutError:
            continue


def _taken(answers: queue.SimpleQueue[Answer], wait: float) -> Answer:
    try:
        return answers.get(timeout=wait)
    except queue.Empty:
        raise TimeoutError from None


def _silent(destination: Destination, wait: float) -> CaptureFailed:
    return CaptureFailed(
        phrase("{host} did not answer within {seconds}. Try again later.", host=shown(destination.host), seconds=seconds(wait))
    )


_AT_ONCE = ((socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),)

_EXPIRED = 10
_SELF_SIGNED = (18, 19)
_OTHER_NAME = (62, 64)


def untrusted(host: str, error: OSError) -> str:
    """Why an encrypted connection is not trusted, by OpenSSL's number for it."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return phrase(
            "No secure connection to {host} could be made. Open the page yourself, save it as PDF and attach the file.",
            host=shown(host),
        )
    why = phrase("can't be traced to anybody who is trusted")
    if error.verify_code == _EXPIRED:
        why = phrase("has expired")
    elif error.verify_code in _SELF_SIGNED:
        why = phrase("was signed by itself")
    elif error.verify_code in _OTHER_NAME:
        why = phrase("is made out to another name")
    return phrase(
        "The certificate of {host} {why}, so nobody can say who answers there; nothing was fetched. If you trust the page"
        " all the same, save it as PDF and attach the file.",
        host=shown(host),
        why=why,
    )
