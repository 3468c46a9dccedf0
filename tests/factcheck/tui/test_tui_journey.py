"""The main job through the screens, on a real database."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from claims.text import Span
from claims.vocabulary import Role, SourceKind, Status, Tier, Verdict
from factcheck.desk import articles, claims, history, sources
from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.screens.forms.frame import Form
from factcheck.tui.screens.forms.source import SourceForm
from factcheck.tui.screens.forms.verdict import VerdictForm
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.widgets.claim_list import ClaimList

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]
BOTH_SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=str)


async def open_article(pilot: Pilot[None], settle: Settle) -> ArticleScreen:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, ArticleScreen)
    return pilot.app.screen


@BOTH_SIZES
async def test_a_verdict_is_refused_until_a_source_is_attached_and_can_be_undone(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await open_article(pilot, settle)
        await pilot.press("n", "d", "1", "ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, VerdictForm)
        assert "needs a source as evidence" in shown(pilot)

        await pilot.press("escape", "a")
        await settle(pilot)
        app.screen.query_one(TextArea).text = "The harbour master read the logbook to us."
        app.screen.query_one("#name", Input).value = "Harbour master"
        app.screen.query_one("#tier", Choice).place = list(Tier).index(Tier.PRIMARY)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
        number = app.screen.number
        assert [view.source.kind for view in sources.sources(desk)] == [SourceKind.INTERVIEW]

        await pilot.press("d", "1", "ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
        assert claims.find(desk, f"1.{number}").claim.verdict is Verdict.SUPPORTED

        await pilot.press("u")
        await settle(pilot)
        assert claims.find(desk, f"1.{number}").claim.verdict is None
        assert app.screen.number == number

        await pilot.press("ctrl+r")
        await settle(pilot)
        assert claims.find(desk, f"1.{number}").claim.verdict is Verdict.SUPPORTED


async def test_after_an_act_the_list_keeps_its_place_and_o_goes_to_the_next_open_claim(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("n", "n", "2")
        here = screen.number
        await pilot.press("m", "1", "ctrl+s")
        await settle(pilot)

        assert screen.number == here
        current = screen.query_one(ClaimList).current
        assert current is not None
        assert (current.claim.number, current.claim.status, current.claim.assignee) == (here, Status.CHECKING, "Sari")
        await pilot.press("o")
        await settle(pilot)
        assert screen.number not in (None, here)


async def test_a_refused_act_loses_nothing_that_was_typed(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test() as pilot:
        await open_article(pilot, settle)
        await pilot.press("n", "d", "3", "tab", *"not so", "ctrl+s")
        await settle(pilot)
        assert app.screen.query_one("#reason", Input).value == "not so"

        await pilot.press("escape", "d")
        await settle(pilot)

        assert app.screen.query_one("#reason", Input).value == "not so"
        assert isinstance(app.screen, VerdictForm)
        assert app.screen.verdict is Verdict.CONTRADICTED


@pytest.mark.slow
async def test_what_somebody_else_changed_meanwhile_is_said_and_a_second_try_acts_on_it(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("n", "m", "3", "tab", *"an opinion")
        claims.move(desk.acting_as("Bima"), f"1.{screen.number}", Status.CHECKING)
        await pilot.press("ctrl+s")
        await settle(pilot)

        assert "Meanwhile Bima moved" in shown(pilot)
        assert app.screen.query_one("#reason", Input).value == "an opinion"
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert claims.find(desk, f"1.{screen.number}").claim.status is Status.OUT_OF_SCOPE


async def test_the_screen_notices_what_others_do_and_keeps_its_place(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("n", "n")
        cursor = screen.query_one(ArticleView).cursor
        claims.move(desk.acting_as("Bima"), f"1.{screen.number}", Status.QUERY, reason="which Monday?")
        screen.look()
        await settle(pilot)

        view = screen.view_of(screen.number)
        assert view is not None and view.claim.status is Status.QUERY
        assert screen.query_one(ArticleView).cursor == cursor


async def test_selected_words_become_a_claim_or_are_set_aside_with_a_reason(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        before = len(articles.page(desk, 1).claims)
        text = screen.query_one(ArticleView)
        text.go_to(text.text.index("Wali"))
        await pilot.press("v", "w", "w", "c")
        await settle(pilot)
        made = articles.page(desk, 1).claims
        assert len(made) == before + 1
        assert screen.number == made[-1].claim.number
        assert made[-1].claim.text == "Wali kota"


async def test_an_article_is_added_from_a_path_and_a_bad_path_is_said_under_the_field(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, tmp_path: Path
) -> None:
    path = tmp_path / "copy.md"
    path.write_text("Harga beras naik 4 persen.\n", encoding="utf-8")
    async with app.run_test(notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("a")
        await settle(pilot)
        app.screen.query_one("#path", Input).value = str(tmp_path / "nothing.md")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert "There is no file" in " ".join(shown(pilot).split())

        app.screen.query_one("#path", Input).value = str(path)
        await pilot.press("ctrl+s")
        await settle(pilot)

        assert isinstance(app.screen, DeskScreen)
        assert [row.article.id for row in articles.board(desk)] == [1, 2]
        assert "Article 2" in shown(pilot)


async def test_somebody_signs_and_the_log_tells_of_it(app: FactcheckApp, desk: Desk, settle: Settle, shown: Read) -> None:
    page = articles.page(desk, 1)
    for view in page.claims:
        claims.move(desk, view.claim.id, Status.OUT_OF_SCOPE, reason="a rehearsal")
    first = page.claims[0].claim.id
    claims.move(desk, first, Status.CHECKING)
    sources.attach(desk, first, name="Diary", kind=SourceKind.DOCUMENT, text="It opened on Monday.", tier=Tier.PRIMARY)
    claims.judge(desk.acting_as("Bima"), first, Verdict.SUPPORTED)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("2")
        await settle(pilot)
        assert screen.number is not None
        screen.query_one(ClaimList).go_to(first)
        await settle(pilot)
        await pilot.press("S", "ctrl+s")
        await settle(pilot)
        signed = claims.find(desk, first).claim.sign_offs
        assert [(sign.role, sign.by) for sign in signed if sign.void is None] == [
            (Role.CHECKER, "Bima"),
            (Role.SECOND_READER, "Sari"),
        ]

        await pilot.press("L")
        await settle(pilot)
        assert "sign" in shown(pilot)
        assert history.events(desk, 1)[-1].hash[:8] in shown(pilot)


async def test_escape_goes_back_step_by_step_and_never_quits(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        text = screen.query_one(ArticleView)
        await pilot.press("v", "w")
        assert text.selection is not None
        await pilot.press("escape")
        assert text.selection is None
        assert app.screen is screen
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, DeskScreen)
        await pilot.press("escape", "escape")
        await settle(pilot)
        assert app.is_running


async def test_copying_says_what_was_sent(app: FactcheckApp, settle: Settle, shown: Read) -> None:
    async with app.run_test(notifications=True) as pilot:
        await open_article(pilot, settle)
        await pilot.press("g", "s", "y")
        await settle(pilot)

        assert app.clipboard == "Jembatan Sungai Lendir dibuka pada Senin."
        assert "Sent 41 characters to the clipboard" in " ".join(shown(pilot).split())


async def test_every_act_can_be_left_without_doing_it(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    before = history.head(desk)
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("n")
        for key in ("d", "m", "a", "S"):
            await pilot.press(key)
            await settle(pilot)
            assert isinstance(app.screen, Form)
            await pilot.press("escape")
            await settle(pilot)
            assert app.screen is screen
    assert history.head(desk) == before


async def test_a_source_is_read_from_a_file(app: FactcheckApp, desk: Desk, settle: Settle, tmp_path: Path) -> None:
    path = tmp_path / "logbook.txt"
    path.write_text("Opened on Monday at nine.", encoding="utf-8")
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        await pilot.press("n", "a")
        await settle(pilot)
        assert isinstance(app.screen, SourceForm)
        app.screen.query_one("#path", Input).value = str(path)
        await pilot.press("ctrl+s")
        await settle(pilot)

        evidence = claims.find(desk, f"1.{screen.number}").evidence
        assert [(piece.source.name, piece.snapshot.text if piece.snapshot else "") for piece in evidence] == [
            ("logbook.txt", "Opened on Monday at nine.")
        ]


@pytest.mark.slow
async def test_claims_on_the_same_words_are_reached_one_by_one_and_the_panes_come_to_rest(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    text = articles.page(desk, 1).text
    start = text.index("Wali kota")
    claims.create(desk, 1, [Span(start, start + len("Wali kota mengatakan"))])
    claims.create(desk, 1, [Span(start, start + len("Wali"))])
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        numbers = [row.claim.number for row in screen.query_one(ClaimList).rows]
        seen = []
        for _ in numbers:
            await pilot.press("n")
            await settle(pilot)
            seen.append(screen.number)
        assert seen == numbers

        await pilot.press("2", "g", *["j"] * (len(numbers) - 1))
        await settle(pilot)
        assert screen.number == numbers[-1]


async def test_a_database_that_is_none_of_ours_is_named_on_the_screen_and_left_as_it_is(
    tmp_path: Path, settle: Settle, shown: Read
) -> None:
    path = tmp_path / "notes.db"
    path.write_text("not a database, but long enough to be looked at " * 40, encoding="utf-8")
    before = path.read_bytes()
    app = FactcheckApp(str(path), actor="Sari", policy="desk")
    async with app.run_test() as pilot:
        await settle(pilot)

        assert str(path.name) in shown(pilot).replace("\n", "")
        assert "F5 tries again" in shown(pilot)
        assert app.is_running
    assert path.read_bytes() == before


async def test_the_palette_names_every_act(app: FactcheckApp, settle: Settle) -> None:
    async with app.run_test() as pilot:
        screen = await open_article(pilot, settle)
        names = {command.title for command in app.get_system_commands(screen)}

    assert {"Verdict", "Status", "Source", "Sign", "Sign all", "Claim", "Set aside", "Undo", "Redo", "Log", "Copy"} <= names
    assert not {name for name in names if name.startswith("One ")}
