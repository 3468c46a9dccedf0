from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

from claims.vocabulary import Status
from factcheck.desk.views import ArticlePage
from factcheck.errors import BadInput
from factcheck.neutral import HOSTILE, neutralise, on_one_line
from factcheck.reports import build, names, render
from factcheck.reports.formats.csv import cell
from factcheck.reports.formats.md import escape
from factcheck.reports.model import percent

MADE = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
MakePage = Callable[[str], ArticlePage]
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)

ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<!-- --><iframe src=//evil.example>",
    "{{ 7*7 }}{% raw %}",
    "&lt;script&gt; &#60;script&#62;",
    "[a](javascript:alert(1))",
    "![a](http://evil.example/x.png)",
    "<http://evil.example>",
    "https://evil.example/path www.evil.example a@evil.example mailto:a@evil.example",
    "[ref]: http://evil.example\n\n[ref]",
    "# heading\n\n---\n\n- list\n1. one\n> quote\n```\ncode\n```\n    code",
    "| a | b |\n|---|---|\n| c | d |",
    "$$x$$ `code` *em* __strong__ ~~gone~~ \\",
    '=HYPERLINK("http://evil.example","x")',
    "\x1b[31m\x9b2J\u202e\ud800\x00",
    "[bold]x[/bold] [@click=app.quit]",
]
HEAD = {"html", "head", "meta", "title", "style"}
BODY = {"body", "header", "main", "footer", "section", "div", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd"}
TABLE = {"table", "thead", "tbody", "tr", "th", "td"}
ELEMENTS = HEAD | BODY | TABLE | {"br", "small", "span", "mark", "a", "code", "strong", "svg", "rect"}


class _Reading(HTMLParser):
    """What a browser would make of a page: its elements, their attributes, its text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment that we didn't write: {data}")


def _read(page: str) -> _Reading:
    reading = _Reading()
    reading.feed(page)
    reading.close()
    return reading


def test_every_module_beside_the_registry_is_a_format() -> None:
    assert names() == ["csv", "docx", "html", "json", "md", "txt", "xlsx"]


def test_an_unknown_format_is_refused_with_the_nearest(page: ArticlePage) -> None:
    with pytest.raises(BadInput, match=r"the formats are csv, docx, html, json, md, txt, xlsx\. Did you mean “html”\?"):
        render(build(page), "htm")


@pytest.mark.parametrize("name", ["md", "csv", "txt"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_report_looks_like_this(page: ArticlePage, name: str, language: str, snapshot: SnapshotAssertion) -> None:
    assert render(build(page, language=language, made=MADE), name) == snapshot


def test_a_report_speaks_the_articles_language_unless_told(page: ArticlePage) -> None:
    assert "Laporan status klaim" in render(build(page), "md")
    assert "Claim status report" in render(build(page, language="en"), "md")


@pytest.mark.parametrize("name", ["md", "html", "txt"])
def test_every_status_has_its_sign_and_its_word(page: ArticlePage, name: str) -> None:
    report = build(page, language="en")
    text = render(report, name)
    assert all(shown in text for shown in ("✓ checked", "? query", "↻ stale", "✓ supported", "✗ contradicted"))


def test_signs_can_be_ascii(page: ArticlePage) -> None:
    assert build(page, language="en", ascii_only=True).label(Status.STALE) == "! stale"


def test_json_tells_the_claims_in_the_houses_shapes(page: ArticlePage) -> None:
    document = json.loads(render(build(page, made=MADE), "json"))
    assert [claim["id"] for claim in document["claims"]] == ["1.1", "1.2", "1.3"]
    for claim in document["claims"]:
        [span] = claim["spans"]
        assert document["text"][span["start"] : span["end"]] == claim["text"]
    assert (document["policy"], document["head"], document["made"]) == ("desk", page.head, "2026-11-24T11:00:00+00:00")
    assert len(document["sha256"]) == 64


@pytest.mark.parametrize("hostile", ATTACKS)
def test_no_markup_of_the_article_lives_in_html(make_page: MakePage, hostile: str) -> None:
    text = render(build(make_page(hostile), made=MADE), "html")
    harmless = _read(render(build(make_page(_without_markup(hostile)), made=MADE), "html"))
    reading = _read(text)
    assert {tag for tag, _ in reading.elements} <= ELEMENTS
    assert not [name for _, attributes in reading.elements for name in attributes if name.startswith("on") or name == "src"]
    assert all((attributes["href"] or "").startswith("#") for _, attributes in reading.elements if "href" in attributes)
    assert {tag for tag, _ in reading.elements} == {tag for tag, _ in harmless.elements}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hostile=ANY_TEXT)
def test_any_words_come_through_html_as_words(make_page: MakePage, hostile: str) -> None:
    text = render(build(make_page(hostile), made=MADE), "html")
    reading = _read(text)
    assert {tag for tag, _ in reading.elements} <= ELEMENTS
    assert HOSTILE.search(text) is None
    shown = " ".join("".join(reading.text).split())
    assert " ".join(neutralise(hostile).split()) in shown


def test_html_stands_alone_and_forbids_everything_but_its_own_style(page: ArticlePage) -> None:
    text = render(build(page), "html")
    reading = _read(text)
    [policy] = [a["content"] for tag, a in reading.elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert re.fullmatch(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='", policy or "")
    assert "script" not in {tag for tag, _ in reading.elements}
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_html_marks_the_claims_in_the_text_and_links_both_ways(page: ArticlePage) -> None:
    elements = _read(render(build(page, language="en"), "html")).elements
    marks = [a for tag, a in elements if tag == "mark"]
    assert [mark["class"] for mark in marks] == ["is-checked", "is-query", "is-stale"]
    assert marks[0]["title"] == "1.1 ✓ checked"
    ids = {a["id"] for _, a in elements if "id" in a}
    links = {(a["href"] or "").removeprefix("#") for tag, a in elements if tag == "a"}
    assert links == {"c1", "c2", "c3", "t1", "t2", "t3", "top"}
    assert links <= ids


@pytest.mark.parametrize("hostile", ATTACKS)
def test_no_markup_of_the_article_lives_in_markdown(make_page: MakePage, hostile: str) -> None:
    parser = MarkdownIt("gfm-like")
    text = render(build(make_page(hostile), made=MADE), "md")
    harmless = render(build(make_page(_without_markup(hostile)), made=MADE), "md")
    assert _kinds(parser, text) == _kinds(parser, harmless)
    assert "<script" not in parser.render(text)


@settings(max_examples=100)
@given(ANY_TEXT)
def test_any_words_come_through_markdown_as_words(words: str) -> None:
    for form in ("- **x:** {}", "> {}", "# {}"):
        tokens = MarkdownIt("gfm-like").parse(form.format(escape(words)) + "\n")
        inline = [token for token in tokens if token.type == "inline"]
        shown = "".join(child.content for token in inline for child in token.children or [])
        assert on_one_line(words) in shown
        assert {child.type for token in inline for child in token.children or []} <= {"text", "strong_open", "strong_close"}


def _without_markup(hostile: str) -> str:
    """Words as long as ``hostile``, with its digits and with nothing that could be markup."""
    return re.sub(r"\D", "x", hostile)


def _kinds(parser: MarkdownIt, text: str) -> list[str]:
    """The kinds of everything in a Markdown text, block by block."""
    tokens = parser.parse(text)
    inline = [child.type for token in tokens for child in token.children or [] if child.type != "text"]
    return [token.type for token in tokens] + inline


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "'=1"])
def test_no_formula_lives_in_a_spreadsheet_and_its_words_can_be_had_back(formula: str) -> None:
    written = cell(formula)
    assert written.startswith("'")
    if HOSTILE.search(formula) is None:
        assert written[1:] == formula


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hostile=ANY_TEXT)
def test_csv_is_one_row_a_claim_whatever_its_words(make_page: MakePage, hostile: str) -> None:
    text = render(build(make_page(hostile), made=MADE), "csv")
    assert HOSTILE.search(text) is None
    [row] = csv.DictReader(io.StringIO(text, newline=""))
    assert None not in row
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values())


def test_shares_are_never_rounded_to_all_or_nothing() -> None:
    assert [percent(share) for share in (0.0, 0.001, 0.5, 0.999, 1.0)] == ["0 %", "1 %", "50 %", "99 %", "100 %"]


def test_the_numbers_that_no_claim_covers_are_named(page: ArticlePage) -> None:
    assert [found.text for found in build(page).uncovered_numbers] == ["2024"]
    assert "2024 (paragraph 4, line 7)" in render(build(page, language="en"), "md")
