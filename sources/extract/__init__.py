"""From bytes to text: one module per kind of file (``kinds``), with a map of its pages or paragraphs.

What a library has to read is read in a process of its own, with limits (``process``).
"""

from __future__ import annotations

from claims.phrase import phrase
from sources.errors import ExtractionRefused
from sources.extract.kind import File
from sources.extract.kinds import every, kind_of
from sources.model import Extraction

LIMIT = 20_000_000
"""The largest file that is read, in bytes: some forty thousand pages."""


def extract(data: bytes, name: str, media_type: str | None = None, charset: str | None = None) -> Extraction:
    """The normalised text of a file's bytes, with the map of its places and what the file says of itself.

    ``name`` is its file name or address; ``media_type`` and ``charset`` are what a server said of it. A picture or a
    recording has the text ``""``, and so has a PDF of scanned pages; a remark says so. Takes ten seconds and 300 MB at most.
    Raises ``ExtractionRefused`` for bytes that are empty, too many, damaged, locked, of a kind that isn't read, or text in a
    charset that can't be told.
    """
    file = File(data, name, media_type, charset)
    kind = check(file)
    if every()[kind].foreign:
        from sources.extract.process import read_apart

        return read_apart(kind, file)
    return every()[kind].read(file)


def check(file: File) -> str:
    """The name of the kind that a file is of; refuses, with ``ExtractionRefused``, what is empty, too large or of none."""
    if not file.data:
        raise ExtractionRefused(phrase("{file} is empty.", file=file.name))
    if len(file.data) > LIMIT:
        message = phrase(
            "{file} has more than {limit} MB, the most that can be read: bring the part that matters.",
            file=file.name,
            limit=LIMIT // 1000000,
        )
        raise ExtractionRefused(message)
    return kind_of(file)
