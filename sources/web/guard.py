"""Where an address of the web leads, and whether a page may be fetched there.

Asked for the address that a person gave and again for every address that a server sends us on to. It looks at the words
alone and at no network: what a name resolves to is checked where the connection is made (``wire``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

import idna
from ssrfguard import Policy

from claims.phrase import Phrase, phrase
from sources.errors import CaptureRefused
from sources.web import addresses
from sources.web.names import PORTS, ends_in_number, is_inside, is_name, is_web_port

LONGEST = 8_000
"""Characters of an address. Browsers and servers take about as many."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_BY_NAME = phrase("give the site's own name.")
_SAVE = phrase("Open it yourself, save it as PDF and attach the file.")


@dataclass(frozen=True, slots=True)
class Allowed:
    """The internal hosts that a newsroom's policy names, each with the one port that it names (``None``: any)."""

    hosts: frozenset[tuple[str, int | None]] = frozenset()

    @classmethod
    def of(cls, entries: Iterable[str]) -> Allowed:
        """From ``wiki.redaksi.local``, ``127.0.0.1:8080``, ``[::1]`` and the like. Raises ``ValueError`` for what is no host."""
        several = (entries,) if isinstance(entries, str) else entries
        return cls(frozenset(_entry(entry) for entry in several))

    def names(self, host: str, port: int) -> bool:
        """Whether the policy names this very host; another name for the same machine is another host."""
        return (host, None) in self.hosts or (host, port) in self.hosts


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a page may be asked for. ``rest`` is path and query; ``named`` says that the policy names the host."""

    scheme: str
    host: str
    port: int
    rest: str
    literal: bool
    named: bool

    @property
    def url(self) -> str:
        """The address in its plain form: this, and not what was typed, is what is asked for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{'' if self.port == PORTS[self.scheme] else f':{self.port}'}{self.rest}"

    @property
    def policy(self) -> Policy:
        """Which machines the host's name may lead to."""
        return addresses.newsroom() if self.named else addresses.public()


def destination(url: str, allowed: Allowed) -> Destination:
    """Where ``url`` leads. Raises ``CaptureRefused`` where no page may be fetched."""
    parts = _parts(url.strip())
    host = _host(parts)
    port = _port(parts)
    named = allowed.names(host, port)
    literal = addresses.as_literal(host)
    if not named:
        _refuse_inside(host, literal)
        _refuse_port(port)
    path = parts.path if parts.path.startswith("/") else f"/{parts.path}"
    rest = f"{path}?{parts.query}" if parts.query else path
    return Destination(parts.scheme, literal or host, port, rest, literal is not None, named)


def shown(words: str) -> str:
    """An address or a host as a sentence quotes it: not longer than a line."""
    return f"“{words if len(words) <= 90 else words[:89] + '…'}”"


def _parts(url: str) -> SplitResult:
    if len(url) > LONGEST:
        raise CaptureRefused(
            phrase("The address has {count} characters, more than any page's: look whether it was pasted whole.", count=len(url))
        )
    if _CONTROL.search(url):
        raise CaptureRefused(phrase("The address holds line breaks or control characters: paste it again, on one line."))
    try:
        parts = urlsplit(url)
        _ = parts.hostname
    except ValueError as error:
        raise CaptureRefused(phrase("{url} is no address of the web: look at its host.", url=shown(url))) from error
    if parts.scheme not in PORTS:
        raise CaptureRefused(_no_page(url, parts.scheme))
    if "@" in parts.netloc:
        raise CaptureRefused(phrase("The address carries a name or password before an @: take them out. {login}", login=_login()))
    if "\\" in parts.netloc or "%" in parts.netloc:
        raise CaptureRefused(
            phrase("The host in {url} is written so as to hide where it leads: {by_name}", url=shown(url), by_name=_BY_NAME)
        )
    if not parts.hostname:
        raise CaptureRefused(phrase("{url} names no site.", url=shown(url)))
    return parts


