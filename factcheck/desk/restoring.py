"""Putting back what an act changed: nothing is deleted, the old state is written again, with entries of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from claims.model import Claim, SignOff
from claims.vocabulary import Fix, Stance, Status, Verdict
from factcheck.desk import acts
from factcheck.desk.cover import measure
from factcheck.desk.session import Desk
from factcheck.desk.sources import reopen
from factcheck.errors import Conflict
from factcheck.store import articles, events, sources
from factcheck.store import claims as stored
from factcheck.store.chain import Entry
from factcheck.store.transactions import Writing

Fields = Mapping[str, Any]


def revert(tx: Writing, desk: Desk, verb: str, act: Sequence[Entry]) -> None:
    """Put everything that ``act`` changed back to what it was before, last entry first; ``verb`` is ``undo`` or ``redo``.

    Raises ``Conflict`` where something is no longer as the act left it, and ``Refused`` where a verdict would come back
    that the policy does not allow on the evidence there is now.
    """
    for entry in reversed(act):
        kind, _, name = entry.subject.partition(":")
        before, after = events.parsed(entry.before), events.parsed(entry.after)
        was, now = _RESTORERS[kind](tx, name, before, after)
        tx.log(verb, entry.subject, entry.article, was, now | {"undoes": entry.act})
    for entry in act:
        _check(tx, desk, entry)
    if act[0].article is not None:
        measure(tx, act[0].article)


def _check(tx: Writing, desk: Desk, entry: Entry) -> None:
    """No verdict comes back that could not be given now, and none stays whose evidence was taken back."""
    kind, _, name = entry.subject.partition(":")
    if kind == "claim" and {"verdict", "fix"} & events.parsed(entry.before).keys():
        claim = acts.load(tx, name)
        acts.unless(acts.objections_to_its_verdict(desk, claim, acts.evidence_for(tx, claim)))
    elif kind == "evidence":
        reopen(tx, desk, acts.load(tx, sources.evidence(tx, int(name)).claim), f"evidence {name} was taken back")


def _expect(name: str, current: Fields, after: Fields) -> None:
    """Raise ``Conflict`` unless all is still as the act left it."""
    for field, value in after.items():
        if field in current and current[field] != value:
            raise Conflict(
                f"{name} is no longer as it was left: its {field.replace('_', ' ')} was changed since.",
                "Nothing was changed; look at the log.",
            )


def _restore_claim(tx: Writing, name: str, before: Fields, after: Fields) -> tuple[dict[str, object], dict[str, object]]:
    was_dropped = stored.dropped(tx, *acts.parsed(name))
    if was_dropped:
        _expect(name, {"dropped": True}, after)
        stored.drop(tx, *acts.parsed(name), dropped=False)
        return {"dropped": True}, {"dropped": False}
    old = acts.load(tx, name)
    _expect(name, acts.state(old) | {"dropped": False}, after)
    if before.get("dropped"):
        if acts.evidence_for(tx, old):
            raise Conflict(f"{name} has evidence by now and can't be taken back.", "Nothing was changed.")
        stored.drop(tx, *acts.parsed(name), dropped=True)
        return {"dropped": False}, {"dropped": True}
    new = _as_before(old, before, f"{tx.actor} took it back")
    stored.save(tx, old, new)
    return acts.difference(old, new)


def _as_before(claim: Claim, before: Fields, why: str) -> Claim:
    """The claim with the fields of ``before``; sign-offs that were added since stay on record as void."""
    kinds: dict[str, type[Status | Verdict | Fix]] = {
        "status": Status,
        "verdict": Verdict,
        "void_verdict": Verdict,
        "fix": Fix,
    }
    fields: dict[str, Any] = {}
    for field in ("wording", "status", "verdict", "void_verdict", "fix", "fix_wording", "reason", "assignee"):
        if field in before:
            value = before[field]
            fields[field] = kinds[field](value) if field in kinds and value is not None else value
    if "sign_offs" in before:
        fields["sign_offs"] = _sign_offs(claim.sign_offs, before["sign_offs"], why)
    return replace(claim, **fields)


def _sign_offs(now: Sequence[SignOff], before: Sequence[Fields], why: str) -> tuple[SignOff, ...]:
    kept = [replace(sign_off, void=was["void"]) for sign_off, was in zip(now, before, strict=False)]
    return (*kept, *acts.voided(now[len(before) :], why))


def _restore_evidence(tx: Writing, name: str, before: Fields, after: Fields) -> tuple[dict[str, object], dict[str, object]]:
    old = sources.evidence(tx, int(name))
    current = {"stance": old.stance.value, "withdrawn": old.withdrawn}
    _expect(f"Evidence {name}", current, after)
    stance = Stance(before["stance"]) if "stance" in before else None
    new = sources.save_evidence(tx, int(name), stance=stance, withdrawn=before.get("withdrawn"))
    restored = {"stance": new.stance.value, "withdrawn": new.withdrawn}
    differing = [field for field in current if current[field] != restored[field]]
    return {field: current[field] for field in differing}, {field: restored[field] for field in differing}


def _restore_mark(tx: Writing, name: str, before: Fields, after: Fields) -> tuple[dict[str, object], dict[str, object]]:
    was = articles.withdraw_mark(tx, int(name), before["withdrawn"])
    _expect("What was set aside", {"withdrawn": was}, after)
    return {"withdrawn": was}, {"withdrawn": before["withdrawn"]}


_RESTORERS = {"claim": _restore_claim, "evidence": _restore_evidence, "set_aside": _restore_mark}
