"""How long a report of 1,000 claims takes in each format, and how large it is.

    python tests/bench/reports.py [RUNS]

Times are medians of CPU time, printed beside what Jinja takes for the same words in a bare template in the same run.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from statistics import median

from jinja2 import Environment

from claims import measure_coverage, split
from claims.model import Article
from claims.text import normalise
from claims.vocabulary import SourceKind, Stance, Status, Tier, Verdict
from factcheck.desk import reading
from factcheck.desk.views import ArticlePage, ClaimView, Progress
from factcheck.reports import build, encoded, names
from sources.model import Evidence, Source

COUNT = 1_000
BARE = "{% for line in lines %}<p>{{ line }}</p>{% endfor %}"


def page() -> ArticlePage:
    """An article with ``COUNT`` claims, every second of them checked on one source."""
    lines = [f"The harbour office counted {n + 2} boats on pier {n} of Port Ellery on Tuesday." for n in range(COUNT)]
    text = normalise("\n\n".join(lines) + "\n")
    read = split(text, "en").claims[:COUNT]
    source = Source(1, SourceKind.DOCUMENT, "Harbour office, daily count", None, Tier.PRIMARY)
    views = []
    for number, one in enumerate(read, start=1):
        claim = reading.claim_from(text, one, 1, number)
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


def main() -> None:
    """Print a line for each format."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    report = build(page())
    bare = Environment(autoescape=True).from_string(BARE)
    rival = cpu(lambda: bare.render(lines=report.page.text.split("\n")), runs)
    print(f"{len(report.page.claims)} claims; a bare template of the same words: {rival:.1f} ms")
    for name in names():
        size = len(encoded(report, name))
        taken = cpu(partial(encoded, report, name), runs)
        print(f"{name:>5}  {taken:7.0f} ms  {taken / rival:6.0f} x bare  {size / 1e6:5.2f} MB")


if __name__ == "__main__":
    main()
