"""Putting a report on disk: whole, or not at all."""

from __future__ import annotations

from pathlib import Path

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.neutral import on_one_line
from factcheck.placing import whole
from sources.errors import told_by_the_system

_LONGEST = 80
"""Characters of a file's name that come from a title."""


def file_name(number: int, title: str, suffix: str) -> str:
    """A name for an article's report that every file system takes: ``12 Banjir merendam tiga desa.html``."""
    from pathvalidate import sanitize_filename

    words = sanitize_filename(on_one_line(title), replacement_text=" ", platform="universal")
    return f"{number} {' '.join(words.split())[:_LONGEST]}".rstrip(" .") + f".{suffix}"


def write(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write ``data`` to ``path``; what is there already is replaced with ``force`` only.

    The old file stays as it was until the new one is complete on disk; then the new one takes its place in one step. What is
    no ordinary file (a pipe, a terminal) is simply written to. Raises ``BadInput`` where that can't be done.
    """
    try:
        if path.is_dir():
            raise BadInput(phrase("“{path}” is a folder.", path=path), phrase("Name a file."))
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            with whole(path.resolve(), force=force) as beside:
                beside.write_bytes(data)
    except FileExistsError as error:
        raise BadInput(
            phrase("“{path}” is there already.", path=path),
            phrase("Nothing was changed there: name another file, or give --force."),
        ) from error
    except OSError as error:
        reason = told_by_the_system(error)
        raise BadInput(
            phrase("Nothing can be written to “{path}”: {reason}.", path=path, reason=reason),
            phrase("What was there is as it was."),
        ) from error
