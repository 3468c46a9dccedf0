"""What counts as a word where passages are found and compared."""

from __future__ import annotations

import re

TOKEN = re.compile(r"\w+(?:[.,'’]\w+)*")
"""A word with what an apostrophe joins to it, or a number with its separators."""


def words_of(text: str) -> list[str]:
    """The words of ``text`` in small letters."""
    return TOKEN.findall(text.lower())


def small_letters(text: str) -> str:
    """``text`` in small letters, code point for code point: a capital whose small letter is longer stays as it is."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(low if len(low := each.lower()) == 1 else each for each in text)
