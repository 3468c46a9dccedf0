"""What people type: taken as it is, but for what no text may hold."""

from __future__ import annotations

import re
import unicodedata

from claims.phrase import phrase
from factcheck.errors import BadInput

_LONGEST = 20_000
_BROKEN = re.compile("[\x00\ud800-\udfff]")


def typed(text: str | None, what: str) -> str | None:
    """A note, a reason or a name as it is kept: NFC, without white space at its ends, ``None`` where nothing is left.

    Raises ``BadInput`` for NUL and lone surrogates (no text has them, and no database keeps them) and for what is no note
    any more but a document. ``what`` names it in the message.
    """
    if text is None:
        return None
    if len(text) > _LONGEST:
        raise BadInput(
            phrase("{what} has {count:,} characters; {longest:,} is the most.", what=what, count=len(text), longest=_LONGEST),
            phrase("Attach a document as a source."),
        )
    well_formed(text, what)
    return unicodedata.normalize("NFC", text).strip() or None


def well_formed(text: str, what: str) -> None:
    """Raise ``BadInput`` for NUL and for half of a surrogate pair."""
    broken = _BROKEN.search(text)
    if broken:
        kind = phrase("a NUL character") if broken[0] == "\x00" else phrase("half of a character (a lone surrogate)")
        raise BadInput(
            phrase("{what} holds {kind} at position {start}.", what=what, kind=kind, start=broken.start()),
            phrase("Save it again as UTF-8 text."),
        )


def is_address(file: str) -> bool:
    """Whether a person who typed this meant a page of the web and no file."""
    return file.strip().casefold().startswith(("http://", "https://"))
