"""The real command, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Commands

COMMAND = [sys.executable, "-m", "factcheck"]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment in which nothing of this machine's user is read or written."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    folders = {name: str(tmp_path / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR")}
    for folder in folders.values():
        Path(folder).mkdir()
    return {**kept, **folders, "PYTHONUTF8": "1", "FACTCHECK_USER": "Sari", "FACTCHECK_DB": str(tmp_path / "desk.db")}


@pytest.fixture
def run(commands: Commands, home: dict[str, str], tmp_path: Path) -> Run:
    """Run ``factcheck`` with these words in an empty folder; its output as text."""

    def run(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        done = commands.run(words, home, tmp_path, given.encode())
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
