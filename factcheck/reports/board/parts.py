"""What a bar of an article's claims is made of, and how its cells are shared out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.vocabulary import Status
from factcheck.reports.painting import URGENCY

if TYPE_CHECKING:
    from factcheck.desk.views import BoardRow


def parts(row: BoardRow) -> list[tuple[Status, int]]:
    """An article's claims by status, in the order in which a bar shows them: what is done first, then what wants a person."""
    order = (Status.CHECKED, Status.OUT_OF_SCOPE, *(one for one in URGENCY if one is not Status.GONE))
    return [(status, count) for status in dict.fromkeys(order) if (count := row.progress.counts.get(status, 0))]


def shared(counts: Sequence[int], cells: int) -> list[int]:
    """``cells`` shared out by ``counts``, at least one to each; what is left over goes to the largest remainders."""
    free, total = cells - len(counts), sum(counts)
    exact = [count * free / total for count in counts]
    widths = [1 + int(one) for one in exact]
    for place in sorted(range(len(counts)), key=lambda at: int(exact[at]) - exact[at])[: cells - sum(widths)]:
        widths[place] += 1
    return widths
