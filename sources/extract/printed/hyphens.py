"""Words that were parted at the end of a line, put together again, and those whose hyphen is their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

HYPHENS = "-\u2010\u00ad\u0002"

_TAIL = re.compile(r"[^\W\d_]+$")
_HEAD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST_DOUBLE = 3


def vocabulary(texts: Iterable[str]) -> frozenset[str]:
    """The words of a document in small letters, those with hyphens whole."""
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))


def rejoined(first: str, second: str, known: Collection[str]) -> str:
    """``first`` (with its hyphen at the end) and ``second`` as one stretch of text.

    The hyphen stays where the document writes the word with one elsewhere, where no small letter follows, and in a
    doubled word ("anak-anak", "kemerah-merahan"), of which Indonesian has many; else it was the typesetter's.
    """
    stem = first.rstrip(HYPHENS)
    tail, head = _TAIL.search(stem), _HEAD.match(second)
    if not tail or not head or not head[0][0].islower():
        return f"{stem}-{second}"
    left, right = tail[0].casefold(), head[0].casefold()
    if f"{left}{right}" in known:
        return stem + second
    if f"{left}-{right}" in known or _is_doubled(left, right):
        return f"{stem}-{second}"
    return stem + second


def _is_doubled(left: str, right: str) -> bool:
    """Whether the end of the one is the beginning of the other: "anak-anaknya", "berlari-larian"."""
    lengths = range(_SHORTEST_DOUBLE, min(len(left), len(right)) + 1)
    return any(left.endswith(right[:length]) for length in lengths)
