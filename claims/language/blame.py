"""The words by which a language accuses: what may make a claim adverse to somebody."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Blame:
    """Words in small letters that say, or hint, that somebody did wrong.

    ``words`` stand as they are, ``beginnings`` begin words of one family ("brib": bribe, bribery), ``phrases`` are several
    words. They only suggest: whether a claim is adverse is a person's decision.
    """

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    phrases: frozenset[str] = frozenset()
