"""The demonstration newsroom, where there is no terminal and where there is one."""

from __future__ import annotations

import sys

import pytest

from tests.e2e.conftest import Run
from tests.e2e.terminal import Terminal

SIZES = [(80, 24), (120, 40)]
COMMAND_DEMO = [sys.executable, "-m", "factcheck", "demo"]


def test_without_a_terminal_the_demo_prints_the_board_and_a_status_report_and_leaves_the_users_own_desk_alone(run: Run) -> None:
    demo = run("demo")
    assert demo.returncode == 0, demo.stderr
    for words in ("Kazakhstan", "Muara Tiram", "Port Ellery", "62 di ruang perawatan intensif", "stale"):
        assert words in demo.stdout
    assert "\x1b" not in demo.stdout
    assert "Kazakhstan" not in run("board").stdout


@pytest.mark.parametrize(("columns", "rows"), SIZES)
@pytest.mark.slow
def test_in_a_terminal_the_demo_opens_the_desk_and_an_article(home: dict[str, str], columns: int, rows: int) -> None:
    with Terminal(COMMAND_DEMO, columns, rows, home) as terminal:
        terminal.wait_for("Kazakhstan")
        terminal.send("\r")
        terminal.wait_for("Wiryo Hadisusanto")
        terminal.send("q")
        assert terminal.wait_for_end() == 0
