"""Putting a file on disk whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

_PART = ".part"
_LONGEST = 60


@contextmanager
def whole(path: Path, *, force: bool = False) -> Iterator[Path]:
    """The name of a file beside ``path`` to be written in the block; when the block ends it takes its place in one step.

    What is there already is replaced with ``force`` only. Where the block raises nothing is left. Raises ``OSError``, which is
    ``FileExistsError`` where there is a file already.
    """
    if path.exists() and not force:
        raise FileExistsError(path)
    beside = path.with_name(f".{path.name[:_LONGEST]}.{uuid4().hex}{_PART}")
    try:
        yield beside
        _safe(beside)
        if force:
            beside.replace(path)
        else:
            _appear(beside, path)
        safe_folder(path.parent)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def _safe(path: Path) -> None:
    """Let what was written outlive the power."""
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def safe_folder(folder: Path) -> None:
    """Let the names in a folder outlive the power, where the system can do that."""
    with suppress(OSError):
        place = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(place)
        finally:
            os.close(place)


def _appear(beside: Path, path: Path) -> None:
    """Give the file its name unless somebody was quicker: a link is made in one step, and never over another file."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        beside.replace(path)


def parts_beside(path: Path) -> list[Path]:
    """What was left half-written by a program that was killed while it wrote ``path``, or a copy of it."""
    return sorted(one for one in path.parent.glob(f".*{_PART}") if one.name.startswith(f".{path.name[:_LONGEST]}."))
