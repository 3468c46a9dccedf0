"""The agencies that a report says it comes from: in its dateline, at its end, or in so many words."""

from __future__ import annotations

import re
from functools import cache

from claims.language import languages

_KNOWN = {
    "reuters": "reuters",
    "afp": "afp",
    "agence france-presse": "afp",
    "ap": "ap",
    "associated press": "ap",
    "antara": "antara",
    "bernama": "bernama",
    "xinhua": "xinhua",
    "kyodo": "kyodo",
    "dpa": "dpa",
    "efe": "efe",
    "ansa": "ansa",
    "tass": "tass",
    "anadolu": "anadolu",
    "yonhap": "yonhap",
    "upi": "upi",
    "pa media": "pa media",
    "bloomberg": "bloomberg",
}
"""Agencies under all their names. They are known also where only a verb of speech says that they reported."""

_NAME = r"(?:[A-Z][\w&.-]*\w)(?: (?:[A-Z][\w&.-]*\w)){0,3}"
_CITY = r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,2}"
_HEAD = 400
_DATELINE = re.compile(rf"^{_CITY}(?:, [^()\n]{{1,20}})? ?(?:\((?P<round>{_NAME})\)|, (?P<plain>{_NAME})) ?[-–—]", re.MULTILINE)
_CLOSING = re.compile(rf"\((?P<name>{_NAME})\)[.\s]*\Z|^\s*[–—-]\s*(?P<dashed>{_NAME})\s*\Z", re.MULTILINE)
_KIND = re.compile(r"\b(?:the |kantor berita |news agency |newswire |wire service )|(?: news agency| newswire)\b", re.IGNORECASE)


def agencies(text: str) -> frozenset[str]:
    """The agencies that ``text`` passes on, in small letters and without what every agency is called."""
    found = [match["round"] or match["plain"] for match in _DATELINE.finditer(text[:_HEAD])]
    found += [match["name"] or match["dashed"] for match in _CLOSING.finditer(text[-_HEAD:])]
    found += [match["before"] or match["after"] for match in _credits().finditer(text)]
    found += [match["known"] for match in _reported().finditer(text)]
    return frozenset(plain(name) for name in found)


def plain(name: str) -> str:
    """The name of an agency as it is compared."""
    bare = _KIND.sub("", f" {name} ").strip().casefold()
    return _KNOWN.get(bare, bare)


@cache
def _credits() -> re.Pattern[str]:
    """Phrases that lead to an agency, in any language, and the names that say that they are one."""
    phrases = sorted({phrase for language in languages().values() for phrase in language.matching.credits}, key=len, reverse=True)
    leads = "|".join(re.escape(phrase) for phrase in phrases)
    return re.compile(rf"\b(?i:{leads}):?(?: the)? (?P<before>{_NAME})|(?P<after>(?:[A-Z][\w&-]+ ){{1,3}}News Agency\b)")


@cache
def _reported() -> re.Pattern[str]:
    """Known agencies beside a verb of speech."""
    names = "|".join(sorted((re.escape(name) for name in _KNOWN), key=len, reverse=True))
    verbs = {verb for language in languages().values() for verb in (*language.speech.verbs, *language.speech.inverted)}
    said = "|".join(sorted(map(re.escape, verbs), key=len, reverse=True))
    return re.compile(rf"\b(?P<known>(?i:{names}))(?= (?:{said})\b)")
