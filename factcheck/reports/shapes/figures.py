"""Shapes of the board's figures."""

from __future__ import annotations

from factcheck.desk.figures import Carrier, Overview, Work
from factcheck.reports.shapes.base import Shape, moment, name, shape, shapes


@shape.register(Overview)
def _overview(value: Overview) -> Shape:
    scope = value.scope
    return {
        "at": moment(value.at),
        "desk": scope.desk or None,
        "person": scope.person or None,
        "since": moment(value.since),
        "until": moment(value.until),
        "stages": {stage.value: [row.article.id for row in rows] for stage, rows in value.stages},
        "articles": shapes(value.rows),
        "work": shapes(value.work),
        "seconds_to_check": value.to_check.total_seconds() if value.to_check is not None else None,
        "timed": value.timed,
        "carriers": shapes(value.carriers),
        "corrections": [{"cause": name(cause), "count": count} for cause, count in (value.causes or {}).items()],
    }


@shape.register(Work)
def _work(value: Work) -> Shape:
    done: Shape = {"judged": value.judged, "attached": value.attached, "signed": value.signed, "acts": value.acts}
    return {"person": value.person, "day": moment(value.day), **done}


@shape.register(Carrier)
def _carrier(value: Carrier) -> Shape:
    return {"source": shape(value.source), "claims": value.claims, "articles": value.articles}
