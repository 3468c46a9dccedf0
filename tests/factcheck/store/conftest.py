"""Writers in processes of their own, and what they have acknowledged; see ``writer``."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@dataclass
class Writer:
    """A running writer and the log of what it has acknowledged."""

    process: int
    log: Path

    def wait(self) -> list[str]:
        """Its log's whole lines, when it is over."""
        while Path(f"/proc/{self.process}").exists():
            time.sleep(0.01)
        return [line.strip() for line in self.log.read_text().splitlines(keepends=True) if line.endswith("\n")]

    def kill(self) -> list[str]:
        with suppress(ProcessLookupError):  # it may be done by now
            os.kill(self.process, signal.SIGKILL)
        return self.wait()


class Writers:
    """Starts writers; see ``writer``."""

    def __init__(self, server: subprocess.Popen[str], folder: Path) -> None:
        self.server = server
        self.folder = folder

    def start(self, database: str, name: str, acts: int, **limits: int) -> Writer:
        log = self.folder / f"{name}.log"
        log.touch()
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        order = {"database": database, "name": name, "acts": acts, "log": str(log), **limits}
        print(json.dumps(order), file=self.server.stdin, flush=True)
        return Writer(int(self.server.stdout.readline()), log)


@pytest.fixture(scope="package")
def server() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.factcheck.store.writer"]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process


@pytest.fixture
def writers(server: subprocess.Popen[str], tmp_path: Path) -> Writers:
    return Writers(server, tmp_path)
