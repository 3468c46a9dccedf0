"""What the workflow needs to know of evidence: the same for a verdict that is given and for a form that is being filled in."""

from __future__ import annotations

from collections.abc import Iterable

from claims.workflow import Backing
from sources.model import Evidence


def backing(evidence: Iterable[Evidence]) -> list[Backing]:
    """What counts of ``evidence``. Sources of unknown origin count as one: they may be one wire's."""
    return [_of(piece) for piece in evidence if not piece.withdrawn]


def _of(piece: Evidence) -> Backing:
    return Backing(
        stance=piece.stance,
        tier=piece.source.tier,
        origin=piece.source.origin,
        found=piece.snapshot is not None or bool(piece.source.locator),
        placed=bool(piece.locator or piece.exact or piece.span),
    )
