"""A claim beside its sources in the terminal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.pilot import Pilot

from claims.vocabulary import SourceKind, Stance, Tier
from factcheck.desk import articles, captures, claims, sources
from factcheck.desk.session import Desk
from factcheck.neutral import HOSTILE as STEERING
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.source import SourceScreen
from factcheck.tui.widgets.source_text import SourceText
from tests.servers import RawServer, page, serving

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]

REGISTER = """Register desa

Air surut pada pagi hari.

Wali kota mencatat 340 keluarga tinggal di seberang sungai.

Menurut camat, 240 keluarga menyeberang tiap hari.
"""


def families(desk: Desk) -> str:
    return next(view.claim.id for view in articles.page(desk, 1).claims if "240" in view.claim.text)


def attached(desk: Desk, text: str, name: str = "Register desa") -> str:
    claim = families(desk)
    sources.attach(desk, claim, name=name, kind=SourceKind.DOCUMENT, text=text, stance=Stance.MENTIONS, tier=Tier.PRIMARY)
    return claim


async def open_source(pilot: Pilot[None], settle: Settle, claim: str) -> SourceScreen:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, ArticleScreen)
    screen._go(int(claim.split(".")[1]))
    await pilot.press("V")
    await settle(pilot)
    assert isinstance(pilot.app.screen, SourceScreen)
    return pilot.app.screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=str)
async def test_the_claim_stands_beside_the_passage_and_what_differs_is_said(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, snapshot: SnapshotAssertion, size: tuple[int, int]
) -> None:
    claim = attached(desk, REGISTER)
    async with app.run_test(size=size) as pilot:
        await open_source(pilot, settle, claim)
        await pilot.press("n")
        await settle(pilot)

        assert shown(pilot) == snapshot


async def test_passages_are_stepped_through_and_the_evidence_rests_on_the_chosen_one_until_undone(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    claim = attached(desk, REGISTER)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_source(pilot, settle, claim)
        assert len(screen.passages) > 1
        await pilot.press("n", "enter")
        await settle(pilot)
        (piece,) = claims.find(desk, claim).evidence
        chosen = screen.passages[screen.chosen or 0]
        assert (piece.span, piece.exact, piece.locator) == (chosen.span, chosen.words, chosen.place)

        await pilot.press("u")
        await settle(pilot)
        assert claims.find(desk, claim).evidence[0].span is None


async def test_the_stance_is_chosen_by_one_key(app: FactcheckApp, desk: Desk, settle: Settle, shown: Read) -> None:
    claim = attached(desk, REGISTER)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_source(pilot, settle, claim)
        await pilot.press("2")
        await settle(pilot)

        assert claims.find(desk, claim).evidence[0].stance is Stance.CONTRADICTS
        assert "contradicts" in shown(pilot)


async def test_the_next_source_of_the_claim_is_one_key_away(app: FactcheckApp, desk: Desk, settle: Settle, shown: Read) -> None:
    attached(desk, REGISTER)
    claim = attached(desk, "Sebanyak 240 keluarga, menurut relawan.\n", "Catatan relawan")
    async with app.run_test(size=(80, 24)) as pilot:
        await open_source(pilot, settle, claim)
        await pilot.press("right_square_bracket")
        await settle(pilot)

        assert "Catatan relawan" in shown(pilot)
        assert "source 2 of 2" in shown(pilot)


async def test_a_source_without_text_says_so(app: FactcheckApp, desk: Desk, settle: Settle, shown: Read) -> None:
    claim = families(desk)
    sources.attach(desk, claim, name="Call", kind=SourceKind.PHONE, data=b"ID3\x03", file="call.mp3", at="1:20")
    async with app.run_test(size=(80, 24)) as pilot:
        await open_source(pilot, settle, claim)

        assert "It has no text." in shown(pilot)
        assert "1:20" in shown(pilot)


@pytest.mark.slow
async def test_a_long_source_is_shown_at_its_passage(app: FactcheckApp, desk: Desk, settle: Settle, shown: Read) -> None:
    filler = "Perahu bersandar di dermaga lama.\n\n" * 8_000
    claim = attached(desk, f"{filler}Wali kota mencatat 240 keluarga di seberang sungai.\n\n{filler}")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await open_source(pilot, settle, claim)

        assert "mencatat 240 keluarga" in shown(pilot)
        assert len(screen.query_one(SourceText).text) > 500_000


@pytest.mark.slow
async def test_hostile_words_of_a_source_are_shown_and_never_obeyed(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, hostile: str
) -> None:
    claim = attached(desk, f"240 keluarga {hostile} di seberang sungai\n")
    async with app.run_test(size=(120, 40)) as pilot:
        await open_source(pilot, settle, claim)
        text = shown(pilot)

        assert "[bold]loud[/bold]" in text
        assert STEERING.search(text.replace("\n", "")) is None


@pytest.fixture
def server() -> Iterator[RawServer]:
    with serving(list=page(REGISTER, kind="text/plain; charset=utf-8")) as running:
        yield running


@pytest.mark.slow
async def test_what_a_page_that_was_captured_again_says_otherwise_is_shown_word_by_word(
    desk: Desk, database: str, server: RawServer, settle: Settle, shown: Read, tmp_path: Path
) -> None:
    policy = tmp_path / "newsroom.toml"
    policy.write_text(f'name = "newsroom"\nallow_hosts = ["{server.host}"]\n', encoding="utf-8")
    web = replace(desk, policy=replace(desk.policy, allow_hosts=(server.host,)))
    claim = families(web)
    captures.attach_page(web, claim, server.url("/list"), tier=Tier.PRIMARY)
    server.routes["/list"] = page(REGISTER.replace("340", "430"), kind="text/plain; charset=utf-8")
    list(captures.refresh(web, captures.due(web)))
    app = FactcheckApp(database, actor="Sari", policy=str(policy), clock=desk.clock)
    async with app.run_test(size=(100, 30)) as pilot:
        await open_source(pilot, settle, claim)
        assert "It was captured again since" in shown(pilot)
        await pilot.press("v")
        await settle(pilot)
        assert "mencatat [340 → 430] keluarga" in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, SourceScreen)
