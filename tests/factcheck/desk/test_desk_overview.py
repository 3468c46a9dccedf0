"""The board's figures, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from claims.policy import preset
from claims.vocabulary import Cause, Remedy, Role, SourceKind, Stage, Status, Verdict
from factcheck.desk import articles, claims, clearance, history, publishing, replies, sources
from factcheck.desk.assignment import assign
from factcheck.desk.figures import Scope, Work
from factcheck.desk.overview import overview
from factcheck.desk.session import Desk, open_desk
from tests.conftest import SteppingClock
from tests.newsroom import COPY, add_copy, checked, claim_on, revise, support, the_board_says_what_the_pages_say

WORDS = ("rose", "62", "14")


def _stage(desk: Desk, article: int = 1) -> Stage:
    [row] = [row for row in overview(desk).rows if row.article.id == article]
    return row.stage


def _clear(desk: Desk) -> None:
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    claims.sign(desk.acting_as("Ratna"), "1", Role.LEAD)
    clearance.acknowledge(desk, 1, "only joints")
    clearance.clear(desk.acting_as("Ratna"), 1)


def test_an_article_goes_through_its_stages(either_desk: Desk) -> None:
    desk = either_desk
    add_copy(desk)
    assert _stage(desk) is Stage.NEW
    claims.move(desk, "1.1", Status.QUERY, reason="Which river?")
    assert _stage(desk) is Stage.CHECKING
    claims.move(desk, "1.1", Status.OPEN)
    assert _stage(desk) is Stage.NEW
    checked(desk, "rose")
    assert _stage(desk) is Stage.CHECKING
    for view in articles.page(desk, 1).claims:
        checked(desk, view.claim.text)
    claims.sign(desk.acting_as("Ratna"), "1", Role.LEAD)
    assert _stage(desk) is Stage.READY
    clearance.acknowledge(desk, 1, "only joints")
    clearance.clear(desk.acting_as("Ratna"), 1)
    assert _stage(desk) is Stage.CLEARED
    publishing.publish(desk, 1)
    assert _stage(desk) is Stage.RAN
    revise(desk, COPY.replace("62", "63"))
    assert _stage(desk) is Stage.REOPENED


def test_an_article_that_was_put_away_is_in_a_stage_of_its_own(desk: Desk) -> None:
    add_copy(desk)
    history.undo(desk, 1)
    assert _stage(desk) is Stage.PUT_AWAY
    assert overview(desk).counts == {}


def test_the_board_counts_what_stands_against_an_article_as_its_page_does(either_laid_out: str) -> None:
    rules = replace(
        preset("desk"), sign_offs=(Role.CHECKER, Role.SECOND_READER, Role.LEAD), overridable=("unsigned", "needs_reply")
    )
    with open_desk(either_laid_out, actor="Sari", policy=rules) as desk:
        lead, reader = desk.acting_as("Ratna"), desk.acting_as("Budi")
        add_copy(desk)
        add_copy(desk, "Officials counted 62 boats in the harbour.\n")
        for view in articles.page(desk, 1).claims:
            checked(desk, view.claim.text)
        families, rain = claim_on(desk, "62"), claim_on(desk, "14")
        replies.mark(desk, families, True, against="the governor")
        acts: list[tuple[Callable[[], object], int]] = [
            (lambda: claims.sign(reader, families, Role.SECOND_READER), 5),
            (lambda: claims.sign(lead, families, Role.LEAD), 4),
            (lambda: history.undo(lead, 1), 5),
            (lambda: history.redo(lead, 1), 4),
            (lambda: claims.sign(desk.acting_as("Dewi"), families, Role.LEAD), 4),
            (lambda: claims.sign(lead, rain, Role.LEAD), 4),
            (lambda: clearance.acknowledge(lead, 1, "only joints"), 4),
            (lambda: clearance.clear(lead, 1, override="it has to run tonight"), 0),
            (lambda: claims.move(reader, rain, Status.CHECKING), 1),
            (lambda: history.undo(reader, 1), 0),
            (lambda: history.undo(lead, 1), 4),
            (lambda: claims.sign(reader, rain, Role.SECOND_READER), 3),
            (lambda: replies.mark(desk, rain, True, against="the minister"), 4),
            (lambda: clearance.clear(lead, 1, override="it has to run all the same"), 0),
            (lambda: history.undo(reader, 1), 1),
            (lambda: claims.reject(desk, rain, "nobody claims it"), 1),
            (lambda: revise(desk, COPY.replace("62 families", "64 families")), 2),
        ]
        for act, against in acts:
            act()
            assert articles.board(desk)[0].blocking == against
            assert the_board_says_what_the_pages_say(desk)
        assert any(one.void is not None for one in claims.find(desk, families).claim.overrides)


def test_the_oldest_query_is_counted_from_when_it_was_asked(either_desk: Desk, clock: SteppingClock) -> None:
    desk = either_desk
    add_copy(desk)
    assert overview(desk).oldest_query is None
    claims.move(desk, claim_on(desk, "62"), Status.QUERY, reason='Not "status":"query" again?')
    asked = clock.now
    clock.now += timedelta(hours=3)
    assign(desk, claim_on(desk, "62"), "Bima")
    claims.move(desk, claim_on(desk, "14"), Status.QUERY, reason="How many?")
    asked_last = clock.now
    [row] = overview(desk).rows
    assert row.oldest_query == asked
    assert overview(desk).oldest_query == row
    claims.move(desk, claim_on(desk, "62"), Status.OPEN)
    [row] = overview(desk).rows
    assert row.oldest_query == asked_last


def test_work_is_counted_by_person_and_day_and_twice_done_is_once_done(either_desk: Desk, clock: SteppingClock) -> None:
    desk = either_desk
    add_copy(desk)
    clock.now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    claim = claim_on(desk, "62")
    support(desk, claim)
    claims.judge(desk, claim, Verdict.SUPPORTED)
    claims.judge(desk, claim, Verdict.NO_EVIDENCE, reason="Another list.")
    clock.now = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
    support(desk.acting_as("Bima"), claim_on(desk, "14"))
    first, second = overview(desk).work[:2]
    assert first == Work("Bima", clock.now.astimezone().date(), judged=0, attached=1, signed=0, acts=1)
    assert (second.person, second.judged, second.attached) == ("Sari", 1, 1)
    assert [work.person for work in overview(desk, Scope(person="Bima")).work] == ["Bima"]


def test_the_time_to_check_is_that_from_taking_up_to_the_verdict(either_desk: Desk, clock: SteppingClock) -> None:
    desk = either_desk
    add_copy(desk)
    for words, minutes in zip(WORDS, (10, 30, 50), strict=True):
        claims.move(desk, claim_on(desk, words), Status.CHECKING)
        begun = clock.now
        support(desk, claim_on(desk, words))
        clock.now = begun + timedelta(minutes=minutes) - timedelta(seconds=1)
        claims.judge(desk, claim_on(desk, words), Verdict.SUPPORTED)
    seen = overview(desk)
    assert (seen.to_check, seen.timed) == (timedelta(minutes=30), 3)


def test_a_claim_that_new_copy_reopened_is_taken_up_anew(desk: Desk, clock: SteppingClock) -> None:
    add_copy(desk)
    checked(desk, "62")
    clock.now += timedelta(days=2)
    revise(desk, COPY.replace("62", "63"))
    clock.now += timedelta(hours=1)
    support(desk, claim_on(desk, "63"))
    claims.judge(desk, claim_on(desk, "63"), Verdict.SUPPORTED)
    seen = overview(desk)
    assert seen.timed == 1
    assert seen.to_check is not None
    assert seen.to_check < timedelta(minutes=1)


def test_a_claim_judged_with_its_first_act_tells_no_time(desk: Desk) -> None:
    add_copy(desk)
    claims.judge(desk, claim_on(desk, "rose"), Verdict.NO_EVIDENCE, reason="Nobody keeps it.")
    assert (overview(desk).to_check, overview(desk).timed) == (None, 0)


def test_the_sources_that_carry_most_come_first_and_copies_of_one_count_as_one(either_desk: Desk) -> None:
    desk = either_desk
    add_copy(desk)
    for words, name in zip(WORDS, ("Gauge", "Office", "Office"), strict=True):
        sources.attach(desk, claim_on(desk, words), name=name, kind=SourceKind.DOCUMENT, text=f"What the {name} says.")
    first, second = overview(desk).carriers
    assert (first.source.name, first.claims, first.articles) == ("Office", 2, 1)
    sources.set_same_as(desk, second.source.id, first.source.id)
    [one] = overview(desk).carriers
    assert one.claims == 3


def test_evidence_that_was_withdrawn_carries_nothing(desk: Desk) -> None:
    add_copy(desk)
    sources.withdraw(desk, support(desk, claim_on(desk, "rose")), "wrong river")
    assert overview(desk).carriers == ()


def test_corrections_are_counted_by_cause(either_desk: Desk) -> None:
    desk = either_desk
    add_copy(desk)
    _clear(desk)
    publishing.publish(desk, 1)
    for cause in (Cause.SLIP, Cause.MISREAD, Cause.SLIP):
        publishing.correct(desk, 1, Remedy.ERRATUM, cause=cause, wrong="62", right="64")
    assert overview(desk).causes == {Cause.SLIP: 2, Cause.MISREAD: 1}
    assert list(overview(desk).causes or ()) == [Cause.SLIP, Cause.MISREAD]


def test_the_board_is_narrowed_by_desk_person_and_time(either_desk: Desk, clock: SteppingClock) -> None:
    desk = either_desk
    early = add_copy(desk)
    articles.set_desk(desk, early, "Metro")
    clock.now += timedelta(days=30)
    late = articles.add(desk, COPY, name="late.txt", of_desk="Sport").article.id
    assign(desk, claim_on(desk, "rose", late), "Bima")

    def shown(**narrowed: object) -> list[int]:
        return [row.article.id for row in overview(desk, Scope(**narrowed)).rows]  # type: ignore[arg-type]

    assert shown() == [early, late]
    assert shown(desk="metro") == [early]
    assert shown(person="Bima") == [late]
    assert shown(since=clock.now - timedelta(days=1)) == [late]
    assert shown(until=clock.now - timedelta(days=1)) == []
    assert shown(since=clock.now - timedelta(days=31), until=clock.now - timedelta(days=1)) == [early]
    assert {work.day for work in overview(desk).work} == {clock.now.astimezone().date()}


def test_what_is_due_in_that_time_is_shown_though_nobody_touched_it(desk: Desk, clock: SteppingClock) -> None:
    due = clock.now + timedelta(days=40)
    articles.add(desk, COPY, name="copy.txt", deadline=due)
    clock.now += timedelta(days=30)
    assert overview(desk, Scope(since=clock.now)).rows == ()
    assert len(overview(desk, Scope(since=clock.now, until=due + timedelta(days=1))).rows) == 1
