"""Number words that grow into one number: "dua ratus lima puluh ribu", "two hundred and fifty thousand"."""

from __future__ import annotations

import math
import re

from claims.language.numerals import Numerals
from claims.splitting.figures import figures

NEXT_WORD = re.compile(r"[ \u00a0-]([^\W\d_]+)")
_NEXT_FIGURES = re.compile(r"[ \u00a0](\d+(?:[.,]\d+)*)[ \u00a0]([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0-]$")


def word_before(text: str, start: int) -> str:
    """The word that ends right before ``start``, one blank or hyphen between, lower-cased; empty where there is none."""
    found = _LAST_WORD.search(text, max(0, start - 24), start)
    return found.group(1).lower() if found else ""


def word_after(text: str, end: int) -> str:
    """The word that begins right after ``end``, one blank or hyphen between, lower-cased; empty where there is none."""
    found = NEXT_WORD.match(text, end)
    return found.group(1).lower() if found else ""


class Sum:
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
        """What the words so far come to."""
        return self._total + self._group + (self._pending or 0.0)

    @property
    def is_open(self) -> bool:
        """Whether a hundred or a scale stands at the end, after which "and" may follow."""
        return 100 <= self._room < math.inf or (self._total > 0 and self._pending is None and not self._from_figures)

    @property
    def is_whole(self) -> bool:
        """Whether there is but one small number so far, which can be a fraction's numerator."""
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


def grow(text: str, end: int, total: Sum, numbers: Numerals) -> int:
    """Let ``total`` take the words after ``end``; where the last of them ends."""
    while True:
        after = NEXT_WORD.match(text, end)
        if after and total.take(after.group(1).lower()):
            end = after.end()
            continue
        joined = (
            _joined(text, end, total, numbers) or _half(text, end, total, numbers) or _more_figures(text, end, total, numbers)
        )
        if not joined:
            return end
        end = joined


def _joined(text: str, end: int, total: Sum, numbers: Numerals) -> int | None:
    joiner = NEXT_WORD.match(text, end)
    if not joiner or not total.is_open or joiner.group(1).lower() not in numbers.joiners:
        return None
    after = NEXT_WORD.match(text, joiner.end())
    if not after or after.group(1).lower() not in numbers.ones or word_after(text, after.end()) in numbers.times:
        return None
    return after.end() if total.take(after.group(1).lower()) else None


def _half(text: str, end: int, total: Sum, numbers: Numerals) -> int | None:
    first = NEXT_WORD.match(text, end)
    if not first:
        return None
    if first.group(1).lower() in numbers.half_links:
        article = NEXT_WORD.match(text, first.end())
        if not article or article.group(1).lower() not in numbers.articles:
            return None
        first = NEXT_WORD.match(text, article.end())
    if not first or first.group(1).lower() not in numbers.halves:
        return None
    return first.end() if total.add_half() else None


def _more_figures(text: str, end: int, total: Sum, numbers: Numerals) -> int | None:
    after = _NEXT_FIGURES.match(text, end)
    if not after:
        return None
    value, scale = figures(after.group(1), numbers.decimal), numbers.scales.get(after.group(2).lower())
    return after.end() if value is not None and scale and total.take_figures(value, scale) else None


def product(value: float, scale: float) -> float:
    """``value`` times ``scale``, without noise."""
    return rounded(value * scale)


def rounded(value: float) -> float:
    """Without the noise of binary fractions: 1.2 million is 1200000, not 1199999.9999999998."""
    return round(value, 6) if abs(value) < 1e15 else value
