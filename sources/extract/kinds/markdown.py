"""Markdown: text as it is, with its signs (RFC 7763)."""

from __future__ import annotations

from claims.phrase import phrase
from sources.extract.kind import File, Kind
from sources.extract.kinds.plain import as_text
from sources.model import Extraction


def read(file: File) -> Extraction:
    """Its normalised text, by paragraph, the signs for headings and lists left where they are."""
    return as_text(file, KIND.media_types[0])


KIND = Kind(
    called=phrase("a Markdown text"),
    media_types=("text/markdown",),
    endings=(".md", ".markdown"),
    recognises=lambda data: False,
    read=read,
)
