"""Reading what a person hands over: a file, or standard input."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from claims.phrase import phrase, sentence_of
from factcheck.errors import BadInput
from sources.errors import ExtractionRefused, told_by_the_system
from sources.extract import LIMIT, check
from sources.extract.kind import File

STANDARD_INPUT = phrase("standard input")

KEPT_LIMIT = 100_000_000
"""The largest file that is kept without being read, in bytes: some two hours of a recorded conversation."""


def read(path: Path | None) -> tuple[bytes, str]:
    """The bytes of a file (``None``: of standard input) and the name to keep them under.

    Raises ``BadInput`` for a file that is missing, no ordinary file, unreadable, empty, larger than 20 MB, or no text.
    """
    content, name = (_standard_input(), STANDARD_INPUT) if path is None else (_file(path), path.name)
    try:
        check(File(content, name))
    except ExtractionRefused as error:
        raise BadInput(sentence_of(error)) from error
    return content, name


def read_any(path: Path | None) -> tuple[bytes, str]:
    """The bytes of any file that comes with a conversation (a recording, a picture, a scan), and its name.

    Raises ``BadInput`` as ``read`` does, but whatever it is will do, up to 100 MB.
    """
    content, name = (
        (_at_most(sys.stdin.buffer, KEPT_LIMIT), STANDARD_INPUT) if path is None else (_file(path, KEPT_LIMIT), path.name)
    )
    if not content:
        raise BadInput(phrase("{name} is empty.", name=name))
    if len(content) > KEPT_LIMIT:
        hint = phrase("Cut out the part that matters, or keep it elsewhere and say where with --at.")
        raise BadInput(
            phrase(
                "{name} has more than {megabytes} MB, the most that is kept of one file.",
                name=name,
                megabytes=KEPT_LIMIT // 1_000_000,
            ),
            hint,
        )
    return content, name


def typed_in() -> str:
    """The words on standard input. Raises ``BadInput`` where they are no text."""
    try:
        return sys.stdin.read(LIMIT)
    except UnicodeDecodeError as error:
        raise BadInput(phrase("{name} is no text.", name=STANDARD_INPUT), phrase("Save it as UTF-8.")) from error


def _standard_input() -> bytes:
    return _at_most(sys.stdin.buffer)


def _file(path: Path, limit: int = LIMIT) -> bytes:
    try:
        if stat.S_ISDIR(os.stat(path).st_mode):
            raise BadInput(phrase("{path} is a folder.", path=path), phrase("Name a file in it."))
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise BadInput(phrase("{path} is no ordinary file.", path=path), phrase("Use - to read standard input."))
        with path.open("rb") as file:
            return _at_most(file, limit)
    except FileNotFoundError as error:
        raise BadInput(phrase("There is no file {path}.", path=path), phrase("Look at its name and folder.")) from error
    except PermissionError as error:
        raise BadInput(phrase("{path} may not be read.", path=path), phrase("Look at its permissions.")) from error
    except (OSError, ValueError) as error:
        reason = told_by_the_system(error)
        raise BadInput(phrase("{path} can't be read: {reason}.", path=path, reason=reason)) from error


def _at_most(file: BinaryIO, limit: int = LIMIT) -> bytes:
    """One byte more than the limit is enough to know that it is too much; the rest is not read."""
    return file.read(limit + 1)
