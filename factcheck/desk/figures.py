"""The board's figures as values: which articles, whose work, in which time, and what is counted of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from claims.vocabulary import Cause, Stage, Status
from factcheck.desk.views import BoardRow
from sources.model import Source

WEEK = timedelta(days=7)
"""How far back figures look where nobody says how far."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the board is asked for: articles of one of the newsroom's desks, those that one person works on, those that were
    worked on or are due in a time (``since`` included, ``until`` not). What is empty narrows nothing.
    """

    desk: str = ""
    person: str = ""
    since: datetime | None = None
    until: datetime | None = None

    @property
    def narrows_time(self) -> bool:
        """Whether it asks for a time."""
        return self.since is not None or self.until is not None


@dataclass(frozen=True, slots=True)
class Work:
    """What one person did on one day (of the reader's calendar): claims judged, sources attached, claims signed, acts in all."""

    person: str
    day: date
    judged: int
    attached: int
    signed: int
    acts: int


@dataclass(frozen=True, slots=True)
class Carrier:
    """A source with how many claims, of how many articles, it was attached to. Sources that are the same count as one."""

    source: Source
    claims: int
    articles: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The board as one ``scope`` sees it ``at`` a moment.

    ``rows`` are its articles, the nearest deadline first. ``work``, ``to_check``, ``carriers`` and ``causes`` are of the time
    from ``since`` to ``until``: ``to_check`` is the median time from when somebody took a claim up to its verdict, of ``timed``
    claims (``None`` where there are none); ``causes`` counts corrections, those without a cause under ``None``.
    """

    scope: Scope
    at: datetime
    since: datetime
    until: datetime
    rows: tuple[BoardRow, ...]
    work: tuple[Work, ...] = ()
    to_check: timedelta | None = None
    timed: int = 0
    carriers: tuple[Carrier, ...] = ()
    causes: Mapping[Cause | None, int] | None = None

    @property
    def stages(self) -> list[tuple[Stage, list[BoardRow]]]:
        """The articles by where they are on their way, without the empty stages."""
        found = {stage: [row for row in self.rows if row.stage is stage] for stage in Stage}
        return [(stage, rows) for stage, rows in found.items() if rows]

    @property
    def counts(self) -> Counter[Status]:
        """How many claims stand where, of the articles that are on their way: not of what ran or was put away."""
        still = (row for row in self.rows if row.stage not in (Stage.RAN, Stage.PUT_AWAY))
        return sum((Counter(row.progress.counts) for row in still), Counter())

    @property
    def oldest_query(self) -> BoardRow | None:
        """The article whose query has waited longest."""
        asked = [row for row in self.rows if row.oldest_query is not None]
        return min(asked, key=lambda row: row.oldest_query or self.at, default=None)
