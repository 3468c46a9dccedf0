"""Fingerprints that were taken by an earlier rule, taken anew by the one of today, so that what was verified stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import sqlalchemy as sa

from claims.model import fingerprint_of
from factcheck.store.converters import attribution

_CLAIM = sa.table(
    "claim",
    *(sa.column("id", sa.Integer()), sa.column("revision", sa.Integer())),
    *(sa.column("fingerprint", sa.String()), sa.column("attribution", sa.JSON())),
)
_ANCHOR = sa.table(
    "anchor",
    *(sa.column("claim_id", sa.Integer()), sa.column("revision", sa.Integer()), sa.column("part", sa.String())),
    *(sa.column("position", sa.Integer()), sa.column("exact", sa.Text())),
)
_SIGN_OFF = sa.table("sign_off", sa.column("claim_id", sa.Integer()), sa.column("fingerprint", sa.String()))
_KEY = sa.bindparam("key", type_=sa.Integer())
_WAS, _NOW = (sa.bindparam(name, type_=sa.String()) for name in ("was", "now"))
_BATCH = 1_000


def take_anew(connection: sa.Connection) -> None:
    """Give every claim, each at one place, the fingerprint of its words as they are stored, and its sign-offs with it.

    A sign-off that was for other words keeps what it has: it is void, and stands for nothing that can be looked up.
    """
    last = 0
    while batch := _claims(connection, last):
        changes = [change for change in _changes(connection, batch) if change["was"] != change["now"]]
        if changes:
            connection.execute(sa.update(_CLAIM).where(_CLAIM.c.id == _KEY).values(fingerprint=_NOW), changes)
            signed = (_SIGN_OFF.c.claim_id == _KEY) & (_SIGN_OFF.c.fingerprint == _WAS)
            connection.execute(sa.update(_SIGN_OFF).where(signed).values(fingerprint=_NOW), changes)
        last = batch[-1].id


def _claims(connection: sa.Connection, last: int) -> list[sa.Row[tuple[int, int, str, object]]]:
    query = sa.select(_CLAIM).where(_CLAIM.c.id > last).order_by(_CLAIM.c.id).limit(_BATCH)
    return list(connection.execute(query))


def _changes(connection: sa.Connection, claims: list[sa.Row[tuple[int, int, str, object]]]) -> Iterator[dict[str, object]]:
    """Each claim's key with its fingerprint as it was and as it is now."""
    there = (_ANCHOR.c.claim_id == _CLAIM.c.id) & (_ANCHOR.c.revision == _CLAIM.c.revision)
    query = sa.select(_ANCHOR).join(_CLAIM, there).where(_CLAIM.c.id.between(claims[0].id, claims[-1].id))
    words: dict[int, list[str]] = defaultdict(list)
    sentences: dict[int, str] = {}
    for row in connection.execute(query.order_by(_ANCHOR.c.position)):
        if row.part == "words":
            words[row.claim_id].append(row.exact)
        else:
            sentences[row.claim_id] = row.exact
    for claim in claims:
        now = fingerprint_of(words[claim.id], sentences.get(claim.id, ""), attribution(claim.attribution))
        yield {"key": claim.id, "was": claim.fingerprint, "now": now}
