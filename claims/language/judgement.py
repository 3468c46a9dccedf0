"""What makes a statement worth checking in a language, and what makes it none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Judgement:
    """Words, all in small letters, by what they say of a statement.

    ``counts``: it counts ("twelve", "double"). ``few``: it counts, but no more than people do in passing ("two").
    ``scales``: it measures ("percent", "million"). ``ranks``: it compares ("than", "largest", "every"). ``changes``: it tells of
    more or less ("rose", "cut"). ``times``: it places in time ("since", "last"). ``deeds``: something happened ("was",
    "telah"); ``deed_endings`` are endings of such verbs. ``records``: somebody did what is on record ("voted", "signed",
    "killed"). ``publics``: it is about what is counted or written down ("budget", "law", "troops"). ``others``: it is about
    others ("he", "government"). ``selves``: about the speaker ("I"). ``intents``: it announces ("will"). ``duties``: it demands
    ("should"). ``opinions``: it is a view ("I think"). ``values``: it praises or blames ("great"). ``loose``: it names nothing
    ("things", "problem"). ``appeals``: it asks for attention ("look"). ``courtesies``: it thanks or greets. ``conditions``: it
    only supposes ("if").
    """

    counts: frozenset[str] = frozenset()
    few: frozenset[str] = frozenset()
    scales: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    deed_endings: tuple[str, ...] = ()
    records: frozenset[str] = frozenset()
    publics: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    intents: frozenset[str] = frozenset()
    duties: frozenset[str] = frozenset()
    opinions: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    appeals: frozenset[str] = frozenset()
    courtesies: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()

    @cached_property
    def classes(self) -> dict[str, tuple[str, ...]]:
        """Every word with the names of the classes it belongs to."""
        names = [name for name, value in vars(self).items() if isinstance(value, frozenset)]
        known = {word for name in names for word in vars(self)[name]}
        return {word: tuple(name for name in names if word in vars(self)[name]) for word in known}
