"""Articles, their revisions, the words set aside on them and what was found wrong in them."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import col, select

from claims.model import Article, Coverage, Discrepancy, Revision, SetAside
from claims.phrase import phrase
from claims.text import Span
from factcheck.errors import NotFound
from factcheck.store import bulk, converters
from factcheck.store.records import ArticleRecord, BlobRecord, DiscrepancyRecord, Fields, RevisionRecord, SetAsideRecord
from factcheck.store.transactions import Reading, Writing


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be kept as a revision: normalised, with its sentences, and the bytes it was read from."""

    text: str
    sha256: str
    original: bytes
    name: str
    charset: str | None
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words set aside, with the number under which the store knows them."""

    id: int
    words: SetAside


def add(tx: Writing, article: Article, coverage: Coverage) -> None:
    """Keep a new article, before its first revision."""
    fields = converters.coverage_fields(coverage)
    tx.session.add(
        ArticleRecord(
            id=article.id,
            title=article.title,
            language=article.language,
            revision=article.revision,
            deadline=article.deadline,
            published=article.published,
            coverage=fields,
            authors=list(article.authors),
            gaps=[],
            desk=article.desk,
            by=tx.actor,
            at=tx.at,
        )
    )
    tx.session.flush()


def next_id(tx: Reading) -> int:
    """The number of the next article."""
    return (tx.session.exec(select(func.max(ArticleRecord.id))).one() or 0) + 1


def add_revision(tx: Writing, article: int, number: int, text: Text) -> None:
    """Keep a text of an article, and the bytes it came in."""
    original = keep_bytes(tx, text.original)
    tx.session.add(
        RevisionRecord(
            article_id=article,
            number=number,
            text=text.text,
            sha256=text.sha256,
            original=original,
            name=text.name,
            charset=text.charset,
            sentences=[converters.pair(s) for s in text.sentences],
            by=tx.actor,
            at=tx.at,
        )
    )
    tx.session.flush()


def keep_bytes(tx: Writing, content: bytes) -> str:
    """Keep bytes under their SHA-256, which is given back; the same bytes are kept once."""
    sha256 = hashlib.sha256(content).hexdigest()
    if tx.session.get(BlobRecord, sha256) is None:
        tx.session.add(BlobRecord(sha256=sha256, size=len(content), packed=zlib.compress(content)))
        tx.session.flush()
    return sha256


def bytes_of(tx: Reading, sha256: str) -> bytes:
    """Bytes by their SHA-256. Raises ``NotFound``."""
    record = tx.session.get(BlobRecord, sha256)
    if record is None:
        raise NotFound(phrase("No bytes are kept under {sha256}.", sha256=sha256))
    return zlib.decompress(record.packed)


def next_revision(tx: Reading, article: int) -> int:
    """The number of an article's next text; that of one that was taken back is not used again."""
    return (tx.session.exec(select(func.max(RevisionRecord.number)).where(RevisionRecord.article_id == article)).one() or 0) + 1


def advance(tx: Writing, article: int, revision: int) -> None:
    """Make ``revision`` the article's latest."""
    _record(tx, article).revision = revision
    tx.session.flush()


def withdraw(tx: Writing, article: int, withdrawn: bool) -> None:
    """Put an article away, or bring it back; nothing of it is lost."""
    _record(tx, article).withdrawn = withdrawn
    tx.session.flush()


def set_coverage(tx: Writing, article: int, coverage: Coverage, gaps: Sequence[Span]) -> None:
    """Keep what share of the latest text is covered, and the uncovered stretches that nobody has acknowledged."""
    record = _record(tx, article)
    record.coverage = converters.coverage_fields(coverage)
    record.gaps = [converters.pair(gap) for gap in gaps]


def gaps(tx: Reading, article: int) -> tuple[Span, ...]:
    """The stretches of the latest text that no claim covers and nobody has acknowledged."""
    record = _record(tx, article)
    return coverage(tx, article).uncovered if record.gaps is None else tuple(converters.span(pair) for pair in record.gaps)


def describe(tx: Writing, article: Article) -> None:
    """Keep what a person says anew of an article: its title, its deadline, its byline, its desk."""
    record = _record(tx, article.id)
    record.title, record.deadline = article.title, article.deadline
    record.authors, record.desk = list(article.authors), article.desk
    tx.session.flush()


def load(tx: Reading, article: int) -> Article:
    """An article. Raises ``NotFound``."""
    return converters.article(_record(tx, article))


