"""The list of fixes laid out: as text, Markdown, a web page, a table, or for programs."""

from __future__ import annotations

import csv as table
from collections.abc import Callable
from io import StringIO

from claims.phrase import phrase
from claims.vocabulary import label
from factcheck.errors import BadInput
from factcheck.reports.fixes.model import FixList, FixRow
from factcheck.reports.formats.csv import cell
from factcheck.reports.formats.html import page as web_page
from factcheck.reports.formats.md import escape
from factcheck.reports.formats.txt import heading, listed, wrapped
from factcheck.reports.shapes import dumps, shape

COLUMNS = ("claim", "place", "now", "new", "verdict", "why", "sources", "by_hand")


def render(fixes: FixList, name: str) -> str:
    """The list in the format called ``name``. Raises ``BadInput`` for a name that is none."""
    if name not in FORMATS:
        raise BadInput(
            phrase("There is no format “{name}” for fixes; there are {formats}.", name=name, formats=", ".join(FORMATS))
        )
    return FORMATS[name](fixes)


def _cells(fixes: FixList, row: FixRow) -> tuple[str, ...]:
    place = fixes.words.place.format(paragraph=row.place.paragraph, line=row.place.line)
    verdict = label(row.verdict, fixes.words.code) if row.verdict else ""
    return row.claim, place, row.now, row.new, verdict, row.why, "; ".join(row.sources), "" if row.edits else fixes.words.by_hand


def _txt(fixes: FixList) -> str:
    words = fixes.words
    lines = [*wrapped(fixes.page.article.title), *heading(words.fixes)]
    for row in fixes.rows:
        claim, place, now, new, verdict, why, sources, by_hand = _cells(fixes, row)
        lines += wrapped(" · ".join(part for part in (claim, place, verdict, by_hand) if part))
        lines += [*wrapped(now, "      ", first="    - "), *wrapped(new, "      ", first="    + ")]
        lines += [*listed(part for part in (why, sources) if part)]
    return "\n".join(lines if fixes.rows else [*lines, words.no_fixes]) + "\n"


def _md(fixes: FixList) -> str:
    words = fixes.words
    head = [f"# {escape(fixes.page.article.title)}", "", f"## {words.fixes}", ""]
    columns = (words.claim, words.where, words.now, words.should_be, words.verdict, words.reason, words.evidence, "")
    rows = [f"| {' | '.join(escape(one) for one in _cells(fixes, row))} |" for row in fixes.rows]
    listing = [f"| {' | '.join(columns)} |", "|" + "---|" * len(columns), *rows] if rows else [words.no_fixes]
    return "\n".join([*head, *listing, "", f"## {words.marked_copy}", "", _md_copy(fixes)]) + "\n"


def _md_copy(fixes: FixList) -> str:
    """The copy with what goes struck through and what comes in bold, line by line as it stands."""
    pieces = []
    for stretch in fixes.copy:
        pieces.append("\n".join(_spaced(line, "") for line in stretch.words.split("\n")))
        pieces += [_spaced(stretch.cut, "~~"), _spaced(stretch.put, "**")]
    return "".join(pieces).strip("\n")


def _spaced(words: str, mark: str) -> str:
    """``words`` escaped between marks, with the space at their ends outside of them."""
    body = words.strip()
    if not body:
        return words
    start = words.index(body)
    return f"{words[:start]}{mark}{escape(body)}{mark}{words[start + len(body) :]}"


def _html(fixes: FixList) -> str:
    return web_page("fixes.html.j2", fixes=fixes, words=fixes.words, page=fixes.page, rows=[_cells(fixes, r) for r in fixes.rows])


def _csv(fixes: FixList) -> str:
    out = StringIO(newline="")
    writer = table.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([cell(one) for one in _cells(fixes, row)] for row in fixes.rows)
    return out.getvalue()


def _json(fixes: FixList) -> str:
    rows = [
        {
            "claim": row.claim,
            "now": row.now,
            "new": row.new,
            "verdict": row.verdict.value if row.verdict else None,
            "why": row.why,
            "sources": list(row.sources),
            "edits": [{**shape(edit.span), "words": edit.words} for edit in row.edits],
        }
        for row in fixes.rows
    ]
    page = fixes.page
    return dumps({"article": page.article.id, "revision": page.article.revision, "fixes": rows, "draft": fixes.draft}) + "\n"


FORMATS: dict[str, Callable[[FixList], str]] = {"csv": _csv, "html": _html, "json": _json, "md": _md, "txt": _txt}
