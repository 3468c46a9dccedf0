"""The board: every article with how far it is, what blocks it, and what still holds of its clearance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from claims.ledger import Clearance, Publication, unverified
from claims.model import Article, Claim, Coverage
from claims.policy import Policy
from claims.vocabulary import Status
from claims.workflow import objections_to_publication
from factcheck.desk.docket import Docket, about_the_whole
from factcheck.desk.session import Desk
from factcheck.desk.views import BoardRow, Cleared, Progress
from factcheck.store import boards, clearances, publications, replies, tallies
from factcheck.store import claims as stored
from factcheck.store.tallies import Tally
from factcheck.store.transactions import Reading

_DONE = frozenset({Status.CHECKED, Status.OUT_OF_SCOPE})

Against = Callable[[Claim, bool], int]
"""How many objections to publication a claim in some state raises; whether there are words of accusation in it."""


@dataclass(frozen=True, slots=True)
class _Record:
    """What is on record about one article beside its claims; ``heard`` counts claims."""

    article: Article
    coverage: Coverage
    gaps: int
    changed: datetime | None
    heard: int
    cleared: Clearance | None
    unverified: Publication | None
    ran: Publication | None


def board(desk: Desk) -> list[BoardRow]:
    """All articles, by deadline (those without one last), then by number; those that were put away come at the end."""
    with desk.reading() as tx:
        return rows_of(tx, desk.policy)


def rows_of(tx: Reading, policy: Policy) -> list[BoardRow]:
    """The same within a transaction."""
    last = boards.last_entries(tx)
    tally = tallies.every(tx.session.connection(), {article: number for article, (number, _) in last.items()})
    against = cache(lambda claim, accuses: _against(claim, accuses, policy))  # many articles have claims in the same state
    rows = [
        _row(tx, policy, record, tally.get(record.article.id, tallies.Tally()), against) for record in _records(tx, policy, last)
    ]
    return sorted(
        rows, key=lambda row: (row.article.withdrawn, row.article.deadline is None, row.article.deadline or 0, row.article.id)
    )


def _records(tx: Reading, policy: Policy, last: Mapping[int, tuple[int, datetime]]) -> list[_Record]:
    heard, ran, cleared = replies.heard(tx, policy.reply_tries), publications.every(tx), clearances.outlines(tx)
    waiting = _waiting(tx, ran)
    return [
        _Record(
            article=article,
            coverage=coverage,
            gaps=gaps,
            changed=last[article.id][1] if article.id in last else None,
            heard=heard[article.id],
            cleared=cleared.get(article.id),
            unverified=waiting.get(article.id),
            ran=max(ran.get(article.id, ()), key=lambda one: (one.ran_at, one.id), default=None),
        )
        for article, coverage, gaps in boards.articles(tx)
    ]


def _against(claim: Claim, accuses: bool, policy: Policy) -> int:
    """How many objections to publication a claim in this state raises, as long as nobody was heard."""
    return len(objections_to_publication(claim, policy, (), ("…",) if accuses else ()))


def _waiting(tx: Reading, every: Mapping[int, Sequence[Publication]]) -> dict[int, Publication]:
    """What ran before verification and waits for it, by article; corrections are looked at only where something may wait."""
    ran = {article: several for article, several in every.items() if unverified(several, ())}
    corrected = publications.corrections(tx) if ran else {}
    found = {article: unverified(several, corrected.get(article, ())) for article, several in ran.items()}
    return {article: pending for article, pending in found.items() if pending is not None}


def _row(tx: Reading, policy: Policy, record: _Record, tally: Tally, against: Against) -> BoardRow:
    counts: Counter[Status] = Counter()
    objections = -record.heard if policy.right_of_reply else 0
    for alike in tally.alike:
        counts[alike.claim.status] += alike.count
        objections += alike.count * against(alike.claim, alike.accuses)
    progress = progress_of(counts)
    whole = about_the_whole(record.article, progress.total, policy, record.coverage.numbers, record.gaps, record.cleared)
    return BoardRow(
        article=record.article,
        progress=progress,
        queries=counts[Status.QUERY],
        stale=counts[Status.STALE],
        blocking=objections + len(whole),
        coverage=record.coverage.words,
        people=tuple(sorted(tally.people)),
        last_change=record.changed,
        gaps=record.gaps if policy.acknowledge_gaps else 0,
        cleared=_standing(tx, policy, record, tally, against),
        unverified=record.unverified,
        ran=record.ran,
        oldest_query=tally.oldest_query if counts[Status.QUERY] else None,
    )


def _standing(tx: Reading, policy: Policy, record: _Record, tally: Tally, against: Against) -> Cleared | None:
    """What holds of the clearance. Only where somebody was heard are the claims looked at one by one."""
    clearance, article = record.cleared, record.article
    if clearance is None:
        return None
    if record.heard and policy.right_of_reply:
        return Docket.read(tx, article.id).standing(stored.of_article(tx, article.id), policy)
    living = [alike for alike in tally.alike if alike.claim.status is not Status.GONE]
    touched = [alike for alike in living if alike.touched or against(alike.claim, alike.accuses)]
    reopened = sorted(number for alike in touched for number in alike.numbers)
    gaps = record.gaps if policy.acknowledge_gaps else 0
    return Cleared(clearance, article.revision, tuple(f"{article.id}.{number}" for number in reopened), gaps)


def progress_of(counts: Counter[Status]) -> Progress:
    """How far the claims are; those that were cut from the text no longer count."""
    total = sum(count for status, count in counts.items() if status is not Status.GONE)
    return Progress(counts=dict(counts), total=total, done=sum(counts[status] for status in _DONE))
