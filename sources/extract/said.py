"""What a file says of itself: its title, who wrote it, when it appeared; as it may be shown, or nothing."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_LONGEST = 300
_BEGINNING = 3_000
_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]+")
_FILE_NAME = re.compile(r"\.(?:docx?|pdf|indd|xlsx?|pptx?|rtf|odt|txt|qxd|p65|cdr|ai|html?)\W*$", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|tanpa judul.*|document\d*|dokumen\d*|slide \d+|\W*)", re.IGNORECASE
)


def one_line(words: str | None) -> str | None:
    """Words on one line, cut to 300 code points; ``None`` where none are left."""
    if not words:
        return None
    clean = unicodedata.normalize("NFC", " ".join(_BROKEN.sub(" ", words).split()))
    return (clean if len(clean) <= _LONGEST else clean[: _LONGEST - 1].rstrip() + "…") or None


def credible_title(words: str | None) -> str | None:
    """A title that somebody gave, not the file name or the "untitled" that a program puts there."""
    title = one_line(words)
    return None if title is None or _FILE_NAME.search(title) or _NO_TITLE.fullmatch(title) else title


def borne_out_title(words: str | None, text: str) -> str | None:
    """The same of a document whose title nobody sees: it may be the template's, or that of the document it was made from, unless
    it stands at the beginning of the ``text``.
    """
    title = credible_title(words)
    beginning = " ".join(text[:_BEGINNING].split()).casefold()
    return title if title and " ".join(title.split()).casefold() in beginning else None


def day(written: str | None) -> date | None:
    """A date as ISO 8601 writes it, alone or with a time."""
    try:
        return date.fromisoformat((written or "").strip()[:10])
    except ValueError:
        return None
