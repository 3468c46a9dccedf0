"""The desk's list and the lead's board."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from textual import events
from textual.pilot import Pilot
from textual.widgets import TextArea

from claims.vocabulary import SourceKind, Status, Tier, Verdict
from factcheck.desk import articles, claims, sources
from factcheck.desk.session import Desk
from factcheck.neutral import HOSTILE as STEERING
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.board import BoardScreen
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.widgets.board import Board
from factcheck.tui.widgets.stages import Blockers

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]


def titles(app: FactcheckApp) -> list[str]:
    return [row.article.title for row in app.screen.query_one(Board).rows]


@pytest.fixture
def three(desk: Desk) -> None:
    """Beside the bridge, which is due in two hours: a ship that is due in half an hour, and a road without a deadline."""
    now = desk.clock()
    articles.add(desk, "Kapal tiba pada Selasa.\n", name="k.md", title="Kapal tiba", deadline=now + timedelta(minutes=30))
    articles.add(desk, "Aspal jalan rusak 4 km.\n", name="a.md", title="Aspal rusak")
    claims.move(desk, "1.2", Status.QUERY, reason="which river?")
    claims.move(desk.acting_as("Bima"), "3.1", Status.OUT_OF_SCOPE, reason="an opinion")


@pytest.mark.usefixtures("three")
async def test_the_desk_is_sorted_by_one_key_and_says_how(app: FactcheckApp, settle: Settle, shown: Read) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert titles(app) == ["Kapal tiba", "Jembatan dibuka", "Aspal rusak"]
        assert "by deadline" in shown(pilot)
        await pilot.press("s", "s")
        await settle(pilot)
        assert titles(app) == ["Aspal rusak", "Jembatan dibuka", "Kapal tiba"]
        assert "by title" in shown(pilot)


@pytest.mark.usefixtures("three")
async def test_a_deadline_within_the_hour_is_red_and_said_in_words(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    app.workplace = type(app.workplace)(app.workplace.errands, desk.clock)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        board = app.screen.query_one(Board)
        board.now = desk.clock()
        soon, later, _never = (board.card(row, 80)[0].right[0] for row in board.rows)
        assert (soon.ink, later.ink) == ("alarm", "lead")
        assert "due in 30 min" in soon.text


async def test_an_article_is_pasted_in(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await settle(pilot)
        app.screen.query_one("#pasted", TextArea).focus()
        app.post_message(events.Paste("Harga beras naik 4 persen.\n"))
        await settle(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, DeskScreen)
    assert articles.page(desk, 2).article.title == "Harga beras naik 4 persen."


@pytest.mark.slow
async def test_an_empty_desk_opens_the_sample_newsroom_and_nothing_of_it_is_kept(
    tmp_path: Path, settle: Settle, shown: Read
) -> None:
    database = str(tmp_path / "empty.db")
    app = FactcheckApp(database, actor="Rina", policy="desk")
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "N opens the sample newsroom" in shown(pilot)
        await pilot.press("N")
        await settle(pilot)
        assert len(titles(app)) == 4
        assert app._sample is not None
        folder = Path(app._sample.name)
        assert folder.exists()
    assert not folder.exists()
    again = FactcheckApp(database, actor="Rina", policy="desk")
    async with again.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert titles(again) == []


@pytest.mark.usefixtures("three")
async def test_a_desk_with_articles_does_not_give_way_to_the_sample(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("N")
        await settle(pilot)
        assert len(titles(app)) == 3


async def open_board(pilot: Pilot[None], settle: Settle) -> BoardScreen:
    await settle(pilot)
    await pilot.press("b")
    await settle(pilot)
    assert isinstance(pilot.app.screen, BoardScreen)
    return pilot.app.screen


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=str)
async def test_the_board_shows_stages_the_oldest_query_and_what_blocks_the_article_under_the_cursor(
    desk: Desk, database: str, settle: Settle, shown: Read, snapshot: SnapshotAssertion, size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("factcheck.desk.session.open_desk", lambda *_, **__: desk)
    app = FactcheckApp(database, actor="Sari", policy="desk", clock=desk.clock)
    async with app.run_test(size=size) as pilot:
        await open_board(pilot, settle)

        assert shown(pilot) == snapshot


@pytest.mark.usefixtures("three")
async def test_the_board_leads_to_the_very_claim(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await open_board(pilot, settle)
        blockers = screen.query_one(Blockers)
        blockers.focus()
        await settle(pilot)
        wanted = blockers.current
        assert wanted is not None and wanted.claim is not None
        await pilot.press("enter")
        await settle(pilot)
        opened = app.screen
        assert isinstance(opened, ArticleScreen)
        assert f"{opened.article}.{opened.number}" == wanted.claim
        await pilot.press("escape")
        await settle(pilot)
        assert app.screen is screen


async def test_who_did_how_much_is_told_by_person(app: FactcheckApp, desk: Desk, settle: Settle, shown: Read) -> None:
    bima = desk.acting_as("Bima")
    bima = type(bima)(bima.store, bima.actor, bima.policy)
    sources.attach(bima, "1.2", name="Register", kind=SourceKind.DOCUMENT, text="240 keluarga", tier=Tier.PRIMARY)
    claims.judge(bima, "1.2", Verdict.SUPPORTED)
    async with app.run_test(size=(120, 40)) as pilot:
        await open_board(pilot, settle)

        assert "Bima  1 verdict · 1 source" in shown(pilot)


async def test_hostile_titles_and_people_are_harmless_on_the_board(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, hostile: str
) -> None:
    articles.add(desk, "Kapal tiba.\n", name="kapal.md", title=hostile)
    async with app.run_test(size=(120, 40)) as pilot:
        await open_board(pilot, settle)

        assert "[bold]loud[/bold]" in shown(pilot)
        assert STEERING.search(shown(pilot).replace("\n", "")) is None
