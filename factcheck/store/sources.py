"""Sources, and the evidence drawn from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func
from sqlmodel import col, select

from claims.model import Claim
from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import SourceKind, Stance
from factcheck.errors import NotFound
from factcheck.store import converters, snapshots
from factcheck.store.claims import row_id
from factcheck.store.records import ClaimRecord, EvidenceRecord, SnapshotRecord, SourceRecord
from factcheck.store.transactions import Reading, Writing
from sources.looks import found_since
from sources.model import Evidence, Snapshot, Source


@dataclass(frozen=True, slots=True)
class Draft:
    """Evidence before it is kept."""

    source: Source
    snapshot: Snapshot | None
    stance: Stance
    span: Span | None
    exact: str
    locator: str
    note: str


def next_id(tx: Reading) -> int:
    """The number of the next source."""
    return (tx.session.exec(select(func.max(SourceRecord.id))).one() or 0) + 1


def add(tx: Writing, source: Source) -> None:
    """Keep a new source."""
    record = SourceRecord(
        id=source.id,
        kind=source.kind.value,
        name=source.name,
        locator=source.locator,
        tier=source.tier.value,
        origin=source.origin,
        confidential=source.confidential,
        contact=source.contact,
        met=source.met,
        same_as=source.same_as,
        by=tx.actor,
        at=tx.at,
    )
    tx.session.add(record)
    tx.session.flush()


def load(tx: Reading, source: int) -> Source:
    """A source. Raises ``NotFound``."""
    record = tx.get(SourceRecord, source)
    if record is None:
        raise NotFound(phrase("There is no source {source}.", source=source))
    return converters.source(record)


def add_evidence(tx: Writing, claim: Claim, draft: Draft) -> Evidence:
    """Hang evidence on a claim."""
    record = EvidenceRecord(
        id=(tx.session.exec(select(func.max(EvidenceRecord.id))).one() or 0) + 1,
        claim_id=row_id(tx, claim),
        source_id=draft.source.id,
        snapshot_id=draft.snapshot.id if draft.snapshot else None,
        stance=draft.stance.value,
        start=draft.span.start if draft.span else None,
        end=draft.span.end if draft.span else None,
        exact=draft.exact,
        locator=draft.locator,
        note=draft.note,
        by=tx.actor,
        at=tx.at,
    )
    tx.session.add(record)
    tx.session.flush()
    return converters.evidence(record, claim.id, draft.source, draft.snapshot)


def evidence(tx: Reading, number: int) -> Evidence:
    """A piece of evidence, withdrawn or not. Raises ``NotFound``."""
    record = tx.get(EvidenceRecord, number)
    if record is None:
        raise NotFound(phrase("There is no evidence {number}.", number=number))
    claim = tx.session.get_one(ClaimRecord, record.claim_id)
    return _looked_at(tx, [_evidence(tx, record, f"{claim.article_id}.{claim.number}")])[0]


def with_address(tx: Reading, address: str) -> Source | None:
    """The page that was captured from this very address, if there is one that isn't confidential."""
    query = select(SourceRecord).where(
        SourceRecord.kind == SourceKind.WEB_PAGE.value,
        SourceRecord.locator == address,
        col(SourceRecord.confidential).is_(False),
    )
    record = tx.session.exec(query.order_by(col(SourceRecord.id)).limit(1)).first()
    return converters.source(record) if record else None


def save_evidence(
    tx: Writing, number: int, *, stance: Stance | None = None, withdrawn: bool | None = None, note: str | None = None
) -> Evidence:
    """Change what a piece of evidence does to its claim, whether it counts, or what is noted on it."""
    record = tx.session.get_one(EvidenceRecord, number)
    record.stance = record.stance if stance is None else stance.value
    record.withdrawn = record.withdrawn if withdrawn is None else withdrawn
    record.note = record.note if note is None else note
    tx.session.flush()
    return evidence(tx, number)


def place_evidence(tx: Writing, number: int, span: Span | None, exact: str, locator: str) -> Evidence:
    """Change which passage of its snapshot a piece of evidence rests on, and what its place is called."""
    record = tx.session.get_one(EvidenceRecord, number)
    record.start, record.end = (span.start, span.end) if span else (None, None)
    record.exact, record.locator = exact, locator
    tx.session.flush()
    return evidence(tx, number)


