"""A piece of evidence as it was: what it does to its claim, what is noted on it, and whether it counts."""

from __future__ import annotations

from claims.vocabulary import Stance
from factcheck.desk import acts
from factcheck.desk.restoring.base import Difference, Restorer, Step, differing
from factcheck.desk.sources import reopen
from factcheck.store import sources
from sources.model import Evidence


def restore(step: Step) -> Difference:
    """Give the evidence the stance and the note of ``before``; let it count or not as it did."""
    number = int(step.name)
    current = _state(sources.evidence(step.tx, number))
    step.expect(current)
    stance = Stance(step.before["stance"]) if "stance" in step.before else None
    fields = {name: step.before.get(name) for name in ("withdrawn", "note")}
    new = sources.save_evidence(step.tx, number, stance=stance, **fields)
    return differing(current, _state(new))


def _state(evidence: Evidence) -> dict[str, object]:
    return {"stance": evidence.stance.value, "note": evidence.note, "withdrawn": evidence.withdrawn}


def settle(step: Step) -> None:
    """No verdict stays whose evidence was taken back."""
    claim = acts.load(step.tx, sources.evidence(step.tx, int(step.name)).claim)
    reopen(step.tx, step.desk, claim, f"evidence {step.name} was taken back")


RESTORER = Restorer(restore, settle)
