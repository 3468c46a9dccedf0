"""The formats that are no text, read back by other programs' parsers; and that every format tells the same."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from docx import Document
from openpyxl import load_workbook

from claims.vocabulary import Status, label
from factcheck.desk import articles
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.errors import BadInput
from factcheck.neutral import HOSTILE, neutralise
from factcheck.reports import Report, build, encoded, names, render
from factcheck.reports.formats.xlsx import LONGEST
from seeds import newsroom

MADE = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
MakePage = Callable[[str], ArticlePage]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://evil.example","x")', "'=1", "\t=1", "＝1+1"]


def _workbook(page: ArticlePage):  # type: ignore[no-untyped-def]  # openpyxl's own type is no public name
    return load_workbook(io.BytesIO(encoded(build(page, made=MADE), "xlsx")))


def _document(page: ArticlePage):  # type: ignore[no-untyped-def]
    return Document(io.BytesIO(encoded(build(page, language="en", made=MADE), "docx")))


def test_a_file_is_not_poured_out_as_text(page: ArticlePage) -> None:
    with pytest.raises(BadInput, match=r"-o report\.xlsx"):
        render(build(page), "xlsx")


@pytest.mark.parametrize("words", FORMULAS)
def test_no_formula_lives_in_a_workbook(make_page: MakePage, words: str) -> None:
    book = _workbook(make_page(words))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert neutralise(words) in {cell.value for cell in cells}
    assert all(cell.quotePrefix for cell in cells if isinstance(cell.value, str))


def test_numbers_and_times_are_numbers_and_times_in_a_workbook(page: ArticlePage) -> None:
    book = _workbook(page)
    claims = list(book["Claims"].iter_rows(values_only=True))
    first = dict(zip(claims[0], claims[1], strict=True))
    assert isinstance(first["worth"], float)
    assert first["revision"] == 2
    evidence = list(book["Evidence"].iter_rows(values_only=True))
    assert dict(zip(evidence[0], evidence[1], strict=True))["captured"] == datetime(2026, 11, 24, 10, 30)


def test_what_is_too_long_for_a_cell_is_cut_and_says_so(make_page: MakePage) -> None:
    book = _workbook(make_page("x" * (LONGEST + 10)))
    longest = max(len(str(cell.value)) for sheet in book for row in sheet.iter_rows() for cell in row)
    assert longest == LONGEST
    assert any(str(cell.value).endswith(f"[{LONGEST + 10:,} characters]") for row in book["Claims"].iter_rows() for cell in row)


def test_every_claim_that_stands_has_one_comment_on_its_words(page: ArticlePage) -> None:
    document = _document(page)
    comments = [comment.paragraphs[0].text for comment in document.comments]
    assert comments == ["1.1 · ✓ checked · ✓ supported", "1.2 · ? query", "1.3 · ↻ stale"]
    copy = [paragraph.text for paragraph in document.paragraphs]
    assert "Pemadam mengatakan ✓1 14 orang terluka, dan ?2 3 di antaranya dirawat." in copy
    body = document.element.xml
    assert body.count("<w:commentRangeStart") == body.count("<w:commentRangeEnd") == 3


def test_the_annotated_copy_begins_with_whether_it_may_run(page: ArticlePage) -> None:
    assert _document(page).paragraphs[1].text == "Not yet: 1 stale, 1 query"


@pytest.mark.parametrize("hostile", ["\x00\x1b[2J\x9b", "\ud800", "\u202etxet", "</w:t><w:t>", "&amp;&#0;", "{{x}}"])
def test_hostile_words_stay_words_in_a_document(make_page: MakePage, hostile: str) -> None:
    document = _document(make_page(f"a{hostile}b"))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert neutralise(f"a{hostile}b") in text
    assert HOSTILE.search(text) is None


def _said_in_json(text: str) -> dict[str, tuple[str, str]]:
    return {claim["id"]: (claim["status"], claim["verdict"] or "") for claim in json.loads(text)["claims"]}


def _said_in_rows(rows: list[dict[str, str]]) -> dict[str, tuple[str, str]]:
    return {row["id"]: (row["status"], row["verdict"] or "") for row in rows}


def _said_in_words(lines: list[str]) -> dict[str, tuple[str, str]]:
    """From headings such as ``1.1 · ✓ checked · ✓ supported``."""
    names_of = {label(status): status.value for status in Status}
    found = {}
    for line in lines:
        match = re.match(r"(\d+\.\d+) · \S (\w[\w ]*?)(?: · \S (\w[\w ]*?))?(?: ·.*)?$", line)
        if match and match[2] in names_of:
            found[match[1]] = (names_of[match[2]], (match[3] or "").replace(" ", "_"))
    return found


def test_every_format_carries_the_same_claims_and_verdicts(page: ArticlePage) -> None:
    report = build(page, language="en", made=MADE)
    plain = re.sub(r"<[^>]+>", "", render(report, "html"))
    sheet = list(load_workbook(io.BytesIO(encoded(report, "xlsx")))["Claims"].iter_rows(values_only=True))
    told = {
        "csv": _said_in_rows(list(csv.DictReader(io.StringIO(render(report, "csv"), newline="")))),
        "docx": _said_in_words([comment.paragraphs[0].text for comment in _document(page).comments]),
        "html": _said_in_words(plain.split("\n")),
        "json": _said_in_json(render(report, "json")),
        "md": _said_in_words([line.removeprefix("### ") for line in render(report, "md").replace("\\", "").split("\n")]),
        "txt": _said_in_words(render(report, "txt").split("\n")),
        "xlsx": _said_in_rows([dict(zip(sheet[0], line, strict=True)) for line in sheet[1:]]),
    }
    expected = {view.claim.id: (view.claim.status.value, view.claim.verdict or "") for view in page.claims}
    assert told == dict.fromkeys(names(), expected)
    assert all(report.verdict_line in words for words in (plain, render(report, "md"), render(report, "txt")))


def test_every_format_carries_the_same_counts_of_a_real_article(desk: Desk) -> None:
    newsroom.load(desk)
    page = articles.page(desk, 1)
    report = build(page, language="en", made=MADE)
    counts = {label(status): count for status, count in report.counts}
    assert len(counts) > 5

    def told(text: str) -> dict[str, int]:
        return {name: int(found[1]) for name in counts if (found := re.search(rf"\S {name} (\d+)", text))}

    tables = {name: Counter(status for status, _ in said.values()) for name, said in _said_in_tables(report).items()}
    book = load_workbook(io.BytesIO(encoded(report, "xlsx")))
    overview = {str(row[0]): row[1] for row in book["Report"].iter_rows(values_only=True)}
    by_value = {status.value: counts[label(status)] for status, _ in report.counts}
    text = {name: " ".join(re.sub(r"<[^>]+>", "", render(report, name)).split()) for name in ("html", "md", "txt")}
    assert tables == dict.fromkeys(("csv", "json", "xlsx"), by_value)
    assert {name: told(words) for name, words in text.items()} == dict.fromkeys(text, counts)
    assert {name: overview[name] for name in counts} == counts
    assert json.loads(render(report, "json"))["progress"]["counts"] == by_value
    pieces = sum(len(view.evidence) for view in page.claims)
    assert book["Evidence"].max_row - 1 == pieces == _evidence_told(text["html"]) == _evidence_told(text["txt"])
    comments = [comment.paragraphs[0].text for comment in Document(io.BytesIO(encoded(report, "docx"))).comments]
    standing = {view.claim.id for view in page.claims if view.claim.status is not Status.GONE}
    assert {line.partition(" ")[0] for line in comments} == standing
    assert len(comments) == len(standing)


def _said_in_tables(report: Report) -> dict[str, dict[str, tuple[str, str]]]:
    sheet = list(load_workbook(io.BytesIO(encoded(report, "xlsx")))["Claims"].iter_rows(values_only=True))
    return {
        "csv": _said_in_rows(list(csv.DictReader(io.StringIO(render(report, "csv"), newline="")))),
        "json": _said_in_json(render(report, "json")),
        "xlsx": _said_in_rows([dict(zip(sheet[0], line, strict=True)) for line in sheet[1:]]),
    }


def _evidence_told(text: str) -> int:
    return len(re.findall(r"[+−·] (?:supports|contradicts|mentions) ·", text))
