"""Recordings of sound and film: kept as they came. What is said in them has to be written down by a person."""

from __future__ import annotations

import re

from claims.phrase import phrase
from sources.extract.kind import File, Kind
from sources.model import Extraction

_TYPES: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(signature, re.DOTALL), media_type)
    for signature, media_type in (
        (rb"RIFF.{4}WAVE", "audio/wav"),
        (rb"ID3[\x02-\x04]|\xff[\xf2\xf3\xfa\xfb][\x10-\xef]", "audio/mpeg"),
        (rb"\xff[\xf0\xf1\xf8\xf9][\x40-\x6c]", "audio/aac"),
        (rb"OggS\x00", "audio/ogg"),
        (rb"fLaC\x00", "audio/flac"),
        (rb"#!AMR(?:-WB)?\n", "audio/amr"),
        (rb".{4}ftypM4A", "audio/mp4"),
        (rb".{4}ftypqt", "video/quicktime"),
        (rb".{4}ftyp(?:isom|iso[2-9]|mp4[12]|avc1|M4V|3g[p2]|dash|MSNV)", "video/mp4"),
        (rb"\x1a\x45\xdf\xa3", "video/webm"),
        (rb"RIFF.{4}AVI ", "video/x-msvideo"),
    )
)


def type_of(data: bytes) -> str | None:
    """The media type of a recording's bytes; ``None`` of anything else."""
    return next((media_type for signature, media_type in _TYPES if signature.match(data)), None)


def read(file: File) -> Extraction:
    """No text, and a remark that says so."""
    remark = phrase(
        "{file} is a recording: it is kept, and has no text to search. Say in a note what is said, and at which minute.",
        file=file.name,
    )
    return Extraction("", type_of(file.data) or KIND.media_types[0], remarks=(remark,))


KIND = Kind(
    called=phrase("a recording"),
    media_types=(
        "audio/mpeg",
        "audio/mp4",
        "audio/ogg",
        "audio/wav",
        "audio/aac",
        "audio/flac",
        "audio/amr",
        "video/mp4",
        "video/webm",
        "video/quicktime",
        "video/x-msvideo",
    ),
    endings=(".mp3", ".m4a", ".ogg", ".opus", ".wav", ".aac", ".flac", ".amr", ".mp4", ".mov", ".webm", ".3gp", ".avi", ".mkv"),
    recognises=lambda data: type_of(data) is not None,
    read=read,
    certain=True,
)
