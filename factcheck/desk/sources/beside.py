"""A claim beside what a source says: the passages that bear on it, and what agrees and what differs in each."""

from __future__ import annotations

import sources
from claims.phrase import phrase
from claims.text import Span
from factcheck.desk import acts
from factcheck.desk.comparing import compared, held
from factcheck.desk.session import Desk
from factcheck.desk.views import Bearing, Beside
from factcheck.errors import NotFound
from factcheck.store import articles, snapshots
from factcheck.store import sources as stored
from sources.model import Evidence, Snapshot
from sources.places import locator

_FEW = 5


def beside(desk: Desk, claim: str, source: int, *, snapshot: int | None = None, limit: int = _FEW) -> Beside:
    """A claim with the passages of a source that bear on it, best first, each held against it.

    Of the source's latest capture, or of ``snapshot``. What has no text (a recording, a sealed file) has no passages.
    Raises ``NotFound``. Takes about a tenth of a second for a megabyte of text: not on a screen's event loop.
    """
    with desk.reading() as tx:
        of = acts.load(tx, claim)
        known = stored.load(tx, source)
        captured = snapshots.latest(tx, source) if snapshot is None else snapshots.load(tx, snapshot)
        if captured is not None and all(one.id != captured.id for one in snapshots.of_source(tx, source)):
            raise NotFound(phrase("Snapshot {id} is none of source {source}.", id=captured.id, source=source))
        language = articles.load(tx, of.article).language
    words = compared(of)
    return Beside(of, words, known, captured, _found(words, captured, language, limit))


def beside_evidence(desk: Desk, evidence: int, *, limit: int = _FEW) -> Beside:
    """The same for a piece of evidence, in what was captured when it was attached; ``resting`` is the passage it names.

    Raises ``NotFound``.
    """
    with desk.reading() as tx:
        piece = stored.evidence(tx, evidence)
        of = acts.load(tx, piece.claim)
        language = articles.load(tx, of.article).language
    words = compared(of)
    found = _found(words, piece.snapshot, language, limit)
    return Beside(of, words, piece.source, piece.snapshot, found, piece, _resting(words, piece, language))


def _found(claim: str, snapshot: Snapshot | None, language: str, limit: int) -> tuple[Bearing, ...]:
    if snapshot is None or not snapshot.text:
        return ()
    passages = sources.locate(claim, snapshot.text, limit)
    return tuple(_held(claim, snapshot, language, one.span, one.score) for one in passages)


def _resting(claim: str, piece: Evidence, language: str) -> Bearing | None:
    if piece.span is None or piece.snapshot is None:
        return None
    return _held(claim, piece.snapshot, language, piece.span, 0.0)


def _held(claim: str, snapshot: Snapshot, language: str, span: Span, score: float) -> Bearing:
    words = span.of(snapshot.text)
    place = locator(snapshot.places, span, language)
    return Bearing(span, words, score, place, held(claim, words))
