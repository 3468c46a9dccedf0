"""Numbers that belong to a name or to the result of a game, and the words that relate the others to what is meant."""

from __future__ import annotations

import re

from claims.language.numerals import Numerals
from claims.splitting.number_words import word_before
from claims.splitting.numbers import Numeral
from claims.splitting.units import PERCENT, Unit
from claims.vocabulary import Relation

_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)([.:]?)[ \u00a0]?$")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_NAME_BEFORE = re.compile(r"([^\W\d_][\w'’-]*), $")
_ENDS_SENTENCE = frozenset(".!?:;\n•–—-*")
_OPENING = " \u00a0\"'“‘(["
_HEADLINE = 60
"""How many characters on each side tell whether a number stands in a headline with capitals."""


def is_prefixed(text: str, numeral: Numeral, numbers: Numerals) -> bool:
    """Whether a prefix makes figures an ordinal: "ke-80"."""
    return numeral.figures and prefix_start(text, numeral, numbers) < numeral.start


def prefix_start(text: str, numeral: Numeral, numbers: Numerals) -> int:
    """Where an ordinal begins, its prefix included."""
    start = numeral.start
    for prefix in numbers.ordinal_prefixes if numeral.figures else ():
        begin = start - len(prefix) - 1
        if begin >= 0 and text[begin:start].lower() == f"{prefix}-" and not text[max(0, begin - 1) : begin].isalnum():
            return begin
    return start


def in_headline(text: str, start: int) -> bool:
    """Whether most longer words around ``start``, on its line, are capitalised."""
    before = text[max(0, start - _HEADLINE) : start].rpartition("\n")[2]
    after = text[start : start + _HEADLINE].partition("\n")[0]
    if after.rstrip("\"'”’) ").endswith((".", "!")):
        return False
    words = [word for word in _WORDS.findall(f"{before} {after}") if len(word) > 3]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def is_name(text: str, numeral: Numeral, unit: Unit | None, numbers: Numerals, *, titled: bool) -> bool:
    """Whether the number belongs to a name: Pasal 28, Boeing 737, the Four Seasons."""
    if not numeral.figures:
        written = text[numeral.start : numeral.end]
        labelled = unit is None and word_before(text, numeral.start) in numbers.labels
        return labelled or (written[0].isupper() and not written.isupper() and _names(text, numeral, unit, titled=titled))
    before = _BEFORE.search(text, max(0, numeral.start - 24), numeral.start)
    if not before or numeral.scale > 1 or (unit and unit.inside):
        return False
    word, is_capital = before[1].lower(), before[1][0].isupper()
    if word in numbers.labels and (before[2] or is_capital or numbers.noun_first or unit is None):
        return True
    if unit or not is_capital or before[2] or word in numbers.before or text[numeral.start - 1] not in " \u00a0":
        return False
    is_score = text[numeral.end : numeral.end + 1] in (",", ":", ";")
    return is_score or not (titled or _begins(text, before.start(1)))


def _names(text: str, numeral: Numeral, unit: Unit | None, *, titled: bool) -> bool:
    """Whether a capitalised number word is a name's: amid a sentence, or with another capital after it ("Tiga Pilar")."""
    if titled:
        return False
    return not _begins(text, numeral.start) or (unit is None and text[numeral.end + 1 : numeral.end + 2].isupper())


def is_name_of_ordinal(text: str, numeral: Numeral, after: str, numbers: Numerals) -> bool:
    """Whether an ordinal belongs to a name: "the 40th Trade Expo", "Perang Dunia ke-2"."""
    if after and after[0].isupper() and not in_headline(text, numeral.start):
        return True
    if not numeral.figures and text[numeral.start].isupper() and not _begins(text, numeral.start):
        return True
    start = prefix_start(text, numeral, numbers)
    before = _BEFORE.search(text, max(0, start - 24), start)
    return before is not None and before[1][0].isupper() and not _begins(text, before.start(1))


def follows_era(text: str, start: int, numbers: Numerals) -> bool:
    """Whether the word before is "abad" or its like."""
    words = _WORDS.findall(text[max(0, start - 16) : start].lower())
    return any(word in numbers.eras for word in words[-2:])


def stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a number is set off by commas or brackets behind a name, as ages are: "Siti (35)", "Braun, 38, said"."""
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    if before.endswith("(") and after == ")":
        return True
    if before != ", " or not after or after not in ",.)":
        return False
    name = _NAME_BEFORE.search(text, max(0, start - 24), start)
    return name is not None and name[1][0].isupper()


def is_result(text: str, start: int, reach: int, unit: str | None, numbers: Numerals) -> bool:
    """Whether two numbers joined by a dash are the result of a game: no unit, or a word of games just before."""
    if unit is None:
        return True
    words = _WORDS.findall(text[max(0, start - 24) : start].lower())
    return unit != PERCENT and any(word in numbers.score_words for word in words[-2:])


def is_change(text: str, start: int, numbers: Numerals) -> bool:
    """Whether the words before "from 10 to 15" tell of a change, so that it is no range."""
    words = _WORDS.findall(text[max(0, start - 60) : start].lower())
    return any(word in numbers.change_words for word in words)


def relation_before(text: str, start: int, numbers: Numerals) -> Relation | None:
    """The relation that the words right before ``start`` give: "more than", "hampir"."""
    words = text[max(0, start - 36) : start].lower().split()
    if not words or not text[start - 1].isspace():
        return None
    for count in (4, 3, 2, 1):
        if len(words) >= count and (phrase := " ".join(words[-count:]).lstrip("\"'“‘(")) in numbers.before:
            return numbers.before[phrase]
    return None


def _begins(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation begins at ``start``."""
    before = text[max(0, start - 4) : start].rstrip(_OPENING)
    return not before or before[-1] in _ENDS_SENTENCE or before != text[max(0, start - 4) : start].rstrip(" \u00a0")
