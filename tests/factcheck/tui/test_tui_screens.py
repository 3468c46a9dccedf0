"""What the screens look like, in plain text: at the smallest size we promise, and at a usual one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.pilot import Pilot

from claims.policy import preset
from factcheck.desk.views import ArticlePage, BoardRow, EventView
from factcheck.tui.answers import BoardRead, PageRead, TrailRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.trail import TrailScreen

SIZES = [(80, 24), (120, 40)]
Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_board(
    still_app: FactcheckApp,
    three_articles: list[BoardRow],
    settle: Settle,
    shown: Read,
    snapshot: SnapshotAssertion,
    size: tuple[int, int],
) -> None:
    async with still_app.run_test(size=size) as pilot:
        still_app.screen.post_message(BoardRead(three_articles, "1"))
        await settle(pilot)

        assert shown(pilot) == snapshot


async def test_an_empty_board_says_what_to_do(
    still_app: FactcheckApp, settle: Settle, shown: Read, snapshot: SnapshotAssertion
) -> None:
    async with still_app.run_test(size=(80, 24)) as pilot:
        still_app.screen.post_message(BoardRead([], "0"))
        await settle(pilot)

        assert shown(pilot) == snapshot


@pytest.mark.parametrize(
    ("keys", "size"),
    [
        *((keys, SIZES[0]) for keys in ("n,n,1", "O,3", "d", "m", "a", "s,x", "question_mark", "2,slash,f,e,r")),
        *((keys, SIZES[1]) for keys in ("O,3", "d")),
    ],
    ids=str,
)
async def test_an_article(
    still_app: FactcheckApp,
    bridge: ArticlePage,
    settle: Settle,
    shown: Read,
    snapshot: SnapshotAssertion,
    size: tuple[int, int],
    keys: str,
) -> None:
    async with still_app.run_test(size=size) as pilot:
        await open_page(still_app, bridge, pilot, settle)
        await pilot.press("o", *keys.split(","))
        await settle(pilot)

        assert shown(pilot) == snapshot


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_log(
    still_app: FactcheckApp,
    two_events: list[EventView],
    settle: Settle,
    shown: Read,
    snapshot: SnapshotAssertion,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("factcheck.tui.widgets.trail.when", lambda moment: moment.strftime("%Y-%m-%d %H:%M"))
    async with still_app.run_test(size=size) as pilot:
        await still_app.push_screen(TrailScreen(still_app.workplace, 1, "A bridge opens"))
        still_app.screen.post_message(TrailRead(two_events, "1"))
        await settle(pilot)

        assert shown(pilot) == snapshot


async def open_page(app: FactcheckApp, page: ArticlePage, pilot: Pilot[None], settle: Settle) -> None:
    await app.push_screen(ArticleScreen(app.workplace, page.article.id))
    app.screen.post_message(PageRead(page, preset("desk"), "Sari", "1"))
    await settle(pilot)
