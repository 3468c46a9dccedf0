"""The newsroom's sealing keys and what is sealed with them; also what the first version kept in the clear."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import delete, func
from sqlmodel import col, select

from factcheck.store.records import SealedRecord, SealingKeyRecord, SourceIdentityRecord
from factcheck.store.transactions import Reading, Writing
from sources.model import Identity
from sources.sealing import Cost, SealingKey


@dataclass(frozen=True, slots=True)
class Seal:
    """One sealed thing of a source: who it is, or what belongs to one of its snapshots."""

    id: int
    source: int
    snapshot: int | None
    ciphertext: bytes


def key(tx: Reading) -> tuple[int, SealingKey] | None:
    """The key that seals now, with its number; ``None`` as long as no passphrase was set."""
    record = tx.session.exec(select(SealingKeyRecord).order_by(col(SealingKeyRecord.id).desc()).limit(1)).first()
    if record is None:
        return None
    cost: dict[str, Any] = record.cost
    return record.id, SealingKey(record.public, record.salt, Cost(**cost), record.wrapped)


def add_key(tx: Writing, fresh: SealingKey) -> int:
    """Keep a new key, and let go of the private half of the one before it; gives its number."""
    overwrite_what_goes(tx)
    for record in tx.session.exec(select(SealingKeyRecord).where(col(SealingKeyRecord.wrapped).is_not(None))):
        record.wrapped = None
    number = (tx.session.exec(select(func.max(SealingKeyRecord.id))).one() or 0) + 1
    tx.session.add(
        SealingKeyRecord(
            id=number,
            public=fresh.public,
            salt=fresh.salt,
            cost=asdict(fresh.cost),
            wrapped=fresh.wrapped,
            by=tx.actor,
            at=tx.at,
        )
    )
    tx.session.flush()
    return number


def add(tx: Writing, source: int, ciphertext: bytes, of_key: int, snapshot: int | None = None) -> None:
    """Keep something sealed."""
    number = (tx.session.exec(select(func.max(SealedRecord.id))).one() or 0) + 1
    tx.session.add(SealedRecord(id=number, source_id=source, snapshot_id=snapshot, key_id=of_key, ciphertext=ciphertext))
    tx.session.flush()


def replace(tx: Writing, seal: Seal, ciphertext: bytes, of_key: int) -> None:
    """Put another seal on the same thing."""
    record = tx.session.get_one(SealedRecord, seal.id)
    record.key_id, record.ciphertext = of_key, ciphertext
    tx.session.flush()


def every(tx: Reading, source: int | None = None) -> list[Seal]:
    """All that is sealed (of one source)."""
    query = select(SealedRecord).order_by(col(SealedRecord.id))
    if source is not None:
        query = query.where(SealedRecord.source_id == source)
    return [Seal(row.id, row.source_id, row.snapshot_id, row.ciphertext) for row in tx.session.exec(query)]


def in_the_clear(tx: Reading) -> list[tuple[int, Identity]]:
    """The confidential sources whose identity the first version kept unsealed, and who they are."""
    records = tx.session.exec(select(SourceIdentityRecord).order_by(col(SourceIdentityRecord.source_id)))
    return [(row.source_id, Identity(row.identity, locator=row.locator)) for row in records]


def wipe_the_clear(tx: Writing) -> None:
    """Delete what was kept in the clear. It is sealed by now: nothing is lost."""
    overwrite_what_goes(tx)
    tx.session.execute(delete(SourceIdentityRecord))
    tx.session.flush()


def overwrite_what_goes(tx: Writing) -> None:
    """From here on SQLite writes zeros over what is deleted, which it otherwise leaves in the file."""
    connection = tx.session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
