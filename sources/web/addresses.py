"""Which machines' addresses may be connected to.

The table is ssrfguard's (IANA's registries, the wrappers that carry one address in another, the clouds' metadata services),
read more narrowly: what is special in any way has no pages, and of IPv6 only what is given out to sites is asked.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from ipaddress import IPv6Address, ip_address, ip_network

from ssrfguard import DEFAULT_DENIED, AddressTable, Block, Policy, Reach

from sources.web.names import ends_in_number

_WRAPPERS = frozenset({ip_network("2002::/16"), ip_network("2001::/32"), ip_network("::/96")})
"""6to4, Teredo and IPv4-compatible addresses: given up on the net, alive in attacks."""

_OWN = (
    Block(ip_network("168.63.129.16/32"), "Cloud platform channel (Azure)", "Azure's documentation", Reach.DENIED),
    Block(ip_network("::/0"), "Not given out to sites", "RFC4291", Reach.DENIED),
    Block(ip_network("2000::/3"), "Global Unicast", "RFC4291", Reach.PERMITTED),
)

_NEWSROOM = frozenset(
    ip_network(text)
    for text in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7")
)
"""Where a newsroom's own machines may be: reached only under names that its policy gives. The metadata services that lie in
these networks stay refused."""


@cache
def public() -> Policy:
    """What any page may lie on: addresses of the public net."""
    return Policy(denied_networks=AddressTable((*map(_narrowed, DEFAULT_DENIED.blocks), *_OWN)))


@cache
def newsroom() -> Policy:
    """What a host that the policy names may lie on: the public net, this machine, and private networks."""
    table = public().denied_networks
    blocks = (replace(one, reach=Reach.PERMITTED) if one.network in _NEWSROOM else one for one in table.blocks)
    return Policy(denied_networks=AddressTable(tuple(blocks)))


def _narrowed(block: Block) -> Block:
    outdated = block.reach is Reach.PERMITTED or block.network in _WRAPPERS
    return replace(block, reach=Reach.DENIED) if outdated else block


def as_literal(host: str) -> str | None:
    """The address that ``host`` spells in the one plain way there is (``93.184.216.34``, ``2606:2800::1``), else ``None``."""
    try:
        address = ip_address(host)
    except ValueError:
        return None
    return str(address) if isinstance(address, IPv6Address) or ends_in_number(host) else None


def is_wrapper(literal: str) -> bool:
    """Whether an IPv6 address carries an IPv4 address inside it, as no page's address does."""
    block = DEFAULT_DENIED.match(ip_address(literal))
    return block is not None and block.reach is Reach.TRANSLATED
