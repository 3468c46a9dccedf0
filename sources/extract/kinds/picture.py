"""Pictures: kept as they came. They have no text that could be searched."""

from __future__ import annotations

import re

from claims.phrase import phrase
from sources.extract.kind import File, Kind
from sources.model import Extraction

_TYPES: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(signature, re.DOTALL), media_type)
    for signature, media_type in (
        (rb"\x89PNG\r\n\x1a\n", "image/png"),
        (rb"\xff\xd8\xff", "image/jpeg"),
        (rb"GIF8[79]a", "image/gif"),
        (rb"RIFF.{4}WEBP", "image/webp"),
        (rb"II\*\x00|MM\x00\*", "image/tiff"),
        (rb".{4}ftyp(?:heic|heix|mif1|msf1)", "image/heic"),
        (rb".{4}ftypavif", "image/avif"),
        (rb"BM.{4}\x00\x00\x00\x00", "image/bmp"),
    )
)


def type_of(data: bytes) -> str | None:
    """The media type of a picture's bytes; ``None`` of anything else."""
    return next((media_type for signature, media_type in _TYPES if signature.match(data)), None)


def read(file: File) -> Extraction:
    """No text, and a remark that says so."""
    remark = phrase("{file} is a picture: it is kept, and has no text to search. Write down what it shows.", file=file.name)
    return Extraction("", type_of(file.data) or KIND.media_types[0], remarks=(remark,))


KIND = Kind(
    called=phrase("a picture"),
    media_types=("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/heic", "image/avif", "image/bmp"),
    endings=(".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".heic", ".avif", ".bmp"),
    recognises=lambda data: type_of(data) is not None,
    read=read,
    certain=True,
)
