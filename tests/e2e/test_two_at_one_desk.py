"""Two programs at one database: what one of them does comes to the other's screen without a key."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import COMMAND, Run
from tests.e2e.terminal import Terminal

COPY = "The river rose on Tuesday. Officials counted 62 families in shelters.\n"


@pytest.mark.slow
def test_what_another_program_does_comes_to_the_screen_without_a_key(run: Run, home: dict[str, str]) -> None:
    assert run("add", "-", "--title", "Floods", given=COPY).returncode == 0
    with Terminal(COMMAND, 120, 40, home) as terminal:
        terminal.wait_for("Floods")
        terminal.send("\r")
        terminal.wait_for("2 Claims")
        assert run("--as", "Rina", "move", "1.1", "query", "--reason", "which river?").returncode == 0
        terminal.wait_for("Rina moved 1.1 to query")
        terminal.wait_for("? query")
        terminal.send("q")
        assert terminal.wait_for_end() == 0
