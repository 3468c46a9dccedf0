from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from claims.model import ClaimPlace
from claims.text import Span, anchor
from claims.vocabulary import Fix
from factcheck.desk import articles, claims
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.neutral import HOSTILE, neutralise
from factcheck.reports.fixes import FORMATS, FixList, collect, render

MakePage = Callable[[str], ArticlePage]


def test_the_draft_is_the_copy_with_every_proposed_change_made(page: ArticlePage) -> None:
    fixes = collect(page)
    assert fixes.draft == page.text.replace("250 ton beras", "200 ton beras")
    assert [(piece.cut, piece.put) for piece in fixes.copy if piece.cut] == [("250", "200")]


def test_the_list_says_where_what_and_why(page: ArticlePage) -> None:
    [row] = csv.DictReader(io.StringIO(render(collect(page, "en"), "csv"), newline=""))
    assert (row["claim"], row["now"], row["new"]) == ("1.3", "250 ton beras", "200 ton beras")
    assert row["place"] == "paragraph 4, line 7"
    assert row["by_hand"] == ""


def test_two_changes_of_the_same_words_are_both_told_and_one_is_left_to_the_writer(page: ArticlePage) -> None:
    rice = page.claims[2]
    again = replace(rice, claim=replace(rice.claim, number=4, fix_wording="300 ton beras"))
    fixes = collect(replace(page, claims=(*page.claims, again)))
    assert [row.claim for row in fixes.rows] == ["1.3", "1.4"]
    assert [row.claim for row in fixes.by_hand] == ["1.4"]
    assert "200 ton beras" in fixes.draft
    assert "ubah sendiri" in render(fixes, "txt")


def test_nothing_to_change_is_said(page: ArticlePage) -> None:
    calm = replace(page, claims=page.claims[:2])
    assert collect(calm).draft == page.text
    assert "Nothing is to be changed." in render(collect(calm, "en"), "txt")
    assert json.loads(render(collect(calm), "json"))["fixes"] == []


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("hostile", ["<script>x</script>", "=1+1", "\x1b[2J\u202e", "| a | b", "~~x~~ **y** [z](//evil)"])
def test_hostile_words_stay_words(make_page: MakePage, name: str, hostile: str) -> None:
    page = make_page(hostile)
    claims = tuple(replace(v, claim=replace(v.claim, fix=Fix.PROPOSED, fix_wording=f"{hostile} x")) for v in page.claims)
    text = render(collect(replace(page, claims=claims)), name)
    assert HOSTILE.search(text) is None
    assert "<script>" not in text or name in ("csv", "json", "txt")
    if name == "md":
        kinds = {child.type for token in MarkdownIt("gfm-like").parse(text) for child in token.children or []}
        assert kinds <= {"text", "softbreak", "s_open", "s_close", "strong_open", "strong_close"}
    if name == "html":
        assert neutralise(hostile).replace("<", "&lt;").replace(">", "&gt;") in text


def _fixed(desk: Desk, text: str, words: list[str], wording: str) -> FixList:
    """The list of fixes where one claim, made by hand at ``words``, is to read ``wording``."""
    article = articles.add(desk, text, name="copy.txt").article.id
    places = [Span(start, start + len(one)) for one, start in _found(text, words)]
    made = claims.create(desk, article, places).claim.id
    claims.record_fix(desk, made, Fix.PROPOSED, wording=wording)
    return collect(articles.page(desk, article))


def _found(text: str, words: list[str]) -> list[tuple[str, int]]:
    found, start = [], 0
    for one in words:
        start = text.index(one, start)
        found.append((one, start))
        start += len(one)
    return found


def test_the_words_around_a_change_stay_as_they_are_to_the_last_sign(desk: Desk) -> None:
    text = "“Ratna\u00a0said — 62  families, 62 tents.”\n\n\tThe rest: é, 👩\u200d👩\u200d👧, \u202bعربي\u202c.\n"
    fixes = _fixed(desk, text, ["62  families"], "64 families")
    kept = articles.page(desk, 1).text
    assert fixes.draft == kept.replace("62  families", "64  families")


def test_a_number_is_changed_only_where_the_claim_stands(desk: Desk) -> None:
    fixes = _fixed(desk, "They found 62 pumps. In 62 they rested.\n", ["62 pumps"], "64 pumps")
    assert fixes.draft == "They found 64 pumps. In 62 they rested.\n"


def test_a_wording_that_is_another_sentence_is_left_to_the_writer(desk: Desk) -> None:
    fixes = _fixed(desk, "They found 62 pumps in the cellar.\n", ["62 pumps"], "nobody has counted anything yet")
    assert [row.claim for row in fixes.by_hand] == [row.claim for row in fixes.rows]
    assert fixes.draft == "They found 62 pumps in the cellar.\n"


def test_a_claim_at_two_places_is_changed_at_both(page: ArticlePage) -> None:
    text = "Rice: 250 ton beras\n\nGudang itu menyimpan 250 ton beras.\n"
    rice = page.claims[2].claim
    spans = [Span(start, start + len("250 ton beras")) for _, start in _found(text, ["250 ton beras", "250 ton beras"])]
    first, second = (anchor(text, span) for span in spans)
    twice = replace(rice, anchors=(first, second), sentence=first, elsewhere=(ClaimPlace((second,), second),))
    fixes = collect(replace(page, text=text, claims=(replace(page.claims[2], claim=twice),)))
    assert fixes.draft == text.replace("250", "200")
