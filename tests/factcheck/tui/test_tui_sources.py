"""Sources in the terminal: each kind with its own fields, evidence corrected and withdrawn, a confidential source revealed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from socket import socket
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from claims.vocabulary import SourceKind, Stance
from factcheck.desk import articles, history, sources
from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.forms.evidence import CorrectForm, WithdrawForm
from factcheck.tui.screens.forms.reveal import RevealedScreen, RevealForm
from factcheck.tui.screens.forms.seal import SealForm
from factcheck.tui.screens.forms.source import SourceForm
from sources.sealing import Cost
from tests.newsroom import CHEAP, PASSPHRASE
from tests.servers import Asked, page, serving

NAME = "Wulan Hartati"
Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]


async def first_claim(pilot: Pilot[None], settle: Settle) -> None:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    await pilot.press("n")


async def fill(pilot: Pilot[None], **fields: str) -> None:
    for name, words in fields.items():
        field = pilot.app.screen.query_one(f"#{name}")
        if isinstance(field, TextArea):
            field.text = words
        elif isinstance(field, Input):
            field.value = words
    await pilot.pause()


async def test_a_kind_is_taken_by_one_key_and_asks_for_its_own_fields(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, tmp_path: Path
) -> None:
    (tmp_path / "call.mp3").write_bytes(b"ID3\x03 240")
    async with app.run_test(size=(80, 24)) as pilot:
        await first_claim(pilot, settle)
        await pilot.press("a")
        await settle(pilot)
        assert "Path of a file" in shown(pilot)
        assert "How to reach" not in shown(pilot)
        await pilot.press("p")
        await settle(pilot)
        assert "Who said it" in shown(pilot)
        assert app.focused is app.screen.query_one("#name")
        await pilot.press(*"Mayor", "enter", *"Monday")
        await fill(pilot, note="240 families.", path=str(tmp_path / "call.mp3"), at="12:30", contact="ext. 4")
        await pilot.press("ctrl+s")
        await settle(pilot)
        sheet = sources.sheet(desk, 1)
        assert (sheet.source.kind, sheet.source.name, sheet.source.met) == (SourceKind.PHONE, "Mayor", "Monday")
        assert (sheet.source.contact, sheet.evidence[0].locator) == ("ext. 4", "12:30")
        assert [kept.text for kept in sheet.snapshots] == ["", "240 families."]


@pytest.mark.slow
async def test_the_first_confidential_source_sets_the_passphrase_and_is_revealed_by_it_alone(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.desk.sources.sealing.new_key", cheap_key)
    async with app.run_test(size=(80, 24)) as pilot:
        await first_claim(pilot, settle)
        await pilot.press("a", "i")
        await fill(pilot, name=NAME, note="I counted 240.", pseudonym="a clerk")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, SealForm)
        assert "once it is lost" in " ".join(shown(pilot).split())
        await fill(pilot, passphrase=PASSPHRASE, again=PASSPHRASE)
        assert PASSPHRASE not in shown(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
        assert NAME not in shown(pilot)
        assert app.workplace.drafts == {}

        await pilot.press("R")
        await fill(pilot, reason="the lawyer asks", passphrase="not this one at all")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, RevealForm)
        assert "isn't the newsroom's passphrase" in " ".join(shown(pilot).split())
        await fill(pilot, passphrase=PASSPHRASE)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, RevealedScreen)
        assert NAME in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
        assert NAME not in shown(pilot)
        assert [event.verb for event in history.events(desk)][-2:] == ["wrong_passphrase", "reveal"]
        assert app.workplace.drafts == {}


def cheap_key(passphrase: str, cost: Cost | None = None) -> object:
    from sources.sealing import new_key

    return new_key(passphrase, CHEAP)


@pytest.mark.slow
async def test_nothing_of_a_confidential_source_is_kept_with_an_unsent_form(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await first_claim(pilot, settle)
        await pilot.press("a", "i")
        await fill(pilot, name=NAME, note="I counted 240.", pseudonym="a clerk", contact="0811")
        await pilot.press("escape")
        (draft,) = app.workplace.drafts.values()
        assert draft["pseudonym"] == "a clerk"
        assert not {"name", "note", "contact", "path", "met"} & draft.keys()


@pytest.mark.slow
async def test_evidence_is_corrected_and_withdrawn_and_both_are_undone(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    claim = articles.page(desk, 1).claims[0].claim.id
    for name in ("Diary", "Logbook"):
        sources.attach(desk, claim, name=name, kind=SourceKind.DOCUMENT, text=f"{name}: it opened on Monday.")
    async with app.run_test(size=(80, 24)) as pilot:
        await first_claim(pilot, settle)
        await pilot.press("R")
        assert isinstance(app.screen, ArticleScreen)
        await pilot.press("e", "2")
        await settle(pilot)
        assert isinstance(app.screen, CorrectForm)
        await pilot.press("tab", "2")
        await fill(pilot, note="Sunday, it says")
        await pilot.press("ctrl+s")
        await settle(pilot)
        piece = sources.sheet(desk, 2).evidence[0]
        assert (piece.stance, piece.note) == (Stance.CONTRADICTS, "Sunday, it says")

        await pilot.press("n", "r", "2", "ctrl+s")
        await settle(pilot)
        assert [piece.stance for piece in sources.sheet(desk, 2).evidence] == [Stance.CONTRADICTS, Stance.SUPPORTS]

        await pilot.press("p", "I", "2")
        await fill(pilot, origin="Harbour office", copy="1")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert (sources.sheet(desk, 2).source.origin, sources.sheet(desk, 2).source.same_as) == ("Harbour office", 1)

        await pilot.press("E")
        await settle(pilot)
        assert isinstance(app.screen, WithdrawForm)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, WithdrawForm)
        await fill(pilot, reason="the wrong diary")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert sources.sheet(desk, 1).evidence[0].withdrawn

        await pilot.press(*"uuuuuu")
        await settle(pilot)
        assert sources.sheet(desk, 2).source.same_as is None
        assert not sources.sheet(desk, 1).evidence[0].withdrawn
        piece = sources.sheet(desk, 2).evidence[0]
        assert (piece.stance, piece.note) == (Stance.SUPPORTS, "")


OFFICE = page("<title>Harbour office</title><p>The bridge opened on Monday, the office says, and 240 families cross it.")


@pytest.mark.slow
async def test_a_page_is_captured_by_its_address_and_esc_breaks_it_off(
    database: str, desk: Desk, settle: Settle, shown: Read, tmp_path: Path
) -> None:
    there = Event()

    def late(connection: socket, asked: Asked) -> None:
        there.wait(10)
        OFFICE(connection, asked)

    with serving() as server:
        server.routes["/page"] = late
        rules = tmp_path / "rules.toml"
        rules.write_text(f'name = "near"\nallow_hosts = ["{server.host}"]\n', encoding="utf-8")
        app = FactcheckApp(database, actor="Sari", policy=str(rules))
        async with app.run_test(size=(80, 24)) as pilot:
            await capture_in_vain_then_again(app, pilot, settle, shown, server.url("/page"), there)
    assert [view.source.kind for view in sources.sources(desk)] == [SourceKind.WEB_PAGE]
    assert "240 families" in sources.sheet(desk, 1).snapshots[0].text


async def capture_in_vain_then_again(
    app: FactcheckApp, pilot: Pilot[None], settle: Settle, shown: Read, url: str, there: Event
) -> None:
    await first_claim(pilot, settle)
    await pilot.press("a")
    await fill(pilot, path=url)
    await pilot.press("ctrl+s")
    while "esc breaks it off" not in shown(pilot):
        await pilot.pause(0.02)
    await pilot.press("escape")
    await settle(pilot)
    assert isinstance(app.screen, SourceForm)
    there.set()
    await pilot.press("ctrl+s")
    await settle(pilot)
