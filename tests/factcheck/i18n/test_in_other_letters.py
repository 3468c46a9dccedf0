"""No sentence is shown or printed that the catalogues don't have: said in other letters, nothing is left in Latin ones."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import main
from factcheck.i18n import _
from tests.factcheck.i18n.alphabet import left_in_latin, words_of

COPY = """\
Gudang beras di Tanjung Ampel terbakar

Kebakaran menghanguskan gudang beras di Tanjung Ampel pada Sabtu malam. Pemadam mengatakan 14 orang terluka.

Gudang itu menyimpan 250 ton beras. Ratna Dewi dituduh lalai.
"""
NOTE = "Catatan pemadam: 15 orang terluka. Gudang itu menyimpan 250 ton beras."
PEOPLE = "Sari Bima Ratna Dewi Catatan Pemadam Kota gudang txt catatan"
REASON = "sudah dilihat"
OWN = words_of(COPY, NOTE, PEOPLE, REASON, "Kabar Kota", "desk solo par hlm")

TYPED = {
    "verdict 1.4 nonsense": "supported supported_if_changed contradicted sources_conflict no_evidence attribution_only",
    "--policy nonsense list": "strict",
    "source show 1": "text/plain",
    "doctor": "db",
    "restore copy.db": "backup replaced",
}
"""What is to be typed, or is a program's name for something, in what these print."""

Say = Callable[..., str]


@pytest.fixture
def say(tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch, other_letters: None) -> Say:
    """Run a command, and answer with all that it printed."""
    database = tmp_path / "d.db"
    database.write_bytes(empty_database.read_bytes())
    for name in ("FACTCHECK_POLICY", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FACTCHECK_LANG", "id")
    monkeypatch.setenv("FACTCHECK_CONFIG", str(tmp_path / "c.toml"))
    monkeypatch.setenv("FACTCHECK_DB", "d.db")
    monkeypatch.setenv("FACTCHECK_USER", "Sari")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gudang.txt").write_text(COPY, encoding="utf-8")
    (tmp_path / "gudang2.txt").write_text(COPY.replace("14 orang", "15 orang").replace("250 ton", "260 ton"), encoding="utf-8")
    (tmp_path / "catatan.txt").write_text(NOTE, encoding="utf-8")
    (tmp_path / "gudang.zip").write_bytes(b"PK\x05\x06" + b"\x00" * 18)

    def run(command: str) -> str:
        out, err = io.StringIO(), io.StringIO()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b""), encoding="utf-8"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            main(command.split("|") if "|" in command else command.split())
        return out.getvalue() + err.getvalue()

    return run


DAY = (
    "list",
    "add gudang.txt --deadline +3h",
    "add gudang.txt",
    "add gudang.zip",
    "add nowhere.txt",
    "list",
    "board",
    "claims 1",
    "show 1.1",
    "authors 1 Bima",
    "desk 1 Kota",
    "source add 1.3 catatan.txt",
    "source add 1.4 catatan.txt --stance supports --origin Pemadam --tier primary",
    "source again 1.3 1 --stance contradicts",
    "source|add|1.3|--phone|15 orang terluka.|--name|Pemadam Kota",
    "source list",
    "source show 1",
    "source origins 1.3",
    "source origin 1 Pemadam",
    "source origin 1 --independent",
    "source passages 1",
    "source passages 1.4 1",
    "source passages 1 --take 9",
    "source note 1 catatan",
    "source stance 1 mentions",
    "source withdraw 1 --reason catatan",
    "source reveal 1 --reason catatan",
    "move 1.1 checking",
    "move 1.2 query",
    "move|1.2|query|--reason|sudah dilihat",
    "verdict 1.3 supported",
    "verdict 1.4 supported",
    "verdict 1.4 nonsense",
    "sign 1.4 --role second_reader",
    "sign 1.4 --role second_reader --as Ratna",
    "sign 1 --role lead",
    "reject 1.4",
    "fix 1.3 proposed",
    "fix|1.3|proposed|--to|15 orang terluka",
    "show 1.2",
    "show 1.3",
    "show 1.4",
    "adverse 1.5 yes --against Ratna",
    "reply ask 1.5 Ratna --by call",
    "reply record 1 --answer declined",
    "reply list 1",
    "claim|new|1|Ratna Dewi dituduh lalai|--wording|Ratna Dewi lalai",
    "claim|reword|1.1|gudang terbakar",
    "claim|split|1.1|beras",
    "claim|words|1.1|Gudang beras",
    "claim|note|1.1|catatan",
    "acknowledge 1",
    "acknowledge 1 --reason catatan",
    "clear 1",
    "publish 1",
    "correct 1 erratum",
    "revise 1 gudang2.txt --dry-run",
    "revise 1 gudang2.txt",
    "claims 1",
    "show 1.4",
    "confirm 1.4",
    "undo 1",
    "redo 1",
    "log 1",
    "log --verify",
    "log --head abc",
    "split gudang.txt",
    "fixes 1 --apply --format txt",
    "report 1 --format nonsense",
    "board",
    "doctor",
    "backup copy.db",
    "restore copy.db",
    "board --json --watch",
    "publish 1 --before-verification",
    "show 9.9",
    "show zzz",
    "claims 9",
    "frobnicate",
    "sign 1",
    "list --frob",
    "--db",
    "--lang xx list",
    "--policy nonsense list",
)


@pytest.mark.usefixtures("other_letters")
def test_words_that_go_by_no_catalogue_are_noticed_and_commands_and_somebodys_own_words_are_not() -> None:
    shown = f"{_('Nothing was changed.')} beras: factcheck show 1.3 --json\nNothing remains"

    assert left_in_latin(shown, {"beras"}) == {"Nothing", "remains"}


@pytest.mark.slow
def test_nothing_that_the_command_line_prints_goes_by_the_catalogue(say: Say) -> None:
    found = {}
    for command in DAY:
        known = OWN | words_of(command, TYPED.get(command, ""))
        if left := left_in_latin(say(command), known):
            found[command] = left

    assert found == {}


HELP = ("", "source", "claim", "reply", "add", "board", "publish", "log", "split", "source add", "source passages", "verdict")


def test_help_is_said_in_the_language_in_use(say: Say) -> None:
    english = {"the", "of", "an", "is", "it", "its", "to", "for", "and", "in", "what", "nothing", "options", "usage"}
    for command in HELP:
        assert {word.casefold() for word in left_in_latin(say(f"{command} --help"), set())} & english == set(), command
