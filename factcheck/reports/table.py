"""The report as a table: one row a claim, the same columns in every format that is a table."""

from __future__ import annotations

from factcheck.desk.views import ClaimView
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
"""The names of the columns; other programs rely on them."""

Cell = str | float | int


def rows(report: Report) -> list[tuple[Cell, ...]]:
    """A row for every claim, also for those that were cut."""
    return [_row(report, view) for view in report.page.claims]


def _row(report: Report, view: ClaimView) -> tuple[Cell, ...]:
    claim = view.claim
    return (
        claim.id,
        report.claim_place(view),
        claim.wording,
        claim.text,
        claim.attribution.who if claim.attribution else "",
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
        round(claim.worth, 2),
        report.page.article.revision,
    )


def _source(piece: Evidence) -> str:
    at = f" @ {piece.locator}" if piece.locator else ""
    withdrawn = " (withdrawn)" if piece.withdrawn else ""
    return f"{piece.stance.value}: {piece.source.name}{at} [{piece.source.tier.value}]{withdrawn}"
