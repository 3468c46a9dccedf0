"""Numbers in running text: figures with either separator, number words, scale words, fractions and vague orders of magnitude.

What is read here is a value and its place. Whether it counts anything, and what, is the matter of ``quantities``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.language.numerals import Numerals
from claims.splitting.figures import figures
from claims.splitting.number_words import NEXT_WORD, Sum, grow, product, rounded, word_after, word_before

_GROUPED = r"\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)"
_TOKEN = re.compile(rf"{_GROUPED}|\d+(?:[.,]\d+)*|[½⅓⅔¼¾⅕⅛]|[^\W\d_]+")
_GLUED = re.compile(r"[^\W\d_]+")
_VULGAR = frozenset("½⅓⅔¼¾⅕⅛")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and its place, from ``start`` to ``end``.

    ``scale`` is the scale word's factor that closed it; ``figures`` says that it begins with figures; ``word`` is the first
    word otherwise, lower-cased.
    """

    start: int
    end: int
    value: float
    scale: float = 1
    vague: bool = False
    ordinal: bool = False
    fraction: bool = False
    figures: bool = False
    word: str = ""


def numerals(text: str, numbers: Numerals) -> Iterator[Numeral]:
    """The numbers of ``text`` in their order, without overlap. Linear in the length of the text."""
    done = 0
    starts = numbers.starts
    for token in _TOKEN.finditer(text):
        if token.start() < done:
            continue
        written = token.group()
        if written[0].isdecimal() or written in _VULGAR:
            found = _from_figures(text, token, numbers)
        elif (word := written.lower()) in starts:
            found = _from_words(text, token, word, numbers)
        else:
            continue
        if found:
            done = found.end
            yield found


def _from_figures(text: str, token: re.Match[str], numbers: Numerals) -> Numeral | None:
    written, end = token.group(), token.end()
    value = unicodedata.numeric(written) if written in _VULGAR else figures(written, numbers.decimal)
    if value is None:
        return None
    if text[end : end + 1] in _VULGAR and end < len(text):
        value, end = value + unicodedata.numeric(text[end]), end + 1
    start = token.start()
    found = Numeral(start, end, value, fraction=written in _VULGAR, figures=True)
    glued = _GLUED.match(text, end)
    if glued:
        suffix = glued.group().lower()
        if suffix in numbers.ordinal_suffixes and value % 1 == 0:
            return replace(found, end=glued.end(), ordinal=True)
        if suffix not in numbers.short_scales:
            return found
        scale = numbers.short_scales[suffix]
        return replace(found, end=glued.end(), value=product(value, scale), scale=scale)
    return _continued(text, found, numbers)


def _continued(text: str, found: Numeral, numbers: Numerals) -> Numeral:
    """``found`` with the scale words after it."""
    after = word_after(text, found.end)
    if after in numbers.short_scales:
        end = found.end + 1 + len(after)
        scale = numbers.short_scales[after]
        return replace(found, end=end, value=product(found.value, scale), scale=scale)
    if after not in numbers.scales and after not in numbers.times and after not in numbers.halves | numbers.half_links:
        return found
    total = Sum(numbers)
    total.begin(found.value)
    end = grow(text, found.end, total, numbers)
    return replace(found, end=end, value=rounded(total.value), scale=total.scale if end > found.end else 1)


def _from_words(text: str, token: re.Match[str], word: str, numbers: Numerals) -> Numeral | None:
    before, after = word_before(text, token.start()), word_after(text, token.end())
    if word in numbers.lone:
        return Numeral(token.start(), token.end(), 1, word=word) if after in numbers.fates or not after else None
    if before in numbers.never_after.get(word, ()) or after in numbers.never_before.get(word, ()):
        return None
    if word in numbers.vague:
        return _vague(text, token, word, numbers)
    if word in numbers.fractions:
        return _fraction(text, token, numbers.fractions[word], numbers)
    if word in numbers.denominators or word in numbers.ordinals:
        return _part_or_place(text, token, word, before, numbers)
    return _spelled(text, token, word, before, numbers)


