"""What two texts begin and end with in common, word by word: most edits leave most of a text alone, however it is set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.anchoring.sheets import Sheet, Word


class Shared(NamedTuple):
    """Stretches of the old text and of the new one, by number, that say the same; and their words, if they are cut otherwise."""

    was: range
    now: range
    words: tuple[Sequence[Word], Sequence[Word]] | None = None


def shared_edge(old: Sheet, new: Sheet, *, behind: tuple[int, int] = (0, 0), from_end: bool = False) -> Iterator[Shared]:
    """What both texts have in common, from the beginning (or the end) to the first word that differs.

    The steps end where a stretch ends in both. ``behind`` says how many stretches of each are taken at the other end.
    """
    order = _Order(old, new, from_end)
    limits = len(old.stretches) - behind[0], len(new.stretches) - behind[1]
    i = j = 0
    while i < limits[0] and j < limits[1]:
        if order.sayings(i, j):
            step = (i + 1, j + 1)
            words = None
        else:
            found = order.words_from(i, j, limits)
            if found is None:
                return
            step, words = found
        yield Shared(order.numbers(old, i, step[0]), order.numbers(new, j, step[1]), words)
        i, j = step


class _Order(NamedTuple):
    """Two texts read forwards or backwards."""

    old: Sheet
    new: Sheet
    from_end: bool

    def numbers(self, sheet: Sheet, first: int, last: int) -> range:
        """The stretches from the ``first`` in this order to before the ``last``, in the order of the text."""
        count = len(sheet.stretches)
        return range(count - last, count - first) if self.from_end else range(first, last)

    def sayings(self, i: int, j: int) -> bool:
        """Whether the next stretch of both says the same."""
        was, now = self.numbers(self.old, i, i + 1)[0], self.numbers(self.new, j, j + 1)[0]
        return self.old.sayings[was] == self.new.sayings[now]

    def words_from(
        self, i: int, j: int, limits: tuple[int, int]
    ) -> tuple[tuple[int, int], tuple[Sequence[Word], Sequence[Word]]] | None:
        """The fewest stretches of both that have the same words, with these; ``None`` if a word differs before."""
        was: list[Word] = []
        now: list[Word] = []
        same = 0
        while not same or len(was) != len(now):
            if len(was) <= len(now) and i < limits[0]:
                was += self._words(self.old, i)
                i += 1
            elif j < limits[1]:
                now += self._words(self.new, j)
                j += 1
            else:
                return None
            while same < min(len(was), len(now)):
                if was[same][2] != now[same][2]:
                    return None
                same += 1
        return (i, j), ((was[::-1], now[::-1]) if self.from_end else (was, now))

    def _words(self, sheet: Sheet, number: int) -> list[Word]:
        words = list(sheet.words(sheet.stretches[self.numbers(sheet, number, number + 1)[0]]))
        return words[::-1] if self.from_end else words
