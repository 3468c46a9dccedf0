"""Numbers that count nothing: codes, names, times of day, results of games; and the words around those that do."""

from __future__ import annotations

import re

from claims.language.numerals import Numerals
from claims.splitting.number_words import word_after, word_before
from claims.splitting.numbers import Numeral
from claims.splitting.units import Unit, is_sign
from claims.vocabulary import Relation

_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)([.:]?)[ \u00a0]?$")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_GLUED_CODE = re.compile(r"[\w@#/\\&=~^*]*")
_CHAIN = re.compile(r"(?:[-–:./]\d+)+")
_CODE_AFTER = re.compile(r"-[^\W\d_]{1,6}[/\d]|\([^\W\d_]\)")
_ENDS_SENTENCE = frozenset(".!?:;\n•–—-*")
_OPENING = " \u00a0\"'“‘(["
_GLUE = frozenset("@#/\\&=~^*_:+")
_TIES = frozenset("-–")
_HEADLINE = 60
"""How many characters on each side tell whether a number stands in a headline with capitals."""


def code_end(text: str, numeral: Numeral, numbers: Numerals) -> int | None:
    """Where figures are part of a code, a time, a list's mark or a longer chain: the place up to which nothing counts."""
    start, end = numeral.start, numeral.end
    left, right = text[start - 1 : start], text[end : end + 1]
    if left and (left.isalnum() or left in _GLUE or (left == "." and text[start - 2 : start - 1].isalnum())):
        return _chain_end(text, end)
    if left and left in _TIES and text[start - 2 : start - 1].isalnum() and not _joins_numbers(text, start, numbers):
        return _chain_end(text, end)
    if right and right == ":" and text[end + 1 : end + 2].isdecimal():
        return _chain_end(text, end)
    if right and right in "/-–" and _CHAIN.match(text, end) and _is_code(text, end):
        return _chain_end(text, end)
    if _CODE_AFTER.match(text, end):
        return _chain_end(text, end + 1)
    if right.isalpha() and not numeral.ordinal and not _may_be_glued(text, end, numbers):
        return _chain_end(text, end)
    if numeral.scale == 1 and word_after(text, end) in numbers.eras:
        return end
    if _is_time(text, numeral, numbers) or _is_mark(text, start, end) or _is_one_of_many(text, start, end):
        return max(end, start + 1)
    return None


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
    start = numeral.start
    if not numeral.figures:
        if unit is None and word_before(text, start) in numbers.labels:
            return True
        return text[start].isupper() and not text[start : numeral.end].isupper() and _names(text, numeral, unit, titled=titled)
    before = _BEFORE.search(text, max(0, start - 24), start)
    if not before:
        return False
    word, is_capital = before[1], before[1][0].isupper()
    if numeral.scale > 1 or (unit and unit.inside):
        return False
    if word.lower() in numbers.labels and (before[2] or is_capital or numbers.noun_first or unit is None):
        return True
    if (
        unit is None
        and is_capital
        and text[numeral.end : numeral.end + 1] in (",", ":", ";")
        and word.lower() not in numbers.before
    ):
        return not before[2] and text[start - 1] in " \u00a0"
    if titled or not is_capital or before[2] or text[start - 1] not in " \u00a0":
        return False
    return unit is None and not _begins(text, before.start(1)) and word.lower() not in numbers.before


def _names(text: str, numeral: Numeral, unit: Unit | None, *, titled: bool) -> bool:
    """Whether a capitalised number word is a name's: amid a sentence, or with another capital after it ("Tiga Pilar")."""
    if titled:
        return False
    return not _begins(text, numeral.start) or (unit is None and text[numeral.end + 1 : numeral.end + 2].isupper())


def is_name_of_ordinal(text: str, numeral: Numeral, after: str) -> bool:
    """Whether an ordinal belongs to a name: "the 40th Trade Expo", "Perang Dunia ke-2"."""
    if after and after[0].isupper() and not in_headline(text, numeral.start):
        return True
    if not numeral.figures and text[numeral.start].isupper() and not _begins(text, numeral.start):
        return True
    before = _BEFORE.search(
        text, max(0, numeral.start - 28), numeral.start - (3 if text[numeral.start - 1 : numeral.start] == "-" else 0)
    )
    return bool(before) and before is not None and before[1][0].isupper() and not _begins(text, before.start(1))


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
    name = re.search(r"([^\W\d_][\w'’-]*), $", text[max(0, start - 24) : start])
    return bool(name and name[1][0].isupper())


def is_result(text: str, start: int, reach: int, unit: str | None, numbers: Numerals) -> bool:
    """Whether two numbers joined by a dash are the result of a game: no unit, or a word of games just before."""
    if unit is None:
        return True
    words = _WORDS.findall(text[max(0, start - 24) : start].lower())
    return unit not in ("%",) and any(word in numbers.score_words for word in words[-2:])


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


def _chain_end(text: str, end: int) -> int:
    while (found := _GLUED_CODE.match(text, end)) and (found.end() > end or text[end : end + 1] in ("-", ".", ":", "–")):
        end = found.end() if found.end() > end else end + 1
        if not text[end : end + 1].isalnum() and text[end : end + 1] not in ("/", "-", ":"):
            break
    return end


def _joins_numbers(text: str, start: int, numbers: Numerals) -> bool:
    """Whether the dash before ``start`` follows figures (a range) or an ordinal's prefix."""
    if text[start - 2].isdecimal() or text[start - 2] == "%":
        return True
    return any(text[max(0, start - 1 - len(prefix)) : start - 1].lower() == prefix for prefix in numbers.ordinal_prefixes)


def _is_code(text: str, end: int) -> bool:
    """Whether figures go on as a code: slashes, or dashes more than once."""
    chain = _CHAIN.match(text, end)
    if not chain:
        return False
    return "/" in chain.group() or len(re.findall(r"[-–]", chain.group())) > 1 or ":" in chain.group()


def _may_be_glued(text: str, end: int, numbers: Numerals) -> bool:
    glued = _WORDS.match(text, end)
    return glued is not None and (is_sign(glued.group(), numbers) or "-" in glued.group())


def _is_time(text: str, numeral: Numeral, numbers: Numerals) -> bool:
    """Whether the number is a time of day: "pukul 14.30", "2.30pm", "at 9"."""
    after = text[numeral.end : numeral.end + 18].lstrip().lower()
    if numeral.value < 25 and any(
        after.startswith(word) and not after[len(word) :][:1].isalnum() for word in numbers.clock_after
    ):
        return True
    before = _BEFORE.search(text, max(0, numeral.start - 12), numeral.start)
    if not before or before[1].lower() not in numbers.clock_before or numeral.value >= 25:
        return False
    return numbers.noun_first or (not after[:1].isalpha() and not after.startswith("%") and numeral.scale == 1)


def _is_mark(text: str, start: int, end: int) -> bool:
    """Whether figures number the entries of a list: "1. ", "(2) ", "[3]"."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if left == "[" and right == "]":
        return True
    if left == "(" and right == ")":
        name = text[max(0, start - 2) : start - 1] == " " and re.search(
            r"[^\W\d_][\w.'’-]* $", text[max(0, start - 24) : start - 1]
        )
        return not (name and name.group()[0].isupper() and end - start >= 2)
    at_line_start = not text[max(0, start - 3) : start].strip(" ") or text[max(0, start - 3) : start].rstrip(" ").endswith("\n")
    return at_line_start and right in (".", ")") and right != "" and text[end + 1 : end + 2] in (" ", "\t", "\n", "")


def _is_one_of_many(text: str, start: int, end: int) -> bool:
    """Whether long figures stand in a row, parted by blanks, as in a telephone number."""
    before = text[start - 1 : start] == " " and text[max(0, start - 2) : start - 1].isdecimal()
    after = text[end : end + 1] == " " and text[end + 1 : end + 4].isdecimal() and len(text[end + 1 : end + 4]) == 3
    return end - start >= 3 and (before or after)
