"""Asking the Wayback Machine for a page's copies, where the newsroom switched that on."""

from __future__ import annotations

from datetime import datetime

from claims.phrase import sentence_of
from factcheck.desk.captures.pages import allowed
from factcheck.desk.captures.refreshing import page_of
from factcheck.desk.session import Desk
from factcheck.errors import NotCaptured
from factcheck.store import snapshots
from factcheck.store import sources as stored
from sources.errors import CaptureError
from sources.model import Source
from sources.web.wayback import Archived, Wayback


def archived(desk: Desk, source: int, *, base: str = "") -> Archived | None:
    """The copy of a source's page that is nearest to when it was captured, if the Archive has one. That it was asked for is
    put on record.

    Raises ``NotFound``, ``BadInput`` for a source that is no captured page, and ``NotCaptured``.
    """
    page, captured_at = _asked(desk, source)
    try:
        found = Wayback(base, allow=allowed(desk)).look_up(page.locator or "", captured_at)
    except CaptureError as error:
        raise NotCaptured(sentence_of(error)) from error
    _log(desk, "archive_asked", page, found)
    return found


def archive(desk: Desk, source: int, *, base: str = "", key: str = "") -> Archived:
    """Ask for a copy of a source's page to be taken now. Raises as ``archived`` does."""
    page, _ = _asked(desk, source)
    try:
        made = Wayback(base, key, allow=allowed(desk)).save(page.locator or "")
    except CaptureError as error:
        raise NotCaptured(sentence_of(error)) from error
    _log(desk, "archive", page, made)
    return made


def _asked(desk: Desk, source: int) -> tuple[Source, datetime | None]:
    with desk.reading() as tx:
        page = page_of(stored.load(tx, source))
        latest = snapshots.latest(tx, source)
    return page, latest.at if latest else None


def _log(desk: Desk, verb: str, source: Source, found: Archived | None) -> None:
    with desk.writing() as tx:
        told: dict[str, object] = {"copy": found.url if found else None, "of": found.at.isoformat() if found else None}
        tx.log(verb, f"source:{source.id}", None, {}, told)
