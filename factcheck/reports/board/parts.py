"""What a bar of an article's claims is made of."""

from __future__ import annotations

from claims.vocabulary import Status
from factcheck.desk.views import BoardRow
from factcheck.reports.painting import URGENCY


def parts(row: BoardRow) -> list[tuple[Status, int]]:
    """An article's claims by status, in the order in which a bar shows them: what is done first, then what wants a person."""
    order = (Status.CHECKED, Status.OUT_OF_SCOPE, *(one for one in URGENCY if one is not Status.GONE))
    return [(status, count) for status in dict.fromkeys(order) if (count := row.progress.counts.get(status, 0))]
