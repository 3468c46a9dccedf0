"""How long a report of 1,000 claims takes in each format, and how large it is; and the board of a large newsroom.

    python tests/bench/reports.py [RUNS]

Times are medians of CPU time, printed beside a rival's in the same run: what Jinja takes for the same words in a bare template;
and, for the board over 1,000 articles and 100,000 claims with its figures, how long the spreadsheet that newsrooms keep takes to
open with a tenth of these claims, a row each (openpyxl, read-only).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from crowd import build as crowd
from jinja2 import Environment
from openpyxl import Workbook, load_workbook

from claims import measure_coverage, split
from claims.drafting import Draft
from claims.model import Article
from claims.text import normalise
from claims.vocabulary import SourceKind, Stance, Status, Tier, Verdict
from factcheck.desk.figures import Scope
from factcheck.desk.overview import overview
from factcheck.desk.session import open_desk
from factcheck.desk.views import ArticlePage, ClaimView, Progress
from factcheck.reports import build, encoded, names
from factcheck.reports.board.page import html
from sources.model import Evidence, Source

COUNT = 1_000
BARE = "{% for line in lines %}<p>{{ line }}</p>{% endfor %}"


def page() -> ArticlePage:
    """An article with ``COUNT`` claims, every second of them checked on one source."""
    lines = [f"The harbour office counted {n + 2} boats on pier {n} of Port Ellery on Tuesday." for n in range(COUNT)]
    text = normalise("\n\n".join(lines) + "\n")
    proposal = split(text, "en")
    draft = Draft(text, proposal)
    source = Source(1, SourceKind.DOCUMENT, "Harbour office, daily count", None, Tier.PRIMARY)
    views = []
    for number, one in enumerate(proposal.claims[:COUNT], start=1):
        claim = draft.claim(one, 1, number)
        evidence = Evidence(number, claim.id, source, None, Stance.SUPPORTS, exact=claim.text, locator="page 2", by="Sari")
        if number % 2:
            claim = replace(claim, status=Status.CHECKED, verdict=Verdict.SUPPORTED)
        views.append(ClaimView(claim, (evidence,)))
    coverage = measure_coverage(text, [span.span for view in views for span in view.claim.anchors])
    done = len(views) // 2
    progress = Progress({Status.CHECKED: done, Status.OPEN: len(views) - done}, len(views), done)
    return ArticlePage(
        Article(1, "The boats of Port Ellery", "en", 1), text, tuple(views), (), (), coverage, progress, (), "desk", "0" * 64
    )


def cpu(act: Callable[[], object], runs: int) -> float:
    """The median of the CPU time that ``act`` takes, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        act()
        times.append((time.process_time() - start) * 1_000)
    return median(times)


def board(runs: int) -> None:
    """Print what the board takes, with its figures and as a page, beside a spreadsheet."""
    with TemporaryDirectory() as folder:
        path, sheet = Path(folder) / "crowd.db", Path(folder) / "claims.xlsx"
        now = datetime.now(UTC)
        articles = crowd(path, copies=250, claims_each=100, now=now)
        _spreadsheet(sheet, 10_000)
        rival = cpu(lambda: _opened(sheet), runs)
        with open_desk(str(path), actor="Sari") as desk:
            overview(desk)  # what is done once when a database is opened is not the board's
            acts: dict[str, Callable[[], object]] = {
                "board": lambda: overview(desk),
                "of a month": lambda: overview(desk, Scope(since=now - timedelta(days=30))),
                "as a page": partial(html, overview(desk)),
            }
            print(f"{articles} articles, 100,000 claims; a spreadsheet of 10,000 claims opens in {rival:.0f} ms")
            for name, act in acts.items():
                taken = cpu(act, runs)
                print(f"{name:>10}  {taken:7.0f} ms  {taken / rival:6.2f} x spreadsheet")


def _spreadsheet(path: Path, count: int) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for number in range(count):
        sheet.append([number, f"The harbour office counted {number} boats.", "open", "Sari", "Harbour office, daily count"])
    book.save(path)


def _opened(path: Path) -> int:
    book = load_workbook(path, read_only=True)
    count = sum(1 for sheet in book for _ in sheet.iter_rows(values_only=True))
    book.close()
    return count


def main() -> None:
    """Print a line for each format, and for the board."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    report = build(page())
    bare = Environment(autoescape=True).from_string(BARE)
    rival = cpu(lambda: bare.render(lines=report.page.text.split("\n")), runs)
    print(f"{len(report.page.claims)} claims; a bare template of the same words: {rival:.1f} ms")
    for name in names():
        size = len(encoded(report, name))
        taken = cpu(partial(encoded, report, name), runs)
        print(f"{name:>5}  {taken:7.0f} ms  {taken / rival:6.0f} x bare  {size / 1e6:5.2f} MB")
    board(runs)


if __name__ == "__main__":
    main()
