"""Undoing a page's compression, piece by piece and never further than the limit: a bomb goes off in a few kilobytes."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from claims.phrase import phrase
from sources.errors import CaptureFailed
from sources.web.limits import megabytes

if TYPE_CHECKING:
    from zlib import _Decompress

ACCEPTED = "gzip, deflate"
"""What we ask for: these two can be undone within bounds; brotli and zstd grow a thousandfold at one step."""

_GZIP = 16 + zlib.MAX_WBITS
_ZLIB = zlib.MAX_WBITS
_BARE = -zlib.MAX_WBITS
_STEP = 64 * 1024
_CODINGS = {"": None, "identity": None, "gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}


class Unpacking:
    """A body that comes in pieces. ``content`` holds what is unpacked so far, at most ``limit`` bytes."""

    def __init__(self, coding: str, limit: int) -> None:
        """``coding`` is the answer's Content-Encoding. Raises ``CaptureFailed`` for one that isn't undone here."""
        name = coding.strip().casefold()
        if name not in _CODINGS:
            raise CaptureFailed(
                phrase(
                    "The page came packed as {coding}, which was not asked for and isn't unpacked here."
                    " Open it yourself, save it as PDF and attach the file.",
                    coding=coding.strip()[:40],
                )
            )
        self.content = bytearray()
        self._limit = limit
        self._format = _CODINGS[name]
        self._packed: _Decompress | None = None

    def feed(self, data: bytes) -> None:
        """Take the next piece. Raises ``CaptureFailed`` where it is damaged, or more than the limit."""
        if self._format is None:
            self._add(data)
            return
        try:
            while data:
                data = self._step(data, self._format)
        except zlib.error as error:
            raise CaptureFailed(phrase("The page came damaged: its compression can't be undone. Try again later.")) from error

    def finish(self) -> bytes:
        """The whole body. Raises ``CaptureFailed`` where its end is missing."""
        if self._packed is not None and not self._packed.eof:
            raise CaptureFailed(phrase("The page broke off before its end. Try again; nothing of it was kept."))
        return bytes(self.content)

    def _step(self, data: bytes, form: int) -> bytes:
        """Unpack one step's worth of ``data``; what is left of it."""
        if self._packed is None:
            self._packed = zlib.decompressobj(_bare_or(form, data))
        elif self._packed.eof:
            if form is not _GZIP or not data.startswith(b"\x1f"):
                return b""  # what stands behind the end is no part of the page
            self._packed = zlib.decompressobj(form)
        self._add(self._packed.decompress(data, _STEP))
        return self._packed.unused_data if self._packed.eof else self._packed.unconsumed_tail

    def _add(self, data: bytes) -> None:
        if len(self.content) + len(data) > self._limit:
            raise CaptureFailed(too_large(self._limit))
        self.content += data


def _bare_or(form: int, data: bytes) -> int:
    """Some servers send ``deflate`` without the two bytes before it that the standard asks for."""
    return _BARE if form == _ZLIB and data[0] & 0x0F != 8 else form


def too_large(limit: int) -> str:
    """The sentence for a page that has more than ``limit`` bytes."""
    return phrase(
        "The page has more than {limit}, the most that is taken. Save the part that matters and attach that file.",
        limit=megabytes(limit),
    )
