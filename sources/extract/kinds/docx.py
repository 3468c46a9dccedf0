"""Word documents (DOCX): their text by paragraph, with lists, tables, footnotes and what tracked changes put in."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.phrase import phrase
from sources.errors import ExtractionRefused
from sources.extract.kind import File, Kind
from sources.extract.said import borne_out_title, one_line
from sources.model import Extraction
from sources.places import Piece, laid_out, note, paragraph, row

if TYPE_CHECKING:
    from mammoth.documents import Element

_MOST_PARTS = 5_000
_LARGEST = 100_000_000
"""What all parts of a document may measure unpacked, in bytes: a book of text has a tenth of it."""

_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_ABOUT = "docProps/core.xml"
_BULLET = "- "
_CELL = " | "


def read(file: File) -> Extraction:
    """The text of a Word document by paragraph: those outside of tables are counted, headings and points of lists included;
    then the rows of each table; then the notes.

    Raises ``ExtractionRefused`` for one that unpacks to too much, declares entities, or is damaged.
    """
    from mammoth import docx

    about = _checked(file)
    document = docx.read(io.BytesIO(file.data)).value
    text, places = laid_out(_pieces(document))
    return Extraction(
        text,
        KIND.media_types[0],
        remarks=() if text else (phrase("{file} holds no text: look at it yourself.", file=file.name),),
        title=borne_out_title(_property(about, "title"), text),
        author=one_line(_property(about, "creator")),
        places=places,
    )


def _checked(file: File) -> bytes:
    """The document's properties, once its parts are known to be harmless. No such document declares entities of its own."""
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        parts = package.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST:
            message = phrase(
                "{file} unpacks to more than {most} MB or {parts:,} parts, as no document does: it is damaged, or made to"
                " do harm.",
                file=file.name,
                most=_LARGEST // 1_000_000,
                parts=_MOST_PARTS,
            )
            raise ExtractionRefused(message)
        if any(part.flag_bits & 1 for part in parts):
            raise ExtractionRefused(
                phrase("{file} is locked with a password: save it without one, and bring that.", file=file.name)
            )
        for part in parts:
            if part.filename.endswith((".xml", ".rels")) and _DECLARATION.search(package.read(part)):
                message = phrase(
                    "{file} declares entities, as no Word document does: it is damaged, or made to do harm.", file=file.name
                )
                raise ExtractionRefused(message)
        return package.read(_ABOUT) if _ABOUT in package.namelist() else b""


def _property(about: bytes, name: str) -> str | None:
    """A property of the document (Dublin Core's, in ``docProps/core.xml``)."""
    from xml.etree import ElementTree

    try:
        return ElementTree.fromstring(about).findtext(f"{{http://purl.org/dc/elements/1.1/}}{name}") if about else None
    except ElementTree.ParseError:
        return None


def _pieces(document: Element) -> Iterator[Piece]:
    """The document's blocks in their order, and its notes in the order in which it refers to them.

    The signs that refer to notes are left out: behind a number they would be one more digit.
    """
    paragraphs = tables = 0
    for block in document.children:
        if _is(block, "Table"):
            tables += 1
            yield from (Piece(row(tables, number), words) for number, words in enumerate(_rows(block), start=1))
        elif words := _words(block).strip():
            paragraphs += 1
            yield Piece(paragraph(paragraphs), _BULLET + words if getattr(block, "numbering", None) else words)
    references = {(found.note_type, found.note_id): found for found in _within(document, "NoteReference")}
    for number, reference in enumerate(references.values(), start=1):
        yield Piece(note(number), _words_of_blocks(document.notes.resolve(reference).body))


def _rows(table: Element) -> Iterator[str]:
    """The words of a table's rows, a bar between two cells."""
    for line in table.children:
        cells = [_words_of_blocks(cell.children) for cell in getattr(line, "children", ())]
        yield _CELL.join(cells) if any(cells) else ""


def _words_of_blocks(blocks: Sequence[Element]) -> str:
    """Blocks on one line, as in a cell or a note; a table in a table row by row."""
    parts = [part for block in blocks for part in (_rows(block) if _is(block, "Table") else [_words(block)])]
    return " ".join(" ".join(part.split()) for part in parts if part.strip())


def _words(element: Element) -> str:
    if _is(element, "Text"):
        return str(element.value)
    if _is(element, "Tab"):
        return "\t"
    if _is(element, "Break"):
        return "\n"
    return "".join(_words(child) for child in getattr(element, "children", ()))


def _within(element: Element, kind: str) -> Iterator[Element]:
    for child in getattr(element, "children", ()):
        if _is(child, kind):
            yield child
        yield from _within(child, kind)


def _is(element: Element, kind: str) -> bool:
    return type(element).__name__ == kind


KIND = Kind(
    called=phrase("a Word document"),
    media_types=("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    endings=(".docx", ".docm"),
    recognises=lambda data: data.startswith(b"PK\x03\x04") and b"word/document" in data,
    read=read,
    certain=True,
    foreign=True,
)
