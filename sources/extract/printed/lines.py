"""Words to lines: what stands beside each other, apart where a gutter or a table's cells part it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_GUTTER = 1.5
"""How wide a gap parts a line in two, in heights of its words. Justified setting seldom opens a gap of one."""

_SAME_LINE = 0.5
"""How much of the lower one's height two words on one line share."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and the box it fills, in points from the page's lower left corner. ``broken`` at the hyphen of a line's end."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    broken: bool = False

    @property
    def height(self) -> float:
        """That of its font, however low its letters are."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Line:
    """Words beside each other. ``cell`` where it is a row of a table, whose cells its text parts by a bar."""

    words: tuple[Word, ...]
    text: str
    cell: bool = False

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return self.words[-1].right

    @property
    def bottom(self) -> float:
        """The foot of its lowest word."""
        return min(word.bottom for word in self.words)

    @property
    def top(self) -> float:
        """The top of its highest word."""
        return max(word.top for word in self.words)

    @property
    def height(self) -> float:
        """The height of its tallest word: that of its type, however small a reference number in it is set."""
        return max(word.height for word in self.words)


def line_of(words: Iterable[Word]) -> Line:
    """Words beside each other as a line."""
    kept = tuple(words)
    return Line(kept, " ".join(word.text for word in kept))


def row_of(parts: Iterable[Line]) -> Line:
    """Lines beside each other as a row of a table."""
    kept = tuple(parts)
    return Line(tuple(word for part in kept for word in part.words), " | ".join(part.text for part in kept), cell=True)


def rows(words: Iterable[Word]) -> list[list[Line]]:
    """The lines in the order of the words, each in the parts that gaps part it in."""
    found: list[list[Line]] = []
    beside: list[Word] = []
    for word in words:
        if beside and not _on_one_line(beside[-1], word):
            found.append(_parted(beside))
            beside = []
        beside.append(word)
    return [*found, _parted(beside)] if beside else found


def _on_one_line(word: Word, after: Word) -> bool:
    if word.broken or after.left < word.left:
        # after a hyphen the right column's words may go on at the same height
        return word.broken and after.left > word.right and _shares_height(word, after)
    return _shares_height(word, after)


def _shares_height(word: Word, after: Word) -> bool:
    shared = min(word.top, after.top) - max(word.bottom, after.bottom)
    return shared >= _SAME_LINE * min(word.height, after.height)


def _parted(words: list[Word]) -> list[Line]:
    parts: list[list[Word]] = [[]]
    for word in words:
        if parts[-1] and word.left - parts[-1][-1].right > _GUTTER * max(word.height, parts[-1][-1].height):
            parts.append([])
        parts[-1].append(word)
    return [line_of(part) for part in parts]
