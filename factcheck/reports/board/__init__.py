"""The board on paper: one HTML file that stands alone, made as a report's is."""

from __future__ import annotations

from claims.vocabulary import Stage, Status, Term, glyph, label
from factcheck.desk.figures import Overview
from factcheck.desk.views import BoardRow
from factcheck.reports.board.wording import board_wording, lasting
from factcheck.reports.formats.html import page
from factcheck.reports.painting import URGENCY

__all__ = ["board_wording", "html", "lasting", "parts"]

LATER = (Stage.RAN, Stage.PUT_AWAY)
"""What is off the desk: it is folded up."""


def html(overview: Overview, language: str = "en") -> str:
    """The page, in ``language``; its text ends with one newline."""
    words = board_wording(language)

    def named(term: Term) -> str:
        return f"{glyph(term)} {label(term, words.code)}"

    given = {"overview": overview, "words": words, "label": named, "parts": parts, "lasting": lasting, "later": LATER}
    return page("board.html.j2", **given)


def parts(row: BoardRow) -> list[tuple[Status, int]]:
    """An article's claims by status, in the order in which a bar shows them: what is done first, then what wants a person."""
    order = (Status.CHECKED, Status.OUT_OF_SCOPE, *(one for one in URGENCY if one is not Status.GONE))
    return [(status, count) for status in dict.fromkeys(order) if (count := row.progress.counts.get(status, 0))]
