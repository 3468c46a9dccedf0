"""Keys that are typed in one burst: each goes where it was meant to go."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual import events
from textual.pilot import Pilot
from textual.widgets import TextArea

from factcheck.desk import articles
from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.forms.words import NoteForm
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.widgets.claim_list import ClaimList

Settle = Callable[[Pilot[None]], Awaitable[None]]


async def burst(app: FactcheckApp, *keys: str) -> None:
    """Send all the keys before the first of them is looked at, as a terminal does with what is typed quickly."""
    assert app._driver is not None
    for key in keys:
        app._driver.send_message(events.Key(key, key if len(key) == 1 else None))


async def on_the_article(pilot: Pilot[None], settle: Settle) -> None:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, ArticleScreen)


async def test_after_a_change_of_pane_the_next_key_goes_to_the_new_one(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_the_article(pilot, settle)
        await burst(app, "2", "home", "down", "down", "1", "W", "2", "1")
        await settle(pilot)

        assert isinstance(app.focused, ArticleView)
        assert app.focused.selection is not None
        listed = app.screen.query_one(ClaimList).current
        assert listed is not None
        assert listed.claim.number == 3


async def test_what_is_typed_while_a_form_opens_and_closes_goes_into_it_and_then_to_the_article(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await on_the_article(pilot, settle)
        await burst(app, "n", "t", *"Ring", "ctrl+s", "n", "t", *"Ask", "ctrl+s", "2")
        await settle(pilot)

        assert isinstance(app.screen, ArticleScreen)
        assert isinstance(app.focused, ClaimList)
    assert [view.claim.note for view in articles.page(desk, 1).claims][:3] == ["Ring", "Ask", None]


async def test_a_form_that_was_left_swallows_no_key_that_comes_after(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await on_the_article(pilot, settle)
        await burst(app, "n", "t", *"wait", "escape", "t", "x", "escape", "2", "t", *"er")
        await settle(pilot)

        assert isinstance(app.screen, NoteForm)
        assert app.screen.query_one(TextArea).text == "erxwait"


async def test_keys_typed_before_anything_is_shown_are_done_when_it_is(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await burst(app, "enter", "2", "n")
        await settle(pilot)

        assert isinstance(app.screen, ArticleScreen)
        assert isinstance(app.focused, ClaimList)
        assert app.screen.number is not None
