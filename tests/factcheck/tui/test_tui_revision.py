"""New copy in the terminal: looked through before it is taken, taken as one revision, or left without a trace."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from textual import events
from textual.color import Color
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from claims.vocabulary import SourceKind, Status, Tier, Verdict
from factcheck.desk import articles, claims, history, revision, sources
from factcheck.desk.session import Desk
from factcheck.neutral import HOSTILE as STEERING
from factcheck.preferences import Preferences
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.forms.revision import RevisionForm
from factcheck.tui.screens.revision import RevisionScreen
from factcheck.tui.widgets.sheet import Sheet

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]

OLD = """Jembatan Sungai Lendir dibuka pada Senin.

Wali kota mengatakan 240 keluarga tinggal di seberang sungai. Biayanya 12 miliar rupiah.

Warga menunggu jembatan itu selama tujuh tahun."""
NEW = OLD.replace("240", "420").replace("\n\nWarga menunggu jembatan itu selama tujuh tahun.", "\n\nSebanyak 14 kapal berhenti.")


async def bring(pilot: Pilot[None], settle: Settle, copy: str) -> None:
    """Open the article and paste new copy into the form, as a terminal pastes it."""
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    await pilot.press("ctrl+n")
    await settle(pilot)
    assert isinstance(pilot.app.screen, RevisionForm)
    assert pilot.app.focused is pilot.app.screen.query_one("#copy")
    pilot.app.post_message(events.Paste(copy))
    await settle(pilot)


async def look_through(pilot: Pilot[None], settle: Settle, copy: str = NEW) -> RevisionScreen:
    await bring(pilot, settle, copy)
    await pilot.press("ctrl+s")
    await settle(pilot)
    assert isinstance(pilot.app.screen, RevisionScreen)
    return pilot.app.screen


def supported(desk: Desk, words: str) -> str:
    """The id of the claim with these words, after it was supported."""
    claim = next(view.claim.id for view in articles.page(desk, 1).claims if words in view.claim.text)
    sources.attach(desk, claim, name="Register", kind=SourceKind.DOCUMENT, text=f"Register: {words}", tier=Tier.PRIMARY)
    claims.judge(desk, claim, Verdict.SUPPORTED)
    return claim


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=str)
async def test_one_screen_shows_what_changed_what_reopens_and_why_what_is_gone_and_what_is_new(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, snapshot: SnapshotAssertion, size: tuple[int, int]
) -> None:
    supported(desk, "240 keluarga")
    supported(desk, "tujuh tahun")
    async with app.run_test(size=size) as pilot:
        await look_through(pilot, settle)

        assert shown(pilot) == snapshot


@pytest.mark.slow
async def test_without_colour_what_was_cut_and_what_was_put_in_can_be_told_apart(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "no_color", True)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_through(pilot, settle)

        assert "[240 → 420] keluarga" in shown(pilot)


@pytest.mark.slow
async def test_with_ascii_signs_all_of_it_can_be_read_on_any_terminal(
    desk: Desk, database: str, settle: Settle, shown: Read, snapshot: SnapshotAssertion
) -> None:
    supported(desk, "240 keluarga")
    app = FactcheckApp(database, actor="Sari", policy="desk", look=Preferences(ascii_only=True), clock=desk.clock)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_through(pilot, settle)

        assert drawn(pilot).isascii()
        assert drawn(pilot) == snapshot


def drawn(pilot: Pilot[None]) -> str:
    """What goes to the terminal, through the app's last gates."""
    app, rows = pilot.app, []
    for strip in app.screen._compositor.render_strips():
        for gate in app.get_line_filters():
            strip = strip.apply_filter(gate, Color(0, 0, 0))
        rows.append("".join(segment.text for segment in strip).rstrip())
    return "\n".join(rows)


@pytest.mark.slow
async def test_nothing_is_kept_of_new_copy_that_is_looked_at_and_left_and_the_typed_text_stays(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    before = history.head(desk)
    async with app.run_test() as pilot:
        await look_through(pilot, settle)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, RevisionForm)
        assert app.screen.query_one("#copy", TextArea).text == NEW
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, ArticleScreen)
    assert history.head(desk) == before


async def test_taken_it_is_the_next_revision_and_undo_is_named(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    changed = supported(desk, "240 keluarga")
    async with app.run_test() as pilot:
        await look_through(pilot, settle)
        await pilot.press("t")
        await settle(pilot)
        screen = app.screen
        assert isinstance(screen, ArticleScreen)
        assert screen.page is not None
        assert (screen.page.article.revision, screen.page.text) == (2, NEW)
        assert any("Revision 2 is taken" in one.message for one in app._notifications)
    now = claims.find(desk, changed).claim
    assert (now.status, now.verdict, now.void_verdict) == (Status.STALE, None, Verdict.SUPPORTED)


async def test_copy_comes_from_a_file_too(app: FactcheckApp, settle: Settle, tmp_path: Path) -> None:
    path = tmp_path / "jembatan-2.md"
    path.write_text(NEW, encoding="utf-8")
    async with app.run_test() as pilot:
        await bring(pilot, settle, "")
        app.screen.query_one("#path", Input).value = str(path)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert isinstance(app.screen, RevisionScreen)


@pytest.mark.parametrize(
    ("copy", "said"), [("", "There is no new copy yet"), (OLD, "This is the text there is"), ("!?", "holds no words")]
)
@pytest.mark.slow
async def test_what_is_no_new_copy_is_said_in_the_form(
    app: FactcheckApp, settle: Settle, shown: Read, copy: str, said: str
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await bring(pilot, settle, copy)
        await pilot.press("ctrl+s")
        await settle(pilot)

        assert isinstance(app.screen, RevisionForm)
        assert said in " ".join(shown(pilot).split())


@pytest.mark.slow
async def test_where_somebody_revises_meanwhile_nothing_is_taken_and_it_is_held_against_what_is_there_now(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        screen = await look_through(pilot, settle)
        revision.revise(desk.acting_as("Bima"), 1, OLD.replace("12 miliar", "13 miliar"), name="b.md")
        await pilot.press("t")
        await settle(pilot)
        assert app.screen is screen
        assert articles.page(desk, 1).article.revision == 2
        assert "revision 2 → 3" in shown(pilot)
        assert "[13 → 12] miliar" in shown(pilot)

        await pilot.press("t")
        await settle(pilot)
        assert articles.page(desk, 1).article.revision == 3


@pytest.mark.slow
async def test_a_verdict_that_somebody_gives_meanwhile_is_among_what_would_reopen(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        screen = await look_through(pilot, settle)
        assert "was supported" not in shown(pilot)
        supported(desk.acting_as("Bima"), "240 keluarga")
        screen.look()
        await settle(pilot)

        assert "was supported, signed by Bima" in shown(pilot)


@pytest.mark.slow
async def test_places_are_stepped_through_and_stay_when_it_is_worked_out_again(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await look_through(pilot, settle)
        sheet = screen.query_one(Sheet)
        await pilot.press("n", "n")
        stop = sheet.stop
        assert stop
        claims.move(desk.acting_as("Bima"), "1.1", Status.CHECKING)
        screen.look()
        await settle(pilot)

        assert sheet.stop == stop


@pytest.mark.slow
async def test_hostile_copy_is_shown_and_never_obeyed(app: FactcheckApp, settle: Settle, shown: Read, hostile: str) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await look_through(pilot, settle, f"{OLD}\n\n{hostile} dan 15 kapal.\n")
        text = shown(pilot)

        assert "[bold]loud[/bold]" in text
        assert STEERING.search(text.replace("\n", "")) is None
