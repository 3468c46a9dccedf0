"""The board on the terminal, for programs and as a page."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from claims.model import Article
from claims.vocabulary import Status
from factcheck.cli import printing
from factcheck.cli.board import stacked
from factcheck.cli.printing import one_screen, say
from factcheck.desk.views import BoardRow, Progress
from tests.factcheck.cli.conftest import Command


def _row(**counts: int) -> BoardRow:
    by_status = {Status(name): count for name, count in counts.items()}
    total = sum(by_status.values())
    return BoardRow(Article(1, "", "en", 1), Progress(by_status, total, counts.get("checked", 0)), 0, 0, 0, 1.0)


@pytest.mark.parametrize(
    "counts", [{"open": 999, "stale": 1}, {"checked": 1}, {"open": 3, "checked": 7, "query": 2, "checking": 1}]
)
def test_a_bar_is_as_long_as_any_and_rounds_no_status_away(counts: dict[str, int]) -> None:
    pieces = stacked(_row(**counts), 24)
    assert sum(len(sign) for sign, _ in pieces) == 24
    assert len(pieces) == len(counts)


def test_an_article_without_claims_has_an_empty_bar() -> None:
    assert [sign for sign, _ in stacked(_row())] == ["." * 24]


def test_the_board_tells_stages_and_who_did_what(article: Command) -> None:
    article("desk", "1", "Metro")
    article("move", "1.1", "query", "--reason", "Which day?")
    told = article("board").out
    assert "◐ being checked (1)" in told
    assert "? query: 1 claim, the oldest asked now" in told
    assert "Metro · last change now" in told
    seen = article("board", "--json").json
    assert seen["stages"] == {"being_checked": [1]}
    assert [work["person"] for work in seen["work"]] == ["Sari"]
    assert seen["articles"][0]["desk"] == "Metro"


def test_the_board_is_narrowed(article: Command) -> None:
    article("desk", "1", "Metro")
    assert article("desk", "1", "Sport").out == "1  on the desk Sport\n"
    assert article("title", "1", "Gudang terbakar", "--json").json["title"] == "Gudang terbakar"
    assert article("deadline", "1", "+3h").out.endswith("(in 3 h)\n")
    assert article("deadline", "1", "none").out == "1  has no deadline\n"
    refused = article("deadline", "1", "soon")
    assert (refused.status, "is no deadline" in refused.err) == (2, True)
    assert article("board", "--json", "--desk", "metro").json["articles"] == []
    assert [one["id"] for one in article("board", "--json", "--desk", "sport", "--since", "-1d").json["articles"]] == [1]
    assert "No articles here." in article("board", "--person", "Nobody").out


def test_the_board_is_a_page_that_is_not_overwritten_unasked(article: Command, tmp_path: Path) -> None:
    page = tmp_path / "board.html"
    assert article("board", "--html", str(page), "--language", "id").status == 0
    assert "Papan" in page.read_text(encoding="utf-8")
    assert article("board", "--html", str(page)).status == 2
    assert "Papan" in page.read_text(encoding="utf-8")
    assert article("board", "--html", str(page), "--force").status == 0
    assert "The board" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--json", "--watch"), "three ways"),
        (("--watch",), "needs a terminal"),
        (("--html", "-", "--language", "fr"), "no labels in “fr”"),
        (("--since", "someday"), "“someday” is no time"),
    ],
)
def test_what_makes_no_sense_is_refused(factcheck: Command, words: tuple[str, ...], why: str) -> None:
    answer = factcheck("board", *words)
    assert answer.status == 2
    assert why in answer.err


def test_what_does_not_fit_the_screen_is_counted(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINES", "6")
    monkeypatch.setenv("COLUMNS", "80")
    printing.prepare()
    terminal = sys.stdout
    with one_screen():
        for number in range(9):
            say(f"line {number}")
    assert sys.stdout is terminal
    drawn = capsys.readouterr().out
    assert drawn.startswith("\x1b[H\x1b[2J")
    assert drawn.split("J")[1].split("\n") == ["line 0", "line 1", "line 2", "line 3", "(5 more lines)", ""]
