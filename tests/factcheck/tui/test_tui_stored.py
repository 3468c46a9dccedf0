"""What the screen says of an act is on disk already."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from textual.pilot import Pilot

from claims.vocabulary import Status
from factcheck.desk import articles
from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.forms.verdict import VerdictForm

Settle = Callable[[Pilot[None]], Awaitable[None]]
_WHILE_LOCKED = 0.2
"""Seconds in which the screen would say so, if it didn't wait for the disk: it takes a few milliseconds."""


async def test_a_verdict_is_on_disk_before_the_screen_says_so(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("o", "d")
        await settle(pilot)
        await pilot.press("5", "tab", "x")
        screen = app.screen_stack[1]
        assert isinstance(screen, ArticleScreen)
        number = screen.number
        with desk.writing():  # nobody else's act gets to the disk meanwhile
            app.simulate_key("ctrl+s")
            await asyncio.sleep(_WHILE_LOCKED)
            assert shown(screen, number) is Status.OPEN
            assert isinstance(app.screen, VerdictForm)

        while shown(screen, number) is Status.OPEN:
            await asyncio.sleep(0.005)

        stored = {view.claim.number: view.claim.status for view in articles.page(desk, 1).claims}
        assert stored[number or 0] is Status.CHECKED


def shown(screen: ArticleScreen, number: int | None) -> Status:
    """The state of a claim that the screen shows."""
    view = screen.view_of(number)
    assert view is not None
    return view.claim.status
