"""What a board needs of every article, in a few queries whatever the number of claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from sqlalchemy import ScalarSelect, func, select
from sqlmodel import col

from claims.model import Article, Claim, Coverage, Override, SignOff
from claims.text import Anchor, Span
from claims.vocabulary import Fix, Role, Status, Verdict
from factcheck.store import bulk, converters
from factcheck.store.records import ArticleRecord, ClaimRecord, EventRecord, SignOffRecord
from factcheck.store.rule_records import OverrideRecord
from factcheck.store.transactions import Reading

_NOWHERE = Anchor(Span(0, 0), "", "", "")
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Alike:
    """Claims of one article in the same state: one of them, without its words, stands for all ``count``; ``versions`` is the
    sum of theirs.

    The state is all that objections to publication look at: status, verdict, fix, whether it is adverse, in which roles
    somebody stands behind it, which objections were overridden.
    """

    claim: Claim
    count: int
    versions: int


def articles(tx: Reading) -> list[tuple[Article, Coverage, int]]:
    """All articles by number, each with the shares of its latest text that are covered, but not the places that aren't, and
    how many of those nobody has acknowledged.
    """
    shares = ("words", "numbers", "names", "quotations", "superlatives")
    known = [column for column in bulk.table_of(ArticleRecord).columns if column.name not in ("coverage", "gaps")]
    coverage = [col(ArticleRecord.coverage)[share].as_float() for share in shares]
    gaps = func.json_array_length(func.coalesce(col(ArticleRecord.gaps), col(ArticleRecord.coverage)["uncovered"]))
    query = select(*known, *coverage, gaps).order_by(col(ArticleRecord.id))
    found = tx.session.connection().execute(query).all()
    return [(converters.article(cast(ArticleRecord, row)), Coverage(*row[-len(shares) - 1 : -1]), row[-1]) for row in found]


def undecided(tx: Reading) -> list[tuple[int, str, str]]:
    """The checked claims of which nobody has said whether they are adverse: article, its language, the claim's wording.

    Without those on which that was let pass.
    """
    passed = select(col(OverrideRecord.claim_id)).where(
        col(OverrideRecord.code) == "undecided", col(OverrideRecord.void).is_(None)
    )
    query = (
        select(col(ClaimRecord.article_id), col(ArticleRecord.language), col(ClaimRecord.wording))
        .join(ArticleRecord, col(ArticleRecord.id) == ClaimRecord.article_id)
        .where(col(ClaimRecord.status) == Status.CHECKED.value, col(ClaimRecord.dropped).is_(False))
        .where(col(ClaimRecord.adverse).is_(None), col(ClaimRecord.id).not_in(passed))
    )
    return [(article, language, wording) for article, language, wording in tx.session.connection().execute(query)]


def states(tx: Reading) -> dict[int, list[Alike]]:
    """The states in which every article's claims are, by the article's number."""
    claim = bulk.table_of(ClaimRecord).c
    own = [claim[name] for name in ("number", "version", "article_id", "status", "verdict", "fix", "adverse")]
    # A subquery for each claim looks into an index alone; joined with the table of all roles it takes twice the time.
    hanging = (_standing(SignOffRecord, "role").label("roles"), _standing(OverrideRecord, "code").label("codes"))
    one = select(*own, *hanging).where(claim.dropped.is_(False)).subquery()
    state = [one.c[name] for name in ("article_id", "status", "verdict", "fix", "adverse", "roles", "codes")]
    query = select(func.min(one.c.number), func.count(), func.sum(one.c.version), *state).group_by(*state)
    found: dict[int, list[Alike]] = defaultdict(list)
    for number, count, versions, article, *of in tx.session.connection().execute(query):
        found[article].append(Alike(_outline(article, number, *of), count, versions))
    return found


def _standing(record: type[SignOffRecord | OverrideRecord], column: str) -> ScalarSelect[str]:
    """What of ``column`` is not void for a claim, joined by commas."""
    names = func.aggregate_strings(getattr(record, column), ",")
    return select(names).where(col(record.claim_id) == ClaimRecord.id, col(record.void).is_(None)).scalar_subquery()


def _outline(
    article: int,
    number: int,
    status: str,
    verdict: str | None,
    fix: str,
    adverse: bool | None,
    roles: str | None,
    codes: str | None,
) -> Claim:
    return Claim(
        article=article,
        number=number,
        wording="",
        anchors=(),
        sentence=_NOWHERE,
        fingerprint="",
        status=Status(status),
        verdict=Verdict(verdict) if verdict else None,
        fix=Fix(fix),
        adverse=adverse,
        sign_offs=tuple(SignOff(Role(role), "", _LONG_AGO, "") for role in _apart(roles)),
        overrides=tuple(Override(code, "", "", _LONG_AGO) for code in _apart(codes)),
    )


def _apart(names: str | None) -> list[str]:
    return sorted(set(names.split(","))) if names else []


def people(tx: Reading) -> dict[int, set[str]]:
    """Who works on every article, by its number: those who have a claim of it, and those who stand behind one."""
    counts = col(ClaimRecord.dropped).is_(False)
    assigned = select(col(ClaimRecord.article_id), col(ClaimRecord.assignee)).where(
        counts, col(ClaimRecord.assignee).is_not(None)
    )
    signed = (
        select(col(ClaimRecord.article_id), col(SignOffRecord.by))
        .select_from(SignOffRecord)
        .join(ClaimRecord, col(ClaimRecord.id) == SignOffRecord.claim_id)
        .where(counts, col(SignOffRecord.void).is_(None))
    )
    found: dict[int, set[str]] = defaultdict(set)
    for query in (assigned, signed):  # each apart: together they are sorted as a whole, which takes longer than both
        for article, person in cast("Iterable[tuple[int, str]]", tx.session.connection().execute(query.distinct())):
            found[article].add(person)
    return found


def last_changes(tx: Reading) -> dict[int, datetime]:
    """When each article last had an entry in the audit trail."""
    latest = select(func.max(EventRecord.number)).group_by(col(EventRecord.article))
    query = select(col(EventRecord.article), col(EventRecord.at)).where(col(EventRecord.number).in_(latest))
    return {article: at for article, at in tx.session.connection().execute(query) if article is not None}
