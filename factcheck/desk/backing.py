"""What the workflow needs to know of evidence: the same for a verdict that is given and for a form that is being filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import sources.origin
from claims.workflow import Backing
from sources.model import Evidence
from sources.origin import Origin, Telling


def backing(evidence: Iterable[Evidence]) -> list[Backing]:
    """What counts of ``evidence``. Sources of unknown origin count as one: they may be one wire's."""
    standing = [piece for piece in evidence if not piece.withdrawn]
    names = _named(origins_of(standing))
    return [_of(piece, names[piece.source.id]) for piece in standing]


def origins_of(evidence: Iterable[Evidence]) -> list[Origin]:
    """The origins that evidence comes from. Reads the texts: the first time some milliseconds for each pair of reports."""
    told = [Telling(piece.source, piece.snapshot.text if piece.snapshot else "") for piece in evidence]
    return sources.origin.origins(told) if told else []  # what compares texts is loaded where there are any


def _named(found: list[Origin]) -> dict[int, str]:
    """A name for the origin of each source, by its number: another for every origin, and none for what isn't known."""
    often = Counter(origin.name.casefold() for origin in found)
    named: dict[int, str] = {}
    for origin in found:
        alone = often[origin.name.casefold()] == 1 and origin.name
        name = origin.name if alone else f"{origin.name or 'source'} ({origin.sources[0]})"
        named |= dict.fromkeys(origin.sources, name if origin.known else "")
    return named


def _of(piece: Evidence, origin: str) -> Backing:
    return Backing(
        stance=piece.stance,
        tier=piece.source.tier,
        origin=origin,
        found=piece.snapshot is not None or bool(piece.source.locator),
        placed=bool(piece.locator or piece.exact or piece.span),
    )
