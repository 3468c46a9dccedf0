"""The board: every article with how far it is, what blocks it, and what still holds of its clearance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from claims.adversity import accusations
from claims.ledger import Clearance, Publication, unverified
from claims.model import Article, Claim, Coverage
from claims.policy import Policy
from claims.vocabulary import Status
from claims.workflow import objections_to_publication
from factcheck.desk.docket import Docket, about_the_whole
from factcheck.desk.session import Desk
from factcheck.desk.views import BoardRow, Cleared, Progress
from factcheck.store import boards, clearances, figures, publications, replies
from factcheck.store import claims as stored
from factcheck.store.transactions import Reading

_DONE = frozenset({Status.CHECKED, Status.OUT_OF_SCOPE})


@dataclass(frozen=True, slots=True)
class _Record:
    """What is on record about one article beside its claims. ``heard`` and ``undecided`` count claims; ``cleared`` is the
    clearance with the count of its claims and the sum of their versions.
    """

    article: Article
    coverage: Coverage
    gaps: int
    people: set[str]
    changed: datetime | None
    heard: int
    undecided: int
    cleared: tuple[Clearance, int, int] | None
    unverified: Publication | None
    ran: Publication | None
    oldest_query: datetime | None


def board(desk: Desk) -> list[BoardRow]:
    """All articles, by deadline (those without one last), then by number; those that were put away come at the end."""
    with desk.reading() as tx:
        return rows_of(tx, desk.policy)


def rows_of(tx: Reading, policy: Policy) -> list[BoardRow]:
    """The same within a transaction."""
    outlines = boards.outlines(tx, policy.sign_offs)
    against = cache(lambda claim: len(objections_to_publication(claim, policy)))  # many articles have claims in the same state
    rows = [
        _row(tx, policy, record, outlines.get(record.article.id, boards.Outline()), against) for record in _records(tx, policy)
    ]
    return sorted(
        rows, key=lambda row: (row.article.withdrawn, row.article.deadline is None, row.article.deadline or 0, row.article.id)
    )


def _records(tx: Reading, policy: Policy) -> list[_Record]:
    people, changes, heard = boards.people(tx), boards.last_changes(tx), replies.heard(tx, policy.reply_tries)
    ran, queries = publications.every(tx), figures.oldest_queries(tx)
    waiting = _waiting(tx, ran)
    cleared, undecided = clearances.outlines(tx), _undecided(tx, policy)
    return [
        _Record(
            article=article,
            coverage=coverage,
            gaps=gaps,
            people=people.get(article.id, set()),
            changed=changes.get(article.id),
            heard=heard[article.id],
            undecided=undecided[article.id],
            cleared=cleared.get(article.id),
            unverified=waiting.get(article.id),
            ran=max(ran.get(article.id, ()), key=lambda one: (one.ran_at, one.id), default=None),
            oldest_query=queries.get(article.id),
        )
        for article, coverage, gaps in boards.articles(tx)
    ]


def _waiting(tx: Reading, every: Mapping[int, Sequence[Publication]]) -> dict[int, Publication]:
    """What ran before verification and waits for it, by article; corrections are looked at only where something may wait."""
    ran = {article: several for article, several in every.items() if unverified(several, ())}
    corrected = publications.corrections(tx) if ran else {}
    found = {article: unverified(several, corrected.get(article, ())) for article, several in ran.items()}
    return {article: pending for article, pending in found.items() if pending is not None}


def _undecided(tx: Reading, policy: Policy) -> Counter[int]:
    """By article, how many checked claims have words of accusation, and nobody has said whether they speak ill of somebody."""
    found: Counter[int] = Counter()
    if policy.decide_adverse:
        for article, language, wording in boards.undecided(tx):
            found[article] += bool(accusations(wording, language))
    return found


def _row(tx: Reading, policy: Policy, record: _Record, outline: boards.Outline, against: Callable[[Claim], int]) -> BoardRow:
    counts: Counter[Status] = Counter()
    objections = record.undecided - (record.heard if policy.right_of_reply else 0)
    for alike in outline.alike:
        counts[alike.claim.status] += alike.count
        objections += alike.count * against(alike.claim)
    progress = progress_of(counts)
    clearance = record.cleared[0] if record.cleared else None
    whole = about_the_whole(record.article, progress.total, policy, record.coverage.numbers, record.gaps, clearance)
    return BoardRow(
        article=record.article,
        progress=progress,
        queries=counts[Status.QUERY],
        stale=counts[Status.STALE],
        blocking=objections + len(whole),
        coverage=record.coverage.words,
        people=tuple(sorted(record.people)),
        last_change=record.changed,
        gaps=record.gaps if policy.acknowledge_gaps else 0,
        cleared=_standing(tx, policy, record, outline, objections),
        unverified=record.unverified,
        ran=record.ran,
        oldest_query=record.oldest_query if counts[Status.QUERY] else None,
    )


def _standing(tx: Reading, policy: Policy, record: _Record, outline: boards.Outline, objections: int) -> Cleared | None:
    """What holds of the clearance. Only where a claim has changed since are the claims looked at one by one."""
    if record.cleared is None:
        return None
    clearance, claims, versions = record.cleared
    article = record.article
    if objections or (claims, versions) != (outline.count, outline.versions):
        return Docket.read(tx, article.id).standing(stored.of_article(tx, article.id), policy)
    return Cleared(clearance, article.revision, (), record.gaps if policy.acknowledge_gaps else 0)


def progress_of(counts: Counter[Status]) -> Progress:
    """How far the claims are; those that were cut from the text no longer count."""
    total = sum(count for status, count in counts.items() if status is not Status.GONE)
    return Progress(counts=dict(counts), total=total, done=sum(counts[status] for status in _DONE))
