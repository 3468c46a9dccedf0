"""Pages of the web in the terminal: captured from the form with a way back, and what a later look found."""

from __future__ import annotations

import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from claims.vocabulary import SourceKind, Stance, Tier, Verdict
from factcheck.desk import articles, captures, claims, sources
from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.screens.forms.source import SourceForm
from factcheck.tui.widgets.choice import Choice
from tests.servers import Asked, RawServer, page, serving

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]

LIST = "Daftar\n\nWali kota mencatat 240 keluarga di seberang sungai.\n"


@pytest.fixture
def server() -> Iterator[RawServer]:
    with serving(list=page(LIST, kind="text/plain; charset=utf-8")) as running:
        yield running


@pytest.fixture
def app(desk: Desk, database: str, server: RawServer, tmp_path: Path) -> FactcheckApp:
    """The app under a policy that names the test's server."""
    policy = tmp_path / "newsroom.toml"
    policy.write_text(f'name = "newsroom"\nallow_hosts = ["{server.host}"]\n', encoding="utf-8")
    return FactcheckApp(database, actor="Sari", policy=str(policy), clock=desk.clock)


async def open_form(pilot: Pilot[None], settle: Settle, url: str) -> SourceForm:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    await pilot.press("n", "a")
    await settle(pilot)
    form = pilot.app.screen
    assert isinstance(form, SourceForm)
    form.query_one("#path", Input).value = url
    await settle(pilot)
    return form


@pytest.mark.slow
async def test_an_address_makes_it_a_page_which_is_captured_and_attached(
    app: FactcheckApp, desk: Desk, server: RawServer, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        form = await open_form(pilot, settle, server.url("/list"))
        assert form.kind is SourceKind.WEB_PAGE
        form.query_one("#stance", Choice).place = list(Stance).index(Stance.MENTIONS)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
    (view,) = sources.sources(desk)
    assert (view.source.kind, view.source.locator) == (SourceKind.WEB_PAGE, server.url("/list"))
    evidence = claims.find(desk, view.claims[0]).evidence[0]
    assert evidence.stance is Stance.MENTIONS


@pytest.mark.slow
async def test_what_went_wrong_is_said_in_the_form_and_escape_stops_a_capture_first(
    app: FactcheckApp, desk: Desk, server: RawServer, settle: Settle, shown: Read
) -> None:
    asked, enough = threading.Event(), threading.Event()

    def slow(connection: socket.socket, request: Asked) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx")
        asked.set()
        enough.wait(10)

    server.routes["/slow"] = slow
    async with app.run_test(size=(80, 24)) as pilot:
        form = await open_form(pilot, settle, server.url("/missing"))
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert "is not there (404)" in shown(pilot)
        assert form.query_one("#path", Input).value == server.url("/missing")
        form.query_one("#path", Input).value = server.url("/slow")
        await pilot.press("ctrl+s")
        while not asked.is_set():
            await pilot.pause(0.01)
        await pilot.pause(0.05)
        assert "Receiving" in shown(pilot)
        assert "esc breaks it off" in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert app.screen is form
        assert "was broken off" in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
        enough.set()
    assert not sources.sources(desk)


async def test_an_article_is_added_from_its_page(app: FactcheckApp, desk: Desk, server: RawServer, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, DeskScreen)
        await pilot.press("a")
        await settle(pilot)
        app.screen.query_one("#path", Input).value = server.url("/list")
        await pilot.press("ctrl+s")
        await settle(pilot)
    assert len(articles.board(desk)) == 2


@pytest.mark.slow
async def test_leaving_the_program_calls_back_who_is_away(
    app: FactcheckApp, desk: Desk, server: RawServer, settle: Settle
) -> None:
    asked = threading.Event()

    def silent(connection: socket.socket, request: Asked) -> None:
        asked.set()
        connection.recv(1)

    server.routes["/silent"] = silent
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, settle, server.url("/silent"))
        await pilot.press("ctrl+s")
        while not asked.is_set():
            await pilot.pause(0.01)
    assert not [thread for thread in threading.enumerate() if thread.name == "away"]
    assert not sources.sources(desk)


@pytest.mark.slow
async def test_the_pages_are_looked_at_again_and_the_detail_says_what_changed(
    app: FactcheckApp, desk: Desk, server: RawServer, settle: Settle, shown: Read
) -> None:
    web = replace(desk, policy=replace(desk.policy, allow_hosts=(server.host,)))
    claim = next(view.claim.id for view in articles.page(web, 1).claims if "240" in view.claim.text)
    captures.attach_page(web, claim, server.url("/list"), tier=Tier.PRIMARY)
    claims.judge(web, claim, Verdict.SUPPORTED)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("F")
        await settle(pilot)
        assert [one.message for one in app._notifications] == ["Pages: = 1 unchanged."]
        server.routes["/list"] = page(LIST.replace("240", "420"), kind="text/plain; charset=utf-8")
        await pilot.press("F")
        await settle(pilot)
        assert f"Pages: ↻ 1 changed. Look again at {claim}." in [one.message for one in app._notifications]
        screen = app.screen
        assert isinstance(screen, ArticleScreen)
        screen._go(int(claim.split(".")[1]))
        await settle(pilot)
        assert "changed since it was captured" in shown(pilot)
        assert "The verdict is void" in shown(pilot)
