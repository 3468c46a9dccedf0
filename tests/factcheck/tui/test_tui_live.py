"""Two people at one desk: each sees what the other does without a key, and nobody's typing or place is lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from claims.vocabulary import Status
from factcheck.desk import articles, claims, presence
from factcheck.desk.session import Desk, open_desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.screens.forms.status import StatusForm
from factcheck.tui.screens.trail import TrailScreen
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.widgets.cards import CardList
from factcheck.tui.widgets.claim_detail import ClaimDetail
from factcheck.tui.widgets.claim_list import ClaimList
from factcheck.tui.widgets.filter_box import FilterBox

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]


@pytest.fixture
def bima(desk: Desk, database: str) -> Iterator[Desk]:
    """Bima's desk: another connection to the same database, in the present."""
    with open_desk(database, actor="Bima") as opened:
        yield opened


@pytest.fixture
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Screens look around often, so that no test waits for a second."""
    monkeypatch.setattr("factcheck.tui.screens.face.LOOK_EVERY", 0.02)


async def until_shown(pilot: Pilot[None], shown: Read, words: str) -> str:
    """What stands on the screen once ``words`` do, without a key being pressed."""
    for _ in range(500):
        text = shown(pilot)
        if words in text:
            return text
        await pilot.pause(0.02)
    raise AssertionError(f"“{words}” never came:\n{shown(pilot)}")


async def open_article(pilot: Pilot[None], settle: Settle) -> ArticleScreen:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, ArticleScreen)
    return pilot.app.screen


@pytest.mark.usefixtures("brisk")
@pytest.mark.slow
async def test_the_desk_the_article_and_the_log_show_what_somebody_else_does_without_a_key(
    app: FactcheckApp, bima: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(100, 40), notifications=True) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, DeskScreen)
        articles.add(bima, "Kapal tiba pada Selasa.\n", name="kapal.md", title="Kapal tiba")
        await until_shown(pilot, shown, "Kapal tiba")

        await open_article(pilot, settle)
        claims.move(bima, "1.2", Status.QUERY, reason="which river?")
        await until_shown(pilot, shown, "? query")
        await until_shown(pilot, shown, "Bima moved 1.2 to query")

        await pilot.press("L")
        await settle(pilot)
        assert isinstance(app.screen, TrailScreen)
        claims.move(bima, "1.3", Status.CHECKING)
        await until_shown(pilot, shown, "Bima moved 1.3 to checking")


async def test_place_scroll_selection_and_filter_stay_when_others_change_things(
    app: FactcheckApp, bima: Desk, settle: Settle
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_article(pilot, settle)
        text, listed = screen.query_one(ArticleView), screen.query_one(ClaimList)
        await pilot.press("n", "n", "v", "w", "w")
        screen.query_one(FilterBox).value = "e"
        screen.query_one(ClaimDetail).scroll_to(y=1, animate=False)
        await settle(pilot)
        before = (text.cursor, text.selection, text.scroll_offset, screen.number, screen.query_one(ClaimDetail).scroll_offset)
        current = listed.current
        claims.move(bima, "1.1", Status.CHECKING)
        screen.look()
        await settle(pilot)

        after = (text.cursor, text.selection, text.scroll_offset, screen.number, screen.query_one(ClaimDetail).scroll_offset)
        assert after == before
        assert current is not None and listed.current is not None
        assert listed.current.claim.id == current.claim.id
        assert screen.query_one(FilterBox).value == "e"


async def test_what_concerns_another_article_is_not_read_here(app: FactcheckApp, bima: Desk, settle: Settle) -> None:
    articles.add(bima, "Kapal tiba pada Selasa.\n", name="kapal.md", title="Kapal tiba")
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        app.screen.query_one(CardList).go_to("1")
        screen = await open_article(pilot, settle)
        page = screen.page
        claims.move(bima, "2.1", Status.CHECKING)
        screen.look()
        await settle(pilot)

        assert screen.page is page
        assert screen.head is not None and screen.head != (page.head if page else "")


async def test_where_somebody_else_is_stands_on_the_desk_in_the_list_and_in_the_detail_until_they_leave(
    app: FactcheckApp, bima: Desk, settle: Settle, shown: Read
) -> None:
    seat = presence.new_seat()
    presence.tell(bima, seat, 1, 2)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, DeskScreen)
        app.screen.look()
        await settle(pilot)
        assert "◉ Bima is here" in shown(pilot)

        screen = await open_article(pilot, settle)
        screen.look()
        await settle(pilot)
        screen._go(2)
        await settle(pilot)
        text = shown(pilot)
        assert "◉ Bima" in text
        assert "Bima is on this claim now" in text

        presence.leave(bima, seat)
        screen.look()
        await settle(pilot)
        assert "◉" not in shown(pilot)


async def test_others_are_told_which_claim_one_looks_at_and_that_one_left(app: FactcheckApp, bima: Desk, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_article(pilot, settle)
        screen._go(2)
        screen.look()
        await settle(pilot)
        assert [(one.person, one.article, one.claim) for one in presence.others(bima)] == [("Sari", 1, "1.2")]
    assert presence.others(bima) == ()


async def test_an_edit_made_meanwhile_is_shown_beside_what_is_typed_and_the_checker_chooses_ones_own(
    app: FactcheckApp, bima: Desk, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        screen = await open_article(pilot, settle)
        screen._go(2)
        await pilot.press("m", "3", "tab", *"an opinion")
        claims.move(bima, "1.2", Status.CHECKING, reason="which river?")
        screen.look()
        await settle(pilot)
        text = shown(pilot)
        assert "Bima moved 1.2 to checking" in text
        assert "theirs: ◐ checking · “which river?”" in text
        assert app.screen.query_one("#reason", Input).value == "an opinion"

        await pilot.press("ctrl+s")
        await settle(pilot)
        assert claims.find(desk, "1.2").claim.status is Status.CHECKING
        assert isinstance(app.screen, StatusForm)
        await pilot.press("ctrl+s")
        await settle(pilot)
        now = claims.find(desk, "1.2").claim
        assert (now.status, now.reason) == (Status.OUT_OF_SCOPE, "an opinion")


@pytest.mark.slow
async def test_an_edit_made_meanwhile_can_be_left_as_it_is_and_what_was_typed_is_kept(
    app: FactcheckApp, bima: Desk, desk: Desk, settle: Settle
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_article(pilot, settle)
        screen._go(2)
        await pilot.press("m", "3", "tab", *"an opinion")
        claims.move(bima, "1.2", Status.QUERY, reason="which river?")
        screen.look()
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert claims.find(desk, "1.2").claim.status is Status.QUERY
        await pilot.press("m")
        await settle(pilot)
        assert app.screen.query_one("#reason", Input).value == "an opinion"


async def test_a_key_that_comes_before_the_panes_have_followed_acts_on_the_claim_under_the_cursor(
    app: FactcheckApp, settle: Settle
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("2", "g")
        await settle(pilot)
        listed = screen.query_one(ClaimList)
        listed.action_go("bottom")
        screen.action_move()
        await settle(pilot)
        assert isinstance(app.screen, StatusForm)
        assert listed.current is not None
        assert app.screen.view.claim.id == listed.current.claim.id
