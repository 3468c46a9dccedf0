"""Plain text: taken as it is, once its charset is known."""

from __future__ import annotations

from claims.phrase import phrase
from claims.text import normalise
from sources.errors import ExtractionRefused
from sources.extract.charset import decoded
from sources.extract.kind import File, Kind
from sources.model import Extraction
from sources.places import by_paragraph


def read(file: File) -> Extraction:
    """Its normalised text, by paragraph. Raises ``ExtractionRefused`` for NUL characters and for no words at all."""
    return as_text(file, KIND.media_types[0])


def as_text(file: File, media_type: str) -> Extraction:
    """The same for text of another type."""
    text, charset, remarks = decoded(file.data, file.name, file.charset)
    if "\x00" in text:
        raise ExtractionRefused(phrase("{file} holds NUL characters, which no text does: save it as plain text.", file=file.name))
    text = normalise(text)
    if not text.strip():
        raise ExtractionRefused(phrase("{file} holds no words.", file=file.name))
    return Extraction(text, media_type, charset, remarks, places=by_paragraph(text))


KIND = Kind(
    called=phrase("a text file"),
    media_types=("text/plain", "text/csv"),
    endings=(".txt", ".text", ".csv", ".tsv"),
    recognises=lambda data: False,
    read=read,
)
