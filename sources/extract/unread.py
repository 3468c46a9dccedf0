"""Files whose text isn't read, by their first bytes or their name: what they are, and what to bring instead."""

from __future__ import annotations

import codecs
import re

from sources.extract.kind import File

_AS_PDF = "save it as PDF or DOCX and bring that."
_UNPACK = "unpack it and bring the file that matters."
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (rb"PK\x03\x04(?s:.*)xl/workbook", "a spreadsheet: save the sheet as CSV or PDF and bring that."),
    (rb"PK\x03\x04(?s:.{0,100})mimetypeapplication/epub", "an e-book: bring the chapter that matters as PDF or text."),
    (rb"PK\x03\x04(?s:.{0,100})mimetypeapplication/vnd\.oasis", f"an OpenDocument file: {_AS_PDF}"),
    (rb"PK\x03\x04(?s:.*)ppt/presentation", f"a presentation: {_AS_PDF}"),
    (rb"PK(?:\x03\x04|\x05\x06)", f"a ZIP file: {_UNPACK}"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f"an old Office document, or one with a password: {_AS_PDF}"),
    (rb"\{\\rtf", f"an RTF document: {_AS_PDF}"),
    (rb"\x1f\x8b|7z\xbc\xaf\x27\x1c|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd|Rar!\x1a", f"a packed file: {_UNPACK}"),
    (rb"SQLite format 3\x00", "a database: save the rows that matter as CSV and bring that."),
)
_KINDS = tuple((re.compile(signature), kind) for signature, kind in _SIGNATURES)
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_ENDINGS = {
    ".doc": f"an old Word document: {_AS_PDF}",
    ".odt": f"an OpenDocument file: {_AS_PDF}",
    ".rtf": f"an RTF document: {_AS_PDF}",
    ".epub": "an e-book: bring the chapter that matters as PDF or text.",
    ".xlsx": "a spreadsheet: save the sheet as CSV or PDF and bring that.",
    ".msg": "an Outlook message: save it as .eml and bring that.",
}


def unread(file: File) -> str | None:
    """What a file is that no kind reads, and what to do: ``"a ZIP file: unpack it …"``. ``None`` where it may be text."""
    for signature, kind in _KINDS:
        if signature.match(file.data):
            return kind
    if b"\x00" in file.data and not file.data.startswith(_MARKS):
        return "a binary file of a kind that isn't known: bring its text, or a PDF of it."
    return _ENDINGS.get(file.ending)
