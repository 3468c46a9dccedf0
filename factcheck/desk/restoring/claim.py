"""A claim as it was: its state, and whether it counts at all (one made by hand is taken back, never deleted)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from claims.model import Claim, Override, SignOff
from claims.phrase import phrase
from claims.vocabulary import Fix, Status, Verdict
from factcheck.desk import acts
from factcheck.desk.restoring.base import Difference, Fields, Restorer, Step
from factcheck.errors import Conflict
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store.converters import reopening, shape_fields, shaped

_WORDS: dict[str, type[Status | Verdict | Fix]] = {
    "status": Status,
    "verdict": Verdict,
    "void_verdict": Verdict,
    "fix": Fix,
}
_FIELDS = (
    *("wording", *_WORDS, "fix_wording", "fix_by", "fix_reason"),
    *("reason", "assignee", "asked_by", "asked_of", "note", "adverse", "against"),
)


def restore(step: Step) -> Difference:
    """Give the claim the state of ``before``; ``dropped`` takes it back or brings it back."""
    if stored.dropped(step.tx, *acts.parsed(step.name)):
        return _bring_back(step)
    old = acts.load(step.tx, step.name)
    step.expect(acts.state(old) | {"dropped": False})
    if step.before.get("dropped"):
        return _take_back(step, old)
    new = _as_before(_on_its_words(step, old), step.before, phrase("{actor} took it back", actor=step.tx.actor))
    stored.save(step.tx, old, new)
    return acts.told_difference(step.tx, old, new)


def _on_its_words(step: Step, claim: Claim) -> Claim:
    """The claim on the words that it had, if the act gave it others."""
    if "shape" not in step.before:
        return claim
    revision = articles.latest(step.tx, claim.article)
    if shape_fields(claim, revision.number) != step.after["shape"]:
        told = phrase("The words of {claim} are no longer those that the act gave it.", claim=claim.id)
        raise Conflict(told, phrase("Nothing was changed."))
    return shaped(claim, step.before["shape"], revision.text)


def _bring_back(step: Step) -> Difference:
    step.expect({"dropped": True})
    stored.drop(step.tx, *acts.parsed(step.name), dropped=False)
    return {"dropped": True} | _joined(step.after), {"dropped": False} | dict.fromkeys(_joined(step.after))


def _take_back(step: Step, claim: Claim) -> Difference:
    joined = _joined(step.before)
    if not joined and acts.evidence_for(step.tx, claim):
        raise Conflict(phrase("{id} has evidence by now and can't be taken back.", id=claim.id), phrase("Nothing was changed."))
    stored.drop(step.tx, *acts.parsed(step.name), dropped=True, into=joined.get("joined_into"))
    return {"dropped": False} | dict.fromkeys(joined), {"dropped": True} | joined


def _joined(fields: Fields) -> dict[str, Any]:
    """Into which claim it was merged, where it was."""
    return {name: fields[name] for name in ("joined_into",) if fields.get(name) is not None}


def _as_before(claim: Claim, before: Fields, why: str) -> Claim:
    """The claim with the fields of ``before``; sign-offs that were added since stay on record as void."""
    fields: dict[str, Any] = {}
    for field in _FIELDS:
        if field in before:
            value = before[field]
            fields[field] = _WORDS[field](value) if field in _WORDS and value is not None else value
    if "asked_at" in before:
        fields["asked_at"] = datetime.fromisoformat(before["asked_at"]) if before["asked_at"] else None
    if "reopened" in before:
        fields["reopened"] = reopening(before["reopened"])
    if "sign_offs" in before:
        fields["sign_offs"] = _sign_offs(claim.sign_offs, before["sign_offs"], why)
    if "overrides" in before:
        fields["overrides"] = _overrides(claim.overrides, before["overrides"], why)
    return replace(claim, **fields)


def _sign_offs(now: Sequence[SignOff], before: Sequence[Fields], why: str) -> tuple[SignOff, ...]:
    kept = [replace(sign_off, void=was["void"]) for sign_off, was in zip(now, before, strict=False)]
    return (*kept, *acts.voided(now[len(before) :], why))


def _overrides(now: Sequence[Override], before: Sequence[Fields], why: str) -> tuple[Override, ...]:
    kept = [replace(override, void=was["void"]) for override, was in zip(now, before, strict=False)]
    return (*kept, *acts.void_overrides(now[len(before) :], why))


def settle(step: Step) -> None:
    """No verdict comes back that could not be given now."""
    if {"verdict", "fix"} & step.before.keys() and not stored.dropped(step.tx, *acts.parsed(step.name)):
        claim = acts.load(step.tx, step.name)
        acts.unless(acts.objections_to_its_verdict(step.desk, claim, acts.evidence_for(step.tx, claim)))


RESTORER = Restorer(restore, settle)
