"""A real terminal with a command in it: a pseudo-terminal of a given size, drawn by an emulator, read as text."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from types import TracebackType

import pexpect
import pyte


class Terminal:
    """Run ``command`` in a terminal of ``columns`` × ``rows`` cells; a context manager that ends it on leaving."""

    def __init__(self, command: Sequence[str], columns: int, rows: int, env: Mapping[str, str]) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._process = pexpect.spawn(
            command[0], list(command[1:]), dimensions=(rows, columns), env={**env, "TERM": "xterm-256color"}, timeout=30
        )
        self.raw = b""

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._process.close(force=True)

    def send(self, keys: str) -> None:
        """Type ``keys``."""
        self._process.send(keys)

    @property
    def pid(self) -> int:
        """The command's process."""
        return int(self._process.pid)

    def breathe(self) -> None:
        """Take in what came, and give the command a tenth of a second."""
        self._read()

    def wait_for(self, words: str, seconds: float = 30) -> str:
        """The screen as soon as it shows ``words``; an assertion error with the screen if it never does."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._read()
            if words in self.text:
                return self.text
        raise AssertionError(f"“{words}” never came to the screen:\n{self.text}")

    def wait_for_end(self, seconds: float = 30) -> int:
        """The exit status, once the command has ended."""
        until = time.monotonic() + seconds
        while self._process.isalive() and time.monotonic() < until:
            self._read()
        self._process.wait()
        status = self._process.exitstatus
        assert status is not None, f"ended by signal {self._process.signalstatus}"
        return int(status)

    @property
    def text(self) -> str:
        """The screen, line by line, without trailing blanks."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def _read(self) -> None:
        try:
            data = self._process.read_nonblocking(65536, timeout=0.1)
        except (pexpect.TIMEOUT, pexpect.EOF):
            time.sleep(0.02)
            return
        self.raw += data
        self._stream.feed(data)
