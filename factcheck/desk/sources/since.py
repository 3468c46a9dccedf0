"""What became of a source since a piece of evidence was drawn from it."""

from __future__ import annotations

from factcheck.desk.session import Desk
from factcheck.desk.views import Since
from factcheck.store import snapshots
from factcheck.store import sources as stored
from sources.standing import differences, standing


def since(desk: Desk, evidence: int) -> Since | None:
    """How the latest capture of the source differs from the one that the evidence was drawn from; ``None`` without a later one.

    Raises ``NotFound``. Time is linear in the texts: not on a screen's event loop.
    """
    with desk.reading() as tx:
        piece = stored.evidence(tx, evidence)
        latest = snapshots.latest(tx, piece.source.id)
    was = piece.snapshot
    if was is None or latest is None or latest.id == was.id:
        return None
    passage = standing(was.text, piece.span, latest.text) if piece.span is not None else None
    return Since(latest.at, passage, tuple(differences(was.text, latest.text)))
