"""What was typed into a form comes back after the program died."""

from __future__ import annotations

import stat
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.forms.frame import Form

Settle = Callable[[Pilot[None]], Awaitable[None]]


async def form_by(pilot: Pilot[None], settle: Settle, key: str) -> Form:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    await pilot.press("n", key)
    await settle(pilot)
    assert isinstance(pilot.app.screen, Form)
    return pilot.app.screen


def another(database: str, actor: str = "Sari") -> FactcheckApp:
    """The program started again."""
    return FactcheckApp(database, actor=actor, policy="desk")


async def test_a_form_comes_back_as_it_was_when_the_program_died(
    app: FactcheckApp, desk: Desk, database: str, state: Path, settle: Settle
) -> None:
    async with app.run_test() as pilot:
        form = await form_by(pilot, settle, "t")
        form.query_one("#words", TextArea).text = "Call the harbour on Monday."
        await settle(pilot)
        form.keep()
        await settle(pilot)
    (file,) = state.rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

    async with another(database, "Bima").run_test() as pilot:
        form = await form_by(pilot, settle, "t")
        assert form.query_one("#words", TextArea).text == ""
    async with another(database).run_test() as pilot:
        form = await form_by(pilot, settle, "t")
        assert form.query_one("#words", TextArea).text == "Call the harbour on Monday."
        await pilot.press("ctrl+s")
        await settle(pilot)
    assert "harbour" not in file.read_text(encoding="utf-8")


async def test_nothing_that_may_name_a_source_is_written_down(app: FactcheckApp, desk: Desk, state: Path, settle: Settle) -> None:
    async with app.run_test() as pilot:
        form = await form_by(pilot, settle, "a")
        form.query_one("#name", Input).value = "Endah Larasati"
        form.query_one("#note", TextArea).text = "She saw the ledger."
        form.query_one("#origin", Input).value = "harbour office"
        await settle(pilot)
        form.keep()
        await settle(pilot)
    written = "".join(file.read_text(encoding="utf-8") for file in state.rglob("*.json"))
    assert "harbour office" in written
    assert "Endah" not in written
    assert "ledger" not in written


async def test_a_damaged_file_is_no_draft(app: FactcheckApp, desk: Desk, database: str, state: Path, settle: Settle) -> None:
    from factcheck.tui.drafts import file_of

    file_of(desk).parent.mkdir(parents=True)
    file_of(desk).write_text('{"NoteForm 1.1": ["x"], broken', encoding="utf-8")
    async with app.run_test() as pilot:
        form = await form_by(pilot, settle, "t")
        assert form.query_one("#words", TextArea).text == ""
