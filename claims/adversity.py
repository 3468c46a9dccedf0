"""Which words of a claim accuse somebody, so that a checker may ask whether it is adverse.

The words only suggest, and are named so that the suggestion can be understood; a person decides. Quick: a board asks it of
every claim.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache

from claims import language as languages
from claims.language.blame import Blame

_LONGEST_ENDING = 30


def accusations(text: str, language: str) -> tuple[str, ...]:
    """The words and phrases of accusation in ``text``, as they stand there, in order, each once; none for an unknown language."""
    pattern = _pattern(languages.get(language).blame)
    if pattern is None:
        return ()
    found: dict[str, str] = {}
    for match in pattern.finditer(text):
        found.setdefault(match[0].casefold(), match[0])
    return tuple(found.values())


def rule_of(language: str) -> str:
    """A short name for a language's words of accusation: where it differs, claims may be taken otherwise."""
    return _name(_pattern(languages.get(language).blame))


@cache
def _name(pattern: re.Pattern[str] | None) -> str:
    return hashlib.sha256(pattern.pattern.encode()).hexdigest()[:16] if pattern else "none"


@cache
def _pattern(blame: Blame) -> re.Pattern[str] | None:
    whole = "|".join(re.escape(word) for word in sorted(blame.phrases | blame.words, key=lambda word: (-len(word), word)))
    begun = "|".join(re.escape(beginning) for beginning in sorted(blame.beginnings))
    kinds = ([f"(?:{whole})(?![\\w-])"] if whole else []) + ([f"(?:{begun})\\w{{0,{_LONGEST_ENDING}}}"] if begun else [])
    return re.compile(rf"(?<![\w-])(?:{'|'.join(kinds)})", re.IGNORECASE) if kinds else None
