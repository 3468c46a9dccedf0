"""From bytes to text: one module per kind of file. Text and Markdown are read now; other kinds are named and refused."""

from __future__ import annotations

from claims.text import normalise
from sources.errors import ExtractionRefused
from sources.extract.charset import decoded
from sources.extract.kinds import foreign_kind, media_type
from sources.model import Extraction

LIMIT = 20_000_000
"""The largest file that is read, in bytes: some forty thousand pages."""


def extract(data: bytes, name: str) -> Extraction:
    """The normalised text of a file's bytes; ``name`` is its file name, whose ending says what it is.

    Raises ``ExtractionRefused`` for bytes that are empty, too many, no text, or in a charset that can't be told.
    """
    check(data, name)
    text, charset, remarks = decoded(data, name)
    if "\x00" in text:
        raise ExtractionRefused(f"{name} holds NUL characters, which no text does: save it as plain text.")
    if not text.strip():
        raise ExtractionRefused(f"{name} holds no words.")
    return Extraction(text=normalise(text), media_type=media_type(name), charset=charset, remarks=remarks)


def check(data: bytes, name: str) -> None:
    """Refuse, with ``ExtractionRefused``, bytes that are empty, too many, or plainly another kind of file than text."""
    if not data:
        raise ExtractionRefused(f"{name} is empty.")
    if len(data) > LIMIT:
        raise ExtractionRefused(
            f"{name} has more than {LIMIT // 1_000_000} MB, the most that can be read: bring the part that matters."
        )
    kind = foreign_kind(data, name)
    if kind:
        raise ExtractionRefused(f"{name} is {kind}; text files and notes can be read now: save its text and bring that.")
