"""The report as an Excel workbook: a sheet that says where the article stands, one of its claims, one of their evidence, and
others of the lists (what waits, who was asked, what was let pass, what ran) and of the history.

Words are kept as words (cells of the type text, with the mark that keeps a spreadsheet from reading them anew when they
are edited), so that none is ever run as a formula; numbers and times are numbers and times, and can be sorted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from claims.vocabulary import label
from factcheck.neutral import neutralise
from factcheck.reports.model import Report
from factcheck.reports.sections import after_the_claims, before_the_text
from factcheck.reports.table import COLUMNS, rows

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | float | int | datetime | None

LONGEST = 32_767
"""Characters that a cell can hold (Excel's specifications and limits)."""

_EVIDENCE = (
    *("claim", "stance", "source", "kind", "tier", "origin", "passage", "locator", "address", "note", "captured", "sha256"),
    *("since", "looked", "withdrawn", "by", "at"),
)
_LISTS = ("list", "claims", "entry")
_WIDE = {"entry": 90, "sources": 50, "place": 22} | dict.fromkeys(("wording", "text", "passage"), 60)
_WIDE |= dict.fromkeys(("list", "source", "address", "note", "sign_offs", "blocking"), 40)


def render(report: Report) -> bytes:
    """The workbook, as a file holds it."""
    from openpyxl import Workbook

    book = Workbook()
    overview = book.active or book.create_sheet()
    overview.title = "Report"
    _fill(overview, _standing(report))
    overview.column_dimensions["A"].width = 24
    overview.column_dimensions["B"].width = 90
    _tabulate(book.create_sheet("Claims"), COLUMNS, rows(report))
    _tabulate(book.create_sheet("Evidence"), _EVIDENCE, _evidence(report))
    _tabulate(book.create_sheet("Lists"), _LISTS, _lists(report))
    _tabulate(book.create_sheet("History"), ("at", "entry"), [(_time(at), told) for at, told in report.history])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _standing(report: Report) -> list[tuple[Value, ...]]:
    page, words = report.page, report.words
    head: list[tuple[Value, ...]] = [
        (words.status_report, page.article.title),
        ("", report.verdict_line),
        (words.revision, page.article.revision),
        (words.deadline, _time(page.article.deadline)),
        (words.made, _time(report.made)),
        (words.claims, page.progress.total),
        (words.progress, page.progress.done),
    ]
    counts = [(label(status, words.code), count) for status, count in report.counts]
    blocking = [(words.blocking if not place else "", line) for place, line in enumerate(report.blocking)]
    record = [(words.policy, page.policy), (words.text_hash, report.sha256), (words.head, page.head)]
    return [*head, *counts, *blocking, *record]


def _lists(report: Report) -> list[tuple[Value, ...]]:
    """What waits, what was let pass, who was asked, what ran: the same lists as in the other formats."""
    lists = (*before_the_text(report), *after_the_claims(report))
    return [(one.title, ", ".join(entry.claims), entry.text) for one in lists for entry in one.entries]


def _evidence(report: Report) -> list[tuple[Value, ...]]:
    return [
        (
            view.claim.id,
            piece.stance.value,
            piece.source.name,
            piece.source.kind.value,
            piece.source.tier.value,
            piece.source.origin,
            piece.exact,
            piece.locator,
            piece.source.locator or "",
            piece.note,
            _time(piece.snapshot.at) if piece.snapshot else None,
            piece.snapshot.sha256 if piece.snapshot else "",
            piece.found.outcome.value if piece.found else "",
            _time(piece.found.at) if piece.found else None,
            "withdrawn" if piece.withdrawn else "",
            piece.by,
            _time(piece.at),
        )
        for view in report.page.claims
        for piece in view.evidence
    ]


def _time(at: datetime | None) -> datetime | None:
    """A time in UTC as a workbook has it, which knows no zones."""
    return at.astimezone(UTC).replace(tzinfo=None, microsecond=0) if at else None


def _tabulate(sheet: Worksheet, columns: Sequence[str], lines: Sequence[Sequence[Value]]) -> None:
    from openpyxl.utils import get_column_letter

    _fill(sheet, [columns, *lines])
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    for place, name in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDE.get(name, 16)


def _fill(sheet: Worksheet, lines: Iterable[Sequence[Value]]) -> None:
    from openpyxl.styles import Alignment, Font

    above, bold = Alignment(vertical="top", wrap_text=True), Font(bold=True)
    for number, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            if value is None or value == "":
                continue
            cell = sheet.cell(number, column)
            cell.alignment = above
            if isinstance(value, str):
                cell.value = _fitting(neutralise(value))
                cell.data_type = "s"  # whatever it begins with: openpyxl would take “=” for a formula
                cell.quotePrefix = True
            else:
                cell.value = value
            if number == 1:
                cell.font = bold


def _fitting(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    note = f" … [{len(text):,} characters]"
    return text[: LONGEST - len(note)] + note
