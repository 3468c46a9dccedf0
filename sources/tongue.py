"""Which language a claim or a source is in. A claim may have three words, none of which is frequent."""

from __future__ import annotations

import re
from functools import cache

from claims.language import detect, get, languages
from claims.language.model import Language

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 300
"""Code points; a longer text has enough frequent words to be told by them alone."""


def tongue(text: str, otherwise: str = "en") -> Language:
    """The language of ``text``: of a short one that of which it has most known words; ``otherwise`` where none tells."""
    if len(text) > _SHORT:
        return get(detect(text, otherwise))
    words = [word.lower() for word in _WORD.findall(text)]
    known = {code: sum(_is_known(word, code) for word in words) for code in sorted(languages())}
    most = max(known.values(), default=0)
    best = [code for code, count in known.items() if count == most]
    return get(best[0]) if len(best) == 1 else get(detect(text, otherwise))


def _is_known(word: str, code: str) -> bool:
    matching = get(code).matching
    return word in _vocabulary(code) or matching.stem(word) in matching.senses_of_stems


@cache
def _vocabulary(code: str) -> frozenset[str]:
    language = get(code)
    matching, numerals, calendar = language.matching, language.numerals, language.calendar
    related = {word for phrase in (*numerals.before, *numerals.after) for word in phrase.split()}
    return frozenset(
        {
            *language.marks,
            *matching.idle,
            *matching.bearing,
            *matching.senses,
            *matching.measures,
            *numerals.starts,
            *numerals.counted,
        }
        | {*numerals.scales, *calendar.months, *calendar.weekdays, *numerals.fates, *related}
    )
