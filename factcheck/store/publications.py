"""What ran, and what was put right afterwards."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import func
from sqlmodel import col, select

from claims.ledger import Correction, Publication
from claims.phrase import phrase
from claims.vocabulary import Cause, Condition, Remedy
from factcheck.errors import NotFound
from factcheck.store.records import ClaimRecord
from factcheck.store.rule_records import CorrectionRecord, PublicationRecord
from factcheck.store.transactions import Reading, Writing


def next_id(tx: Reading) -> int:
    """The number of the next publication."""
    return (tx.session.exec(select(func.max(PublicationRecord.id))).one() or 0) + 1


def add(tx: Writing, publication: Publication) -> None:
    """Keep that a revision ran."""
    record = PublicationRecord(
        id=publication.id,
        article_id=publication.article,
        revision=publication.revision,
        ran_at=publication.ran_at,
        link=publication.link,
        clearance_id=publication.clearance,
        conditions={condition.value: how for condition, how in publication.conditions.items()},
        owner=publication.owner,
        due=publication.due,
        reason=publication.reason,
        by=publication.by,
        at=publication.at,
    )
    tx.session.add(record)
    tx.session.flush()


def one(tx: Reading, number: int) -> Publication:
    """A publication. Raises ``NotFound``."""
    record = tx.get(PublicationRecord, number)
    if record is None:
        raise NotFound(phrase("There is no publication {number}.", number=number))
    return _publication(record)


def every(tx: Reading, article: int | None = None) -> dict[int, list[Publication]]:
    """What ran of an article, or of every one, by the article's number, oldest first."""
    query = select(PublicationRecord).where(col(PublicationRecord.withdrawn).is_(False)).order_by(col(PublicationRecord.id))
    if article is not None:
        query = query.where(PublicationRecord.article_id == article)
    found: dict[int, list[Publication]] = defaultdict(list)
    for record in tx.session.exec(query):
        found[record.article_id].append(_publication(record))
    return found


def withdraw(tx: Writing, publication: int, withdrawn: bool) -> bool:
    """Take back that something ran, or say it again; gives what ``withdrawn`` was."""
    record = tx.session.get_one(PublicationRecord, publication)
    was, record.withdrawn = record.withdrawn, withdrawn
    tx.session.flush()
    return was


def next_correction(tx: Reading) -> int:
    """The number of the next correction."""
    return (tx.session.exec(select(func.max(CorrectionRecord.id))).one() or 0) + 1


def add_correction(tx: Writing, correction: Correction, claim: int | None) -> None:
    """Keep a correction; ``claim`` is the key of the claim's row."""
    record = CorrectionRecord(
        id=correction.id,
        publication_id=correction.publication,
        claim_id=claim,
        remedy=correction.remedy.value,
        cause=correction.cause.value if correction.cause else None,
        wrong=correction.wrong,
        right=correction.right,
        note=correction.note,
        ran_at=correction.ran_at,
        link=correction.link,
        by=correction.by,
        at=correction.at,
    )
    tx.session.add(record)
    tx.session.flush()


def corrections(tx: Reading, article: int | None = None) -> dict[int, list[Correction]]:
    """The corrections of what ran of an article, or of every one, by the article's number, oldest first."""
    query = (
        select(CorrectionRecord, PublicationRecord, ClaimRecord.number)
        .join(PublicationRecord, col(PublicationRecord.id) == CorrectionRecord.publication_id)
        .join(ClaimRecord, col(ClaimRecord.id) == CorrectionRecord.claim_id, isouter=True)
        .where(col(CorrectionRecord.withdrawn).is_(False))
        .order_by(col(CorrectionRecord.id))
    )
    if article is not None:
        query = query.where(PublicationRecord.article_id == article)
    found: dict[int, list[Correction]] = defaultdict(list)
    for record, publication, number in tx.session.exec(query):
        claim = None if number is None else f"{publication.article_id}.{number}"
        found[publication.article_id].append(_correction(record, publication.link, claim))
    return found


def withdraw_correction(tx: Writing, correction: int, withdrawn: bool) -> bool:
    """Take a correction back, or say it again; gives what ``withdrawn`` was."""
    record = tx.session.get_one(CorrectionRecord, correction)
    was, record.withdrawn = record.withdrawn, withdrawn
    tx.session.flush()
    return was


def _publication(record: PublicationRecord) -> Publication:
    return Publication(
        id=record.id,
        article=record.article_id,
        revision=record.revision,
        ran_at=record.ran_at,
        link=record.link,
        clearance=record.clearance_id,
        conditions={Condition(name): str(how) for name, how in record.conditions.items()},
        owner=record.owner,
        due=record.due,
        reason=record.reason,
        by=record.by,
        at=record.at,
    )


def _correction(record: CorrectionRecord, original: str, claim: str | None) -> Correction:
    return Correction(
        id=record.id,
        publication=record.publication_id,
        original=original,
        claim=claim,
        remedy=Remedy(record.remedy),
        cause=Cause(record.cause) if record.cause else None,
        wrong=record.wrong,
        right=record.right,
        note=record.note,
        ran_at=record.ran_at,
        link=record.link,
        by=record.by,
        at=record.at,
    )
