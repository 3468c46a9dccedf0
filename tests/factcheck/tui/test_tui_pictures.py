"""What the screens look like, colours included: two pictures."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from pytest_textual_snapshot import SVGImageExtension
from textual.pilot import Pilot

from claims.policy import preset
from factcheck.desk.views import ArticlePage, BoardRow
from factcheck.tui.answers import BoardRead, PageRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen

Settle = Callable[[Pilot[None]], Awaitable[None]]
Compare = Callable[..., bool]


@pytest.fixture(autouse=True)
def pictures_are_svg_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """The plug-in names the ending as syrupy did before 5.0, which now would call every picture ``.raw``."""
    monkeypatch.setattr(SVGImageExtension, "file_extension", "svg")


def test_an_article_in_the_dark(still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, snap_compare: Compare) -> None:
    async def look(pilot: Pilot[None]) -> None:
        await still_app.push_screen(ArticleScreen(still_app.workplace, 1))
        still_app.screen.post_message(PageRead(bridge, preset("desk"), "Sari", "1"))
        await settle(pilot)
        await pilot.press("n", "n", "n")
        await settle(pilot)

    assert snap_compare(still_app, terminal_size=(120, 40), run_before=look)


def test_the_board_in_the_light(
    still_app: FactcheckApp, three_articles: list[BoardRow], settle: Settle, snap_compare: Compare
) -> None:
    async def look(pilot: Pilot[None]) -> None:
        still_app.screen.post_message(BoardRead(three_articles, "1"))
        await pilot.press("ctrl+t")
        await settle(pilot)

    assert snap_compare(still_app, terminal_size=(80, 24), run_before=look)