def ids_of_claim(tx: Reading, article: int, number: int) -> list[int]:
    """The numbers of all evidence that was ever attached to a claim."""
    query = (
        select(EvidenceRecord.id)
        .join(ClaimRecord, col(ClaimRecord.id) == EvidenceRecord.claim_id)
        .where(ClaimRecord.article_id == article, ClaimRecord.number == number)
    )
    return list(tx.session.exec(query))


def evidence_of(tx: Reading, article: int, number: int | None = None) -> dict[int, list[Evidence]]:
    """The evidence that counts for an article's claims (or one of them), by the claim's number."""
    query = (
        select(EvidenceRecord, ClaimRecord.number)
        .join(ClaimRecord, col(ClaimRecord.id) == EvidenceRecord.claim_id)
        .where(ClaimRecord.article_id == article, col(EvidenceRecord.withdrawn).is_(False))
        .order_by(col(EvidenceRecord.id))
    )
    if number is not None:
        query = query.where(ClaimRecord.number == number)
    rows = list(tx.session.exec(query))
    found: dict[int, list[Evidence]] = defaultdict(list)
    pieces = _looked_at(tx, [_evidence(tx, record, f"{article}.{of}") for record, of in rows])
    for piece, (_, of) in zip(pieces, rows, strict=True):
        found[of].append(piece)
    return found


def save(tx: Writing, source: Source) -> None:
    """Keep what was corrected about a source: its origin, and what it is a copy of."""
    record = tx.session.get_one(SourceRecord, source.id)
    record.origin, record.same_as = source.origin, source.same_as
    tx.session.flush()


def claims_on(tx: Reading, source: int) -> list[str]:
    """The names of the claims that rest on a source."""
    query = (
        select(ClaimRecord.article_id, ClaimRecord.number)
        .join(EvidenceRecord, col(EvidenceRecord.claim_id) == ClaimRecord.id)
        .where(EvidenceRecord.source_id == source, col(EvidenceRecord.withdrawn).is_(False))
        .order_by(col(ClaimRecord.article_id), col(ClaimRecord.number))
        .distinct()
    )
    return [f"{article}.{number}" for article, number in tx.session.exec(query)]


def drawn_from(tx: Reading, source: int) -> list[Evidence]:
    """All evidence that was drawn from a source, withdrawn or not, oldest first."""
    query = (
        select(EvidenceRecord, ClaimRecord.article_id, ClaimRecord.number)
        .join(ClaimRecord, col(ClaimRecord.id) == EvidenceRecord.claim_id)
        .where(EvidenceRecord.source_id == source)
        .order_by(col(EvidenceRecord.id))
    )
    return _looked_at(tx, [_evidence(tx, record, f"{of}.{number}") for record, of, number in tx.session.exec(query)])


def _evidence(tx: Reading, record: EvidenceRecord, claim: str) -> Evidence:
    """Sources and snapshots come from the session's own memory where several pieces share them."""
    snapshot = tx.session.get(SnapshotRecord, record.snapshot_id) if record.snapshot_id is not None else None
    captured = converters.snapshot(snapshot) if snapshot else None
    return converters.evidence(record, claim, load(tx, record.source_id), captured)


def _looked_at(tx: Reading, pieces: Sequence[Evidence]) -> list[Evidence]:
    """The same evidence with what later looks at its sources found."""
    checks = snapshots.checks_of(tx, {piece.source.id for piece in pieces})
    return [replace(piece, found=found_since(piece, checks[piece.source.id])) for piece in pieces]


def every(tx: Reading, article: int | None = None) -> list[tuple[Source, list[str]]]:
    """The sources (that an article's claims rest on) by number, each with the claims it is evidence for."""
    query = (
        select(EvidenceRecord.source_id, ClaimRecord.article_id, ClaimRecord.number)
        .join(ClaimRecord, col(ClaimRecord.id) == EvidenceRecord.claim_id)
        .where(col(EvidenceRecord.withdrawn).is_(False))
        .order_by(col(ClaimRecord.article_id), col(ClaimRecord.number))
        .distinct()
    )
    if article is not None:
        query = query.where(ClaimRecord.article_id == article)
    claims: dict[int, list[str]] = defaultdict(list)
    for source, of, number in tx.session.exec(query):
        claims[source].append(f"{of}.{number}")
    records = tx.session.exec(select(SourceRecord).order_by(col(SourceRecord.id)))
    return [(converters.source(row), claims[row.id]) for row in records if article is None or row.id in claims]
