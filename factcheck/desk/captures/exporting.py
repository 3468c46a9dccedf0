"""Captured pages as a file that other programs can replay and check."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from claims.phrase import phrase
from factcheck.desk.session import Desk
from factcheck.errors import BadInput
from factcheck.store import articles, snapshots
from factcheck.store import sources as stored
from factcheck.store.transactions import Reading
from sources.model import Capture, Snapshot, Source


def export(desk: Desk, out: BinaryIO, *, source: int | None = None, article: int | None = None) -> int:
    """Write all that was captured of a source, or of all sources that an article's claims rest on, to ``out`` as WARC.

    Gives the number of pages. Raises ``NotFound``, and ``BadInput`` where nothing was captured from the web.
    """
    from sources.web.warc import write_archive

    with desk.reading() as tx:
        if article is not None:
            articles.load(tx, article)
        chosen = [stored.load(tx, source)] if source is not None else [one for one, _ in stored.every(tx, article)]
        kept = [(one, snapshot) for one in chosen for snapshot in snapshots.of_source(tx, one.id) if _is_page(snapshot)]
        if not kept:
            raise BadInput(
                phrase("Nothing was captured from the web there."),
                phrase("An archive holds captured pages; see “factcheck source list”."),
            )
        return write_archive(out, _captures(tx, kept))


def _is_page(snapshot: Snapshot) -> bool:
    return snapshot.status is not None and snapshot.final_url is not None and not snapshot.sealed


def _captures(tx: Reading, kept: list[tuple[Source, Snapshot]]) -> Iterator[Capture]:
    """One after the other, so that only one page's bytes are held."""
    for source, snapshot in kept:
        final = snapshot.final_url or ""
        yield Capture(
            url=source.locator or final,
            final_url=final,
            status=snapshot.status or 0,
            headers=snapshot.headers,
            body=articles.bytes_of(tx, snapshot.sha256),
            media_type=snapshot.media_type,
            charset=snapshot.charset,
            at=snapshot.at,
        )
