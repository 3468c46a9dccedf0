"""Finding articles, claims and sources by words: one column of words that Python brought into one form, indexed by the
database (FTS5 on SQLite, a text-search vector on PostgreSQL).

Who a confidential source is, and what it said, is never among the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import event, inspect, text, tuple_
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import UOWTransaction
from sqlmodel import Session, col, select

from claims.model import Claim
from claims.stems import folded_words, stems
from claims.vocabulary import Status
from factcheck.store.records import ArticleRecord, ClaimRecord, RevisionRecord, SnapshotRecord, SourceRecord

_MOST_BYTES = 400_000
"""Of one subject's different words; PostgreSQL holds a megabyte of them at most."""

_CLAIMS = select(ClaimRecord.article_id, ClaimRecord.number, ClaimRecord.wording, ClaimRecord.attribution)
_PUT = text(
    "INSERT INTO lookup (subject, words) VALUES (:subject, :words)"
    " ON CONFLICT (subject) DO UPDATE SET words = excluded.words WHERE lookup.words <> excluded.words"
)
_REBUILD = text("INSERT INTO lookup_index (lookup_index) VALUES ('rebuild')")
_FIND = {
    "sqlite": (
        "SELECT subject FROM lookup JOIN lookup_index ON lookup_index.rowid = lookup.id"
        " WHERE lookup_index MATCH :query AND subject LIKE :kind ORDER BY length(lookup.words), lookup.id LIMIT :most"
    ),
    "postgresql": (
        "SELECT subject FROM lookup WHERE array_to_tsvector(string_to_array(words, ' ')) @@ CAST(:query AS tsquery)"
        " AND subject LIKE :kind ORDER BY length(words), id LIMIT :most"
    ),
}

if TYPE_CHECKING:
    from factcheck.store.transactions import Reading


@dataclass(slots=True)
class Changes:
    """What was written in a session and must be found by other words now."""

    articles: set[int] = field(default_factory=set)
    claims: set[tuple[int, int]] = field(default_factory=set)
    sources: set[int] = field(default_factory=set)

    def note(self, session: Session, flushed: UOWTransaction) -> None:
        """Take over what a flush writes."""
        for record in (*session.new, *session.dirty):
            if isinstance(record, ArticleRecord):
                self.articles.add(record.id)
            elif isinstance(record, RevisionRecord):
                self.articles.add(record.article_id)
            elif isinstance(record, ClaimRecord) and inspect(record).attrs.wording.history.has_changes():
                self.claims.add((record.article_id, record.number))
            elif isinstance(record, SourceRecord):
                self.sources.add(record.id)
            elif isinstance(record, SnapshotRecord):
                self.sources.add(record.source_id)


def watched(session: Session) -> Changes:
    """Watch what a session writes."""
    changes = Changes()
    event.listen(session, "after_flush", changes.note)
    return changes


def follow(session: Session, changes: Changes) -> None:
    """Let what was written be found by its new words; part of the transaction that wrote it."""
    put(session, {f"article:{number}": _of_article(session, number) for number in changes.articles})
    put(session, {f"claim:{article}.{number}": _of_claim(session, article, number) for article, number in changes.claims})
    put(session, {f"source:{number}": _of_source(session, number) for number in changes.sources})


def put(session: Session, texts: Mapping[str, str]) -> None:
    """Let subjects be found by the words of their texts, in place of those by which they were found before."""
    rows = [{"subject": subject, "words": _words(told)} for subject, told in texts.items()]
    if rows:
        session.connection().execute(_PUT, rows)


def _words(told: str) -> str:
    """Every word once, each with its stems, in the order in which they come."""
    found: dict[str, None] = {}
    for word in folded_words(told):
        if word not in found:
            found[word] = None
            found.update(dict.fromkeys(stems(word)))
    joined = " ".join(found)
    if len(joined) * 4 <= _MOST_BYTES:
        return joined
    return joined.encode()[:_MOST_BYTES].decode(errors="ignore").rpartition(" ")[0]


def _of_article(session: Session, number: int) -> str:
    record = session.get_one(ArticleRecord, number)
    latest = select(RevisionRecord.text).where(RevisionRecord.article_id == number, RevisionRecord.number == record.revision)
    return f"{record.title}\n{session.exec(latest).first() or ''}"


def _of_claim(session: Session, article: int, number: int) -> str:
    query = _CLAIMS.where(ClaimRecord.article_id == article, ClaimRecord.number == number)
    *_, wording, said = session.exec(query).one()
    return _told(wording, said["speaker"] if said else "")


def told_of_claim(claim: Claim) -> str:
    """The words by which a claim is found: its wording, and who says so."""
    return _told(claim.wording, claim.attribution.speaker if claim.attribution else "")


def _told(wording: str, speaker: object) -> str:
    return f"{wording}\n{speaker}"


