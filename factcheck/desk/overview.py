"""The board with its figures: articles by stage, work by person and day, time to check, what carries it, what went wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from statistics import median

from claims.vocabulary import Cause
from factcheck.desk.board import rows_of
from factcheck.desk.figures import WEEK, Carrier, Overview, Scope, Work
from factcheck.desk.session import Desk
from factcheck.desk.views import BoardRow
from factcheck.store import figures, publications
from factcheck.store.figures import Act
from factcheck.store.transactions import Reading

MOST = 10
"""Of how many sources the board tells that they carry most claims."""

_REOPENING = frozenset({"stale", "gone", "back", "reopen", "reject", "source_changed"})
"""The acts after which a claim has to be checked again."""


def overview(desk: Desk, scope: Scope | None = None) -> Overview:
    """The board within ``scope`` (everything, if not given); figures are of the last week where it asks for no time."""
    scope, now = scope or Scope(), desk.clock()
    until = scope.until or now + timedelta(seconds=1)
    since = scope.since or min(until, now) - WEEK
    with desk.reading() as tx:
        done = figures.acts(tx, since, until)
        rows = tuple(_within(rows_of(tx, desk.policy), scope, {(act.article, act.actor) for act in done}, since, until))
        shown = {row.article.id for row in rows}
        times = _times(figures.acts_on_judged(tx, since, until), scope, shown, since, until)
        return Overview(
            scope=scope,
            at=now,
            since=since,
            until=until,
            rows=rows,
            work=tuple(_work(_of(scope, shown, done))),
            to_check=timedelta(seconds=median(times)) if times else None,
            timed=len(times),
            carriers=tuple(_carriers(tx, scope, shown, since, until)),
            causes=_causes(tx, shown, since, until),
        )


def _within(
    rows: Iterable[BoardRow], scope: Scope, touched: Collection[tuple[int | None, str]], since: datetime, until: datetime
) -> Iterable[BoardRow]:
    """The rows that are asked for; ``touched`` says who did something on which article in that time."""
    touched_by_any = {article for article, _ in touched}
    for row in rows:
        number, deadline = row.article.id, row.article.deadline
        due = deadline is not None and since <= deadline < until
        in_time = not scope.narrows_time or due or number in touched_by_any
        of_desk = not scope.desk or row.article.desk.casefold() == scope.desk.casefold()
        of_person = not scope.person or scope.person in row.people or (number, scope.person) in touched
        if in_time and of_desk and of_person:
            yield row


def _of(scope: Scope, shown: Collection[int], acts: Iterable[Act]) -> list[Act]:
    """The acts on what is shown, by whom it is asked for."""
    return [act for act in acts if act.article in shown and scope.person in ("", act.actor)]


def _work(acts: Iterable[Act]) -> Iterable[Work]:
    """By person and day, the latest day first. What is done twice to a claim on one day counts once."""
    days = defaultdict(list)
    for act in acts:
        days[act.at.astimezone().date(), act.actor].append(act)
    for (day, person), of_day in sorted(days.items(), key=lambda one: (-one[0][0].toordinal(), one[0][1])):
        subjects = {verb: len({act.subject for act in of_day if act.verb == verb}) for verb in ("judge", "attach", "sign")}
        yield Work(person, day, subjects["judge"], subjects["attach"], subjects["sign"], len(of_day))


def _times(acts: Sequence[Act], scope: Scope, shown: Collection[int], since: datetime, until: datetime) -> list[float]:
    """How many seconds each claim took that was judged in that time: from when somebody took it up to its verdict.

    It is taken up with the first act on it, or on its evidence, since it last had to be checked again. A claim that was judged
    with its first act tells nothing.
    """
    taken_up: dict[str, datetime] = {}
    found: dict[str, float] = {}
    for act in acts:
        if act.verb in _REOPENING:
            taken_up.pop(act.subject, None)
        elif act.verb == "judge" and act.subject in taken_up:
            if since <= act.at < until and act.article in shown and scope.person in ("", act.actor):
                found[act.subject] = (act.at - taken_up[act.subject]).total_seconds()
        elif act.verb not in ("create", "judge"):
            taken_up.setdefault(act.subject, act.at)
    return list(found.values())


def _carriers(tx: Reading, scope: Scope, shown: Collection[int], since: datetime, until: datetime) -> Iterable[Carrier]:
    found = figures.bearings(tx, since, until)
    found = [one for one in found if one.article in shown and scope.person in ("", one.by)]
    known = figures.sources(tx, {one.source for one in found})
    root = {number: source.same_as or number for number, source in known.items()}
    claims, articles = defaultdict(set), defaultdict(set)
    for one in found:
        claims[root[one.source]].add(one.claim)
        articles[root[one.source]].add(one.article)
    most = sorted(claims, key=lambda number: (-len(claims[number]), number))[:MOST]
    known |= figures.sources(tx, set(most) - known.keys())
    return [Carrier(known[number], len(claims[number]), len(articles[number])) for number in most]


def _causes(tx: Reading, shown: Collection[int], since: datetime, until: datetime) -> dict[Cause | None, int]:
    corrected = publications.corrections(tx)
    made = [one for article in corrected if article in shown for one in corrected[article] if since <= one.at < until]
    return dict(Counter(one.cause for one in made).most_common())
