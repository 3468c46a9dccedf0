"""The languages whose rules are known, found by their modules, and which of them a text is written in."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from claims.language.model import Language

DEFAULT = "en"
"""The language of a text that gives no sign of any."""

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_registered: dict[str, Language] = {}


def register(language: Language) -> None:
    """Make ``language`` known under its code, in place of one that had it."""
    _registered[language.code] = language


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


def detect(text: str) -> str:
    """The code of the known language whose frequent words ``text`` uses most; English where it uses none."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    shares = {code: sum(word in language.marks for word in words) for code, language in languages().items()}
    best = max(sorted(shares), key=lambda code: shares[code], default=DEFAULT)
    return best if shares.get(best) else DEFAULT
