"""The command line in processes of its own that begin where Python has loaded the program: most of a short command's time.

``python -m tests.commands`` loads the program once and forks a process for each line of standard input
(``{"words", "env", "cwd", "given", "out", "err"}``, the last three being files), and answers with its exit status. Such a
process has nothing but its words, its environment and its files, as if a shell had started it; what Python itself does at
its start is for tests that start it.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
WARMING = (
    ["add", "article.txt"],
    ["claims", "1", "--json"],
    ["source", "add", "1.1", "article.txt"],
    ["verdict", "1.1", "supported"],
    *(["report", "1", "--format", form] for form in ("md", "html", "csv", "json")),
    ["show", "1.1"],
    ["board"],
    ["log", "--verify"],
)
"""What is done once before the first fork, so that whatever is loaded late is loaded by then."""


class Commands:
    """A running server of commands."""

    def __init__(self, server: subprocess.Popen[str], folder: Path) -> None:
        self.server = server
        self.folder = folder

    def run(
        self, words: Sequence[str], env: Mapping[str, str], cwd: Path, given: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        """Run ``factcheck`` with these words; its output as bytes."""
        files = {name: str(self.folder / name) for name in ("given", "out", "err")}
        Path(files["given"]).write_bytes(given)
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        print(json.dumps({"words": words, "env": dict(env), "cwd": str(cwd), **files}), file=self.server.stdin, flush=True)
        status = int(self.server.stdout.readline())
        out, err = (Path(files[name]).read_bytes() for name in ("out", "err"))
        return subprocess.CompletedProcess(["factcheck", *words], status, out, err)


@contextmanager
def serving() -> Iterator[Commands]:
    """A server of commands, which ends with the block."""
    command = [sys.executable, "-m", "tests.commands"]
    with (
        tempfile.TemporaryDirectory(prefix="factcheck-commands-") as folder,
        subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server,
    ):
        yield Commands(server, Path(folder))


def _begin(order: dict[str, Any]) -> None:
    """Be a process that was just started: its environment, folder and streams."""
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["cwd"])
    for number, name, flags in ((0, "given", os.O_RDONLY), *((n, name, _WRITE) for n, name in ((1, "out"), (2, "err")))):
        os.dup2(os.open(order[name], flags, 0o600), number)
    encoding = os.environ.get("PYTHONIOENCODING", "utf-8")
    sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding=encoding)
    sys.stdout = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w", closefd=False)), encoding=encoding)
    sys.stderr = io.TextIOWrapper(
        io.BufferedWriter(io.FileIO(2, "w", closefd=False)), encoding=encoding, errors="backslashreplace"
    )


_WRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


def _obey(order: dict[str, Any]) -> int:
    """Run one command in a child, and wait for it; answer with its exit status."""
    from factcheck.__main__ import main

    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    _begin(order)
    try:
        status = main(order["words"])
        sys.stdout.flush()
    except BaseException:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
        status = 1
    sys.stderr.flush()
    os._exit(status)


def _warm() -> None:
    from factcheck.__main__ import main

    with tempfile.TemporaryDirectory() as folder:
        home = {name: folder for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
        was, stdout, stderr = dict(os.environ), sys.stdout, sys.stderr
        os.environ.update(home, FACTCHECK_USER="Sari", FACTCHECK_DB=f"{folder}/warm.db", FACTCHECK_LANG="en")
        os.chdir(folder)
        Path("article.txt").write_text("The harbour office counted 62 families in the shelters.", encoding="utf-8")
        sys.stdout = sys.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        for words in WARMING:
            main(words)
        sys.stdout, sys.stderr = stdout, stderr
        os.chdir(ROOT)
        os.environ.clear()
        os.environ.update(was)


def _serve() -> None:
    _warm()
    for line in sys.stdin:
        print(_obey(json.loads(line)), flush=True)


if __name__ == "__main__":
    _serve()
