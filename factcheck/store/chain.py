"""The audit trail: entries that each carry the hash of the one before.

A hash is SHA-256 over the canonical JSON (sorted keys, no spaces, ASCII) of everything an entry says. So no entry can be
changed, left out or put elsewhere unseen; that none was cut from the end shows only against a copy of the last hash kept
outside (RFC 6962 has the same limit), which is why reports and backups carry it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.phrase import phrase

GENESIS = "0" * 64
"""What the first entry has in place of a predecessor's hash."""


class Entry(NamedTuple):
    """One entry as the table keeps it; ``before`` and ``after`` are canonical JSON."""

    number: int
    act: int
    at: str
    actor: str
    verb: str
    subject: str
    article: int | None
    before: str
    after: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What a walk along the chain found: how many entries fit, the last good hash, and where and why it breaks."""

    entries: int
    head: str
    broken: int | None = None
    why: str = ""


def canonical(fields: Mapping[str, object]) -> str:
    """The one way to write ``fields`` as JSON."""
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), allow_nan=False)


def wordings_digest(wordings: Sequence[str]) -> str:
    """One hash for the wordings with which claims came, in their order: an entry tells it, so that none is changed unseen."""
    return hashlib.sha256(json.dumps(list(wordings)).encode("ascii")).hexdigest()


def entry_hash(entry: Entry) -> str:
    """The hash that ``entry`` should carry.

    ``before`` and ``after`` go in as they are stored, so that any change of their characters shows.
    """
    quote = json.dumps
    article = "null" if entry.article is None else str(entry.article)
    line = (
        f'{{"act":{entry.act},"actor":{quote(entry.actor)},"after":{entry.after},"article":{article},"at":{quote(entry.at)},'
        f'"before":{entry.before},"number":{entry.number},"previous":{quote(entry.previous)},'
        f'"subject":{quote(entry.subject)},"verb":{quote(entry.verb)}}}'
    )
    return hashlib.sha256(line.encode("utf-8", "surrogatepass")).hexdigest()


def walk(entries: Iterable[Entry]) -> Verified:
    """Recompute the chain over ``entries`` in the order of their numbers; stops at the first that doesn't fit."""
    count, head = 0, GENESIS
    for entry in entries:
        why = _misfit(entry, count + 1, head)
        if why:
            return Verified(count, head, broken=entry.number, why=why)
        count, head = count + 1, entry.hash
    return Verified(count, head)


def _misfit(entry: Entry, expected: int, head: str) -> str:
    if entry.number != expected:
        if entry.number < expected:
            return phrase("its number is out of order")
        if entry.number == expected + 1:
            return phrase("entry {number} is missing before it", number=expected)
        return phrase("entries {first} to {last} are missing before it", first=expected, last=entry.number - 1)
    if entry_hash(entry) != entry.hash:
        return phrase("its words are not those that were hashed: it was changed after it was written")
    if entry.previous != head:
        return phrase("it doesn't follow the entry before it: that one was replaced, or this one was put elsewhere")
    return ""