def _record(tx: Reading, article: int) -> ArticleRecord:
    record = tx.get(ArticleRecord, article)
    if record is None:
        raise NotFound(phrase("There is no article {article}.", article=article))
    return record


def numbers(tx: Reading) -> list[int]:
    """The numbers of all articles, in their order."""
    return list(tx.session.exec(select(ArticleRecord.id).order_by(col(ArticleRecord.id))))


def coverage(tx: Reading, article: int) -> Coverage:
    """The coverage of an article's latest text."""
    return converters.coverage(_record(tx, article).coverage)


def latest(tx: Reading, article: int) -> Revision:
    """The latest revision of an article. Raises ``NotFound``."""
    record = _latest(tx, article)
    return Revision(record.number, record.text, record.sha256, record.at, record.by)


def original(tx: Reading, article: int) -> bytes:
    """The bytes that an article's latest text was read from."""
    return bytes_of(tx, _latest(tx, article).original)


def sentences(tx: Reading, article: int) -> tuple[Span, ...]:
    """The sentences of an article's latest text, as they were read when it was imported."""
    return tuple(converters.span(pair) for pair in _latest(tx, article).sentences)


def _latest(tx: Reading, article: int) -> RevisionRecord:
    number = _record(tx, article).revision
    query = select(RevisionRecord).where(RevisionRecord.article_id == article, RevisionRecord.number == number)
    record = tx.session.exec(query).first()
    if record is None:
        raise NotFound(phrase("Article {article} has no text.", article=article))
    return record


def with_text(tx: Reading, sha256: str) -> list[int]:
    """The articles that have, or had, a text of this SHA-256."""
    query = select(RevisionRecord.article_id).where(RevisionRecord.sha256 == sha256).distinct()
    return sorted(tx.session.exec(query))


def add_discrepancies(tx: Writing, article: int, revision: int, found: Sequence[Discrepancy]) -> None:
    """Keep what was found wrong in a revision."""
    rows: list[Fields] = [
        {
            "article_id": article,
            "revision": revision,
            "kind": one.kind,
            "message": one.message,
            "spans": [converters.pair(span) for span in one.spans],
        }
        for one in found
    ]
    bulk.insert_rows(tx, DiscrepancyRecord, rows)


def discrepancies(tx: Reading, article: Article) -> tuple[Discrepancy, ...]:
    """What was found wrong in the latest revision."""
    query = (
        bulk.query_of(DiscrepancyRecord)
        .where(col(DiscrepancyRecord.article_id) == article.id, col(DiscrepancyRecord.revision) == article.revision)
        .order_by(col(DiscrepancyRecord.id))
    )
    return tuple(
        Discrepancy(row.kind, row.message, tuple(converters.span(pair) for pair in row.spans))
        for row in bulk.rows(tx, DiscrepancyRecord, query)
    )


def set_aside(tx: Writing, article: Article, words: Sequence[SetAside]) -> list[Mark]:
    """Mark words of the latest revision as not checkable."""
    first = (tx.session.exec(select(func.max(SetAsideRecord.id))).one() or 0) + 1
    marks = [Mark(first + place, one) for place, one in enumerate(words)]
    place: Fields = {"article_id": article.id, "revision": article.revision, "by": tx.actor, "at": tx.at, "withdrawn": False}
    rows: list[Fields] = [
        {"id": mark.id, "start": mark.words.span.start, "end": mark.words.span.end, "reason": mark.words.reason} | place
        for mark in marks
    ]
    bulk.insert_rows(tx, SetAsideRecord, rows)
    return marks


def marks(tx: Reading, article: Article) -> list[Mark]:
    """The words of the latest revision that are set aside, in their order."""
    query = (
        select(SetAsideRecord)
        .where(SetAsideRecord.article_id == article.id, SetAsideRecord.revision == article.revision)
        .where(col(SetAsideRecord.withdrawn).is_(False))
        .order_by(col(SetAsideRecord.start), col(SetAsideRecord.id))
    )
    return [Mark(row.id, SetAside(Span(row.start, row.end), row.reason)) for row in tx.session.exec(query)]


def revision_of_mark(tx: Reading, mark: int) -> int:
    """The revision on whose words a mark lies."""
    return tx.session.get_one(SetAsideRecord, mark).revision


def withdraw_mark(tx: Writing, mark: int, withdrawn: bool) -> bool:
    """Take a mark back, or put it back; gives what ``withdrawn`` was."""
    record = tx.session.get_one(SetAsideRecord, mark)
    was, record.withdrawn = record.withdrawn, withdrawn
    tx.session.flush()
    return was
