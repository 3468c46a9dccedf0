"""The languages whose rules are known, found by their modules, and which of them a text is written in."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from claims.language.model import Language

DEFAULT = "en"
"""The language of a text that gives no sign of any."""

UNKNOWN = "und"
"""The code of a text whose language is none of those known (ISO 639-2: undetermined)."""

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
"""Code points from which a language is told; a newspaper page has fewer."""

_FEWEST_WORDS = 40
"""A shorter text is taken for the nearest known language, however few of its words tell."""

_SMALLEST_SHARE = 0.12
"""Of a longer text's words, those that tell its language: in English and Indonesian news a third or more."""

_registered: dict[str, Language] = {}


def register(language: Language) -> None:
    """Make ``language`` known under its code, in place of one that had it."""
    _registered[language.code] = language


def forget(code: str) -> None:
    """Take a registered language away again; one that was found as a module comes back in its place."""
    _registered.pop(code, None)


def languages() -> dict[str, Language]:
    """Every known language by its code: the modules beside this one that hold a ``LANGUAGE``, and those registered."""
    return {**_built_in(), **_registered}


@cache
def _built_in() -> dict[str, Language]:
    found: dict[str, Language] = {}
    for module in pkgutil.iter_modules(__path__):
        language = getattr(importlib.import_module(f"{__name__}.{module.name}"), "LANGUAGE", None)
        if isinstance(language, Language):
            found[language.code] = language
    return found


def get(code: str) -> Language:
    """The language of ``code`` (``"id"``, ``"en-GB"``); a neutral one, with ``known`` false, where nobody has written it."""
    tag = code.strip().lower().replace("_", "-")
    known = languages()
    return known.get(tag) or known.get(tag.partition("-")[0]) or Language(code=tag, name=code, known=False)


def detect(text: str, otherwise: str = DEFAULT) -> str:
    """The code of the known language that ``text`` is most like, by its frequent words and the forms of the others.

    A text of some length that is like none is in none of them (``UNKNOWN``); a short one that gives no sign is taken to be in
    the language ``otherwise``.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    found = {code: _likeness(words, language) for code, language in sorted(languages().items())}
    best = max(found, key=lambda code: found[code], default=DEFAULT)
    if len(words) >= _FEWEST_WORDS and found.get(best, 0) < _SMALLEST_SHARE * len(words):
        return UNKNOWN
    return best if found.get(best) else otherwise


def _likeness(words: list[str], language: Language) -> float:
    """How many of ``words`` tell that they are in ``language``; a form counts half a word."""
    marks = sum(word in language.marks for word in words)
    forms = sum(word.startswith(language.beginnings) or word.endswith(language.endings) for word in words)
    return marks + forms / 2
