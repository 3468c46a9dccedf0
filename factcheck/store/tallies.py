"""How the claims of every article stand, counted: a board of a thousand articles reads a thousand tallies, and no claim.

A tally is made anew by every act on its article, in the same transaction. It says up to which entry of the audit trail it
counts, and by which words of accusation: one that doesn't go up to the article's last entry, or was counted by other words,
isn't believed, and the claims are counted on the spot. Tallies are no part of the record, and can be made again from it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, select, text

from claims.adversity import rule_of
from claims.model import Claim, Override, SignOff
from claims.text import Anchor, Span
from claims.vocabulary import Fix, Role, Status, Verdict
from factcheck.store import bulk
from factcheck.store.counting import Counted, count, last_entries, numbers
from factcheck.store.live_records import TallyRecord
from factcheck.store.records import ArticleRecord

_NOWHERE = Anchor(Span(0, 0), "", "", "")
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
_PUT = text(
    "INSERT INTO tally (article, upto, rule, counted) VALUES (:article, :upto, :rule, :counted)"
    " ON CONFLICT (article) DO UPDATE SET upto = excluded.upto, rule = excluded.rule, counted = excluded.counted"
)


@dataclass(frozen=True, slots=True)
class Alike:
    """How many claims are in the same state, which ``claim`` has, without article, number and words.

    The state is all that objections to publication look at. ``accuses``: there are words of accusation in it, and nobody has
    said whether it speaks ill of somebody. ``touched``: it is not as it was cleared, where the article was.
    """

    claim: Claim
    accuses: bool
    touched: bool
    count: int
    runs: str

    @property
    def numbers(self) -> tuple[int, ...]:
        """The claims' own."""
        return tuple(numbers(self.runs))


@dataclass(frozen=True, slots=True)
class Tally:
    """The claims of one article without their words. ``people`` have a claim of it, or stand behind one; ``oldest_query`` is
    since when the oldest of its open queries waits.
    """

    alike: tuple[Alike, ...] = ()
    people: frozenset[str] = frozenset()
    oldest_query: datetime | None = None


def every(connection: Connection, last: Mapping[int, int]) -> dict[int, Tally]:
    """The tally of every article in ``last``, which names the last entry about each."""
    kept = {article: row for article, row in _kept(connection).items() if last.get(article) == row.upto}
    wanting = {article: number for article, number in last.items() if article not in kept}
    return {article: _tally(row.counted) for article, row in (kept | count(connection, wanting)).items()}


def follow(connection: Connection, last: Mapping[int, int]) -> None:
    """Count the claims of the articles on which somebody acted anew; ``last`` names the last entry about each."""
    rows = [{"article": article, **row._asdict()} for article, row in count(connection, last).items()]
    if rows:
        connection.execute(_PUT, rows)


def astray(connection: Connection) -> list[int]:
    """The articles whose tally isn't there, or says something else than there is."""
    kept, now = _kept(connection), count(connection, last_entries(connection))
    return sorted(article for article in kept.keys() | now.keys() if kept.get(article) != now.get(article))


def mend(connection: Connection) -> None:
    """Count all claims anew where a tally is astray."""
    found = astray(connection)
    if found:
        connection.execute(text("DELETE FROM tally WHERE article = :article"), [{"article": one} for one in found])
        last = last_entries(connection)
        follow(connection, {article: last[article] for article in found if article in last})


def _kept(connection: Connection) -> dict[int, Counted]:
    """The tallies that there are, but for those by other words of accusation than today's."""
    tally, article = bulk.table_of(TallyRecord), bulk.table_of(ArticleRecord)
    rows = connection.execute(select(*tally.c, article.c.language).join(article, article.c.id == tally.c.article, isouter=True))
    return {one.article: Counted(*one[1:4]) for one in rows if one.language is None or one.rule == rule_of(one.language)}


def _tally(counted: str) -> Tally:
    fields = json.loads(counted)
    oldest = fields["oldest_query"]
    return Tally(
        alike=tuple(_alike(*state) for state in fields["claims"]),
        people=frozenset(fields["people"]),
        oldest_query=datetime.fromisoformat(oldest) if oldest else None,
    )


def _alike(status: str, *of: Any) -> Alike:
    *state, touched, several, runs = of
    if not state:
        return Alike(_in_state(status), False, touched, several, runs)
    verdict, fix, adverse, roles, codes, accuses = state
    return Alike(_in_state(status, verdict, fix, adverse, tuple(roles), tuple(codes)), accuses, touched, several, runs)


@lru_cache(maxsize=1_000)
def _in_state(
    status: str,
    verdict: str | None = None,
    fix: str = Fix.NONE.value,
    adverse: bool | None = None,
    roles: tuple[str, ...] = (),
    codes: tuple[str, ...] = (),
) -> Claim:
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
        sign_offs=tuple(SignOff(Role(role), "", _LONG_AGO, "") for role in roles),
        overrides=tuple(Override(code, "", "", _LONG_AGO) for code in codes),
    )
