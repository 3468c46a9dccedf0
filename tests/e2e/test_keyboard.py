"""A whole session at the desk by keyboard alone, in a real terminal; and what is typed when the program is killed."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.terminal import Terminal

DESK = [sys.executable, "-m", "factcheck"]
SIZES = [pytest.param(80, 24, id="80x24"), pytest.param(120, 40, id="120x40")]
COPY = "Gudang beras terbakar\n\nSungai meluap pada Senin malam dan pasar ditutup. Polisi mencatat 14 orang terluka.\n"
SEND = "\x13"


@pytest.mark.slow
@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_an_article_is_taken_from_file_to_report_by_keys_alone(
    home: dict[str, str], run: Any, tmp_path: Path, columns: int, rows: int
) -> None:
    (tmp_path / "copy.txt").write_text(COPY, encoding="utf-8")
    (tmp_path / "note.txt").write_text("Kantor polisi: 14 orang terluka.", encoding="utf-8")
    with Terminal(DESK, columns, rows, {**home, "FACTCHECK_LANG": "en", "FACTCHECK_POLICY": "solo"}) as terminal:
        terminal.wait_for("Add")
        terminal.send("a" + str(tmp_path / "copy.txt") + SEND)
        terminal.wait_for("Gudang beras terbakar")
        terminal.send("\r")
        terminal.wait_for("100% numbers")
        terminal.send("WWc")
        terminal.wait_for("1.5 is a new claim")
        terminal.send("u")
        terminal.wait_for("Undone")
        terminal.send("2gj")
        terminal.wait_for("1.2  ○ open")
        terminal.send("|")
        terminal.wait_for("nothing to split 1.2")
        terminal.send("1ww|")
        terminal.wait_for("1.2 was split")
        terminal.send("ad" + str(tmp_path / "note.txt") + SEND)
        terminal.wait_for("note.txt supports 1.2")
        terminal.send("d1" + SEND)
        terminal.wait_for("1.2: supported")
        terminal.send("S3" + SEND)
        terminal.wait_for("1.2 signed as")
        terminal.send("\x11")
        assert terminal.wait_for_end() == 0
    report = json.loads(run("report", "1", "--format", "json").stdout)
    [judged] = [claim for claim in report["claims"] if claim["id"] == "1.2"]
    assert (judged["status"], judged["verdict"]) == ("checked", "supported")
    assert judged["evidence"][0]["source"]["name"] == "note.txt"
    assert run("log", "--verify").returncode == 0


@pytest.mark.slow
def test_a_form_comes_back_after_the_program_was_killed(home: dict[str, str], run: Any, tmp_path: Path) -> None:
    run("add", "-", given=COPY)
    environment = {**home, "FACTCHECK_LANG": "en"}
    with Terminal(DESK, 120, 40, environment) as terminal:
        terminal.wait_for("Gudang beras terbakar")
        terminal.send("\r")
        terminal.wait_for("100% numbers")
        terminal.send("ntRing the police on Monday.")
        terminal.wait_for("on Monday.")
        _wait_for_draft(Path(home["XDG_STATE_HOME"]), terminal)
        os.kill(terminal.pid, signal.SIGKILL)
    with Terminal(DESK, 120, 40, environment) as terminal:
        terminal.wait_for("Gudang beras terbakar")
        terminal.send("\r")
        terminal.wait_for("100% numbers")
        terminal.send("nt")
        terminal.wait_for("Ring the police on Monday.")


def _wait_for_draft(folder: Path, terminal: Terminal) -> None:
    """Until what was typed is on disk: the promise is a third of a second, the machine may be slower."""
    for _ in range(100):
        if any("Ring the police on Monday." in file.read_text(encoding="utf-8") for file in folder.rglob("*.json")):
            return
        terminal.breathe()
    raise AssertionError("what was typed never came to disk")


EDITOR = """#!/bin/sh
printf '\\033[2J\\033[Ha plain editor\\n> '
read line
printf '%s and %s\\n' "$(cat "$1")" "$line" > "$1"
"""


@pytest.mark.slow
def test_a_note_is_written_in_an_editor_of_ones_own_which_has_the_terminal_to_itself(
    home: dict[str, str], run: Any, tmp_path: Path
) -> None:
    (tmp_path / "copy.txt").write_text(COPY, encoding="utf-8")
    editor = tmp_path / "editor.sh"
    editor.write_text(EDITOR, encoding="utf-8")
    editor.chmod(0o700)
    assert run("add", str(tmp_path / "copy.txt")).returncode == 0
    with Terminal(DESK, 80, 24, {**home, "FACTCHECK_LANG": "en", "EDITOR": str(editor)}) as terminal:
        terminal.wait_for("Gudang beras terbakar")
        terminal.send("\rnt")
        terminal.wait_for("Do it")
        terminal.send("Ask")
        terminal.wait_for("Ask")
        terminal.send("\x07")
        terminal.wait_for("a plain editor")
        terminal.send("ring\n")
        terminal.wait_for("Ask and ring")
        terminal.send(SEND)
        terminal.wait_for("1.1")
        terminal.send("q")
        terminal.wait_for_end()
    noted = json.loads(run("show", "1.1", "--json").stdout)
    assert noted["note"] == "Ask and ring"
