"""The report for spreadsheets: one row a claim (RFC 4180 with plain newlines, UTF-8).

A cell that a spreadsheet would run as a formula (it begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return)
is written with an apostrophe before it, as OWASP's page on CSV injection advises; so is one that already begins with
an apostrophe. To have the words back, take one leading apostrophe away, wherever there is one.
"""

from __future__ import annotations

import csv
from io import StringIO

from factcheck.neutral import neutralise
from factcheck.reports.model import Report
from factcheck.reports.table import COLUMNS, Cell, rows

# The full-width forms run as formulas too in some locales.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠")


def render(report: Report) -> str:
    """A header and one row for every claim, also for those that were cut."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows(report):
        writer.writerow(_written(value) for value in row)
    return out.getvalue()


def _written(value: Cell) -> str:
    return cell(value) if isinstance(value, str) else f"{value:.2f}" if isinstance(value, float) else str(value)


def cell(text: str) -> str:
    """``text`` as a spreadsheet shows it and never runs it."""
    dangerous = text.lstrip(" \n").startswith(_DANGEROUS)
    return neutralise(f"'{text}" if dangerous else text)
