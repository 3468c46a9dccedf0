"""Nothing from outside steers the terminal, is read as markup, or runs as an action, wherever it is shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.segment import Segment
from textual.color import Color
from textual.pilot import Pilot

from claims.model import Article
from claims.policy import preset
from factcheck.desk.views import ArticlePage, BoardRow, EventView
from factcheck.errors import BadInput
from factcheck.neutral import HOSTILE as STEERING
from factcheck.tui.answers import BoardRead, Done, PageRead, TrailRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.errands import Failed
from factcheck.tui.plain import Neutralise
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.trail import TrailScreen
from tests.factcheck.tui import gallery

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
