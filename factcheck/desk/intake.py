"""Reading what a person hands over: a file, or standard input."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from factcheck.errors import BadInput
from sources.errors import ExtractionRefused
from sources.extract import LIMIT, check

STANDARD_INPUT = "standard input"


def read(path: Path | None) -> tuple[bytes, str]:
    """The bytes of a file (``None``: of standard input) and the name to keep them under.

    Raises ``BadInput`` for a file that is missing, no ordinary file, unreadable, empty, larger than 20 MB, or no text.
    """
    content, name = (_standard_input(), STANDARD_INPUT) if path is None else (_file(path), path.name)
    try:
        check(content, name)
    except ExtractionRefused as error:
        raise BadInput(str(error)) from error
    return content, name


def _standard_input() -> bytes:
    return _at_most(sys.stdin.buffer)


def _file(path: Path) -> bytes:
    try:
        if stat.S_ISDIR(os.stat(path).st_mode):
            raise BadInput(f"{path} is a folder.", "Name a file in it.")
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise BadInput(f"{path} is no ordinary file.", "Use - to read standard input.")
        with path.open("rb") as file:
            return _at_most(file)
    except FileNotFoundError as error:
        raise BadInput(f"There is no file {path}.", "Look at its name and folder.") from error
    except PermissionError as error:
        raise BadInput(f"{path} may not be read.", "Look at its permissions.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BadInput(f"{path} can't be read: {reason}.") from error


def _at_most(file: BinaryIO) -> bytes:
    """One byte more than the limit is enough to know that it is too much; the rest is not read."""
    return file.read(LIMIT + 1)
