"""What a board needs of every article, in a few queries whatever the number of claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, null, select
from sqlalchemy.orm import aliased
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
    """How many claims are in the same state, which ``claim`` has, without article, number and words.

    The state is all that objections to publication look at: status, verdict, fix, whether it is adverse, whether everybody
    stands behind it who has to, which objections were overridden. Where one sign-off is missing the others are left out.
    """

    claim: Claim
    count: int


@dataclass(slots=True)
class Outline:
    """The claims of one article without their words; ``versions`` is the sum of theirs."""

    alike: list[Alike] = field(default_factory=list)
    versions: int = 0

    @property
    def count(self) -> int:
        """How many claims there are."""
        return sum(one.count for one in self.alike)


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


def outlines(tx: Reading, roles: tuple[Role, ...]) -> dict[int, Outline]:
    """The claims of every article that has any, by its number; ``roles`` are those that have to stand behind each claim.

    Claims on which something was overridden are few: apart from them the others are counted in the very order of an index,
    and of their sign-offs no more is asked than whether one is there.
    """
    claim = bulk.table_of(ClaimRecord).c
    overridden = select(col(OverrideRecord.claim_id)).where(col(OverrideRecord.void).is_(None))
    found: dict[int, Outline] = defaultdict(Outline)
    for query in (_counted(roles).where(claim.id.not_in(overridden)), _counted(roles, _codes()).where(claim.id.in_(overridden))):
        for article, *state, count, versions, signed, codes in tx.session.connection().execute(query):
            outline = found[article]
            outline.versions += versions
            for several, by in ((signed, roles), (count - signed, ())):
                if several:
                    outline.alike.append(Alike(_in_state(*state, by, codes), several))
    return found


def _counted(roles: tuple[Role, ...], codes: ScalarSelect[str] | None = None) -> Select[Any]:
    """Claims by their state: how many, the sum of their versions, how many checked ones all ``roles`` stand behind.

    Grouped as ``ix_claim_state`` is sorted, ``dropped`` too: with it SQLite needs no sorting of its own, which takes longest.
    """
    claim = bulk.table_of(ClaimRecord).c
    shown = (claim.article_id, claim.status, claim.verdict, claim.fix, claim.adverse)
    sorted_by = (claim.article_id, claim.dropped, claim.status, claim.verdict, claim.fix, claim.adverse)
    signed = and_(claim.status == Status.CHECKED.value, *map(_stands_behind, roles))
    counts = (func.count(), func.sum(claim.version), func.count().filter(signed))
    query = select(*shown, *counts, (null() if codes is None else codes).label("codes")).where(claim.dropped.is_not(True))
    return query.group_by(*sorted_by, *(() if codes is None else ("codes",)))


def _stands_behind(role: Role) -> ColumnElement[bool]:
    """Whether a claim's sign-off by ``role`` is there and not void."""
    standing = select(col(SignOffRecord.id)).where(col(SignOffRecord.role) == role.value, col(SignOffRecord.void).is_(None))
    return standing.where(col(SignOffRecord.claim_id) == ClaimRecord.id).exists()


def _codes() -> ScalarSelect[str]:
    """What was overridden on a claim and still is, joined by commas."""
    codes = select(func.aggregate_strings(col(OverrideRecord.code), ","))
    return codes.where(col(OverrideRecord.claim_id) == ClaimRecord.id, col(OverrideRecord.void).is_(None)).scalar_subquery()


@lru_cache(maxsize=1_000)
def _in_state(status: str, verdict: str | None, fix: str, adverse: bool | None, by: tuple[Role, ...], codes: str | None) -> Claim:
    """A claim in one state. There are few states: the same claim serves every article."""
    return Claim(
        article=0,
        number=0,
        wording="",
        anchors=(),
        sentence=_NOWHERE,
        fingerprint="",
        status=Status(status),
        verdict=Verdict(verdict) if verdict else None,
        fix=Fix(fix),
        adverse=adverse,
        sign_offs=tuple(SignOff(role, "", _LONG_AGO, "") for role in by),
        overrides=tuple(Override(code, "", "", _LONG_AGO) for code in sorted(set(codes.split(",")))) if codes else (),
    )


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
    same = aliased(EventRecord)
    its_own = col(same.article) == ArticleRecord.id
    latest = select(func.max(same.number)).where(its_own).scalar_subquery()  # one step into an index for each article
    query = select(col(ArticleRecord.id), col(EventRecord.at)).join(EventRecord, col(EventRecord.number) == latest)
    return {article: at for article, at in tx.session.connection().execute(query)}