def _of_source(session: Session, number: int) -> str:
    """Of a confidential source the pseudonym and the origin alone."""
    record = session.get_one(SourceRecord, number)
    shown = [record.name, record.origin]
    if not record.confidential:
        query = select(SnapshotRecord).where(SnapshotRecord.source_id == number).order_by(col(SnapshotRecord.id).desc())
        latest = session.exec(query.limit(1)).first()
        shown.append(record.locator or "")
        if latest is not None and not latest.sealed:
            shown += [latest.title or "", latest.author or "", latest.publisher or "", latest.text]
    return "\n".join(shown)


def subjects(session: Session, kind: str, words: str, most: int) -> list[str]:
    """The subjects of a ``kind`` (``"claim"``) that have all of ``words``, or words that begin with them, or their stems.

    Those with fewer words come first: there they say more. Whatever ``words`` are, they are never taken for a query's syntax.
    """
    wanted = folded_words(words)
    if not wanted:
        return []
    dialect = session.get_bind().dialect.name
    query = _fts5(wanted) if dialect == "sqlite" else _tsquery(wanted)
    found = session.connection().execute(text(_FIND[dialect]), {"query": query, "kind": f"{kind}:%", "most": most})
    return [str(subject) for subject in found.scalars()]


def _fts5(wanted: list[str]) -> str:
    return " AND ".join("(" + " OR ".join([f'"{word}"*', *(f'"{stem}"' for stem in stems(word))]) + ")" for word in wanted)


def _tsquery(wanted: list[str]) -> str:
    return " & ".join("(" + " | ".join([f"'{word}':*", *(f"'{stem}'" for stem in stems(word))]) + ")" for word in wanted)


def told(tx: Reading, found: Sequence[str]) -> dict[str, tuple[str, str, str, int | None, Status | None]]:
    """What to tell of subjects that were found, by subject: kind, name, words, the article to go to, a claim's status.

    Claims that were taken back are left out, and so is what isn't there.
    """
    names: dict[str, list[str]] = {kind: [] for kind in ("article", "claim", "source")}
    for subject in found:
        kind, _, name = subject.partition(":")
        names[kind].append(name)
    by_number = tuple_(col(ClaimRecord.article_id), col(ClaimRecord.number))
    wanted = [tuple(int(part) for part in name.split(".")) for name in names["claim"]]
    claims = select(ClaimRecord.article_id, ClaimRecord.number, ClaimRecord.wording, ClaimRecord.status).where(
        by_number.in_(wanted), col(ClaimRecord.dropped).is_(False)
    )
    articles = select(ArticleRecord.id, ArticleRecord.title).where(col(ArticleRecord.id).in_(map(int, names["article"])))
    sources = select(SourceRecord.id, SourceRecord.name).where(col(SourceRecord.id).in_(map(int, names["source"])))
    session = tx.session
    return {
        **{f"article:{one}": ("article", str(one), title, one, None) for one, title in session.exec(articles)},
        **{f"claim:{a}.{n}": ("claim", f"{a}.{n}", words, a, Status(status)) for a, n, words, status in session.exec(claims)},
        **{f"source:{one}": ("source", str(one), name, None, None) for one, name in session.exec(sources)},
    }


def rebuild(session: Session) -> None:
    """Make the words and their index again from what is kept."""
    connection = session.connection()
    connection.execute(text("DELETE FROM lookup"))
    if connection.dialect.name == "sqlite":
        connection.execute(_REBUILD)
    for batch in _everything(session):
        put(session, batch)


def astray(session: Session) -> Iterator[tuple[str, str | None]]:
    """Every subject that isn't found by the words it has now, with those; without any where there is no such subject."""
    kept = {subject: words for subject, words in session.connection().execute(text("SELECT subject, words FROM lookup"))}
    for batch in _everything(session):
        for subject, told in batch.items():
            words = _words(told)
            if kept.pop(subject, None) != words:
                yield subject, words
    yield from ((subject, None) for subject in kept)


def is_whole(session: Session) -> bool:
    """Whether SQLite's index says what its table says (fts5.html, "integrity-check"): asked in a transaction that may write,
    though it writes nothing. A server looks after its own.
    """
    if session.get_bind().dialect.name != "sqlite":
        return True
    try:
        session.connection().execute(text("INSERT INTO lookup_index (lookup_index, rank) VALUES ('integrity-check', 1)"))
    except DBAPIError:
        return False
    return True


def mend(session: Session) -> None:
    """Let the index say what its table says, and the table what is there."""
    connection = session.connection()
    if not is_whole(session):
        connection.execute(_REBUILD)
    for subject, words in list(astray(session)):
        if words is None:
            connection.execute(text("DELETE FROM lookup WHERE subject = :subject"), {"subject": subject})
        else:
            connection.execute(_PUT, {"subject": subject, "words": words})


def _everything(session: Session) -> Iterator[dict[str, str]]:
    for rows in session.exec(_CLAIMS.execution_options(yield_per=5_000)).partitions():
        yield {f"claim:{a}.{n}": _told(wording, said["speaker"] if said else "") for a, n, wording, said in rows}
    for number in session.exec(select(ArticleRecord.id)).all():
        yield {f"article:{number}": _of_article(session, number)}
    for number in session.exec(select(SourceRecord.id)).all():
        yield {f"source:{number}": _of_source(session, number)}
