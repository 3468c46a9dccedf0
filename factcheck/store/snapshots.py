"""What sources were when they were captured, and what came of looking at them again."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func
from sqlmodel import col, select

from claims.phrase import phrase
from claims.vocabulary import CheckOutcome
from factcheck.errors import NotFound
from factcheck.store import converters
from factcheck.store.articles import keep_bytes
from factcheck.store.records import SnapshotRecord, SourceCheckRecord, SourceRecord
from factcheck.store.transactions import Reading, Writing
from sources.model import Capture, Extraction, Snapshot, Source, SourceCheck

_FEW = 500
"""So many sources are asked for by their numbers; of more, all are read."""


def add(
    tx: Writing, source: int, content: bytes, extraction: Extraction, capture: Capture | None = None, *, sealed: bool = False
) -> Snapshot:
    """Keep what a source was: ``content`` with what was extracted from it and, of a web page, how it was captured.

    ``sealed`` says that the bytes were encrypted before they came here.
    """
    record = SnapshotRecord(
        id=(tx.session.exec(select(func.max(SnapshotRecord.id))).one() or 0) + 1,
        source_id=source,
        sha256=keep_bytes(tx, content),
        media_type=extraction.media_type,
        size=len(content),
        charset=extraction.charset,
        text=extraction.text,
        places=[converters.place_fields(place) for place in extraction.places],
        title=extraction.title,
        author=extraction.author,
        publisher=extraction.publisher,
        published=extraction.published,
        final_url=capture.final_url if capture else None,
        status=capture.status if capture else None,
        headers=[list(header) for header in capture.headers] if capture else [],
        sealed=sealed,
        by=tx.actor,
        at=capture.at if capture else tx.at,
    )
    tx.session.add(record)
    tx.session.flush()
    return converters.snapshot(record)


def load(tx: Reading, snapshot: int) -> Snapshot:
    """A snapshot. Raises ``NotFound``."""
    record = tx.get(SnapshotRecord, snapshot)
    if record is None:
        raise NotFound(phrase("There is no snapshot {snapshot}.", snapshot=snapshot))
    return converters.snapshot(record)


def of_source(tx: Reading, source: int) -> list[Snapshot]:
    """All that was captured of a source, oldest first."""
    query = select(SnapshotRecord).where(SnapshotRecord.source_id == source).order_by(col(SnapshotRecord.id))
    return [converters.snapshot(record) for record in tx.session.exec(query)]


def latest(tx: Reading, source: int) -> Snapshot | None:
    """What a source was when it was last captured."""
    query = select(SnapshotRecord).where(SnapshotRecord.source_id == source).order_by(col(SnapshotRecord.id).desc()).limit(1)
    record = tx.session.exec(query).first()
    return converters.snapshot(record) if record else None


def with_bytes(tx: Reading, sha256: str) -> list[tuple[Source, Snapshot]]:
    """The sources that were captured with these very bytes, oldest first."""
    query = (
        select(SourceRecord, SnapshotRecord)
        .join(SnapshotRecord, col(SnapshotRecord.source_id) == SourceRecord.id)
        .where(SnapshotRecord.sha256 == sha256)
        .order_by(col(SnapshotRecord.id))
    )
    return [(converters.source(source), converters.snapshot(snapshot)) for source, snapshot in tx.session.exec(query)]


def add_check(
    tx: Writing,
    source: int,
    outcome: CheckOutcome,
    snapshot: Snapshot | None = None,
    note: str = "",
    touched: Sequence[int] = (),
) -> SourceCheck:
    """Keep what came of looking at a source again; ``snapshot`` is what was captured on that look, if it was kept, and
    ``touched`` the evidence whose passages no longer stand.
    """
    record = SourceCheckRecord(
        id=(tx.session.exec(select(func.max(SourceCheckRecord.id))).one() or 0) + 1,
        source_id=source,
        outcome=outcome.value,
        snapshot_id=snapshot.id if snapshot else None,
        note=note,
        touched=list(touched),
        by=tx.actor,
        at=tx.at,
    )
    tx.session.add(record)
    tx.session.flush()
    return converters.source_check(record)


def checks(tx: Reading, source: int) -> list[SourceCheck]:
    """Every look at a source since it was first captured, oldest first."""
    return checks_of(tx, {source})[source]


def checks_of(tx: Reading, sources: Collection[int]) -> dict[int, list[SourceCheck]]:
    """Every look at these sources, oldest first, by the source's number."""
    found: dict[int, list[SourceCheck]] = {source: [] for source in sources}
    query = select(SourceCheckRecord).order_by(col(SourceCheckRecord.id))
    if len(found) <= _FEW:
        query = query.where(col(SourceCheckRecord.source_id).in_(found))
    for record in tx.session.exec(query):
        if record.source_id in found:
            found[record.source_id].append(converters.source_check(record))
    return found
