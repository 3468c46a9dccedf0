from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from factcheck.tui.times import until

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (timedelta(hours=2, minutes=10), "due in 2 h 10 min"),
        (timedelta(hours=5), "due in 5 h"),
        (timedelta(minutes=40), "due in 40 min"),
        (timedelta(seconds=20), "due in less than a minute"),
        (timedelta(days=1, hours=3), "due in 1 day"),
        (timedelta(days=3), "due in 3 days"),
        (timedelta(minutes=-40), "overdue by 40 min"),
        (timedelta(days=-2), "overdue by 2 days"),
    ],
)
def test_a_deadline_is_said_as_a_person_would(away: timedelta, words: str) -> None:
    assert until(NOW + away, NOW) == words
