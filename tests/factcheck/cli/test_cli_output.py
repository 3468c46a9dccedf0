from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.neutral import HOSTILE
from tests.commands import Commands
from tests.factcheck.cli.conftest import ARTICLE, Command

Run = Callable[..., subprocess.CompletedProcess[bytes]]
ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "factcheck"]
HOSTILE_ARTICLE = """\
Judul \x1b[31mmerah\x1b]0;curi\x07 [bold]tebal[/bold]

Polisi \u202ekatsim\u202c mengatakan 62 orang\x9b2J ditahan\x08\x7f. [@click=app.quit]Keluar[/] <b>x</b> e\u0301.\r
\r
Baris\x0bdua\u2028tiga, kata Sari, ada 14 orang.
"""
VERBS = [
    ["claims", "1"],
    ["show", "1.1"],
    ["board"],
    ["list"],
    ["log", "1"],
    ["source", "list"],
    ["report", "1"],
    ["report", "1", "--format", "html"],
    ["report", "1", "--format", "csv"],
    ["report", "1", "--format", "json"],
    ["claims", "1", "--json"],
    ["log", "--json"],
]


@pytest.fixture
def run(folder: Path, commands: Commands) -> Run:
    """The command in a process of its own, its bytes as they come."""

    def run(*words: str, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        return commands.run(words, {**os.environ, **env}, ROOT, given)

    return run


def test_nothing_of_a_hostile_article_steers_the_terminal(factcheck: Command) -> None:
    added = factcheck("add", "-", given=HOSTILE_ARTICLE.encode())
    assert added.status == 0, added.err
    hostile = ("--name", "Sumber\x1b[2J", "--note", "\x1b]8;;http://x\x07", "--origin", "\u202easal")
    attached = factcheck("source", "add", "1.1", "--interview", "Kata\x1b[31m dia.", *hostile)
    shown = [added, attached, factcheck("split", "-", given=HOSTILE_ARTICLE.encode()), *(factcheck(*words) for words in VERBS)]
    for answer in shown:
        assert HOSTILE.search(answer.out + answer.err) is None
    assert any("␛[31m" in answer.out for answer in shown)
    assert any("[bold]tebal[/bold]" in answer.out for answer in shown)


def test_a_hostile_article_is_stored_as_it_came(factcheck: Command) -> None:
    factcheck("add", "-", given=HOSTILE_ARTICLE.encode())
    text = factcheck("report", "1", "--format", "json").json["text"]
    assert "\x1b[31m" in text
    assert "\u202e" in text
    assert "é" in text
    assert "\r" not in text


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_whatever_an_article_says_no_escape_sequence_comes_out(factcheck: Command, text: str) -> None:
    answer = factcheck("split", "-", "--language", "id", given=f"Sari berkata {text} 62 orang.".encode())
    assert answer.status in (0, 2)
    assert HOSTILE.search(answer.out + answer.err) is None


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(exclude_categories=()), max_size=80))
def test_any_text_at_all_goes_through_jsonl(factcheck: Command, text: str) -> None:
    answer = factcheck("split", "--jsonl", given=json.dumps({"id": text, "text": text, "lang": "en"}).encode())
    assert answer.status == 0, answer.err
    assert answer.json["id"] == text
    assert HOSTILE.search(answer.out) is None


def test_where_output_is_no_terminal_there_is_no_colour(article: Command) -> None:
    assert "\x1b" not in article("claims", "1").out + article("board").out


def test_ascii_signs_are_drawn_when_asked_for(article: Command) -> None:
    shown = article("--ascii", "claims", "1").out
    assert "o open" in shown
    assert shown.isascii()


@pytest.mark.parametrize("env", [{"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}, {"TERM": "linux"}])
def test_a_bare_terminal_gets_signs_it_can_show(article: Command, run: Run, env: dict[str, str]) -> None:
    answer = run("claims", "1", **env)
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert b"o open" in answer.stdout
    assert answer.stdout.isascii()


@pytest.mark.parametrize("words", [["--help"], ["report", "1"], ["report", "1", "--format", "html"], ["claims", "1", "--json"]])
def test_nothing_fails_on_a_sign_that_the_terminal_has_not(article: Command, run: Run, words: list[str]) -> None:
    answer = run(*words, PYTHONIOENCODING="ascii")
    assert (answer.returncode, answer.stderr) == (0, b"")


def test_python_itself_started_for_a_bare_terminal_fails_on_no_sign(article: Command) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    answer = subprocess.run([*COMMAND, "claims", "1"], capture_output=True, cwd=ROOT, env=env, timeout=60)
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert b"o open" in answer.stdout


def test_json_on_a_bare_terminal_is_still_the_same_document(factcheck: Command, run: Run) -> None:
    factcheck("add", "-", "--title", "Harga naik “5 €”", given=ARTICLE.encode())
    answer = run("list", "--json", PYTHONIOENCODING="ascii")
    assert json.loads(answer.stdout)["articles"][0]["title"] == "Harga naik “5 €”"


def test_a_reader_that_goes_away_is_no_mistake(article: Command) -> None:
    words = " ".join([*COMMAND, "log", "--json", "--ascii"])
    answer = subprocess.run(["bash", "-c", f"set -o pipefail; {words} | true"], capture_output=True, cwd=ROOT, timeout=60)
    assert answer.stderr == b""
    assert answer.returncode in (0, 141)


def test_a_full_disk_is_told(article: Command) -> None:
    with open("/dev/full", "wb") as full:
        answer = subprocess.run([*COMMAND, "claims", "1"], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, timeout=60)
    assert answer.returncode == 2
    assert b"no space left on device" in answer.stderr
    assert b"Traceback" not in answer.stderr
