"""What the workflow needs to know of evidence: the same for a verdict that is given and for a form that is being filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claims.workflow import Backing
from sources.model import Evidence, Source


def backing(evidence: Iterable[Evidence]) -> list[Backing]:
    """What counts of ``evidence``. Sources of unknown origin count as one: they may be one wire's."""
    standing = [piece for piece in evidence if not piece.withdrawn]
    known = {piece.source.id: piece.source for piece in standing}
    return [_of(piece, _origin(piece.source, known)) for piece in standing]


def _of(piece: Evidence, origin: str) -> Backing:
    return Backing(
        stance=piece.stance,
        tier=piece.source.tier,
        origin=origin,
        found=piece.snapshot is not None or bool(piece.source.locator),
        placed=bool(piece.locator or piece.exact or piece.span),
    )


def _origin(source: Source, known: Mapping[int, Source]) -> str:
    """Where a source comes from, as a checker has corrected it: copies bear the name of what they are a copy of."""
    if source.same_as == source.id:
        return f"{source.origin or source.name} (source {source.id})"
    first = source.id if source.same_as is None else source.same_as
    of = known.get(first, source)
    has_copies = any(other.same_as == first for other in known.values())
    return of.origin or (f"source {first}" if has_copies else "")
