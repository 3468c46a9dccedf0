"""Numbers in running text: figures with either separator, number words, scale words, fractions and vague orders of magnitude.

What is read here is a value and its place. Whether it counts anything, and what, is the matter of ``quantities``.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.language.numerals import Numerals

_GROUPED = r"\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)"
_TOKEN = re.compile(rf"{_GROUPED}|\d+(?:[.,]\d+)*|[½⅓⅔¼¾⅕⅛]|[^\W\d_]+")
_NEXT_WORD = re.compile(r"[ \u00a0-]([^\W\d_]+)")
_NEXT_FIGURES = re.compile(r"[ \u00a0](\d+(?:[.,]\d+)*)[ \u00a0]([^\W\d_]+)")
_GLUED = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0-]$")
_VULGAR = frozenset("½⅓⅔¼¾⅕⅛")
_LONGEST = 24
"""Figures longer than this many characters are no number that anybody counts."""


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


def figures(written: str, decimal: str) -> float | None:
    """The value of figures such as ``1.000`` or ``1,5``, or ``None`` where they are no number (``1.2.3``, ``007``).

    With ``decimal`` given the other mark groups thousands, unless the shape says otherwise: in ``1,000`` and
    ``1.000.000`` groups are seen in either language. Without it both are told by their shape.
    """
    if len(written) > _LONGEST:
        return None
    if written.isdecimal():
        return None if len(written) > 1 and written[0] == "0" else float(written)
    if "\u00a0" in written or "\u202f" in written:
        return float(written.replace("\u00a0", "").replace("\u202f", ""))
    if "." in written and "," in written:
        return _with_both(written)
    mark = "," if "," in written else "."
    parts = written.split(mark)
    if len(parts) > 2:
        return float("".join(parts)) if _are_groups(parts) else None
    if mark == decimal and not (mark == "," and parts[1] == "000" and _are_groups(parts)):
        return float(f"{parts[0]}.{parts[1]}")
    return float("".join(parts)) if _are_groups(parts) else float(f"{parts[0]}.{parts[1]}")


def word_before(text: str, start: int) -> str:
    """The word that ends right before ``start``, one blank or hyphen between, lower-cased; empty where there is none."""
    found = _LAST_WORD.search(text, max(0, start - 24), start)
    return found.group(1).lower() if found else ""


def word_after(text: str, end: int) -> str:
    """The word that begins right after ``end``, one blank or hyphen between, lower-cased; empty where there is none."""
    found = _NEXT_WORD.match(text, end)
    return found.group(1).lower() if found else ""


def _with_both(written: str) -> float | None:
    mark = max(".", ",", key=written.rfind)
    whole, _, rest = written.rpartition(mark)
    group = "," if mark == "." else "."
    parts = whole.split(group)
    if mark in whole or not _are_groups(parts):
        return None
    return float(f"{''.join(parts)}.{rest}")


def _are_groups(parts: list[str]) -> bool:
    return len(parts[0]) <= 3 and parts[0][0] != "0" and all(len(part) == 3 for part in parts[1:])


class _Sum:
    """A number that grows word by word, as long as the next word can still belong to it."""

    def __init__(self, numbers: Numerals) -> None:
        self._numbers = numbers
        self._total = 0.0
        self._group = 0.0
        self._pending: float | None = None
        self._room = math.inf
        self._from_figures = False
        self.scale = 1.0

    @property
    def value(self) -> float:
        return self._total + self._group + (self._pending or 0.0)

    @property
    def is_open(self) -> bool:
        """Whether a hundred or a scale stands at the end, after which "and" may follow."""
        return 100 <= self._room < math.inf or (self._total > 0 and self._pending is None and not self._from_figures)

    @property
    def is_whole(self) -> bool:
        return self._total == 0 and self._group == 0

    def begin(self, value: float, *, figures: bool = True) -> None:
        """Start with ``value``, after which only scales may follow."""
        self._pending, self._room, self._from_figures = value, 0, figures

    def take(self, word: str) -> bool:
        """Whether ``word`` continues the number; it then does."""
        numbers = self._numbers
        if word in numbers.ones:
            return self._add(numbers.ones[word])
        if word in numbers.teens:
            return self._teen(numbers.teens[word])
        if word in numbers.times:
            return self._multiply(numbers.times[word])
        if word in numbers.scales:
            return self._lift(numbers.scales[word])
        return self._fused(numbers.fused[word]) if word in numbers.fused else False

    def take_figures(self, value: float, scale: float) -> bool:
        """Whether ``value`` times ``scale`` continues the number, after a larger scale."""
        if self._pending is not None or not self._total or scale >= self.scale:
            return False
        self._pending = value
        return self._lift(scale)

    def add_half(self) -> bool:
        """Make it a half more; only right after a small number, before any scale."""
        if self._pending is None or self._pending >= 100 or self._pending % 1:
            return False
        self._pending += 0.5
        self._room = 0
        return True

    def _add(self, value: float) -> bool:
        if value >= self._room or self._from_figures:
            return False
        self._group += self._pending or 0.0
        self._pending = value
        self._room = 100 if value == 100 else 10 if value >= 20 else 1
        return True

    def _teen(self, value: int) -> bool:
        if self._pending is None or not 1 < self._pending < 10:
            return False
        self._pending += value
        self._room = 1
        return True

    def _multiply(self, by: int) -> bool:
        if self._pending is None or self._pending >= 100 or self._pending * by < 1:
            return False
        self._pending *= by
        self._room = by
        return True

    def _lift(self, scale: float) -> bool:
        if (self._pending is None and not self._group) or (self._total and scale >= self.scale):
            return False
        self._total += (self._group + (self._pending or 0.0)) * scale
        self._group, self._pending, self._room = 0.0, None, math.inf
        self.scale = scale
        return True

    def _fused(self, scale: int) -> bool:
        if self._group or self._pending is not None or (self._total and scale >= self.scale):
            return False
        self._pending = 1
        return self._lift(scale)


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
        return replace(found, end=glued.end(), value=_product(value, scale), scale=scale)
    return _continued(text, found, numbers)


def _continued(text: str, found: Numeral, numbers: Numerals) -> Numeral:
    """``found`` with the scale words after it."""
    after = word_after(text, found.end)
    if after in numbers.short_scales:
        end = found.end + 1 + len(after)
        scale = numbers.short_scales[after]
        return replace(found, end=end, value=_product(found.value, scale), scale=scale)
    if after not in numbers.scales and after not in numbers.times and after not in numbers.halves | numbers.half_links:
        return found
    total = _Sum(numbers)
    total.begin(found.value)
    end = _grow(text, found.end, total, numbers)
    return replace(found, end=end, value=_rounded(total.value), scale=total.scale if end > found.end else 1)


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
    total = _Sum(numbers)
    vague = before in numbers.vague_before
    if word in numbers.times or word in numbers.scales:
        if not vague and before not in numbers.articles:
            return None
        total.begin(1, figures=False)
        start -= len(before) + 1
    if not total.take(word):
        return None
    end = _grow(text, end, total, numbers)
    found = Numeral(start, end, _rounded(total.value), total.scale, vague=vague and start < token.start(), word=word)
    if spoken := _decimals(text, end, numbers):
        return replace(found, end=spoken[1], value=found.value + spoken[0])
    after = _NEXT_WORD.match(text, end)
    below = numbers.denominators.get(after.group(1).lower()) if after else None
    if below and after and total.is_whole and found.value < below and _agrees(found.value, after.group(1), numbers):
        return _of_scale(text, replace(found, end=after.end(), value=found.value / below, fraction=True), numbers)
    return found


def _decimals(text: str, end: int, numbers: Numerals) -> tuple[float, int] | None:
    """Spoken decimals: "two point five", "dua koma lima"."""
    mark = _NEXT_WORD.match(text, end)
    if not mark or mark.group(1).lower() not in numbers.decimal_words:
        return None
    value, end, place = 0.0, mark.end(), 0.1
    while (digit := _NEXT_WORD.match(text, end)) and numbers.ones.get(digit.group(1).lower(), 10) < 10 and place > 1e-6:
        value, end, place = value + place * numbers.ones[digit.group(1).lower()], digit.end(), place / 10
    return (_rounded(value), end) if end > mark.end() else None


def _agrees(above: float, below: str, numbers: Numerals) -> bool:
    """Whether "one" has a singular denominator and "two" a plural one, where the language tells them apart."""
    return not numbers.plural_ending or (above == 1) != below.lower().endswith(numbers.plural_ending)


def _grow(text: str, end: int, total: _Sum, numbers: Numerals) -> int:
    """Let ``total`` take the words after ``end``; where the last of them ends."""
    while True:
        after = _NEXT_WORD.match(text, end)
        if after and total.take(after.group(1).lower()):
            end = after.end()
            continue
        joined = (
            _joined(text, end, total, numbers) or _half(text, end, total, numbers) or _more_figures(text, end, total, numbers)
        )
        if not joined:
            return end
        end = joined


def _joined(text: str, end: int, total: _Sum, numbers: Numerals) -> int | None:
    joiner = _NEXT_WORD.match(text, end)
    if not joiner or not total.is_open or joiner.group(1).lower() not in numbers.joiners:
        return None
    after = _NEXT_WORD.match(text, joiner.end())
    if not after or after.group(1).lower() not in numbers.ones or word_after(text, after.end()) in numbers.times:
        return None
    return after.end() if total.take(after.group(1).lower()) else None


def _half(text: str, end: int, total: _Sum, numbers: Numerals) -> int | None:
    first = _NEXT_WORD.match(text, end)
    if not first:
        return None
    if first.group(1).lower() in numbers.half_links:
        article = _NEXT_WORD.match(text, first.end())
        if not article or article.group(1).lower() not in numbers.articles:
            return None
        first = _NEXT_WORD.match(text, article.end())
    if not first or first.group(1).lower() not in numbers.halves:
        return None
    return first.end() if total.add_half() else None


def _more_figures(text: str, end: int, total: _Sum, numbers: Numerals) -> int | None:
    after = _NEXT_FIGURES.match(text, end)
    if not after:
        return None
    value, scale = figures(after.group(1), numbers.decimal), numbers.scales.get(after.group(2).lower())
    return after.end() if value is not None and scale and total.take_figures(value, scale) else None


def _vague(text: str, token: re.Match[str], word: str, numbers: Numerals) -> Numeral:
    value, end = float(numbers.vague[word]), token.end()
    while True:
        after = _NEXT_WORD.match(text, end)
        if after and after.group(1).lower() in numbers.vague_links:
            after = _NEXT_WORD.match(text, after.end())
            factor = numbers.vague.get(after.group(1).lower()) if after else None
        else:
            factor = numbers.scales.get(after.group(1).lower()) if after else None
        if not after or not factor:
            return Numeral(token.start(), end, value, vague=True, word=word)
        value, end = value * factor, after.end()


def _fraction(text: str, token: re.Match[str], value: float, numbers: Numerals) -> Numeral:
    """A fraction by one word, or of a scale ("half a million", "setengah juta")."""
    end = token.end()
    after = _NEXT_WORD.match(text, end)
    if after and after.group(1).lower() in numbers.articles:
        after = _NEXT_WORD.match(text, after.end())
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
    link = _NEXT_WORD.match(text, part.end)
    article = _NEXT_WORD.match(text, link.end()) if link and link.group(1).lower() in numbers.vague_links else None
    whole = _NEXT_WORD.match(text, article.end()) if article and article.group(1).lower() in numbers.articles else None
    scale = numbers.scales.get(whole.group(1).lower()) if whole else None
    if not whole or not scale:
        return part
    return replace(part, end=whole.end(), value=_product(part.value, scale), scale=scale, fraction=False)


def _product(value: float, scale: float) -> float:
    return _rounded(value * scale)


def _rounded(value: float) -> float:
    """Without the noise of binary fractions: 1.2 million is 1200000, not 1199999.9999999998."""
    return round(value, 6) if abs(value) < 1e15 else value
