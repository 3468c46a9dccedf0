"""The board as one HTML file that stands alone, made as a report's is."""

from __future__ import annotations

from claims.vocabulary import Stage, Term, glyph, label
from factcheck.desk.figures import Overview
from factcheck.reports.board.parts import parts
from factcheck.reports.board.wording import board_wording, lasting
from factcheck.reports.formats.html import page

LATER = (Stage.RAN, Stage.PUT_AWAY)
"""What is off the desk: it is folded up."""


def html(overview: Overview, language: str = "en") -> str:
    """The page, in ``language``; its text ends with one newline."""
    words = board_wording(language)

    def named(term: Term) -> str:
        return f"{glyph(term)} {label(term, words.code)}"

    given = {"overview": overview, "words": words, "label": named, "parts": parts, "lasting": lasting, "later": LATER}
    return page("board.html.j2", **given)
