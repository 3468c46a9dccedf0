"""What makes a statement worth checking in a language, and what makes it none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Judgement:
    """Words, all in small letters, by what they say of a statement.

    ``counts``: it counts ("twelve", "double"). ``scales``: it measures ("percent", "million"). ``ranks``: it compares
    ("more", "largest", "rose"). ``times``: it places in time ("since", "last"). ``deeds``: something happened ("was",
    "telah"); ``deed_endings`` are endings of such verbs. ``others``: it is about others ("he", "government").
    ``intents``: it announces ("will"). ``duties``: it demands ("should"). ``opinions``: it is a view ("I think").
    ``courtesies``: it thanks or greets. ``addresses``: it speaks to somebody ("you"). ``conditions``: it only supposes ("if").
    """

    counts: frozenset[str] = frozenset()
    scales: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    deed_endings: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()
    intents: frozenset[str] = frozenset()
    duties: frozenset[str] = frozenset()
    opinions: frozenset[str] = frozenset()
    courtesies: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()

    @cached_property
    def classes(self) -> dict[str, tuple[str, ...]]:
        """Every word with the names of the classes it belongs to."""
        names = [name for name, value in vars(self).items() if isinstance(value, frozenset)]
        known = {word for name in names for word in vars(self)[name]}
        return {word: tuple(name for name in names if word in vars(self)[name]) for word in known}
