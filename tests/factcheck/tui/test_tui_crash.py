from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from factcheck.tui import crash
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.desk import DeskScreen

SECRET = "the minister resigns on Friday"


def caught() -> Exception:
    embargoed = SECRET
    try:
        try:
            raise KeyError(embargoed)
        except KeyError as error:
            raise ValueError(f"can't store {embargoed}") from error
    except ValueError as error:
        return error


def test_a_crash_report_names_the_error_and_its_places_but_nothing_that_was_written() -> None:
    report = crash.report(caught())

    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "in caught" in report
    assert SECRET not in report


async def test_the_app_leaves_with_that_report(still_app: FactcheckApp, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(screen: DeskScreen) -> None:
        embargoed = SECRET
        raise ValueError(embargoed)

    printed = StringIO()
    still_app.error_console = Console(width=200, file=printed)
    monkeypatch.setattr(DeskScreen, "action_reload", fail)

    with pytest.raises(ValueError, match=SECRET):
        async with still_app.run_test() as pilot:
            await pilot.press("f5")
            await pilot.pause()

    assert "Factcheck failed by a mistake of its own" in printed.getvalue()
    assert "builtins.ValueError" in printed.getvalue()
    assert SECRET not in printed.getvalue()
