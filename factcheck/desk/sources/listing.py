"""Looking at sources."""

from __future__ import annotations

from factcheck.desk.session import Desk
from factcheck.desk.views import SourceSheet, SourceView
from factcheck.store import snapshots
from factcheck.store import sources as stored


def sources(desk: Desk, article: int | None = None) -> list[SourceView]:
    """The sources that an article's claims rest on (or all), by number."""
    with desk.reading() as tx:
        return [SourceView(source, tuple(claims)) for source, claims in stored.every(tx, article)]


def sheet(desk: Desk, source: int) -> SourceSheet:
    """A source in full. Raises ``NotFound``."""
    with desk.reading() as tx:
        found = stored.load(tx, source)
        evidence = tuple(stored.drawn_from(tx, source))
        return SourceSheet(found, evidence, tuple(snapshots.of_source(tx, source)), tuple(snapshots.checks(tx, source)))
