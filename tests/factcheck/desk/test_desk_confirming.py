from __future__ import annotations

from dataclasses import replace

import pytest

from claims.policy import preset
from claims.reopening import words_stand
from claims.vocabulary import Role, Status, Verdict
from factcheck.desk import articles, claims, confirming, history, sources
from factcheck.desk.session import Desk
from factcheck.errors import Conflict, Refused
from tests.newsroom import add_copy, checked, claim_on, revise

TEXT = "Budi said 14 villages were flooded, and 3 roads closed.\n"
OTHER_SENTENCE = TEXT.replace("3 roads", "5 roads")


def stale(desk: Desk, text: str = OTHER_SENTENCE) -> str:
    """A claim that was verified, and reopened by new copy."""
    add_copy(desk, TEXT)
    claim = checked(desk, "14 villages").claim.id
    revise(desk, text)
    assert claims.find(desk, claim).claim.status is Status.STALE
    return claim


def test_a_claim_whose_own_words_stand_is_confirmed_by_one_act_with_its_evidence_kept(either_desk: Desk) -> None:
    claim = stale(either_desk)
    budi = either_desk.acting_as("Budi")
    view = confirming.confirm(budi, claim)
    now = view.claim
    assert (now.status, now.verdict, now.void_verdict, now.reopened) == (Status.CHECKED, Verdict.SUPPORTED, None, None)
    assert [(one.role, one.by, one.void is None) for one in now.sign_offs] == [
        (Role.CHECKER, "Sari", False),
        (Role.CHECKER, "Budi", True),
    ]
    assert all(one.fingerprint == now.fingerprint for one in now.sign_offs if one.void is None)
    assert len(view.evidence) == 1
    assert history.events(either_desk, 1)[-1].verb == "confirm"
    assert history.verify(either_desk).whole


def test_a_claim_whose_words_changed_is_judged_and_never_confirmed(desk: Desk) -> None:
    claim = stale(desk, TEXT.replace("14", "41"))
    with pytest.raises(Refused, match="has other words now"):
        confirming.confirm(desk, claim)
    assert claims.find(desk, claim).claim.verdict is None


def test_only_a_stale_claim_is_confirmed(desk: Desk) -> None:
    add_copy(desk, TEXT)
    claim = checked(desk, "14 villages").claim.id
    with pytest.raises(Refused, match="not stale"):
        confirming.confirm(desk, claim)


def test_a_claim_that_nobody_had_judged_is_again_what_it_was(desk: Desk) -> None:
    add_copy(desk, TEXT)
    claim = claim_on(desk, "14 villages")
    claims.move(desk, claim, Status.OUT_OF_SCOPE, reason="a forecast")
    revise(desk, OTHER_SENTENCE)
    now = confirming.confirm(desk, claim).claim
    assert (now.status, now.verdict, now.sign_offs, now.reason) == (Status.OUT_OF_SCOPE, None, (), "a forecast")


def test_nothing_is_confirmed_on_evidence_that_went(desk: Desk) -> None:
    claim = stale(desk)
    sources.withdraw(desk, claims.find(desk, claim).evidence[0].id, "wrong list")
    with pytest.raises(Refused, match="needs a source"):
        confirming.confirm(desk, claim)


def test_an_author_confirms_nothing(desk: Desk) -> None:
    claim = stale(desk)
    articles.set_authors(desk, 1, ["Budi"])
    with pytest.raises(Refused, match="Budi wrote"):
        confirming.confirm(desk.acting_as("Budi"), claim)
    assert confirming.confirm(replace(desk.acting_as("Budi"), policy=preset("solo")), claim).claim.verdict


def test_a_confirmation_of_an_older_version_is_refused(desk: Desk) -> None:
    claim = stale(desk)
    seen = claims.find(desk, claim).claim.version
    claims.move(desk.acting_as("Budi"), claim, Status.CHECKING)
    with pytest.raises(Conflict, match="Meanwhile Budi moved"):
        confirming.confirm(desk, claim, expected_version=seen)


def test_a_judgement_ends_what_new_copy_reopened(desk: Desk) -> None:
    claim = stale(desk, TEXT.replace("14", "41"))
    claims.judge(desk, claim, Verdict.SUPPORTED)
    assert claims.find(desk, claim).claim.reopened is None
    revise(desk, OTHER_SENTENCE.replace("14", "41"))
    again = claims.find(desk, claim).claim
    assert again.reopened is not None
    assert words_stand(again), "held against what was judged last, not against what was before"
