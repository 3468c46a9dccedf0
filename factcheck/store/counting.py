"""Counting the claims of articles by their state, from the rows: what ``factcheck.store.tallies`` keeps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, case, func, select

from claims.adversity import accusations, rule_of
from claims.ledger import state_from
from claims.vocabulary import Status
from factcheck.store import bulk, figures
from factcheck.store.chain import canonical
from factcheck.store.columns import utc_text
from factcheck.store.records import ArticleRecord, ClaimRecord, EventRecord, SignOffRecord
from factcheck.store.rule_records import ClearanceRecord, OverrideRecord

_FEW = 500
"""So many articles are asked for by their numbers; of more, all are read."""

_ARTICLE, _CLAIM, _EVENT = (bulk.table_of(record).c for record in (ArticleRecord, ClaimRecord, EventRecord))
_SIGN_OFF, _OVERRIDE, _CLEARANCE = (bulk.table_of(record).c for record in (SignOffRecord, OverrideRecord, ClearanceRecord))
_UNDECIDED = (_CLAIM.status == Status.CHECKED.value) & _CLAIM.adverse.is_(None)
_CLAIMS = (
    select(
        *(_CLAIM.article_id, _CLAIM.id, _CLAIM.number, _CLAIM.fingerprint, _CLAIM.assignee, case((_UNDECIDED, _CLAIM.wording))),
        *(_CLAIM.status, _CLAIM.verdict, _CLAIM.fix, _CLAIM.adverse),
    )
    .where(_CLAIM.dropped.is_(False))
    .order_by(_CLAIM.article_id, _CLAIM.number)
)
_SIGNED = select(_SIGN_OFF.claim_id, _SIGN_OFF.role, _SIGN_OFF.by).where(_SIGN_OFF.void.is_(None))
_PASSED = select(_OVERRIDE.claim_id, _OVERRIDE.code).where(_OVERRIDE.void.is_(None))


class Counted(NamedTuple):
    """What is counted of one article, up to which entry of the audit trail, and by which words of accusation (``rule``)."""

    upto: int
    rule: str
    counted: str


@dataclass(slots=True)
class _Claims:
    """The numbers of an article's claims by their state, and who works on them."""

    states: dict[tuple[Any, ...], list[int]] = field(default_factory=lambda: defaultdict(list))
    people: set[str] = field(default_factory=set)

    @property
    def ask(self) -> bool:
        """Whether one waits for an answer."""
        return any(state[0] == Status.QUERY.value for state in self.states)

    def written(self, oldest_query: datetime | None) -> str:
        """All of it in one line."""
        states = sorted(([*state, len(several), _runs(several)] for state, several in self.states.items()), key=str)
        waits = utc_text(oldest_query) if oldest_query else None
        return canonical({"claims": states, "people": sorted(self.people), "oldest_query": waits})


def _runs(numbers: Sequence[int]) -> str:
    """Numbers in their order, written short: ``1-4,7``."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in found)


def numbers(runs: str) -> Iterator[int]:
    """The numbers that were written short."""
    for run in filter(None, runs.split(",")):
        first, _, last = run.partition("-")
        yield from range(int(first), int(last or first) + 1)


def last_entries(connection: Connection) -> dict[int, int]:
    """The number of the last entry about each article."""
    query = select(_EVENT.article, func.max(_EVENT.number)).where(_EVENT.article.is_not(None)).group_by(_EVENT.article)
    return {article: number for article, number in connection.execute(query)}


def count(connection: Connection, last: Mapping[int, int]) -> dict[int, Counted]:
    """Count the claims of the articles in ``last``, which names the last entry about each."""
    if not last:
        return {}
    some = last if len(last) <= _FEW else None
    languages = dict(_of(connection, select(_ARTICLE.id, _ARTICLE.language), _ARTICLE.id, some))
    found = _gathered(connection, languages, some)
    queries = figures.oldest_queries(connection, [article for article in last if found[article].ask])
    return {
        article: Counted(upto, rule_of(languages[article]), found[article].written(queries.get(article)))
        for article, upto in last.items()
        if article in languages
    }


def _gathered(connection: Connection, languages: Mapping[int, str], some: Collection[int] | None) -> dict[int, _Claims]:
    found: dict[int, _Claims] = defaultdict(_Claims)
    signed, passed = (_by_claim(connection, query, some) for query in (_SIGNED, _PASSED))
    cleared = _cleared(connection, some)
    for article, key, number, fingerprint, assignee, wording, *state in _of(connection, _CLAIMS, _CLAIM.article_id, some):
        of = found[article]
        of.people.update(by for _, by in signed[key])
        if assignee:
            of.people.add(assignee)
        status, verdict, fix, _ = state
        touched = article in cleared and cleared[article].get(str(number)) != state_from(fingerprint, status, verdict, fix)
        if status == Status.CHECKED.value:
            accuses = wording is not None and bool(accusations(wording, languages.get(article, "")))
            of.states[*state, _names(signed[key]), _names(passed[key]), accuses, touched].append(number)
        else:
            of.states[status, touched].append(number)
    return found


def _cleared(connection: Connection, some: Collection[int] | None) -> dict[int, dict[str, str]]:
    """By article, the states of its claims for which its latest clearance was given."""
    newest = select(func.max(_CLEARANCE.id)).where(_CLEARANCE.withdrawn.is_(False)).group_by(_CLEARANCE.article_id)
    query = select(_CLEARANCE.article_id, _CLEARANCE.states).where(_CLEARANCE.id.in_(newest))
    return {article: states for article, states in _of(connection, query, _CLEARANCE.article_id, some)}


def _names(rows: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({name for name, *_ in rows}))


def _by_claim(connection: Connection, query: Select[Any], some: Collection[int] | None) -> dict[int, list[tuple[str, ...]]]:
    """The rows of sign-offs or overrides that hold, by the key of their claim."""
    if some is not None:
        query = query.join(ClaimRecord, _CLAIM.id == query.selected_columns.claim_id)
    found: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    for claim, *rest in _of(connection, query, _CLAIM.article_id, some):
        found[claim].append(tuple(rest))
    return found


def _of(connection: Connection, query: Select[Any], article: Any, some: Collection[int] | None) -> Iterator[Any]:
    """The rows of a query, of some articles alone."""
    return iter(connection.execute(query if some is None else query.where(article.in_(some))))
