from __future__ import annotations

from pathlib import Path

import pytest

from claims.vocabulary import Status, Verdict
from factcheck.desk import articles, history
from factcheck.desk.session import open_desk
from factcheck.desk.views import ArticlePage
from seeds.newsroom import load


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[ArticlePage]:
    database: Path = tmp_path_factory.mktemp("newsroom") / "desk.db"
    with open_desk(str(database), actor="Sari") as desk:
        load(desk)
        assert history.verify(desk).whole
        return [articles.page(desk, row.article.id) for row in articles.board(desk)]


def test_it_shows_every_status_and_every_verdict(pages: list[ArticlePage]) -> None:
    claims = [view.claim for page in pages for view in page.claims]
    assert {claim.status for claim in claims} == set(Status)
    assert {claim.verdict for claim in claims} - {None} == set(Verdict)


def test_the_number_that_matters_is_a_claim_of_its_own(pages: list[ArticlePage]) -> None:
    claims = [view.claim for page in pages for view in page.claims]
    [in_care] = [claim for claim in claims if "62" in claim.text]
    assert in_care.text == "62 di ruang perawatan intensif"
    assert [(quantity.value, quantity.unit) for quantity in in_care.quantities] == [(62, "orang")]


def test_a_weekday_does_not_match_its_date_and_is_pointed_at(pages: list[ArticlePage]) -> None:
    assert any(found.kind == "weekday" for page in pages for found in page.discrepancies)


def test_one_wire_stands_behind_several_sources(pages: list[ArticlePage]) -> None:
    sources = {piece.source for page in pages for view in page.claims for piece in view.evidence}
    assert len([source for source in sources if source.origin == "Kantor Berita Utara"]) >= 2


def test_one_article_may_run_and_the_others_may_not(pages: list[ArticlePage]) -> None:
    assert [not page.blocking for page in pages].count(True) == 1
