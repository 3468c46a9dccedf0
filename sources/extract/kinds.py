"""What kind of file some bytes are, by their first bytes and by their name."""

from __future__ import annotations

import re
from pathlib import PurePath

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP file (as DOCX, ODT and EPUB are too)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a recording"),
    (b"ID3", "a recording"),
    (b"OggS", "a recording"),
    (b"\x1f\x8b", "a packed file"),
    (b"7z\xbc\xaf", "a packed file"),
    (b"BZh", "a packed file"),
    (b"\xfd7zXZ", "a packed file"),
    (b"\x28\xb5\x2f\xfd", "a packed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
)
_MARKS = (b"\xff\xfe", b"\xfe\xff")
_HTML = re.compile(rb"\s{0,200}(?:<!--|<!doctype html|<html|<head|<body)", re.IGNORECASE)
_ENDINGS = {
    ".pdf": "a PDF",
    ".doc": "a Word document",
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "an RTF document",
    ".htm": "a web page",
    ".html": "a web page",
    ".epub": "an e-book",
}
_MARKDOWN = frozenset({".md", ".markdown"})


def foreign_kind(data: bytes, name: str) -> str | None:
    """What the bytes are where they are no plain text, in words (``"a PDF"``); ``None`` where they may be text."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if _HTML.match(data.removeprefix(b"\xef\xbb\xbf")):
        return "a web page"
    if b"\x00" in data and not data.startswith(_MARKS):
        return "a binary file"
    return _ENDINGS.get(_ending(name))


def media_type(name: str) -> str:
    """The media type of a text file (RFC 6838; RFC 7763 for Markdown)."""
    return "text/markdown" if _ending(name) in _MARKDOWN else "text/plain"


def _ending(name: str) -> str:
    return PurePath(name).suffix.lower()
