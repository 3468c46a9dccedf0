"""The command line, run within the test, on a database and with settings of its own."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from factcheck.__main__ import main
from factcheck.desk import articles
from factcheck.desk.session import open_desk

ARTICLE = """\
Gudang beras di Tanjung Ampel terbakar

Kebakaran menghanguskan gudang beras di Tanjung Ampel pada Sabtu malam. Pemadam mengatakan 14 orang terluka.

Gudang itu menyimpan 250 ton beras.
"""


@dataclass(frozen=True)
class Answer:
    """What came of a command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Command = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a database that has nothing in it; nothing of this machine's user is read or written."""
    shutil.copy(empty_database, tmp_path / "desk.db")
    for name in ("FACTCHECK_POLICY", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FACTCHECK_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("FACTCHECK_DB", str(tmp_path / "desk.db"))
    monkeypatch.setenv("FACTCHECK_USER", "Sari")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def factcheck(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run ``factcheck`` with these words; ``given`` stands on standard input."""

    def command(*words: str, given: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        status = main(words)
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return command


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one article in it, made once."""
    path = tmp_path_factory.mktemp("newsroom") / "desk.db"
    with open_desk(str(path), actor="Sari") as desk:
        articles.add(desk, ARTICLE, name="gudang.txt", language="id")
    return path


@pytest.fixture
def article(factcheck: Command, folder: Path, newsroom: Path) -> Command:
    """The command line, with one article brought in."""
    shutil.copy(newsroom, folder / "desk.db")
    return factcheck


@pytest.fixture
def rice(article: Command) -> str:
    """The claim about the rice."""
    claims = article("claims", "1", "--json").json["claims"]
    return str(next(claim["id"] for claim in claims if "250 ton" in claim["text"]))
