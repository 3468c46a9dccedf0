"""Sentences that were stored in English, said in another language.

What the database keeps is plain English: why a sign-off is void, what came of a look at a source. The sentence of the catalogue
that it was made of is found again by its fixed words, and what stood in its blanks is filled in anew.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from string import Formatter
from typing import NamedTuple

from claims.phrase import phrase
from claims.vocabulary import LABELS, Fix, Role, Stance, Status, Term, Tier, Verdict
from factcheck.i18n import DEFAULT, language, said, sentences

_LEAST = 8
"""Letters of its own that a sentence must have to be told from any other."""
_TERMS: dict[str, type[Term]] = {
    "stance": Stance,
    "status": Status,
    "verdict": Verdict,
    "fix": Fix,
    "role": Role,
    "tier": Tier,
}
"""Blanks in which a word of the vocabulary stands. Any other word is somebody's own, and is left as it is."""
_SENTENCES = frozenset({"error", "remedy", "save", "login", "by_name", "outside", "again", "reason"})
"""Blanks in which another sentence of ours may stand."""


class _Template(NamedTuple):
    text: str
    begins: str
    ends: str
    own: int


def retold(stored: str, to: str = "") -> str:
    """What was stored, in the language in use, or in ``to``; as it stands where none of our sentences made it."""
    return _retold(stored, to or language())


@lru_cache(maxsize=500)
def _retold(stored: str, to: str) -> str:
    if to == DEFAULT or not stored:
        return str(stored)
    whole = said(stored, to)
    if whole != stored:
        return whole
    for template in _templates(to):
        if stored.startswith(template.begins) and stored.endswith(template.ends):
            found = _pattern(template.text).fullmatch(stored)
            if found:
                values = {name: _value(name, value, to) for name, value in found.groupdict().items()}
                return said(phrase(template.text, **values), to)
    return stored


@cache
def _templates(to: str) -> list[_Template]:
    """The sentences with blanks, those with most words of their own first."""
    found = []
    for text in sentences(to):
        pieces = list(Formatter().parse(text))
        literals = [literal for literal, _, _, _ in pieces]
        own = sum(sign.isalpha() for literal in literals for sign in literal)
        if own >= _LEAST and any(name for _, name, _, _ in pieces):
            found.append(_Template(text, literals[0], literals[-1] if pieces[-1][1] is None else "", own))
    return sorted(found, key=lambda template: -template.own)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    seen: set[str] = set()
    pattern = ""
    for literal, name, _, _ in Formatter().parse(text):
        pattern += re.escape(literal)
        if name:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
            seen.add(name)
    return re.compile(pattern, re.DOTALL)


def _value(name: str, value: str, to: str) -> str:
    if name in _SENTENCES:
        return _retold(value, to)
    kind = _TERMS.get(name)
    return next((term for term, entry in LABELS.items() if kind and isinstance(term, kind) and entry.english == value), value)
