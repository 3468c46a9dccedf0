"""A web server that does what it is told, byte by byte: what a well-kept server would never send too."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType

Route = Callable[[socket.socket, "Asked"], None]


@dataclass(frozen=True)
class Asked:
    """One request as it came: the path with its query, the fields of its head by their small letters, and its body."""

    path: str
    fields: dict[str, str]
    body: bytes = b""


@dataclass
class RawServer:
    """Listens on a port of 127.0.0.1 (or another loopback address); ``routes`` say what is done on which path."""

    routes: dict[str, Route] = field(default_factory=dict)
    trust: ssl.SSLContext | None = None
    address: str = "127.0.0.1"
    asked: list[Asked] = field(default_factory=list)

    def __enter__(self) -> RawServer:
        family = socket.AF_INET6 if ":" in self.address else socket.AF_INET
        self._listening = socket.create_server((self.address, 0), family=family, backlog=64)
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    @property
    def host(self) -> str:
        """What a policy would name."""
        return f"{self.address}:{self.port}"

    def url(self, path: str = "/") -> str:
        """The address of a page here."""
        return f"{'https' if self.trust else 'http'}://{self.host}{path}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with suppress(OSError, ValueError):
            connection.settimeout(60)
            if self.trust:
                connection = self.trust.wrap_socket(connection, server_side=True)
            try:
                asked = _read(connection)
                self.asked.append(asked)
                self.routes.get(asked.path, self.routes.get("*", not_found))(connection, asked)
            finally:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
                connection.close()


def _read(connection: socket.socket) -> Asked:
    head = b""
    while b"\r\n\r\n" not in head and not head.startswith(b"\x16"):
        piece = connection.recv(4096)
        if not piece:
            raise ValueError("the client hung up")
        head += piece
    if head.startswith(b"\x16"):
        return Asked("a TLS greeting", {})
    head, _, body = head.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    fields = {name.strip().lower(): value.strip() for name, _, value in pairs}
    while len(body) < int(fields.get("content-length", 0)):
        piece = connection.recv(4096)
        if not piece:
            raise ValueError("the client hung up")
        body += piece
    return Asked(first.split(" ")[1], fields, body)


def answer(
    body: bytes = b"", status: str = "200 OK", *fields: str, kind: str = "text/html; charset=utf-8", length: bool = True
) -> bytes:
    """A whole answer as bytes."""
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", *fields, *([f"Content-Length: {len(body)}"] if length else [])]
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


def sends(content: bytes) -> Route:
    """Send these bytes and hang up."""

    def route(connection: socket.socket, asked: Asked) -> None:
        connection.sendall(content)

    return route


def page(body: bytes | str, status: str = "200 OK", *fields: str, kind: str = "text/html; charset=utf-8") -> Route:
    """A well-formed answer."""
    return sends(answer(body.encode("utf-8") if isinstance(body, str) else body, status, *fields, kind=kind))


def redirect(to: str, status: str = "302 Found") -> Route:
    """Send the reader on."""
    return sends(answer(b"", status, f"Location: {to}"))


def streams(head: bytes, pieces: Callable[[], Iterator[bytes]]) -> Route:
    """Send a head, then pieces for as long as there are any."""

    def route(connection: socket.socket, asked: Asked) -> None:
        connection.sendall(head)
        for piece in pieces():
            connection.sendall(piece)

    return route


not_found = page("No such page.", "404 Not Found")


@contextmanager
def serving(**routes: Route) -> Iterator[RawServer]:
    """A server with these pages, each under its name with a slash before it."""
    with RawServer({f"/{name}": route for name, route in routes.items()}) as server:
        yield server
