"""The annotated copy as a Word document: the article's own words, with a comment on every claim.

Editors live in Word. The text is the revision's, line by line; a claim's words are underlined and carry its sign and
number, and its comment says what was found, on which evidence, and who stands behind it. Claims whose words were cut
have no place to be commented on: they stand in a list at the end.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from claims.vocabulary import Status
from factcheck.neutral import neutralise, on_one_line
from factcheck.reports.details import note
from factcheck.reports.model import Report, when
from factcheck.reports.painting import Piece

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_AUTHOR = "Factcheck"
_INITIALS = "FC"


Places = dict[str, tuple["Run", "Run"]]
"""By claim, the first and the last run of its words: its comment goes between."""


def render(report: Report) -> bytes:
    """The document, as a file holds it."""
    from docx import Document as new_document

    document = new_document()
    document.core_properties.author = _AUTHOR
    document.core_properties.title = on_one_line(report.page.article.title)[:255]
    document.core_properties.created = document.core_properties.modified = report.made.replace(tzinfo=None)
    _head(document, report)
    marked: Places = {}
    for line in report.lines:
        # a claim that stands in several lines (headline and body) is commented on where it stands first
        marked = _line(document.add_paragraph(), line, report) | marked
    _comment(document, report, marked)
    _remainder(document, report, marked)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _head(document: Document, report: Report) -> None:
    words, article = report.words, report.page.article
    document.add_heading(on_one_line(article.title), level=1)
    document.add_paragraph().add_run(neutralise(report.verdict_line)).bold = True
    document.add_paragraph(f"{words.revision} {article.revision} · {words.made} {when(report.made)}")
    for reason in report.blocking:
        document.add_paragraph(on_one_line(reason), style="List Bullet")
    document.add_heading(words.article, level=2)


def _line(paragraph: Paragraph, pieces: Iterable[Piece], report: Report) -> Places:
    places: Places = {}
    for piece in pieces:
        for view in piece.opens:
            sign = paragraph.add_run(f"{report.sign(view.claim.status)}{view.claim.number} ")
            sign.font.superscript = True
        run = paragraph.add_run(neutralise(piece.text))
        run.underline = bool(piece.claims) or None
        run.italic = bool(piece.set_aside) or None
        for view in piece.claims:
            first, _ = places.get(view.claim.id, (run, run))
            places[view.claim.id] = (first, run)
    return places


def _comment(document: Document, report: Report, marked: Places) -> None:
    for view in report.page.claims:
        if view.claim.id in marked:
            lines = [on_one_line(line) for line in note(report, view)]
            comment = document.add_comment(list(marked[view.claim.id]), lines[0], _AUTHOR, _INITIALS)
            for line in lines[1:]:
                comment.add_paragraph(line)


def _remainder(document: Document, report: Report, marked: Places) -> None:
    """The claims that have no words in this revision: they were cut."""
    left = [view for view in report.page.claims if view.claim.id not in marked]
    if not left:
        return
    document.add_heading(report.label(Status.GONE), level=2)
    for view in left:
        document.add_paragraph(" · ".join(on_one_line(line) for line in note(report, view)), style="List Bullet")
