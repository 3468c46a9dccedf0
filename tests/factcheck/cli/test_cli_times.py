from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.cli.times import away, day, deadline
from factcheck.errors import BadInput

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def jakarta(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-24 17:00", datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        ("2026-11-24 17.00", datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        ("24.11.2026 17:00", datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        ("24/11/2026 17:00", datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        ("2026-11-24T17:00Z", datetime(2026, 11, 24, 17, 0, tzinfo=UTC)),
        ("2026-11-24T17:00+08:00", datetime(2026, 11, 24, 9, 0, tzinfo=UTC)),
        ("2026-11-24", datetime(2026, 11, 24, 16, 59, tzinfo=UTC)),
        ("17:00", datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        ("+90m", NOW + timedelta(minutes=90)),
        (" +3h ", NOW + timedelta(hours=3)),
        ("+2d", NOW + timedelta(days=2)),
    ],
)
def test_a_deadline_may_be_written_as_people_write_it(text: str, moment: datetime) -> None:
    assert deadline(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01 10:00", "31.02.2026 10:00", "+h", "+3w", "-3h", "25:00", "+٣h"])
def test_what_is_no_deadline_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadInput, match=r"is no deadline.*2026-11-24 17:00"):
        deadline(text, NOW)


@given(st.text(max_size=30))
def test_any_words_are_a_deadline_in_utc_or_are_refused(text: str) -> None:
    try:
        found = deadline(text, NOW)
    except BadInput:
        return
    assert found.utcoffset() == timedelta(0)


def test_a_day_is_a_day() -> None:
    assert day("2026-11-24") == date(2026, 11, 24)
    with pytest.raises(BadInput, match="is no day"):
        day("yesterday")


@pytest.mark.parametrize(
    ("off", "told"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=25), "in 25 min"),
        (timedelta(hours=3), "in 3 h"),
        (timedelta(days=4), "in 4 days"),
        (timedelta(minutes=-25), "25 min ago"),
        (timedelta(days=-2), "2 days ago"),
    ],
)
def test_how_far_off_is_said_in_round_figures(off: timedelta, told: str) -> None:
    assert away(NOW + off, NOW) == told
