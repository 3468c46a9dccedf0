"""The board's page, made of values."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from claims.model import Article
from claims.vocabulary import Cause, SourceKind, Status, Tier
from factcheck.desk.figures import Carrier, Overview, Scope, Work
from factcheck.desk.views import BoardRow, Progress
from factcheck.neutral import neutralise
from factcheck.reports.board.page import html
from factcheck.reports.board.wording import ENGLISH, INDONESIAN, lasting
from sources.model import Source
from tests.factcheck.reports.test_formats import ATTACKS, ELEMENTS, _read

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
ON_A_BOARD = ELEMENTS | {"article", "details", "summary"}


def _overview(words: str, *, late: bool = False) -> Overview:
    deadline = NOW - timedelta(hours=5) if late else NOW + timedelta(hours=5)
    article = Article(1, words, "en", 1, deadline, desk=words)
    counts = {Status.CHECKED: 1, Status.QUERY: 1, Status.OPEN: 2}
    row = BoardRow(article, Progress(counts, 4, 1), 1, 0, 3, 0.5, (words,), NOW, oldest_query=NOW - timedelta(hours=3))
    away = BoardRow(Article(2, words, "en", 1, withdrawn=True), Progress({}, 0, 0), 0, 0, 0, 1.0)
    source = Source(1, SourceKind.DOCUMENT, words, None, Tier.PRIMARY, words)
    return Overview(
        scope=Scope(words, words),
        at=NOW,
        since=NOW - timedelta(days=7),
        until=NOW,
        rows=(row, away),
        work=(Work(words, date(2026, 11, 24), 3, 2, 1, 9),),
        to_check=timedelta(minutes=90),
        timed=3,
        carriers=(Carrier(source, 4, 2),),
        causes={Cause.SLIP: 2, None: 1},
    )


@pytest.mark.parametrize("hostile", ATTACKS)
def test_no_markup_of_anybodys_words_lives_on_the_board(hostile: str) -> None:
    page = html(_overview(hostile))
    reading = _read(page)
    assert {tag for tag, _ in reading.elements} <= ON_A_BOARD
    assert not [name for _, attributes in reading.elements for name in attributes if name.startswith("on") or name == "src"]
    assert " ".join(neutralise(hostile).split()) in " ".join("".join(reading.text).split())


def test_the_board_tells_each_figure_in_words_and_numbers() -> None:
    told = " ".join("".join(_read(html(_overview("Rice burns"))).text).split())
    for words in ("being checked", "oldest query: 3 h", "3 in the way", "1 of 4 claims done", "2 h", "a slip in writing"):
        assert words in told
    assert "no cause given: 1" in told
    assert "overdue" not in told
    assert "overdue since 2026-11-24 05:30 UTC (5 h)" in html(_overview("Rice burns", late=True))


def test_the_board_speaks_indonesian() -> None:
    assert "pertanyaan tertua: 3 jam" in html(_overview("Beras terbakar"), "id")


@pytest.mark.parametrize(
    ("span", "english", "indonesian"),
    [
        (timedelta(seconds=10), "0 min", "0 mnt"),
        (timedelta(minutes=59), "59 min", "59 mnt"),
        (timedelta(hours=47), "47 h", "47 jam"),
        (timedelta(days=3), "3 days", "3 hari"),
        (timedelta(seconds=-5), "0 min", "0 mnt"),
    ],
)
def test_how_long_something_lasts_is_told_in_one_number(span: timedelta, english: str, indonesian: str) -> None:
    assert (lasting(span, ENGLISH), lasting(span, INDONESIAN)) == (english, indonesian)
