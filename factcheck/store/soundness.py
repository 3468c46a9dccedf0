"""Whether a SQLite file is whole. Small files are looked through when they are opened, large ones once a day and beside the
work: reading begins at once, and the first to write waits until the answer is there.

The file itself keeps when all of it was found whole, as its ``user_version`` (sqlite.org: "free for the application to use").
"""

from __future__ import annotations

import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from claims.phrase import phrase
from factcheck.errors import DatabaseRefused
from factcheck.store.driver import driver

AT_ONCE = 32 * 2**20
"""Up to this size in bytes a file is looked through when it is opened: it takes about a millisecond a megabyte."""

TRUSTED = 24
"""For so many hours a large file is taken for whole that was found so."""

_HOUR = 3_600
_MOST = 20
"""Lines of SQLite's on what is wrong; who reads twenty of them knows enough."""


def looked_through_lately(header: bytes) -> bool:
    """Whether the file with this header was found whole within the last ``TRUSTED`` hours (bytes 60 to 63)."""
    return 0 <= _now() - int.from_bytes(header[60:64], "big") < TRUSTED


def _now() -> int:
    """The hours since 1970."""
    return int(time.time() // _HOUR)


def found_wrong(connection: Any, check: str = "quick_check") -> list[str]:
    """What SQLite finds wrong with a file, a line each, with ``quick_check`` or the slower ``integrity_check``."""
    return [line for (line,) in connection.execute(f"PRAGMA {check}({_MOST})").fetchall() if line != "ok"]


def of_search(line: str) -> bool:
    """Whether a line is about the full-text index, which can be made again from the rest."""
    return "fts5" in line.lower() or "lookup_index" in line


class Soundness:
    """A look through a file that was begun, and its outcome."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._found = ""
        self._connection: Any = None
        self._stopped = False
        self._thread = threading.Thread(target=self._look, name="soundness", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until all of the file was looked through. Raises ``DatabaseRefused`` where it is damaged."""
        self._thread.join()
        if self._found not in ("", "ok"):
            raise damaged(self._path)

    def stop(self) -> None:
        """Leave off, if it is still going on."""
        self._stopped = True
        while self._thread.is_alive():
            if self._connection is not None:
                with suppress(driver().ProgrammingError):  # it was closed this very moment
                    self._connection.interrupt()
            self._thread.join(0.05)

    def _look(self) -> None:
        sqlite = driver()
        uri = f"file:{quote(str(self._path.absolute()))}?mode=ro"
        try:
            with closing(sqlite.connect(uri, uri=True, check_same_thread=False)) as self._connection:
                if not self._stopped:
                    wrong = [line for line in found_wrong(self._connection) if not of_search(line)]
                    self._found = wrong[0] if wrong else "ok"
            if self._found == "ok":
                self._keep_when()
        except sqlite.OperationalError:
            return  # interrupted, or busy: whoever writes next is told by their own connection
        except sqlite.DatabaseError as error:
            self._found = str(error)
        finally:
            self._connection = None

    def _keep_when(self) -> None:
        """Let the next to open the file know; whoever writes just now has more important things to keep."""
        sqlite = driver()
        with suppress(sqlite.Error), closing(sqlite.connect(self._path, timeout=0)) as connection:
            connection.execute(f"PRAGMA user_version = {_now()}")


def damaged(path: Path) -> DatabaseRefused:
    """Why a file isn't opened."""
    hint = phrase(
        "It was left as it is: restore a backup with factcheck restore FILE (one is kept beside it before every migration)."
    )
    return DatabaseRefused(phrase("{path} is damaged.", path=path), hint)
