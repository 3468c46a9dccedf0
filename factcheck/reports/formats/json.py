"""The report for programs: the same shapes as the command line's ``--json``, by a published schema.

What stands in it is all that a report is made of: ``factcheck.reports.reading`` makes the same report of it elsewhere.
"""

from __future__ import annotations

from importlib.resources import files

from factcheck.reports.model import Report
from factcheck.reports.shapes import dumps, moment, ruled, shape, shapes

FORMAT = "factcheck-report"
VERSION = 1
"""Counts up where a program that reads the old form would misread the new one; a key more is no new version."""


def schema() -> str:
    """The JSON Schema (2020-12) that every exported report keeps."""
    return files("factcheck.reports").joinpath("report.schema.json").read_text(encoding="utf-8")


def render(report: Report) -> str:
    """One JSON document: the article, its text (all offsets are into it), its claims, and the head of the audit trail."""
    page = report.page
    document = {
        "format": FORMAT,
        "version": VERSION,
        "language": report.words.code,
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
        "events": shapes(report.events),
    }
    return dumps(document) + "\n"
