"""The report for programs: the same shapes as the command line's ``--json``."""

from __future__ import annotations

from factcheck.reports.model import Report
from factcheck.reports.shapes import dumps, moment, ruled, shape, shapes


def render(report: Report) -> str:
    """One JSON document: the article, its text (all offsets are into it), its claims, and the head of the audit trail."""
    page = report.page
    document = {
        "article": shape(page.article),
        "sha256": report.sha256,
        "text": page.text,
        "progress": shape(page.progress),
        "blocking": shapes(page.blocking),
        "claims": shapes(page.claims),
        "discrepancies": shapes(page.discrepancies),
        "coverage": shape(page.coverage),
        "set_aside": shapes(page.set_aside),
        **ruled(page),
        "policy": page.policy,
        "head": page.head,
        "made": moment(report.made),
    }
    return dumps(document) + "\n"
