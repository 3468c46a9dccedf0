"""The history in words, with undo and redo across restarts; jumping; confirming what still stands."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.pilot import Pilot
from textual.widgets import Input

from claims.vocabulary import SourceKind, Status, Tier, Verdict
from factcheck.desk import articles, claims, revision, sources
from factcheck.desk.session import Desk
from factcheck.neutral import HOSTILE as STEERING
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.screens.jump import JumpScreen
from factcheck.tui.screens.trail import TrailScreen
from factcheck.tui.widgets.claim_list import ClaimList
from factcheck.tui.widgets.filter_box import FilterBox
from factcheck.tui.widgets.trail import Trail

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]


async def open_article(pilot: Pilot[None], settle: Settle) -> ArticleScreen:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, ArticleScreen)
    return pilot.app.screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=str)
async def test_the_history_says_in_words_what_was_done_and_what_undo_would_take_back(
    app: FactcheckApp,
    desk: Desk,
    settle: Settle,
    shown: Read,
    snapshot: SnapshotAssertion,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("factcheck.tui.widgets.trail.when", lambda moment: moment.strftime("%Y-%m-%d %H:%M"))
    claims.move(desk, "1.2", Status.QUERY, reason="which river?")
    claims.move(desk.acting_as("Bima"), "1.3", Status.CHECKING)
    async with app.run_test(size=size) as pilot:
        await open_article(pilot, settle)
        await pilot.press("L")
        await settle(pilot)

        assert re.sub(r"\b[0-9a-f]{8}$", "(hash)", shown(pilot), flags=re.MULTILINE) == snapshot


async def test_undo_and_redo_work_from_the_history_and_after_a_restart(
    app: FactcheckApp, desk: Desk, database: str, settle: Settle, shown: Read
) -> None:
    claims.move(desk, "1.2", Status.CHECKING)
    async with app.run_test(size=(100, 30)) as pilot:
        await open_article(pilot, settle)
        await pilot.press("L")
        await settle(pilot)
        assert "u takes back: Sari moved 1.2 to checking" in shown(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert claims.find(desk, "1.2").claim.status is Status.OPEN
        assert "^r does again: Sari moved 1.2 to checking" in shown(pilot)

    again = FactcheckApp(database, actor="Sari", policy="desk", clock=desk.clock)
    async with again.run_test(size=(100, 30)) as pilot:
        await open_article(pilot, settle)
        await pilot.press("L")
        await settle(pilot)
        await pilot.press("ctrl+r")
        await settle(pilot)
        assert claims.find(desk, "1.2").claim.status is Status.CHECKING


async def test_the_history_is_narrowed_to_the_claim_one_came_from(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    claims.move(desk, "1.2", Status.CHECKING)
    claims.move(desk, "1.3", Status.CHECKING)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await open_article(pilot, settle)
        screen.go_to(2)
        await pilot.press("L")
        await settle(pilot)
        assert isinstance(app.screen, TrailScreen)
        await pilot.press("c")
        await settle(pilot)
        assert {event.subject for event in app.screen.query_one(Trail).rows} == {"claim:1.2"}


async def test_a_jump_finds_as_one_types_and_goes_to_the_very_claim(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+o")
        await settle(pilot)
        assert isinstance(app.screen, JumpScreen)
        await pilot.press(*"miliar")
        await settle(pilot)
        assert "12 miliar" in shown(pilot)
        await pilot.press("down", "enter")
        await settle(pilot)
        screen = app.screen
        assert isinstance(screen, ArticleScreen)
        view = screen.view_of(screen.number)
        assert view is not None and "12 miliar" in view.claim.wording


@pytest.mark.slow
async def test_a_bare_number_jumps_to_that_claim_of_the_article_one_is_on_and_a_filter_gives_way(
    app: FactcheckApp, settle: Settle
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_article(pilot, settle)
        screen.query_one(FilterBox).value = "miliar"
        await settle(pilot)
        await pilot.press("ctrl+o", "2")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert app.screen is screen
        assert screen.number == 2
        assert len(screen.query_one(ClaimList).rows) > 1


@pytest.mark.slow
async def test_a_jump_is_left_by_escape_and_finds_nothing_where_there_is_nothing(
    app: FactcheckApp, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+o", *"zzz")
        await settle(pilot)
        assert "Nothing has this number" in shown(pilot)
        await pilot.press("enter", "escape")
        await settle(pilot)
        assert isinstance(app.screen, DeskScreen)


@pytest.mark.slow
async def test_hostile_titles_are_harmless_among_what_is_found(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, hostile: str
) -> None:
    articles.add(desk, "Kapal tiba.\n", name="kapal.md", title=f"Kapal {hostile}")
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+o")
        app.screen.query_one(Input).value = "kapal"
        await settle(pilot)
        assert "[bold]loud[/bold]" in shown(pilot)
        assert STEERING.search(shown(pilot).replace("\n", "")) is None


async def test_one_key_confirms_a_claim_whose_own_words_stand_and_its_detail_shows_what_changed_around_them(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    text = articles.page(desk, 1).text
    claim = next(view.claim.id for view in articles.page(desk, 1).claims if "240" in view.claim.text)
    sources.attach(desk, claim, name="Register", kind=SourceKind.DOCUMENT, text="240 keluarga", tier=Tier.PRIMARY)
    claims.judge(desk, claim, Verdict.SUPPORTED)
    revision.revise(desk, 1, text.replace("Wali kota mengatakan", "Pada Rabu, Wali kota mengatakan"), name="b.md")
    assert claims.find(desk, claim).claim.status is Status.STALE
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await open_article(pilot, settle)
        screen.go_to(int(claim.split(".")[1]))
        await settle(pilot)
        assert "[ → Pada Rabu,]" in " ".join(shown(pilot).split())
        assert "What it says itself is what" in shown(pilot)
        await pilot.press("C")
        await settle(pilot)
    now = claims.find(desk, claim).claim
    assert (now.status, now.verdict) == (Status.CHECKED, Verdict.SUPPORTED)
