"""What kind of file some bytes are, by their first bytes and by their name."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (rb"%PDF-", "a PDF"),
    (rb"PK\x03\x04", "a ZIP file (as DOCX, ODT and EPUB are too)"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (rb"\{\\rtf", "an RTF document"),
    (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP", "a picture"),
    (rb"RIFF.{4}(?:WAVE|AVI )|ID3[\x02-\x04]|OggS\x00", "a recording"),
    (rb"\x1f\x8b|7z\xbc\xaf|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd", "a packed file"),
    (rb"SQLite format 3\x00", "a database"),
    (rb"\x7fELF", "a program"),
    (rb"(?:\xef\xbb\xbf)?\s{0,200}<(?i:!doctype html|html|head|body)\b", "a web page"),
)
_KINDS = tuple((re.compile(signature, re.DOTALL), kind) for signature, kind in _SIGNATURES)
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
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
    for signature, kind in _KINDS:
        if signature.match(data):
            return kind
    if b"\x00" in data and not data.startswith(_MARKS):
        return "a binary file"
    return _ENDINGS.get(_ending(name))


def media_type(name: str) -> str:
    """The media type of a text file (RFC 6838; RFC 7763 for Markdown)."""
    return "text/markdown" if _ending(name) in _MARKDOWN else "text/plain"


def _ending(name: str) -> str:
    return PurePath(name).suffix.lower()
