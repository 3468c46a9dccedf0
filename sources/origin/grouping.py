"""From some sources to the origins they come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.vocabulary import SourceKind
from sources.model import NOTED, Source
from sources.origin.agencies import agencies, plain
from sources.origin.closeness import likeness
from sources.origin.model import Origin, Telling, Why

COPIED = 0.2
"""Which share of a report's runs of words makes it a copy, and RETOLD which likeness of its sentences a rewriting. Set on
reports written for this, of ten events; the nearest two independent ones are far below (see the tests)."""

RETOLD = 0.58

_PERSONAL = frozenset(NOTED) - {SourceKind.PAPER}
"""What somebody told us, or saw: its origin is that person, whoever else may have told them."""


def origins(tellings: Sequence[Telling]) -> list[Origin]:
    """The origins of ``tellings``, in the order of their first sources, each of which is in one of them.

    A source that somebody let stand on its own is joined to no other by what is merely read off the texts. Sources of which
    neither a person nor a text tells where they come from are one: they may be one wire's.
    """
    return _Grouping(tellings).found()


class _Grouping:
    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = list({telling.source.id: telling for telling in tellings}.values())
        self._leader = {telling.source.id: telling.source.id for telling in self._tellings}
        self._why: dict[int, set[Why]] = {}
        self._credited = {telling.source.id: agencies(telling.text) for telling in self._tellings}

    def found(self) -> list[Origin]:
        for one, other in combinations(self._tellings, 2):
            if self._of(one.source.id) == self._of(other.source.id):
                continue  # to hold one text against another takes time, and they are one already
            why = self._why_one(one, other)
            if why is not None:
                self._join(one.source.id, other.source.id, why)
        unknown = [telling for telling in self._tellings if not self._is_known(telling)]
        for one, other in combinations(unknown, 2):
            self._join(one.source.id, other.source.id, "unknown")
        return list(self._groups())

    def _why_one(self, one: Telling, other: Telling) -> Why | None:
        """Why two sources are one, if they are."""
        first, second = one.source, other.source
        if _first(first.id, first.same_as) == _first(second.id, second.same_as):
            return "said"
        if first.id == first.same_as or second.id == second.same_as:
            return None
        if _named(first) and plain(_named(first)) == plain(_named(second)):
            return "named"
        alike = likeness(one.text, other.text)
        if alike.copied >= COPIED:
            return "copy"
        if alike.retold >= RETOLD:
            return "rewrite"
        return self._why_by_name(one, other)

    def _why_by_name(self, one: Telling, other: Telling) -> Why | None:
        ours, theirs = (
            self._credited[each.source.id] | ({plain(each.source.origin)} if each.source.origin else set())
            for each in (one, other)
        )
        if ours & theirs:
            return "agency"
        return "site" if one.site and one.site == other.site and not (one.source.origin and other.source.origin) else None

    def _is_known(self, telling: Telling) -> bool:
        """Whether anything tells where a source, or one it is joined with, comes from."""
        group = [each for each in self._tellings if self._of(each.source.id) == self._of(telling.source.id)]
        return any(self._is_told(each) for each in group)

    def _is_told(self, telling: Telling) -> bool:
        source = telling.source
        return bool(_named(source) or telling.site or self._credited[source.id]) or source.same_as == source.id

    def _of(self, source: int) -> int:
        while self._leader[source] != source:
            source = self._leader[source]
        return source

    def _join(self, one: int, other: int, why: Why) -> None:
        first, second = sorted((self._of(one), self._of(other)))
        self._leader[second] = first
        self._why.setdefault(first, set()).update({why} | self._why.pop(second, set()))

    def _groups(self) -> Iterator[Origin]:
        for leader in sorted({self._of(telling.source.id) for telling in self._tellings}):
            group = [telling for telling in self._tellings if self._of(telling.source.id) == leader]
            why = tuple(sorted(self._why.get(leader, set())))
            numbers = tuple(telling.source.id for telling in group)
            yield Origin(numbers, self._name(group), why, self._is_known(group[0]))

    def _name(self, group: Sequence[Telling]) -> str:
        """What to call an origin: what a person said, who was spoken to, an agency, a site, in this order."""
        said = [telling.source.origin for telling in group if telling.source.origin]
        said += [name for telling in group if (name := _named(telling.source))]
        credited = sorted({name for telling in group for name in self._credited[telling.source.id]})
        sites = [telling.site for telling in group if telling.site]
        return next(iter([*said, *credited, *sites]), "")


def _named(source: Source) -> str:
    """Where a source comes from by name: what a checker noted or, of whom somebody spoke to, their own."""
    return source.origin or (source.name if source.kind in _PERSONAL else "")


def _first(source: int, same_as: int | None) -> int:
    return source if same_as is None else same_as
