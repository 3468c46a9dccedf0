"""Files whose text isn't read, by their first bytes or their name: what they are, and what to bring instead."""

from __future__ import annotations

import codecs
import re

from claims.phrase import phrase
from sources.extract.kind import File

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (rb"PK\x03\x04(?s:.*)xl/workbook", phrase("a spreadsheet: save the sheet as CSV or PDF and bring that.")),
    (rb"PK\x03\x04(?s:.{0,100})mimetypeapplication/epub", phrase("an e-book: bring the chapter that matters as PDF or text.")),
    (
        rb"PK\x03\x04(?s:.{0,100})mimetypeapplication/vnd\.oasis",
        phrase("an OpenDocument file: save it as PDF or DOCX and bring that."),
    ),
    (rb"PK\x03\x04(?s:.*)ppt/presentation", phrase("a presentation: save it as PDF or DOCX and bring that.")),
    (rb"PK(?:\x03\x04|\x05\x06)", phrase("a ZIP file: unpack it and bring the file that matters.")),
    (
        rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        phrase("an old Office document, or one with a password: save it as PDF or DOCX and bring that."),
    ),
    (rb"\{\\rtf", phrase("an RTF document: save it as PDF or DOCX and bring that.")),
    (
        rb"\x1f\x8b|7z\xbc\xaf\x27\x1c|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd|Rar!\x1a",
        phrase("a packed file: unpack it and bring the file that matters."),
    ),
    (rb"SQLite format 3\x00", phrase("a database: save the rows that matter as CSV and bring that.")),
)
_KINDS = tuple((re.compile(signature), kind) for signature, kind in _SIGNATURES)
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_ENDINGS = {
    ".doc": phrase("an old Word document: save it as PDF or DOCX and bring that."),
    ".odt": phrase("an OpenDocument file: save it as PDF or DOCX and bring that."),
    ".rtf": phrase("an RTF document: save it as PDF or DOCX and bring that."),
    ".epub": phrase("an e-book: bring the chapter that matters as PDF or text."),
    ".xlsx": phrase("a spreadsheet: save the sheet as CSV or PDF and bring that."),
    ".msg": phrase("an Outlook message: save it as .eml and bring that."),
}


def unread(file: File) -> str | None:
    """What a file is that no kind reads, and what to do: ``"a ZIP file: unpack it …"``. ``None`` where it may be text."""
    for signature, kind in _KINDS:
        if signature.match(file.data):
            return kind
    if b"\x00" in file.data and not file.data.startswith(_MARKS):
        return phrase("a binary file of a kind that isn't known: bring its text, or a PDF of it.")
    return _ENDINGS.get(file.ending)
