"""Uncovered words that were acknowledged, or not."""

from __future__ import annotations

from factcheck.desk.restoring.base import Difference, Restorer, Step
from factcheck.store import clearances


def restore(step: Step) -> Difference:
    """Let the acknowledgement count or not as it did."""
    first, _, last = step.name.partition("-")
    wanted: bool = step.before["withdrawn"]
    was = clearances.withdraw_gaps(step.tx, int(first), int(last or first), wanted)
    step.expect({"withdrawn": was})
    return {"withdrawn": was}, {"withdrawn": wanted}


RESTORER = Restorer(restore)
