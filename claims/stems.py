"""Words in the one form in which they are compared when somebody looks for them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from claims.language import languages

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 64
"""Characters of a word that count; what is longer is no word but a code."""

_SIGN = "s0"
"""What stems begin with, so that none is taken for a word."""


def folded_words(text: str) -> list[str]:
    """The words and numbers of ``text`` in their order, without case and accents."""
    return [word[:_LONGEST] for word in _WORD.findall(_folded(text))]


def _folded(text: str) -> str:
    """Compatible and caseless, as the Unicode standard has it (D146): what comes apart may have a case of its own ("𝒜")."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.casefold()).casefold())
    return apart if apart.isascii() else "".join(sign for sign in apart if not unicodedata.combining(sign))


@lru_cache(maxsize=50_000)
def stems(word: str) -> tuple[str, ...]:
    """What a folded word's forms have in common, in every language that is known: nobody says in which they search.

    No stem is a word, and none holds another sign than letters and digits. Numbers and codes have none.
    """
    if not word.isalpha():
        return ()
    return tuple(sorted({_SIGN + language.matching.stem(word) for language in languages().values()}))