def _no_page(url: str, scheme: str) -> Phrase:
    if not scheme or "." in scheme:
        return phrase("{url} is no address of the web, which begins with http:// or https://.", url=shown(url))
    return phrase(
        "The address begins with {scheme}:, and only http and https pages are fetched. {save}", scheme=scheme[:20], save=_SAVE
    )


def _login() -> Phrase:
    return phrase("If the page asks for a login, save it as PDF and attach the file.")


def _host(parts: SplitResult) -> str:
    """The host in the one form in which it is compared and asked for."""
    written = (parts.hostname or "").removesuffix(".")
    host = written if written.isascii() else _ascii(written)
    plain = addresses.as_literal(host)
    if parts.netloc.startswith("[") or ":" in host:
        if plain is None or ":" not in plain:
            raise CaptureRefused(phrase("{host} is no IPv6 address.", host=shown(host)))
        return plain
    if ends_in_number(host) and (plain is None or host != parts.hostname):
        raise CaptureRefused(
            phrase(
                "{address} hides a machine's address in its spelling: give the site's own name.",
                address=shown(parts.hostname or ""),
            )
        )
    if not is_name(host):
        raise CaptureRefused(phrase("{host} can't be a site's name: look at its spelling.", host=shown(host)))
    return host


def _ascii(host: str) -> str:
    """A name in other letters as the DNS has it (``münchen.de`` is ``xn--mnchen-3ya.de``)."""
    try:
        return idna.encode(host[: LONGEST // 8], uts46=True).decode("ascii").removesuffix(".")
    except (idna.IDNAError, UnicodeError) as error:
        raise CaptureRefused(phrase("{host} can't be a site's name: look at its spelling.", host=shown(host))) from error


def _port(parts: SplitResult) -> int:
    try:
        port = PORTS[parts.scheme] if parts.port is None else parts.port
    except ValueError as error:
        raise CaptureRefused(phrase("The port in the address is no number from 1 to 65535.")) from error
    if not port:
        raise CaptureRefused(phrase("The port in the address is no number from 1 to 65535."))
    return port


def _refuse_inside(host: str, literal: str | None) -> None:
    if literal is None:
        if is_inside(host):
            raise CaptureRefused(
                phrase("{host} is a name inside a private network, {outside}", host=shown(host), outside=OUTSIDE)
            )
        return
    if addresses.is_wrapper(literal):
        raise CaptureRefused(
            phrase("{host} hides one machine's address in another's: {by_name}", host=shown(host), by_name=_BY_NAME)
        )
    verdict = addresses.public().denied_networks.classify(literal)
    if verdict.blocked and verdict.block:
        raise CaptureRefused(
            phrase(
                "{host} is no address of the public net but “{name}”, {outside}",
                host=shown(host),
                name=verdict.block.name,
                outside=OUTSIDE,
            )
        )


OUTSIDE = phrase("and nothing there is fetched. If it is the newsroom's own, its policy can name it (allow_hosts).")
"""What is to be done about a host that is refused for where it is."""


def _refuse_port(port: int) -> None:
    if not is_web_port(port):
        raise CaptureRefused(
            phrase("No pages are published on port {port}, so nothing is fetched there. {save}", port=port, save=_SAVE)
        )


def _entry(entry: str) -> tuple[str, int | None]:
    """One host of a policy, with its port."""
    words = entry.strip().casefold()
    words = words if "://" in words else f"//{f'[{words}]' if addresses.as_literal(words) and ':' in words else words}"
    try:
        parts = urlsplit(words)
        host, port = (parts.hostname or "").removesuffix("."), parts.port
    except ValueError as error:
        raise ValueError(phrase("“{entry}” names no host", entry=entry)) from error
    host = addresses.as_literal(host) or (host if host.isascii() else idna.encode(host, uts46=True).decode("ascii"))
    if not (is_name(host) or ":" in host) or parts.username is not None:
        raise ValueError(phrase("“{entry}” names no host", entry=entry))
    return host, port