def _spelled(text: str, token: re.Match[str], word: str, before: str, numbers: Numerals) -> Numeral | None:
    start, end = token.span()
    total = Sum(numbers)
    vague = before in numbers.vague_before
    if word in numbers.times or word in numbers.scales:
        if not vague and before not in numbers.articles:
            return None
        total.begin(1, figures=False)
        start -= len(before) + 1
    if not total.take(word):
        return None
    end = grow(text, end, total, numbers)
    found = Numeral(start, end, rounded(total.value), total.scale, vague=vague and start < token.start(), word=word)
    if spoken := _decimals(text, end, numbers):
        return replace(found, end=spoken[1], value=found.value + spoken[0])
    after = NEXT_WORD.match(text, end)
    below = numbers.denominators.get(after.group(1).lower()) if after else None
    if below and after and total.is_whole and found.value < below and _agrees(found.value, after.group(1), numbers):
        return _of_scale(text, replace(found, end=after.end(), value=found.value / below, fraction=True), numbers)
    return found


def _decimals(text: str, end: int, numbers: Numerals) -> tuple[float, int] | None:
    """Spoken decimals: "two point five", "dua koma lima"."""
    mark = NEXT_WORD.match(text, end)
    if not mark or mark.group(1).lower() not in numbers.decimal_words:
        return None
    value, end, place = 0.0, mark.end(), 0.1
    while (digit := NEXT_WORD.match(text, end)) and numbers.ones.get(digit.group(1).lower(), 10) < 10 and place > 1e-6:
        value, end, place = value + place * numbers.ones[digit.group(1).lower()], digit.end(), place / 10
    return (rounded(value), end) if end > mark.end() else None


def _agrees(above: float, below: str, numbers: Numerals) -> bool:
    """Whether "one" has a singular denominator and "two" a plural one, where the language tells them apart."""
    return not numbers.plural_ending or (above == 1) != below.lower().endswith(numbers.plural_ending)


def _vague(text: str, token: re.Match[str], word: str, numbers: Numerals) -> Numeral:
    value, end = float(numbers.vague[word]), token.end()
    while True:
        after = NEXT_WORD.match(text, end)
        if after and after.group(1).lower() in numbers.vague_links:
            after = NEXT_WORD.match(text, after.end())
            factor = numbers.vague.get(after.group(1).lower()) if after else None
        else:
            factor = numbers.scales.get(after.group(1).lower()) if after else None
        if not after or not factor:
            return Numeral(token.start(), end, value, vague=True, word=word)
        value, end = value * factor, after.end()


def _fraction(text: str, token: re.Match[str], value: float, numbers: Numerals) -> Numeral:
    """A fraction by one word, or of a scale ("half a million", "setengah juta")."""
    end = token.end()
    after = NEXT_WORD.match(text, end)
    if after and after.group(1).lower() in numbers.articles:
        after = NEXT_WORD.match(text, after.end())
    if after:
        word = after.group(1).lower()
        scale = numbers.scales.get(word) or numbers.times.get(word)
        if scale and scale > 10:
            return Numeral(token.start(), after.end(), value * scale, scale, word=token.group().lower())
    return Numeral(token.start(), end, value, fraction=True, word=token.group().lower())


def _part_or_place(text: str, token: re.Match[str], word: str, before: str, numbers: Numerals) -> Numeral | None:
    """Tell a part ("a third of the voters") from a place in a row ("the third voter")."""
    start, end = token.span()
    after = word_after(text, end)
    if word in numbers.denominators and before in numbers.articles and (after in numbers.unit_links or not after):
        part = Numeral(start - len(before) - 1, end, 1 / numbers.denominators[word], fraction=True, word=word)
        return _of_scale(text, part, numbers)
    if word in numbers.ordinals:
        return Numeral(start, end, numbers.ordinals[word], ordinal=True, word=word)
    return None


def _of_scale(text: str, part: Numeral, numbers: Numerals) -> Numeral:
    """A part of a scale is a number: "a quarter of a million"."""
    link = NEXT_WORD.match(text, part.end)
    article = NEXT_WORD.match(text, link.end()) if link and link.group(1).lower() in numbers.vague_links else None
    whole = NEXT_WORD.match(text, article.end()) if article and article.group(1).lower() in numbers.articles else None
    scale = numbers.scales.get(whole.group(1).lower()) if whole else None
    if not whole or not scale:
        return part
    return replace(part, end=whole.end(), value=product(part.value, scale), scale=scale, fraction=False)
