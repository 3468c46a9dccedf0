"""Figures that count nothing because they are part of something else: codes, times of day, marks of a list, telephone numbers."""

from __future__ import annotations

import re

from claims.language.numerals import Numerals
from claims.splitting.number_words import word_after
from claims.splitting.numbers import Numeral
from claims.splitting.units import is_sign

_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)[.:]?[ \u00a0]?$")
_GLUED = re.compile(r"[^\W\d_][\w'’-]*")
_RUN = re.compile(r"(?:[\w@#/\\&=~^*]|[-–.:](?=\w))*")
_CHAIN = re.compile(r"(?:[-–:./]\d+)+")
_CODE_AFTER = re.compile(r"-[^\W\d_]{1,6}[/\d]|\([^\W\d_]\)|:\d")
_NAME_BEFORE = re.compile(r"[^\W\d_][\w.'’-]* $")
_LINE_MARK = re.compile(r"[.)](?:\s|$)")
_GLUE = frozenset("@#/\\&=~^*_:+")
_TIES = frozenset("-–")


def code_end(text: str, numeral: Numeral, numbers: Numerals) -> int | None:
    """Where the figures of ``numeral`` are no number of their own: the place up to which nothing counts."""
    start, end = numeral.start, numeral.end
    if _is_glued_before(text, start, numbers) or _is_glued_after(text, numeral, numbers):
        run = _RUN.match(text, end)
        return run.end() if run else end
    if _is_time(text, numeral, numbers) or _is_mark(text, start, end) or _is_one_of_many(text, start, end):
        return end
    return end if numeral.scale == 1 and word_after(text, end) in numbers.eras else None


def _is_glued_before(text: str, start: int, numbers: Numerals) -> bool:
    """Whether a letter, a sign or a dash ties the figures to what stands before them: "A320", "#5", "No.5", "Covid-19"."""
    left, second = text[max(0, start - 1) : start], text[max(0, start - 2) : max(0, start - 1)]
    if not left:
        return False
    if left.isalnum() or left in _GLUE or (left == "." and second.isalnum()):
        return True
    return left in _TIES and second.isalnum() and not _joins_numbers(text, start, numbers)


def _joins_numbers(text: str, start: int, numbers: Numerals) -> bool:
    """Whether the dash before ``start`` follows figures (a range) or an ordinal's prefix."""
    if text[start - 2].isdecimal():
        return True
    return any(text[max(0, start - 1 - len(prefix)) : start - 1].lower() == prefix for prefix in numbers.ordinal_prefixes)


def _is_glued_after(text: str, numeral: Numeral, numbers: Numerals) -> bool:
    """Whether the figures go on as a code: "5G", "14:30", "24/105", "555-123-4567", "71-K/PMT", "401(k)"."""
    end = numeral.end
    if _CODE_AFTER.match(text, end):
        return True
    chain = _CHAIN.match(text, end)
    if chain and ("/" in chain.group() or len(re.findall(r"[-–]", chain.group())) > 1):
        return True
    glued = None if numeral.ordinal else _GLUED.match(text, end)
    return glued is not None and not is_sign(glued.group(), numbers) and "-" not in glued.group()


def _is_time(text: str, numeral: Numeral, numbers: Numerals) -> bool:
    """Whether the number is a time of day: "pukul 14.30", "2.30 pm", "at 9"."""
    if numeral.value >= 25:
        return False
    after = text[numeral.end : numeral.end + 18].lstrip().lower()
    if any(after.startswith(word) and not after[len(word) :][:1].isalnum() for word in numbers.clock_after):
        return True
    before = _BEFORE.search(text, max(0, numeral.start - 12), numeral.start)
    if not before or before[1].lower() not in numbers.clock_before:
        return False
    return numbers.noun_first or (not after[:1].isalpha() and not after.startswith("%") and numeral.scale == 1)


def _is_mark(text: str, start: int, end: int) -> bool:
    """Whether figures number the entries of a list: "1. ", "(2) ", "[3]"; an age in brackets stands behind a name."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    if around == "[]":
        return True
    if around == "()":
        name = _NAME_BEFORE.search(text, max(0, start - 24), start - 1)
        return not (name and name.group()[0].isupper() and end - start >= 2)
    before = text[max(0, start - 3) : start].rstrip(" ")
    return (not before or before.endswith("\n")) and _LINE_MARK.match(text, end) is not None


def _is_one_of_many(text: str, start: int, end: int) -> bool:
    """Whether long figures stand in a row, parted by blanks, as in a telephone number."""
    before = text[max(0, start - 2) : start]
    after = text[end : end + 4]
    follows = before.endswith(" ") and before[:1].isdecimal()
    return end - start >= 3 and (follows or (after.startswith(" ") and after[1:].isdecimal() and len(after) == 4))
