"""New copy that is taken back: everything is as it was before, and on record all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claims.model import Claim
from claims.vocabulary import Role, Status, Verdict
from factcheck.desk import articles, claims, confirming, history
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.errors import Conflict
from tests.newsroom import COPY, FAMILIES, RAIN, add_copy, checked, claim_on, revise, span_of, support

SAID = "“The dam held for 3 days,” she said."
TEXT = f"{COPY}\nMayor Ratna Dewi spoke first. {SAID}\n"
CUT = TEXT.replace(f"{RAIN}.", "")
NEXT = f"Nine boats came.\n\n{CUT.replace('62', '620').replace('she said', 'she denied')}\nTwo bridges fell.\n"


def as_it_stands(page: ArticlePage) -> list[Claim]:
    """All that is known of the claims; how often they were written is no part of it."""
    return [replace(view.claim, version=0) for view in page.claims]


def test_new_copy_that_is_taken_back_leaves_every_claim_where_it_was_and_as_it_was(either_desk: Desk) -> None:
    add_copy(either_desk, TEXT)
    claims.sign(either_desk, checked(either_desk, FAMILIES).claim.id, Role.LEAD)
    checked(either_desk, RAIN)
    before = articles.page(either_desk, 1)
    revise(either_desk, NEXT)
    between = articles.page(either_desk, 1)
    assert {Status.STALE, Status.GONE} <= {view.claim.status for view in between.claims}
    undone = history.undo(either_desk, 1)
    after = articles.page(either_desk, 1)
    assert (undone.verb, undone.subject, undone.after["revision"]) == ("undo", "article:1", 1)
    assert (after.article, after.text, as_it_stands(after)) == (before.article, before.text, as_it_stands(before))
    assert (after.coverage, after.set_aside, after.gaps) == (before.coverage, before.set_aside, before.gaps)
    history.redo(either_desk, 1)
    again = articles.page(either_desk, 1)
    assert (again.article, as_it_stands(again), again.coverage) == (between.article, as_it_stands(between), between.coverage)
    assert history.verify(either_desk).whole


def test_a_text_that_was_taken_back_keeps_its_number(desk: Desk) -> None:
    add_copy(desk)
    revise(desk, COPY.replace("62", "620"))
    history.undo(desk, 1)
    revise(desk, COPY.replace("62", "64"))
    assert articles.page(desk, 1).article.revision == 3
    history.undo(desk, 1)
    assert articles.page(desk, 1).article.revision == 1
    assert history.verify(desk).whole


def test_a_claim_that_came_back_is_gone_again_with_its_last_words(desk: Desk) -> None:
    add_copy(desk)
    claim = checked(desk, RAIN).claim
    revise(desk, COPY.replace(f"{RAIN}.", ""))
    gone = claims.find(desk, claim.id).claim
    revise(desk, COPY)
    assert claims.find(desk, claim.id).claim.status is Status.STALE
    history.undo(desk, 1)
    assert replace(claims.find(desk, claim.id).claim, version=0) == replace(gone, version=0)
    history.undo(desk, 1)
    now = claims.find(desk, claim.id).claim
    assert (now.status, now.verdict, now.sign_offs) == (Status.CHECKED, Verdict.SUPPORTED, claim.sign_offs)


def test_new_copy_is_not_taken_back_under_somebody_who_works_on_it(desk: Desk) -> None:
    add_copy(desk)
    checked(desk, FAMILIES)
    revise(desk, f"{COPY.replace('62', '620')}\nTwo bridges fell on Monday.\n")
    budi = desk.acting_as("Budi")
    for work in (
        lambda: claims.create(budi, 1, [span_of(desk, "the market")]),
        lambda: claims.set_aside(budi, 1, span_of(desk, "and"), "a joint"),
        lambda: claims.move(budi, claim_on(desk, "bridges"), Status.CHECKING),
        lambda: claims.move(budi, claim_on(desk, "620"), Status.CHECKING),
        lambda: revise(budi, f"{COPY}\nThree bridges fell on Monday.\n"),
    ):
        work()
        before = articles.page(desk, 1)
        with pytest.raises(Conflict, match="Nothing was changed"):
            history.undo(desk, 1)
        assert articles.page(desk, 1) == before
        history.undo(budi, 1)
    history.undo(desk, 1)
    assert claims.find(desk, claim_on(desk, FAMILIES)).claim.verdict is Verdict.SUPPORTED


def test_work_on_what_stands_in_both_texts_outlives_the_copy(desk: Desk) -> None:
    add_copy(desk)
    revise(desk, COPY.replace("62", "620"))
    budi = desk.acting_as("Budi")
    claim = claim_on(desk, RAIN)
    support(budi, claim)
    claims.judge(budi, claim, Verdict.SUPPORTED)
    history.undo(desk, 1)
    now = claims.find(desk, claim).claim
    assert (now.verdict, articles.page(desk, 1).article.revision) == (Verdict.SUPPORTED, 1)
    assert all(one.fingerprint == now.fingerprint for one in now.sign_offs)


def test_a_new_claim_with_evidence_is_not_taken_back_with_its_copy(desk: Desk) -> None:
    add_copy(desk)
    revise(desk, f"{COPY}\nTwo bridges fell on Monday.\n")
    support(desk.acting_as("Budi"), claim_on(desk, "bridges"))
    with pytest.raises(Conflict, match="has evidence"):
        history.undo(desk, 1)


def test_a_confirmation_and_the_copy_before_it_are_taken_back_in_turn(desk: Desk) -> None:
    text = "Budi said 14 villages were flooded, and 3 roads closed.\n"
    add_copy(desk, text)
    claim = checked(desk, "14 villages").claim
    revise(desk, text.replace("3 roads", "5 roads"))
    confirming.confirm(desk, claim.id)
    history.undo(desk, 1)
    assert claims.find(desk, claim.id).claim.status is Status.STALE
    history.undo(desk, 1)
    now = claims.find(desk, claim.id).claim
    assert (now.status, now.verdict, [one.void for one in now.sign_offs if one.fingerprint == now.fingerprint]) == (
        Status.CHECKED,
        Verdict.SUPPORTED,
        [None],
    )
