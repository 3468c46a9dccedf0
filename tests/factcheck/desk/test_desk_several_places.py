"""A claim that stands in headline, body and caption is judged once and reopened together."""

from __future__ import annotations

import pytest

from claims.vocabulary import Status, Verdict
from factcheck.desk import articles, claims, history, shaping
from factcheck.desk.session import Desk
from tests.newsroom import add_copy, as_it_stands, claim_on, revise, span_of, support

HEADLINE = "Flood drives 62 families out of homes"
BODY = "The flood drives 62 families out of homes"
COPY = f"{HEADLINE}\n\n{BODY}. Rain fell on 14 villages.\n"


@pytest.fixture
def homes(desk: Desk) -> Desk:
    """A desk with the claim that stands in headline and body, judged."""
    add_copy(desk, COPY)
    support(desk, "1.1")
    claims.judge(desk, "1.1", Verdict.SUPPORTED)
    return desk


def places(desk: Desk, claim: str = "1.1") -> list[str]:
    return [" ".join(anchor.exact for anchor in place.anchors) for place in claims.find(desk, claim).claim.places]


def at_odds(desk: Desk) -> list[str]:
    return [one.message for one in articles.page(desk, 1).discrepancies if one.kind == "places"]


def test_it_comes_as_one_claim_and_is_judged_once(homes: Desk) -> None:
    page = articles.page(homes, 1)
    assert places(homes) == [HEADLINE, BODY]
    assert [view.claim.status for view in page.claims] == [Status.CHECKED, Status.OPEN]
    assert page.coverage.words == 1
    assert history.verify(homes).whole


@pytest.mark.parametrize("old", [HEADLINE, BODY])
def test_a_change_in_either_place_reopens_it_and_is_a_discrepancy(homes: Desk, old: str) -> None:
    revise(homes, COPY.replace(old, old.replace("62", "64")))
    claim = claims.find(homes, "1.1").claim
    assert (claim.status, claim.verdict, claim.void_verdict) == (Status.STALE, None, Verdict.SUPPORTED)
    assert all(one.void for one in claim.sign_offs)
    assert at_odds(homes) == ["1.1 stands in several places; its words were changed in one of them, and not in another."]
    revise(homes, COPY.replace("62", "64"))
    assert at_odds(homes) == []


def test_a_change_in_both_places_reopens_it_and_is_none(homes: Desk) -> None:
    revise(homes, COPY.replace("62", "64"))
    assert claims.find(homes, "1.1").claim.status is Status.STALE
    assert at_odds(homes) == []


def test_a_place_that_is_cut_reopens_it(homes: Desk) -> None:
    revise(homes, COPY.replace(f"{HEADLINE}\n\n", ""))
    assert claims.find(homes, "1.1").claim.status is Status.STALE
    assert places(homes) == [BODY]


def test_new_copy_in_which_nothing_of_it_changes_leaves_it_verified(homes: Desk) -> None:
    revise(homes, COPY.replace("14", "15"))
    assert claims.find(homes, "1.1").claim.status is Status.CHECKED


def test_new_claims_of_new_copy_are_joined_too(homes: Desk) -> None:
    revise(homes, f"{COPY}\nTwo bridges fell into the river\n\nTwo bridges fell into the river. The mayor left.\n")
    assert places(homes, claim_on(homes, "Two bridges")) == ["Two bridges fell into the river"] * 2


def test_headline_and_body_that_differ_stay_two_claims_and_the_figures_are_told(desk: Desk) -> None:
    add_copy(desk, COPY.replace(BODY, BODY.replace("62", "64")))
    page = articles.page(desk, 1)
    assert len(page.claims) == 3
    assert any("62" in one.message and "64" in one.message for one in page.discrepancies), page.discrepancies


def test_a_place_is_taken_off_and_joined_again_by_hand_and_both_are_undone(homes: Desk) -> None:
    before = as_it_stands(homes)
    first, second = shaping.split(homes, "1.1", span_of(homes, BODY).start)
    assert (first.claim.text, second.claim.text) == (HEADLINE, BODY)
    assert (first.claim.status, second.claim.status) == (Status.STALE, Status.OPEN)
    assert [len(view.evidence) for view in (first, second)] == [1, 1]
    parted = as_it_stands(homes)
    merged = shaping.merge(homes, second.claim.id, first.claim.id)
    assert [place.anchors[0].exact for place in merged.claim.places] == [HEADLINE, BODY]
    assert merged.claim.attribution is None
    history.undo(homes, 1)
    assert as_it_stands(homes) == parted
    history.undo(homes, 1)
    assert as_it_stands(homes) == before
    assert history.verify(homes).whole
