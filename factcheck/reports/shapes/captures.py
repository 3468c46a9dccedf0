"""Shapes of captured pages: what came of looking at them again, and an article's links."""

from __future__ import annotations

from factcheck.desk.views import Link, LinkTaken, Looked, Touched
from factcheck.reports.shapes.base import Json, Shape, optional, shape, shapes


@shape.register(Looked)
def _looked(value: Looked) -> Shape:
    found: Shape = {"source": shape(value.source), "check": shape(value.check)}
    effects: Shape = {"touched": shapes(value.touched), "standing": value.standing, "reopened": list(value.reopened)}
    changes: list[Json] = [{"before": one.before, "after": one.after} for one in value.changes]
    return {**found, **effects, "changes": changes, "remarks": list(value.remarks)}


@shape.register(Touched)
def _touched(value: Touched) -> Shape:
    found = value.standing
    passage: Shape = {"state": found.state, "before": found.before, "after": found.after} if found else {"state": "page"}
    return {"evidence": value.evidence, "claim": value.claim, **passage}


@shape.register(Link)
def _link(value: Link) -> Shape:
    return {"url": value.url, "span": optional(value.span), "claims": list(value.claims), "source": value.source}


@shape.register(LinkTaken)
def _link_taken(value: LinkTaken) -> Shape:
    taken: Shape = {"url": value.url, "source": optional(value.source), "snapshot": optional(value.snapshot)}
    return {**taken, "remarks": list(value.remarks), "failure": value.failure}
