"""Host names and ports that no page of a source is found under."""

from __future__ import annotations

import re

PORTS = {"http": 80, "https": 443}
"""The schemes that are fetched, each with the port that it means."""

INSIDE = (
    "localhost",
    "localdomain",
    "local",
    "internal",
    "intranet",
    "private",
    "corp",
    "home",
    "lan",
    "home.arpa",
)
"""Endings of names that only a private network knows: RFC 6761, 6762 and 8375, ICANN's list of names that collide, and
``internal``, which ICANN set aside for networks of one's own (the clouds' metadata services live there)."""

REWRITING = ("nip.io", "sslip.io", "xip.io", "localtest.me", "lvh.me", "vcap.me", "lacolhost.com")
"""Services that give any address a public name, inside ones too (``10.0.0.1.nip.io``)."""

_UNWANTED_PORTS = frozenset(
    {1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080}
)
"""Ports from 1024 on that browsers refuse, since other services than the web's listen there (the Fetch standard's list)."""

_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_LONGEST = 253


def is_name(host: str) -> bool:
    """Whether ``host`` can be a name in the DNS: labels of letters, digits, hyphens and (seen in practice) underscores."""
    return len(host) <= _LONGEST and all(_LABEL.fullmatch(label) for label in host.split("."))


def ends_in_number(host: str) -> bool:
    """Whether resolvers and browsers would read ``host`` as an IPv4 address, however it is written (the URL standard's test)."""
    return _NUMBER.fullmatch(host.rpartition(".")[2]) is not None


def is_inside(host: str) -> bool:
    """Whether only a private network can know this name, or it was made to hide an address of one."""
    return "." not in host or any(host == end or host.endswith(f".{end}") for end in INSIDE + REWRITING)


def is_web_port(port: int) -> bool:
    """Whether pages are published on this port: the web's own, and those from 1024 on that browsers accept."""
    return port in PORTS.values() or (port >= 1024 and port not in _UNWANTED_PORTS)
