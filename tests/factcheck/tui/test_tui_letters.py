"""No screen and no form shows a sentence that the catalogues don't have: said in other letters, nothing is left in Latin ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from claims.vocabulary import Role, Status, Verdict
from factcheck.desk import articles, claims
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.tui.app import FactcheckApp
from tests.factcheck.i18n.alphabet import left_in_latin, words_of
from tests.factcheck.tui import gallery
from tests.factcheck.tui.conftest import COPY
from tests.newsroom import claim_on, revise, support

PEOPLE = "Sari Bima Jembatan dibuka jembatan md Shelter list List desk copy txt text plain"
OWN = words_of(COPY, PEOPLE, "tujuh belas")


@pytest.fixture
def page(desk: Desk) -> ArticlePage:
    """An article with evidence, a signature that is void, a query, and a word of everything that is told of it."""
    for words in ("240 keluarga", "Biayanya"):
        claim = claim_on(desk, words)
        support(desk, claim)
        claims.judge(desk, claim, Verdict.SUPPORTED)
        claims.sign(desk.acting_as("Bima"), claim, Role.SECOND_READER)
    claims.move(desk, claim_on(desk, "Warga"), Status.QUERY, reason="tujuh?", asked_of="Bima")
    revise(desk, COPY.replace("12 miliar", "13 miliar"))
    claims.move(desk, claim_on(desk, "240 keluarga"), Status.CHECKING)
    return articles.page(desk, 1)


@pytest.mark.slow
@pytest.mark.usefixtures("other_letters")
async def test_nothing_that_a_screen_shows_goes_by_the_catalogue(
    still_app: FactcheckApp, page: ArticlePage, shown: Callable[[Pilot[None]], str]
) -> None:
    found = {}
    async with still_app.run_test(size=(120, 40), notifications=True) as pilot:
        async for name in gallery.visited(pilot, still_app, page):
            if left := left_in_latin(shown(pilot), OWN):
                found[name] = left

    assert found == {}
