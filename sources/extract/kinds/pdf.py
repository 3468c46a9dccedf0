"""PDF files: their text by page, in reading order, with its lines put together to paragraphs again."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from claims.phrase import phrase, phrases
from sources.errors import ExtractionRefused
from sources.extract.kind import File, Kind
from sources.extract.said import borne_out_title, one_line
from sources.model import Extraction
from sources.places import Piece, laid_out, page

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

    from sources.extract.printed.lines import Word

_PASSWORD = 4
"""pdfium's FPDF_ERR_PASSWORD."""

_BREAKS = frozenset(" \t\r\n\xa0\x00")
_HYPHEN = "\x02"
"""What pdfium makes of a hyphen at which a line ends."""

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x01-\x08\x0e-\x1f]")
_GARBLED = 0.05


def read(file: File) -> Extraction:
    """The text of a PDF by page. A page that has none (a scan) is named in a remark.

    Raises ``ExtractionRefused`` for one that is locked with a password, or damaged.
    """
    from sources.extract.printed.columns import in_reading_order
    from sources.extract.printed.lines import rows
    from sources.extract.printed.pages import texts

    document = _opened(file)
    pages = [in_reading_order(rows(_words(document, number))) for number in range(len(document))]
    text, places = laid_out(Piece(page(at), words, between) for at, (words, between) in enumerate(texts(pages), start=1))
    silent = [number for number, lines in enumerate(pages, start=1) if not lines]
    remarks = (*_silence(file.name, silent, len(pages)), *_garbled(file.name, text))
    about = document.get_metadata_dict(skip_empty=True)
    return Extraction(
        text,
        KIND.media_types[0],
        remarks=remarks,
        title=borne_out_title(about.get("Title"), text),
        author=one_line(about.get("Author")),
        places=places,
    )


def _opened(file: File) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(file.data)
    except PdfiumError as error:
        if error.err_code == _PASSWORD:
            message = phrase(
                "{file} is locked with a password: open it, print it to a PDF without one, and bring that.", file=file.name
            )
            raise ExtractionRefused(message) from error
        raise ExtractionRefused(phrase("{file} is a damaged PDF: no page of it can be opened.", file=file.name)) from error


def _words(document: PdfDocument, number: int) -> list[Word]:
    """The words of a page in the order of its content, each with its box; none where the page can't be opened."""
    from pypdfium2 import PdfiumError

    try:
        opened = document[number]
        text_page = opened.get_textpage()
    except PdfiumError:
        return []
    try:
        return _placed(text_page)
    finally:
        text_page.close()
        opened.close()


def _placed(text_page: PdfTextPage) -> list[Word]:
    import pypdfium2.raw as pdfium

    signs = [chr(pdfium.FPDFText_GetUnicode(text_page, at)) for at in range(text_page.count_chars())]
    found, start = [], 0
    for at, sign in enumerate([*signs, " "]):
        ends = sign in _BREAKS
        if (ends or sign == _HYPHEN) and at + (not ends) > start:
            found.append(_word(text_page, signs, start, at if ends else at + 1))
        if ends or sign == _HYPHEN:
            start = at + 1
    return found


def _word(text_page: PdfTextPage, signs: Sequence[str], start: int, end: int) -> Word:
    from sources.extract.printed.lines import Word

    broken = signs[end - 1] == _HYPHEN
    text = "".join(signs[start:end]).replace(_HYPHEN, "-").translate(_LIGATURES)
    if any("\ud800" <= sign <= "\udfff" for sign in text):  # one half of a pair each, on some platforms
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    left, bottom, _, top = _box(text_page, start)
    _, low, right, high = _box(text_page, end - 1)
    return Word(text, left, min(bottom, low), max(left, right), max(top, high), broken)


def _box(text_page: PdfTextPage, at: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character's place in its font, however small it is itself."""
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text_page, at, ctypes.byref(box))
    return box.left, box.bottom, box.right, box.top


def _silence(name: str, silent: Sequence[int], pages: int) -> tuple[str, ...]:
    """A remark on the pages that hold no text."""
    if not silent:
        return ()
    if len(silent) == pages:
        return (
            phrase(
                "{name} holds no text on any of its pages: they are pictures, as a scanner makes them. Look at them yourself.",
                name=name,
            ),
        )
    return (
        phrases(
            "Page {pages} of {name} holds no text, only pictures if anything: look at them yourself.",
            "Pages {pages} of {name} hold no text, only pictures if anything: look at them yourself.",
            len(silent),
            pages=_ranges(silent),
            name=name,
        ),
    )


def _ranges(numbers: Sequence[int]) -> str:
    """Numbers as a person lists them: ``3, 5–7``."""
    runs = [[number for _, number in run] for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])]
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _garbled(name: str, text: str) -> tuple[str, ...]:
    """A remark where the file's fonts don't say which letters they draw."""
    if len(_UNREADABLE.findall(text)) <= _GARBLED * len(text):
        return ()
    return (
        phrase(
            "Much of the text of {name} can't be read: its fonts don't say which letters they draw. Look at the pages yourself.",
            name=name,
        ),
    )


KIND = Kind(
    called=phrase("a PDF"),
    media_types=("application/pdf",),
    endings=(".pdf",),
    recognises=lambda data: data.startswith(b"%PDF-"),
    read=read,
    certain=True,
    foreign=True,
)
