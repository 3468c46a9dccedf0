"""Words in the one form in which they are compared when somebody looks for them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_LANGUAGES = ("en", "id")
"""Whose stems are tried. Nobody says in which language they search, and a newsroom's sources are in both."""

_LONGEST = 64
"""Characters of a word that count; what is longer is no word but a code."""


def folded_words(text: str) -> list[str]:
    """The words and numbers of ``text`` in their order, without case and accents."""
    return [word[:_LONGEST] for word in _WORD.findall(_folded(text))]


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)) if not apart.isascii() else apart


@lru_cache(maxsize=50_000)
def stems(word: str) -> frozenset[str]:
    """A folded word's stems (``"banjir"`` for ``"membanjiri"``), as far as they are other words than itself."""
    if not word.isalpha():
        return frozenset()
    import simplemma

    found = {_folded(simplemma.lemmatize(word, lang=language)) for language in _LANGUAGES}
    return frozenset(stem for stem in found if stem != word and _WORD.fullmatch(stem))
