from __future__ import annotations

import stat
from pathlib import Path

import pytest

from factcheck.desk import sources
from factcheck.desk.session import open_desk
from factcheck.store import sources as stored
from tests.factcheck.cli.conftest import Answer, Command
from tests.newsroom import CHEAP, PASSPHRASE

NAME = "Tono Wibisono"
CONFIDE = ("--confidential", "--pseudonym", "Narasumber K")


@pytest.fixture
def secret(article: Command, folder: Path) -> Command:
    """The command line, at a newsroom that has a passphrase."""
    with open_desk(str(folder / "desk.db"), actor="Ratna") as desk:
        sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
    return article


def reveal(command: Command, monkeypatch: pytest.MonkeyPatch, *words: str, passphrase: str = PASSPHRASE) -> Answer:
    monkeypatch.setenv("FACTCHECK_PASSPHRASE", passphrase)
    return command("source", "reveal", "1", *words)


def test_a_confidential_name_is_asked_for_and_shown_by_the_passphrase_alone(
    secret: Command, rice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = secret("source", "add", rice, "--interview", "Jangan sebut nama saya.", *CONFIDE, given=f"{NAME}\n".encode())
    assert (added.status, added.err) == (0, "")
    for words in (
        ["show", rice],
        ["source", "list"],
        ["source", "show", "1"],
        ["log"],
        ["report", "1"],
        ["source", "list", "--json"],
    ):
        shown = secret(*words)
        assert "Tono" not in shown.out + shown.err, words
    assert "Narasumber K" in secret("source", "list", "1").out
    assert reveal(secret, monkeypatch, "--reason", "Hak jawab.").out == f"{NAME}\n"
    assert "Hak jawab." in secret("log").out
    refused = reveal(secret, monkeypatch, "--reason", "Ingin tahu.", passphrase="not this one at all")
    assert (refused.status, refused.out) == (1, "")
    assert "isn't the newsroom's passphrase" in refused.err
    assert "Sari gave a wrong passphrase for source" in secret("log").out


def test_a_name_on_the_command_line_is_taken_with_a_warning(secret: Command, rice: str) -> None:
    added = secret("source", "add", rice, "--phone", "250 ton.", "--name", NAME, *CONFIDE)
    assert added.status == 0
    assert "shell's history" in added.err
    assert NAME not in added.out + added.err


def test_without_a_terminal_and_without_a_passphrase_nothing_is_opened(secret: Command, rice: str) -> None:
    secret("source", "add", rice, "--phone", "250 ton.", *CONFIDE, given=NAME.encode())
    asked = secret("source", "reveal", "1", "--reason", "Hak jawab.")
    assert (asked.status, asked.out) == (2, "")
    assert "FACTCHECK_PASSPHRASE" in asked.err


def test_the_first_confidential_source_sets_the_passphrase_and_says_what_losing_it_means(
    article: Command, rice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = article("source", "add", rice, "--phone", "250 ton.", *CONFIDE, given=NAME.encode())
    assert refused.status == 2
    assert article("source", "list", "--json").json == {"sources": []}
    monkeypatch.setenv("FACTCHECK_PASSPHRASE", PASSPHRASE)
    added = article("source", "add", rice, "--phone", "250 ton.", *CONFIDE, given=NAME.encode())
    assert added.status == 0
    assert "once it is lost" in added.err
    assert reveal(article, monkeypatch, "--reason", "Hak jawab.", "--json").json["identity"] == NAME


def test_the_passphrase_is_changed_by_who_knows_it(secret: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert secret("source", "seal", "--json").json == {"passphrase": True, "sealed": 0, "in_the_clear": 0, "remarks": []}
    for old, status in (("not this one at all", 1), (PASSPHRASE, 0)):
        monkeypatch.setenv("FACTCHECK_PASSPHRASE", old)
        monkeypatch.setenv("FACTCHECK_NEW_PASSPHRASE", "quite another passphrase")
        assert secret("source", "seal", "--change").status == status


def test_a_recording_comes_with_what_was_said_and_is_opened_into_a_private_file(
    secret: Command, rice: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "suara tono.mp3").write_bytes(b"ID3\x03 250 ton")
    words = ("--interview", "-", "--file", "suara tono.mp3", "--at", "12:30")
    assert secret("source", "add", rice, *words, *CONFIDE, given=f"{NAME}\n250 ton, katanya.\n".encode()).status == 0
    (folder / "out").mkdir()
    opened = reveal(secret, monkeypatch, "--reason", "Hak jawab.", "--files", "out", "--json").json
    (file,) = (folder / "out").iterdir()
    assert opened["files"] == [{"id": 1, "name": "suara tono.mp3", "size": 12}]
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"ID3\x03 250 ton", 0o600)
    assert reveal(secret, monkeypatch, "--reason", "Hak jawab.", "--files", "out").status == 2


def test_a_failure_of_the_program_tells_nothing_of_the_source(
    secret: Command, rice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(NAME)

    monkeypatch.setattr(stored, "add_evidence", broken)
    failed = secret("source", "add", rice, "--phone", "250 ton.", *CONFIDE, given=NAME.encode())
    assert failed.status == 70
    assert "Tono" not in failed.out + failed.err
