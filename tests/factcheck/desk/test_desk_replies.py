from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from claims.policy import preset
from claims.vocabulary import Answer, Verdict, Way
from factcheck.desk import articles, claims, history, replies
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import BadInput, Conflict, NotFound
from tests.newsroom import FAMILIES, add_copy, checked, claim_on, support

EARLIER = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def families(desk: Desk) -> str:
    """A claim of a fresh article."""
    add_copy(desk)
    return claim_on(desk, FAMILIES)


def codes(desk: Desk, claim: str) -> set[str]:
    return {objection.code for objection in claims.find(desk, claim).blocking}


def test_a_claim_that_speaks_ill_of_somebody_waits_for_their_reply(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = checked(either_desk, FAMILIES).claim.id
    replies.mark(either_desk, claim, True, against="the governor")
    assert codes(either_desk, claim) == {"needs_reply", "unsigned"}
    view = replies.ask(either_desk, claim, "the governor", Way.CALL, at=EARLIER)
    [entry] = view.replies
    assert (entry.asked, entry.way, entry.tries, entry.answer, entry.asked_at) == (
        *("the governor", Way.CALL, 1),
        *(Answer.WAITING, EARLIER),
    )
    assert codes(either_desk, claim) == {"needs_reply", "unsigned"}
    view = replies.record(either_desk, entry.id, words="We counted 64.", printed="paragraph 3")
    [answered] = view.replies
    assert (answered.answer, answered.words, answered.printed) == (Answer.ANSWERED, "We counted 64.", "paragraph 3")
    assert answered.answered_at is not None
    assert codes(either_desk, claim) == {"unsigned"}
    assert articles.board(either_desk)[0].blocking == len(articles.page(either_desk, 1).blocking)


def test_silence_counts_from_as_many_tries_as_the_policy_says(desk: Desk, families: str) -> None:
    checked(desk, FAMILIES)
    replies.ask(desk, families, "the governor", Way.MAIL)
    replies.record(desk, 1, answer=Answer.UNREACHED)
    assert "needs_reply" in codes(desk, families)
    replies.record(desk, 1, tries=2)
    assert "needs_reply" not in codes(desk, families)
    assert articles.board(desk)[0].blocking == len(articles.page(desk, 1).blocking)


def test_asking_somebody_marks_the_claim_as_speaking_ill_of_them(desk: Desk, families: str) -> None:
    view = replies.ask(desk, families, "the governor", Way.VISIT)
    assert (view.claim.adverse, view.claim.against) == (True, "the governor")
    history.undo(desk, 1)
    again = claims.find(desk, families)
    assert (again.claim.adverse, again.claim.against, again.replies) == (None, None, ())
    history.redo(desk, 1)
    assert len(claims.find(desk, families).replies) == 1


def test_a_claim_that_a_person_said_is_not_adverse_stays_so(desk: Desk, families: str) -> None:
    replies.mark(desk, families, False)
    assert replies.ask(desk, families, "the governor", Way.CHAT).claim.adverse is False


def test_words_of_accusation_are_pointed_out(desk: Desk) -> None:
    add_copy(desk, "The governor took bribes from 3 builders.\n")
    assert claims.find(desk, "1.1").accusations == ("bribes",)


def test_strict_rules_ask_whether_words_of_accusation_speak_ill_of_somebody(database: str) -> None:
    with open_desk(database, actor="Sari", policy=preset("strict")) as desk:
        add_copy(desk, "The governor took bribes from 3 builders.\n")
        support(desk, "1.1")
        claims.judge(desk, "1.1", Verdict.SUPPORTED, reason="the verdict of the court")
        assert "undecided" in codes(desk, "1.1")
        assert articles.board(desk)[0].blocking == len(articles.page(desk, 1).blocking)
        replies.mark(desk, "1.1", False)
        assert "undecided" not in codes(desk, "1.1")


def test_every_step_of_asking_is_undone_and_done_again(either_desk: Desk) -> None:
    add_copy(either_desk)
    claim = claim_on(either_desk, FAMILIES)
    replies.ask(either_desk, claim, "the governor", Way.CALL)
    replies.record(either_desk, 1, answer=Answer.DECLINED, words="No comment.")
    replies.withdraw(either_desk, 1, "it was another governor")
    assert claims.find(either_desk, claim).replies == ()
    history.undo(either_desk, 1)
    [declined] = claims.find(either_desk, claim).replies
    assert declined.answer is Answer.DECLINED
    history.undo(either_desk, 1)
    [waiting] = claims.find(either_desk, claim).replies
    assert (waiting.answer, waiting.words, waiting.answered_at) == (Answer.WAITING, "", None)
    history.redo(either_desk, 1)
    assert claims.find(either_desk, claim).replies[0].words == "No comment."
    assert history.verify(either_desk).whole


def test_of_two_who_write_into_one_entry_the_second_is_told_of_the_first(desk: Desk, families: str) -> None:
    replies.ask(desk, families, "the governor", Way.CALL)
    replies.record(desk.acting_as("Budi"), 1, tries=2, expected_version=1)
    with pytest.raises(Conflict, match="Since then Budi recorded what came of reply 1"):
        replies.record(desk, 1, answer=Answer.UNREACHED, expected_version=1)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"answer": Answer.ANSWERED}, "what"),
        ({"words": "yes", "answer": Answer.UNREACHED}, "no answer"),
        ({"tries": 0}, "0 times"),
        ({"tries": 1000}, "1000 times"),
        ({"at": datetime(2030, 1, 1, tzinfo=UTC)}, "future"),
    ],
)
def test_what_cannot_be_on_record_is_bad_input(desk: Desk, families: str, fields: dict[str, object], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        replies.ask(desk, families, "the governor", Way.CALL, **fields)  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        replies.ask(desk, families, "  ", Way.CALL)
    with pytest.raises(NotFound):
        replies.record(desk, 7, tries=2)


def test_an_answer_is_dated_when_it_came(desk: Desk, families: str) -> None:
    replies.ask(desk, families, "the governor", Way.CALL, at=EARLIER)
    view = replies.record(desk, 1, words="We counted 64.", at=EARLIER + timedelta(hours=2))
    assert view.replies[0].answered_at == EARLIER + timedelta(hours=2)
    assert replies.record(desk, 1, printed="the last paragraph").replies[0].answered_at == EARLIER + timedelta(hours=2)
