"""The words by which a language lets contradictions be seen: births and deaths, parts and wholes, answers and rests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Checks:
    """Words and phrases in small letters, for the checks of an article against itself.

    *Ages.* ``born`` and ``died``: words for birth and death. ``aged`` stand before an age, ``old`` after it.

    *Parts and wholes.* ``part_of`` stand between a part and its whole ("12 of 60"). ``of_them`` stand beside a part whose
    whole was named before ("di antaranya", "of whom"); ``including`` before such a part. ``composed`` announce all the parts
    of a whole ("terdiri dari", "consisting of"). ``referring`` words begin a sentence about the number before ("jumlah").
    ``people``: nouns for people of any kind, so that children can be part of victims; ``anybody``: those of them that say
    nothing more, so that 62 people and 64 patients may be the same.

    *Shares.* ``rest``: words before what is left over. ``answers``: words of surveys and votes; ``denials``: their negations.

    *Two counts.* ``scopes``: words by which a sentence counts something else, or at another time ("another", "previously").

    *Coverage.* ``superlatives``: words that claim a first place; ``superlative_leads`` make one of the word after them ("most").

    *Dates.* ``past``: words that tell of what has happened. ``ahead``: words that look past the day of publication.
    """

    born: frozenset[str] = frozenset()
    died: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    old: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    of_them: tuple[str, ...] = ()
    including: tuple[str, ...] = ()
    composed: tuple[str, ...] = ()
    referring: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    rest: tuple[str, ...] = ()
    answers: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_leads: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
