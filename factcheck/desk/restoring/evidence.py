"""A piece of evidence as it was: what it does to its claim, what is noted on it, and whether it counts."""

from __future__ import annotations

from typing import Any

from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import Stance
from factcheck.desk import acts
from factcheck.desk.restoring.base import Difference, Restorer, Step, differing
from factcheck.desk.sources import reopen
from factcheck.desk.sources.bearing import state
from factcheck.store import claims, sources
from sources.model import Evidence

_PLACE = frozenset({"start", "end", "exact", "locator"})


def restore(step: Step) -> Difference:
    """Give the evidence the stance, the note and the passage of ``before``; let it count or not as it did."""
    number = int(step.name)
    current = _state(sources.evidence(step.tx, number))
    step.expect(current)
    stance = Stance(step.before["stance"]) if "stance" in step.before else None
    fields = {name: step.before.get(name) for name in ("withdrawn", "note")}
    new = sources.save_evidence(step.tx, number, stance=stance, **fields)
    if not _PLACE.isdisjoint(step.before):
        placed = {**current, **{name: step.before[name] for name in _PLACE if name in step.before}}
        span = None if placed["start"] is None else Span(placed["start"], placed["end"])
        new = sources.place_evidence(step.tx, number, span, placed["exact"], placed["locator"])
    return differing(current, _state(new))


def _state(evidence: Evidence) -> dict[str, Any]:
    """All that an entry may have changed of it."""
    changeable = ("stance", "note", "withdrawn", *_PLACE)
    return {name: value for name, value in state(evidence).items() if name in changeable}


def settle(step: Step) -> None:
    """No verdict stays whose evidence was taken back."""
    name = sources.evidence(step.tx, int(step.name)).claim
    if claims.dropped(step.tx, *acts.parsed(name)):  # its claim went with it
        return
    claim = acts.load(step.tx, name)
    reopen(step.tx, step.desk, claim, phrase("evidence {evidence} was taken back", evidence=step.name))


RESTORER = Restorer(restore, settle)
