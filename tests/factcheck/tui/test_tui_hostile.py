"""Nothing from outside steers the terminal, is read as markup, or runs as an action, wherever it is shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.pilot import Pilot

from claims.model import Article, Coverage
from claims.policy import preset
from claims.text import Anchor, Span
from factcheck.desk.views import ArticlePage, BoardRow, ClaimView, EventView
from factcheck.errors import BadInput
from factcheck.neutral import HOSTILE as STEERING
from factcheck.tui.answers import BoardRead, Done, PageRead, TrailRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.errands import Failed
from factcheck.tui.plain import Neutralise
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.trail import TrailScreen
from tests.factcheck.tui import gallery
from tests.factcheck.tui.conftest import hostile_page

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]
SIZE = (110, 40)


def assert_harmless(shown: str) -> None:
    assert STEERING.search(shown) is None
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]


@pytest.mark.parametrize("way", ["1,n,2,3,U,N,y", "1,n,d,m,a,S,A"], ids=["panes", "forms"])
async def test_a_hostile_article_is_shown_literally_on_every_pane_and_form(
    still_app: FactcheckApp, hostile_article: ArticlePage, settle: Settle, shown: Read, way: str
) -> None:
    async with still_app.run_test(size=SIZE, notifications=True) as pilot:
        screen = ArticleScreen(still_app.workplace, 1)
        await still_app.push_screen(screen)
        screen.post_message(PageRead(hostile_article, preset("desk"), "[bold]Sari[/bold]", "1"))
        await settle(pilot)
        for key in way.split(","):
            await pilot.press(key)
            await settle(pilot)
            assert_harmless(shown(pilot))
            assert "[bold]" in shown(pilot)
            if still_app.screen is not screen:
                await pilot.press("escape")
        assert still_app.is_running


async def test_a_hostile_title_and_people_on_the_board(
    still_app: FactcheckApp, three_articles: list[BoardRow], hostile: str, settle: Settle, shown: Read
) -> None:
    row = three_articles[0]
    article = Article(row.article.id, hostile, hostile, 1)
    async with still_app.run_test(size=SIZE) as pilot:
        still_app.screen.post_message(BoardRead([replace(row, article=article, people=(hostile, "[@click=app.quit]x[/]"))], "1"))
        await settle(pilot)

        assert_harmless(shown(pilot))
        assert "[bold]loud[/bold] [@click=app.quit]leave[/]" in shown(pilot)


async def test_a_hostile_log(
    still_app: FactcheckApp, hostile_events: list[EventView], hostile: str, settle: Settle, shown: Read
) -> None:
    async with still_app.run_test(size=SIZE) as pilot:
        await still_app.push_screen(TrailScreen(still_app.workplace, 1, hostile))
        still_app.screen.post_message(TrailRead(hostile_events, "1"))
        await settle(pilot)

        assert_harmless(shown(pilot))
        assert "[bold]loud[/bold]" in shown(pilot)


@pytest.mark.parametrize("failed", [True, False])
async def test_hostile_words_in_a_notice(
    still_app: FactcheckApp, hostile: str, settle: Settle, shown: Read, failed: bool
) -> None:
    async with still_app.run_test(size=SIZE, notifications=True) as pilot:
        await still_app.push_screen(ArticleScreen(still_app.workplace, 1))
        still_app.screen.post_message(Failed(BadInput(hostile, hostile)) if failed else Done(hostile))
        await settle(pilot)

        assert_harmless(shown(pilot))
        assert "[@click=app.quit]" in shown(pilot)


async def test_a_hostile_refusal_in_a_form(
    still_app: FactcheckApp, bridge: ArticlePage, hostile: str, settle: Settle, shown: Read
) -> None:
    async with still_app.run_test(size=SIZE) as pilot:
        await still_app.push_screen(ArticleScreen(still_app.workplace, 1))
        still_app.screen.post_message(PageRead(bridge, preset("desk"), "Sari", "1"))
        await settle(pilot)
        await pilot.press("n", "d")
        await settle(pilot)
        still_app.screen.post_message(Failed(BadInput(hostile)))
        await settle(pilot)

        assert_harmless(shown(pilot))
        assert "[@click=app.quit]" in shown(pilot)


SILENT = {"help", "seal", "add"}
"""What shows nothing but the program's own words."""


