"""Who else is at the desk, and on which claim: told by every screen that is open, for half a minute at a time.

It is a courtesy, not a lock, and no part of the record: it never waits for a writer and never makes one wait for long, and where
it can't be told it is left out.
"""

from __future__ import annotations

import uuid
from datetime import timedelta

from factcheck.desk.session import Desk
from factcheck.desk.views import Present
from factcheck.errors import DatabaseError
from factcheck.store import presence as stored

STALE = timedelta(seconds=30)
"""Who gave no sign of life for this long is no longer shown."""


def new_seat() -> str:
    """The name of one open screen among all others."""
    return uuid.uuid4().hex


def tell(desk: Desk, seat: str, article: int | None = None, claim: int | None = None) -> bool:
    """Say that this person is on an article (and on the claim of that number); whether it could be told just now."""
    try:
        with desk.store.aside() as session:
            stored.tell(session, seat, desk.actor, article, claim, desk.clock())
    except DatabaseError:
        return False
    return True


def leave(desk: Desk, seat: str) -> bool:
    """Say that this screen was closed; whether it could be told."""
    try:
        with desk.store.aside() as session:
            stored.leave(session, seat)
    except DatabaseError:
        return False
    return True


def others(desk: Desk, seat: str = "") -> tuple[Present, ...]:
    """Who is at the other screens, by name."""
    with desk.reading() as tx:
        found = stored.others(tx, seat, desk.clock() - STALE)
    return tuple(
        Present(place.person, place.article, f"{place.article}.{place.claim}" if place.claim else None, place.since)
        for place in found
    )
