from __future__ import annotations

from datetime import timedelta
from threading import Event, Thread

import pytest

from factcheck.desk import articles, history, presence
from factcheck.desk.session import Desk
from tests.conftest import SteppingClock
from tests.factcheck.desk.conftest import ON_A_FILE
from tests.newsroom import add_copy


def test_who_is_at_another_screen_is_told_with_their_claim(either_desk: Desk, clock: SteppingClock) -> None:
    add_copy(either_desk)
    mine, theirs = presence.new_seat(), presence.new_seat()
    assert presence.tell(either_desk, mine, 1, 2)
    assert presence.tell(either_desk.acting_as("Rina"), theirs, 1, 1)
    assert [(other.person, other.article, other.claim) for other in presence.others(either_desk, mine)] == [("Rina", 1, "1.1")]
    came = presence.others(either_desk, mine)[0].since
    presence.tell(either_desk.acting_as("Rina"), theirs, 1, 3)
    assert [(other.claim, other.since) for other in presence.others(either_desk, mine)] == [("1.3", came)]
    assert [other.person for other in presence.others(either_desk)] == ["Rina", "Sari"]
    assert presence.leave(either_desk.acting_as("Rina"), theirs)
    assert presence.others(either_desk, mine) == ()


def test_half_a_minute_without_a_sign_of_life_is_enough_to_be_gone(desk: Desk, clock: SteppingClock) -> None:
    presence.tell(desk.acting_as("Rina"), "their seat")
    assert [other.article for other in presence.others(desk)] == [None]
    clock.now += timedelta(seconds=31)
    assert presence.others(desk) == ()
    clock.now += timedelta(days=1)
    presence.tell(desk, "mine")
    clock.now -= timedelta(days=1, seconds=31)
    assert [other.person for other in presence.others(desk)] == ["Sari"]


def test_presence_is_no_part_of_the_record(either_desk: Desk) -> None:
    add_copy(either_desk)
    head = history.head(either_desk)
    presence.tell(either_desk, "mine", 1)
    assert history.head(either_desk) == head
    assert history.verify(either_desk).whole


@ON_A_FILE
def test_presence_waits_for_nobody(desk: Desk) -> None:
    add_copy(desk)
    begun, over = Event(), Event()

    def write() -> None:
        with desk.writing():
            begun.set()
            over.wait()

    thread = Thread(target=write)
    thread.start()
    begun.wait()
    try:
        assert not presence.tell(desk, "mine", 1)
        assert not presence.leave(desk, "mine")
        assert presence.others(desk) == ()
        assert len(articles.board(desk)) == 1
    finally:
        over.set()
        thread.join()
    assert presence.tell(desk, "mine", 1)


@pytest.mark.parametrize("number", [None, 1])
def test_a_seat_without_a_claim_is_on_the_article(desk: Desk, number: int | None) -> None:
    presence.tell(desk, "mine", number)
    assert [(other.article, other.claim) for other in presence.others(desk, "other")] == [(number, None)]