@pytest.mark.slow
async def test_a_hostile_article_is_shown_neutralised_on_every_screen_and_form(
    still_app: FactcheckApp, hostile_article: ArticlePage, shown: Read
) -> None:
    silent: list[str] = []
    async with still_app.run_test(size=SIZE) as pilot:
        async for name in gallery.visited(pilot, still_app, hostile_article):
            drawn = shown(pilot)
            assert_harmless(drawn)
            if "[bold]" not in drawn and "[@click=" not in drawn:
                silent.append(name)
    assert set(silent) <= SILENT


STRANGE = {
    "invisible": "\u200b\u200d\u2060\ufeff\u00ad\u034f words \u2066in\u2069 \u202dboth\u202c ways \u05d0\u0644",
    "families": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 60 + " e" + "\u0301" * 200,
    "one long word": "a" * 100_000,
    "wide": "\u6f22" * 5_000,
}
"""What a newsroom may be sent: signs that can't be seen, signs of many signs, words without an end."""


@pytest.mark.slow
@pytest.mark.parametrize("words", STRANGE.values(), ids=STRANGE)
@pytest.mark.huge
async def test_strange_words_break_no_screen(still_app: FactcheckApp, shown: Read, words: str) -> None:
    async with still_app.run_test(size=(80, 24)) as pilot:
        async for name in gallery.visited(pilot, still_app, hostile_page(words)):
            drawn = shown(pilot)
            assert_harmless(drawn)
            assert drawn.strip(), name
            assert max(cell_len(row) for row in drawn.splitlines()) <= 80, name


@pytest.mark.slow
async def test_an_empty_article_answers_every_key(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, shown: Read
) -> None:
    empty = replace(bridge, text="", claims=(), discrepancies=(), coverage=Coverage(1.0, 1.0, 1, 1, 1, ()))
    async with still_app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = ArticleScreen(still_app.workplace, 1)
        await still_app.push_screen(screen)
        screen.post_message(PageRead(empty, preset("desk"), "Sari", "1"))
        await settle(pilot)
        await pilot.press(
            *[
                "1",
                "n",
                "o",
                "N",
                "P",
                "W",
                "s",
                "c",
                "U",
                "T",
                "2",
                "down",
                "enter",
                "d",
                "m",
                "a",
                "S",
                "V",
                "slash",
                "x",
                "enter",
                "3",
                "j",
                "u",
            ]
        )
        await settle(pilot)

        assert still_app.is_running
        assert still_app.screen is screen
        assert shown(pilot).strip()


@pytest.mark.slow
@pytest.mark.huge
async def test_an_article_of_twenty_thousand_claims_is_walked_through(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, shown: Read
) -> None:
    sentence = "A bridge opened. "
    spans = [Span(start, start + len(sentence) - 1) for start in range(0, 20_000 * len(sentence), len(sentence))]
    text = sentence * 20_000
    one = bridge.claims[0]
    claims = tuple(
        ClaimView(
            replace(one.claim, number=number, wording=f"Bridge {number}", anchors=(Anchor(span, "A bridge opened.", "", ""),))
        )
        for number, span in enumerate(spans, 1)
    )
    page = replace(bridge, text=text, claims=claims, discrepancies=(), blocking=())
    async with still_app.run_test(size=(120, 40)) as pilot:
        screen = ArticleScreen(still_app.workplace, 1)
        await still_app.push_screen(screen)
        screen.post_message(PageRead(page, preset("desk"), "Sari", "1"))
        await settle(pilot)
        await pilot.press("2", "end", "1", "G", "p", "2", "home", "down")
        await settle(pilot)

        assert "Bridge 2" in shown(pilot)


@settings(max_examples=150)
@given(st.text(st.characters(codec=None)))
def test_the_last_gate_lets_no_steering_character_through(text: str) -> None:
    (segment,) = Neutralise().apply([Segment(text)], Color(0, 0, 0))

    assert STEERING.search(segment.text) is None
    assert len(segment.text) == len(text)


async def test_every_row_of_the_text_has_the_characters_of_the_stored_text(
    still_app: FactcheckApp, hostile_article: ArticlePage, settle: Settle
) -> None:
    async with still_app.run_test(size=SIZE) as pilot:
        screen = ArticleScreen(still_app.workplace, 1)
        await still_app.push_screen(screen)
        screen.post_message(PageRead(hostile_article, preset("desk"), "Sari", "1"))
        await settle(pilot)
        await pilot.press("1", "s", "y")

        assert still_app.clipboard in hostile_article.text
