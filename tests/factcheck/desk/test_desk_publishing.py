from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from claims.policy import preset
from claims.vocabulary import Cause, Condition, Remedy, Verdict
from factcheck.desk import articles, claims, clearance, history, publishing
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import BadInput, NotFound, Refused
from tests.newsroom import COPY, RAIN, add_copy, checked, claim_on, revise

RAN = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
MET = {
    Condition.URGENT: "The dam may break tonight.",
    Condition.NAMED_SOURCE: "Head engineer Ratna Dewi, on duty.",
    Condition.OUT_OF_REACH: "The operator's lines are down.",
    Condition.READERS_TOLD: "In brackets and italics under the story.",
}


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [objection.code for objection in refusal.value.objections]


def cleared(desk: Desk) -> None:
    add_copy(desk)
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    clearance.acknowledge(desk, 1, "only joints")
    clearance.clear(desk.acting_as("Ratna"), 1)


def unchecked(desk: Desk, due: datetime) -> None:
    add_copy(desk)
    publishing.publish(desk, 1, conditions=MET, owner="Rina", due=due, at=RAN, link="https://harian.example/dam")


def test_what_is_cleared_runs_under_its_clearance(either_desk: Desk) -> None:
    cleared(either_desk)
    page = publishing.publish(either_desk, 1, at=RAN, link="https://harian.example/river")
    [ran] = page.publications
    assert (ran.revision, ran.ran_at, ran.link, ran.clearance, ran.before_verification) == (
        *(1, RAN, "https://harian.example/river"),
        *(1, False),
    )
    assert page.unverified is None
    assert history.events(either_desk, 1)[-1].verb == "publish"


def test_what_is_not_cleared_runs_only_for_a_reason_on_record(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(Refused) as refusal:
        publishing.publish(desk, 1)
    assert codes(refusal) == ["not_cleared"]
    [ran] = publishing.publish(desk, 1, override="it ran by mistake").publications
    assert (ran.reason, ran.clearance) == ("it ran by mistake", None)


def test_a_clearance_that_no_longer_holds_lets_nothing_run(desk: Desk) -> None:
    cleared(desk)
    revise(desk, COPY.replace("14 villages", "41 villages"))
    with pytest.raises(Refused):
        publishing.publish(desk, 1)


def test_alone_one_runs_what_nothing_stands_against(database: str) -> None:
    with open_desk(database, actor="Sari", policy=preset("solo")) as desk:
        add_copy(desk)
        with pytest.raises(Refused):
            publishing.publish(desk, 1)
        for view in articles.page(desk, 1).claims:
            claims.judge(desk, view.claim.id, Verdict.SUPPORTED, reason="I was there")
        assert len(publishing.publish(desk, 1).publications) == 1


def test_before_verification_each_of_the_four_conditions_is_met_in_words_and_somebody_verifies_it(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(Refused) as refusal:
        publishing.publish(desk, 1, conditions={Condition.URGENT: "tonight"})
    assert codes(refusal) == ["needs_condition"] * 3 + ["needs_owner", "needs_due"]
    assert {o.values.get("condition") for o in refusal.value.objections} - {None} == {c.value for c in Condition} - {
        Condition.URGENT.value
    }


def test_what_ran_before_verification_is_on_the_board_with_its_owner_until_it_is_verified(either_desk: Desk) -> None:
    unchecked(either_desk, RAN + timedelta(hours=6))
    waiting = articles.page(either_desk, 1).unverified
    assert waiting is not None
    assert (waiting.owner, waiting.due, dict(waiting.conditions)) == ("Rina", RAN + timedelta(hours=6), MET)
    assert articles.board(either_desk)[0].unverified == waiting
    publishing.correct(either_desk, 1, Remedy.UPDATE, note="The operator confirmed it.", link="https://harian.example/dam-2")
    assert articles.page(either_desk, 1).unverified is None
    assert articles.board(either_desk)[0].unverified is None
    history.undo(either_desk, 1)
    assert articles.board(either_desk)[0].unverified == waiting


def test_what_is_cleared_and_runs_again_is_verified(desk: Desk) -> None:
    unchecked(desk, RAN)
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    clearance.acknowledge(desk, 1, "only joints")
    clearance.clear(desk.acting_as("Ratna"), 1)
    assert articles.page(desk, 1).unverified is not None
    publishing.publish(desk, 1)
    assert articles.page(desk, 1).unverified is None


def test_a_correction_is_linked_to_what_it_corrects_with_its_time_and_its_cause(either_desk: Desk) -> None:
    cleared(either_desk)
    publishing.publish(either_desk, 1, at=RAN, link="https://harian.example/river")
    rain = claim_on(either_desk, RAIN)
    page = publishing.correct(
        either_desk,
        1,
        Remedy.ERRATUM,
        wrong="14 villages",
        right="11 villages",
        cause=Cause.MISREAD,
        claim=rain,
        at=RAN + timedelta(hours=1),
        link="https://harian.example/river-2",
    )
    [correction] = page.corrections
    assert (correction.original, correction.link, correction.ran_at, correction.claim, correction.cause) == (
        *("https://harian.example/river", "https://harian.example/river-2"),
        *(RAN + timedelta(hours=1), rain, Cause.MISREAD),
    )
    history.undo(either_desk, 1)
    assert articles.page(either_desk, 1).corrections == ()
    history.redo(either_desk, 1)
    assert articles.page(either_desk, 1).corrections == page.corrections


@pytest.mark.parametrize(
    ("remedy", "fields", "told"),
    [
        (Remedy.ERRATUM, {"wrong": "14", "cause": Cause.SLIP}, ["needs_both"]),
        (Remedy.CORRECTION, {"wrong": "14", "right": "11"}, ["needs_cause"]),
        (Remedy.REPLY, {}, ["needs_words"]),
        (Remedy.RETRACTION, {"note": "It never happened."}, ["needs_cause"]),
    ],
)
def test_a_correction_says_what_a_reader_has_to_know(
    desk: Desk, remedy: Remedy, fields: dict[str, object], told: list[str]
) -> None:
    unchecked(desk, RAN)
    with pytest.raises(Refused) as refusal:
        publishing.correct(desk, 1, remedy, **fields)  # type: ignore[arg-type]
    assert codes(refusal) == told


def test_what_has_not_run_is_not_corrected(desk: Desk) -> None:
    add_copy(desk)
    with pytest.raises(Refused) as refusal:
        publishing.correct(desk, 1, Remedy.REPLY, right="We deny it.")
    assert codes(refusal) == ["not_published"]
    with pytest.raises(NotFound):
        publishing.correct(desk, 9, Remedy.REPLY, right="We deny it.")


def test_nothing_runs_in_the_future_and_no_other_articles_claim_is_corrected(desk: Desk) -> None:
    unchecked(desk, RAN)
    add_copy(desk, "Another article says 5 things.\n")
    with pytest.raises(BadInput, match="future"):
        publishing.publish(desk, 1, override="x", at=datetime(2030, 1, 1, tzinfo=UTC))
    with pytest.raises(BadInput, match="no claim of article 1"):
        publishing.correct(desk, 1, Remedy.REPLY, right="No.", claim="2.1")
