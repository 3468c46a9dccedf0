"""How a language's words are known again in another form, and which of them say nothing of the matter.

The forms are cut by light rules (Porter 1980, "An algorithm for suffix stripping"; for Indonesian the affixes of Nazief and
Adriani 1996, without their dictionary). What is left need be no word: it only has to be the same for what belongs together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

Cuts = tuple[tuple[str, str, int], ...]
"""What is cut, what takes its place, and the least letters that must be left. The first that fits is cut."""

_ROUNDS = 3
"""How many endings a word may have."""


@dataclass(frozen=True)
class Matching:
    """Beginnings, endings and words, all in small letters.

    ``beginnings``: what is cut from a word's front, once; ``openings`` then even out what it begins with. ``clitics`` are cut
    from its end, once; after them ``endings``, one behind the other.
    ``idle``: words that tell nothing of the matter. ``bearing``: words of whoever says that something is or isn't so.
    ``negations``: those that turn a statement round; ``limits``: words behind one that make a measure of it ("not only").
    ``measures``: for the unit of a measurement, what it measures and how many of that one's base unit it is.
    ``credits``: words before the agency that a text comes from.
    ``senses``: for words that others can stand for ("killed", "dead"; "tewas"), what all languages call that sense.
    """

    beginnings: Cuts = ()
    openings: Mapping[str, str] = field(default_factory=dict)
    clitics: Cuts = ()
    endings: Cuts = ()
    idle: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    measures: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    credits: tuple[str, ...] = ()
    senses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def stem(self, word: str) -> str:
        """What the forms of ``word``, which is in small letters, have in common."""
        word = self._evened(_cut_beginning(word, self.beginnings))
        word = _cut_ending(word, self.clitics)
        for _ in range(_ROUNDS):
            shorter = _cut_ending(word, self.endings)
            if shorter == word:
                break
            word = shorter
        return word

    @cached_property
    def senses_of_stems(self) -> dict[str, frozenset[str]]:
        """The senses that the words of each stem have."""
        found: dict[str, frozenset[str]] = {}
        for word, names in self.senses.items():
            stem = self.stem(word)
            found[stem] = found.get(stem, frozenset()) | frozenset(names)
        return found

    def _evened(self, word: str) -> str:
        for opening, even in self.openings.items():
            if word.startswith(opening):
                return even + word[len(opening) :]
        return word


def _cut_beginning(word: str, table: Cuts) -> str:
    for beginning, instead, least in table:
        if word.startswith(beginning) and len(word) - len(beginning) >= least:
            return instead + word[len(beginning) :]
    return word


def _cut_ending(word: str, table: Cuts) -> str:
    for ending, instead, least in table:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: len(word) - len(ending)] + instead
    return word
