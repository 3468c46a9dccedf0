from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from claims.vocabulary import Role, Status
from factcheck.desk import articles, claims
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import BadInput, NotFound, Refused
from factcheck.store import articles as stored
from tests.factcheck.desk.conftest import ON_A_FILE
from tests.newsroom import COPY, FAMILIES, add_copy, checked, claim_on


def test_an_imported_article_is_there_with_its_claims(either_desk: Desk) -> None:
    added = articles.add(either_desk, f"# Floods\n\n{COPY}", name="copy.md")
    page = articles.page(either_desk, added.article.id)
    assert (added.article.id, added.article.title, added.article.revision) == (1, "Floods", 1)
    assert added.claims == len(page.claims) > 0
    assert page.text == added.text == f"# Floods\n\n{COPY}"
    assert all(a.span.of(page.text) == a.exact for view in page.claims for a in view.claim.anchors)
    assert all(view.claim.status is Status.OPEN and view.claim.version == 1 for view in page.claims)


def test_the_title_is_the_given_one_else_the_first_line(desk: Desk) -> None:
    assert articles.add(desk, COPY, name="copy.txt", title="Banjir").article.title == "Banjir"
    assert articles.add(desk, "\n\n## Banjir di Kalimas\n\nAir naik.", name="copy.md").article.title == "Banjir di Kalimas"


def test_text_is_kept_normalised_and_hostile_signs_stay(desk: Desk) -> None:
    hostile = "Cafe\u0301 \x1b[31m[bold]62\u202e people.\r\nNext line.\n"
    added = articles.add(desk, hostile, name="copy.txt")
    assert articles.page(desk, added.article.id).text == "Café \x1b[31m[bold]62\u202e people.\nNext line.\n"


def test_bytes_of_another_charset_are_read_and_it_is_said(desk: Desk) -> None:
    text = "Gubernur mengatakan “62 orang dirawat” di rumah sakit – katanya di kafé naïf, bukan façade."
    added = articles.add(desk, text.encode("cp1252"), name="copy.txt")
    assert added.text == text
    assert any("Windows-1252" in remark for remark in added.remarks)


@pytest.mark.parametrize("hostile", [b"", b"  \n\t ", b"%PDF-1.7 x", b"a\x00b", "…!?", "half \ud800 pair", "nul \x00"])
def test_what_is_no_text_with_words_is_refused_and_nothing_is_kept(desk: Desk, hostile: bytes | str) -> None:
    with pytest.raises(BadInput) as refusal:
        articles.add(desk, hostile, name="copy.txt")
    assert str(refusal.value).count("\n") == 0
    assert articles.board(desk) == []


def test_the_same_text_again_is_said_to_be_there(desk: Desk) -> None:
    add_copy(desk)
    assert any("already article 1" in remark for remark in articles.add(desk, COPY, name="again.txt").remarks)


def test_the_board_orders_by_deadline_and_counts(either_desk: Desk) -> None:
    add_copy(either_desk)
    articles.add(either_desk, "Air naik 3 meter.", name="b.txt", deadline=datetime(2026, 3, 5, 9, tzinfo=UTC))
    articles.add(either_desk, "Hujan turun 2 hari.", name="c.txt", deadline=datetime(2026, 3, 4, 9, tzinfo=UTC))
    claims.move(either_desk, claim_on(either_desk, FAMILIES), Status.QUERY, reason="Which shelters? Ask the city.")
    checked(either_desk, "Rain fell")
    rows = articles.board(either_desk)
    assert [row.article.id for row in rows] == [3, 2, 1]
    last = rows[-1]
    assert (last.queries, last.progress.done, last.progress.counts[Status.CHECKED]) == (1, 1, 1)
    assert last.people == ("Sari",)
    assert last.blocking == len(articles.page(either_desk, 1).blocking)


def test_a_board_and_a_page_agree_on_what_is_covered(desk: Desk) -> None:
    add_copy(desk)
    assert articles.board(desk)[0].coverage == articles.page(desk, 1).coverage.words


def test_a_number_that_no_claim_covers_blocks_publication(desk: Desk) -> None:
    add_copy(desk, "Rain fell on 14 villages.\n")
    articles.revise(desk, 1, "Rain fell on 14 villages and on 3 farms, it seems.\n", name="copy.txt")
    page = articles.page(desk, 1)
    assert page.coverage.numbers == 1
    with desk.writing() as tx:
        stored.set_coverage(tx, 1, replace(page.coverage, numbers=0.5), ())
    assert "uncovered_numbers" in {objection.code for objection in articles.page(desk, 1).blocking}


def test_an_unknown_article_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound, match="no article 7"):
        articles.page(desk, 7)
    for number in (0, -1, 2**31, 10**30):
        with pytest.raises(NotFound):
            articles.page(desk, number)
    with pytest.raises(NotFound, match="no article 7"):
        articles.revise(desk, 7, "Air naik.", name="copy.txt")


@ON_A_FILE
def test_everything_is_the_same_after_opening_again(desk: Desk) -> None:
    add_copy(desk)
    checked(desk, "Rain fell")
    before = articles.page(desk, 1)
    with open_desk(desk.database, actor="Sari") as again:
        assert articles.page(again, 1) == before


def test_signing_an_article_signs_every_claim_or_none(either_desk: Desk) -> None:
    add_copy(either_desk)
    for view in articles.page(either_desk, 1).claims[1:]:
        checked(either_desk, view.claim.text)
    lead = either_desk.acting_as("Budi")
    with pytest.raises(Refused):
        claims.sign(lead, "1", Role.LEAD)
    assert not any(s.role is Role.LEAD for view in articles.page(lead, 1).claims for s in view.claim.sign_offs)
    checked(either_desk, articles.page(either_desk, 1).claims[0].claim.text)
    claims.sign(lead, "1", Role.LEAD)
    assert articles.page(lead, 1).blocking == ()
