"""A newsroom of many articles for the benches: a few are worked on through the desk, the others are their copies.

Each copy has its own numbers in every table, and times of its own: the newsroom has worked for a year.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from claims.vocabulary import Role, SourceKind, Status, Tier, Verdict
from factcheck.desk import articles, claims, clearance, publishing, sources
from factcheck.desk.session import Desk, open_desk

YEAR = timedelta(days=360)
_TABLES = ("article", "revision", "claim", "anchor", "sign_off", "source", "evidence", "clearance", "publication", "event")
_KEYS = {
    "article_id": "article",
    "claim_id": "claim",
    "source_id": "source",
    "clearance_id": "clearance",
    "article": "article",
}
_COUNTED = {"claim": "article"}  # a claim's name begins with its article's number
_NUMBERED = re.compile(r"^(article|claim|evidence|source|clearance|publication):(\d+)")


def build(path: Path, *, copies: int, claims_each: int, now: datetime) -> int:
    """Lay out a newsroom of ``copies`` times the templates; gives how many articles there are."""
    clock = _Clock(now - YEAR)
    with open_desk(str(path), actor="Sari", clock=clock) as desk:
        for make in _TEMPLATES:
            make(desk, _text(claims_each))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        found = {table: _rows(connection, table) for table in _TABLES}
        largest = {table: _largest(rows) for table, rows in found.items()}
        for copy in range(1, copies):
            later = YEAR * copy / copies
            for table, rows in found.items():
                _insert(connection, table, [_copied(table, row, copy, largest, later) for row in rows])
    return copies * len(_TEMPLATES)


class _Clock:
    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=20)
        return self.now


def _text(claims_each: int) -> str:
    body = [f"The harbour office counted {n + 2} boats on pier {n} of Port Ellery." for n in range(1, claims_each)]
    return "\n\n".join(["Port Ellery counts its 900 boats", *body]) + "\n"


def _new(desk: Desk, text: str) -> int:
    return articles.add(desk, text, name="boats.txt", deadline=desk.clock() + timedelta(days=2)).article.id


def _check(desk: Desk, article: int, share: float) -> None:
    views = articles.page(desk, article).claims
    first = views[0].claim.id
    kind, tier = SourceKind.DOCUMENT, Tier.PRIMARY
    sources.attach(desk, first, name="Harbour office", kind=kind, text="The daily count.", tier=tier, at="page 1")
    for view in views[: int(len(views) * share)]:
        number = view.claim.id
        if number != first:
            sources.attach(desk, number, name="Harbour office", kind=kind, text="The daily count.", tier=tier, at="page 1")
        claims.judge(desk, number, Verdict.SUPPORTED)


def _untouched(desk: Desk, text: str) -> None:
    _new(desk, text)


def _under_way(desk: Desk, text: str) -> None:
    article = _new(desk, text)
    _check(desk, article, 0.5)
    for view in articles.page(desk, article).claims[-3:]:
        claims.move(desk, view.claim.id, Status.QUERY, reason="Which pier?")


def _cleared(desk: Desk, text: str) -> int:
    article = _new(desk, text)
    _check(desk, article, 1.0)
    lead = desk.acting_as("Ratna")
    claims.sign(lead, str(article), Role.LEAD)
    page = articles.page(desk, article)
    if page.gaps:
        clearance.acknowledge(lead, article, "Seen.")
    clearance.clear(lead, article)
    return article


def _published(desk: Desk, text: str) -> None:
    publishing.publish(desk, _cleared(desk, text))


_TEMPLATES: tuple[Callable[[Desk, str], object], ...] = (_untouched, _under_way, _cleared, _published)


def _rows(connection: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    found = connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def _largest(rows: list[dict[str, Any]]) -> int:
    return max((row.get("id") or row.get("number") or 0 for row in rows), default=0)


def _copied(table: str, row: dict[str, Any], copy: int, largest: dict[str, int], later: timedelta) -> dict[str, Any]:
    new = dict(row)
    if table == "event":
        new["number"] += copy * largest["event"]
        new["act"] += copy * largest["event"]
        new["hash"] = f"{copy:08x}{row['hash'][8:]}"
        new["subject"] = _NUMBERED.sub(lambda m: f"{m[1]}:{int(m[2]) + copy * largest[_COUNTED.get(m[1], m[1])]}", row["subject"])
    else:
        new["id"] += copy * largest[table]
    for column, of in _KEYS.items():
        if isinstance(new.get(column), int):
            new[column] += copy * largest[of]
    for column in ("at", "deadline", "ran_at"):
        if new.get(column):
            new[column] = (datetime.fromisoformat(new[column]) + later).astimezone(UTC).isoformat(timespec="microseconds")
    return new


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        blanks = ", ".join("?" * len(rows[0]))
        connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({blanks})', [tuple(row.values()) for row in rows])
