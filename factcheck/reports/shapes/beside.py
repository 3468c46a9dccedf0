"""Shapes of a claim beside its sources: the passages that bear on it, what differs in each, and the origins behind it."""

from __future__ import annotations

from factcheck.desk.views import Bearing, Beside
from factcheck.reports.shapes.base import Shape, number, optional, shape, shapes
from sources.model import Point
from sources.origin import Origin


@shape.register(Beside)
def _beside(value: Beside) -> Shape:
    of: Shape = {"claim": value.claim.id, "compared": value.compared, "source": shape(value.source)}
    found: Shape = {"snapshot": optional(value.snapshot), "passages": shapes(value.passages)}
    evidence = value.evidence.id if value.evidence else None
    return {**of, **found, "evidence": evidence, "resting": optional(value.resting)}


@shape.register(Bearing)
def _bearing(value: Bearing) -> Shape:
    found: Shape = {"span": shape(value.span), "text": value.words, "score": number(value.score), "place": value.place}
    return {**found, "points": shapes(value.held.points)}


@shape.register(Point)
def _point(value: Point) -> Shape:
    told: Shape = {"kind": value.kind, "outcome": value.outcome, "message": value.message}
    return {**told, "here": shape(value.here), "there": optional(value.there)}


@shape.register(Origin)
def _origin(value: Origin) -> Shape:
    return {"sources": list(value.sources), "name": value.name, "why": list(value.why), "known": value.known}
