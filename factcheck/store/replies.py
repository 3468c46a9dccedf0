"""The right-of-reply ledger: who was asked about what a claim says of them, and what came of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from sqlalchemy import func
from sqlmodel import col, select

from claims.ledger import Reply
from claims.model import Claim
from claims.phrase import phrase
from claims.vocabulary import Answer, Status, Way
from factcheck.errors import NotFound
from factcheck.store.claims import row_id
from factcheck.store.records import ClaimRecord
from factcheck.store.rule_records import OverrideRecord, ReplyRecord
from factcheck.store.transactions import Reading, Writing


def next_id(tx: Reading) -> int:
    """The number of the next entry."""
    return (tx.session.exec(select(func.max(ReplyRecord.id))).one() or 0) + 1


def add(tx: Writing, claim: Claim, reply: Reply) -> None:
    """Keep that somebody was asked about a claim."""
    record = ReplyRecord(
        id=reply.id,
        claim_id=row_id(tx, claim),
        asked=reply.asked,
        asked_at=reply.asked_at,
        way=reply.way.value,
        tries=reply.tries,
        answer=reply.answer.value,
        words=reply.words,
        answered_at=reply.answered_at,
        printed=reply.printed,
        version=reply.version,
        by=reply.by,
        at=reply.at,
    )
    tx.session.add(record)
    tx.session.flush()


def save(tx: Writing, reply: Reply) -> Reply:
    """Keep what an entry says now, one version on."""
    record = tx.session.get_one(ReplyRecord, reply.id)
    saved = replace(reply, version=record.version + 1)
    record.way, record.tries, record.answer = saved.way.value, saved.tries, saved.answer.value
    record.words, record.answered_at, record.printed = saved.words, saved.answered_at, saved.printed
    record.version, record.withdrawn = saved.version, saved.withdrawn
    tx.session.flush()
    return saved


def one(tx: Reading, number: int) -> Reply:
    """An entry, taken back or not. Raises ``NotFound``."""
    record = tx.get(ReplyRecord, number)
    if record is None:
        raise NotFound(phrase("There is no reply {number}.", number=number))
    claim = tx.session.get_one(ClaimRecord, record.claim_id)
    return _reply(record, f"{claim.article_id}.{claim.number}")


def of_article(tx: Reading, article: int, number: int | None = None) -> dict[int, list[Reply]]:
    """The entries on an article's claims (or on one of them) that were not taken back, by the claim's number, oldest first."""
    query = (
        select(ReplyRecord, ClaimRecord.number)
        .join(ClaimRecord, col(ClaimRecord.id) == ReplyRecord.claim_id)
        .where(ClaimRecord.article_id == article, col(ReplyRecord.withdrawn).is_(False))
        .order_by(col(ReplyRecord.id))
    )
    if number is not None:
        query = query.where(ClaimRecord.number == number)
    found: dict[int, list[Reply]] = defaultdict(list)
    for record, of in tx.session.exec(query):
        found[of].append(_reply(record, f"{article}.{of}"))
    return found


def heard(tx: Reading, tries: int) -> Counter[int]:
    """By article, how many of its checked claims that speak ill of somebody have had their reply, as ``claims.workflow`` counts
    it (silence after ``tries``), and were not let pass without.
    """
    passed = select(OverrideRecord.claim_id).where(OverrideRecord.code == "needs_reply", col(OverrideRecord.void).is_(None))
    said = col(ReplyRecord.answer).in_([Answer.ANSWERED.value, Answer.DECLINED.value])
    silent = (col(ReplyRecord.answer) == Answer.UNREACHED.value) & (col(ReplyRecord.tries) >= tries)
    replied = select(ReplyRecord.claim_id).where(col(ReplyRecord.withdrawn).is_(False), said | silent)
    query = (
        select(ClaimRecord.article_id, func.count())
        .where(col(ClaimRecord.id).in_(replied), col(ClaimRecord.id).not_in(passed))
        .where(col(ClaimRecord.adverse).is_(True), ClaimRecord.status == Status.CHECKED.value)
        .where(col(ClaimRecord.dropped).is_(False))
        .group_by(col(ClaimRecord.article_id))
    )
    return Counter(dict(tx.session.exec(query).all()))


def _reply(record: ReplyRecord, claim: str) -> Reply:
    return Reply(
        id=record.id,
        claim=claim,
        asked=record.asked,
        asked_at=record.asked_at,
        way=Way(record.way),
        tries=record.tries,
        answer=Answer(record.answer),
        words=record.words,
        answered_at=record.answered_at,
        printed=record.printed,
        by=record.by,
        at=record.at,
        version=record.version,
        withdrawn=record.withdrawn,
    )
