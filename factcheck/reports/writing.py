"""Putting a report on disk: whole, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from factcheck.errors import BadInput


def write(path: Path, text: str) -> None:
    """Write ``text`` as UTF-8 to ``path``.

    The old file stays as it was until the new one is complete on disk; then the new one takes its place in one step. What is
    no ordinary file (a pipe, a terminal) is simply written to. Raises ``BadInput`` where that can't be done.
    """
    data = text.encode("utf-8")
    try:
        if path.is_dir():
            raise BadInput(f"“{path}” is a folder.", "Name the file that the report is to be written to.")
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BadInput(f"The report can't be written to “{path}”: {reason}.", "Nothing was changed there.") from error


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name[:100]}.{uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
