"""The report for spreadsheets: one row a claim (RFC 4180 with plain newlines, UTF-8).

A cell that a spreadsheet would run as a formula (it begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return)
is written with an apostrophe before it, as OWASP's page on CSV injection advises; so is one that already begins with
an apostrophe. To have the words back, take one leading apostrophe away, wherever there is one.
"""

from __future__ import annotations

import csv
from io import StringIO

from factcheck.desk.views import ClaimView
from factcheck.neutral import neutralise
from factcheck.reports.model import Report, when
from sources.model import Evidence

COLUMNS = (
    "id",
    "place",
    "wording",
    "text",
    "speaker",
    "cue",
    "status",
    "verdict",
    "void_verdict",
    "fix",
    "fix_wording",
    "reason",
    "assignee",
    "sources",
    "sign_offs",
    "blocking",
    "worth",
    "revision",
)

# The full-width forms run as formulas too in some locales.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠")


def render(report: Report) -> str:
    """A header and one row for every claim, also for those that were cut."""
    out = StringIO(newline="")
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for view in report.page.claims:
        rows.writerow(cell(text) for text in _row(report, view))
    return out.getvalue()


def cell(text: str) -> str:
    """``text`` as a spreadsheet shows it and never runs it."""
    dangerous = text.lstrip(" \n").startswith(_DANGEROUS)
    return neutralise(f"'{text}" if dangerous else text)


def _row(report: Report, view: ClaimView) -> tuple[str, ...]:
    claim = view.claim
    return (
        claim.id,
        report.claim_place(view),
        claim.wording,
        claim.text,
        claim.attribution.speaker if claim.attribution else "",
        claim.attribution.cue if claim.attribution else "",
        claim.status.value,
        claim.verdict.value if claim.verdict else "",
        claim.void_verdict.value if claim.void_verdict else "",
        claim.fix.value,
        claim.fix_wording or "",
        claim.reason or "",
        claim.assignee or "",
        "; ".join(_source(piece) for piece in view.evidence),
        "; ".join(f"{s.role.value}: {s.by} {when(s.at)}" + (f" (void: {s.void})" if s.void else "") for s in claim.sign_offs),
        " ".join(reason.message for reason in view.blocking),
        f"{claim.worth:.2f}",
        str(report.page.article.revision),
    )


def _source(piece: Evidence) -> str:
    at = f" @ {piece.locator}" if piece.locator else ""
    withdrawn = " (withdrawn)" if piece.withdrawn else ""
    return f"{piece.stance.value}: {piece.source.name}{at} [{piece.source.tier.value}]{withdrawn}"
