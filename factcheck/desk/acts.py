"""What all changes to a claim have in common: it is found, its version looked at, the change kept and its event written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.model import Claim, Override
from claims.phrase import phrase
from claims.policy import Policy
from claims.reopening import basis, told_voice
from claims.workflow import Objection, objections_to_verdict, remaining
from claims.workflow import unjudged as unjudged
from claims.workflow import void_overrides as void_overrides
from claims.workflow import voided as voided
from factcheck.desk.backing import backing
from factcheck.desk.docket import Docket
from factcheck.desk.narration import sentence
from factcheck.desk.session import Desk
from factcheck.desk.views import ClaimView
from factcheck.errors import BadInput, Conflict, Refused
from factcheck.store import articles, events, sources
from factcheck.store import claims as stored
from factcheck.store.chain import Entry
from factcheck.store.columns import utc_text
from factcheck.store.converters import reopening_fields, shape_fields
from factcheck.store.transactions import Reading, Writing
from sources.model import Evidence

_ID = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})")


def parsed(claim: str) -> tuple[int, int]:
    """Article and number of a claim's name (``"1.3"``). Raises ``BadInput`` for anything else."""
    match = _ID.fullmatch(claim.strip())
    if not match:
        raise BadInput(phrase("“{claim}” names no claim.", claim=claim), phrase("A claim's name is ARTICLE.NUMBER, as in 1.3."))
    return int(match[1]), int(match[2])


def subject(claim: Claim) -> str:
    """How the audit trail names a claim."""
    return f"claim:{claim.id}"


def load(tx: Reading, claim: str, expected_version: int | None = None) -> Claim:
    """A claim by its name, at the version that the person saw. Raises ``NotFound``, ``BadInput`` or ``Conflict``."""
    found = stored.one(tx, *parsed(claim))
    if expected_version is not None and found.version != expected_version:
        raise Conflict(_meanwhile(tx, found, expected_version), phrase("Look at it again; nothing was changed."))
    return found


def _meanwhile(tx: Reading, claim: Claim, expected: int) -> str:
    """Who changed what and when since the person looked: each version is one entry of the audit trail."""
    missed = events.of_subject(tx, subject(claim), max(1, claim.version - expected))
    if not missed:
        return phrase(
            "{claim} is at version {version}, not {expected}.", claim=claim.id, version=claim.version, expected=expected
        )
    return phrase("Meanwhile {told}, {moment} UTC.", **_told_of(missed[-1]))


def since(tx: Reading, subject: str) -> str:
    """Who changed a subject last, to what and when: why an act on it can't be taken back."""
    return phrase("Since then {told}, {moment} UTC.", **_told_of(events.of_subject(tx, subject, 1)[-1]))


def _told_of(entry: Entry) -> dict[str, str]:
    before, after = events.parsed(entry.before), events.parsed(entry.after)
    told = sentence(entry.actor, entry.verb, entry.subject, before, after)
    return {"told": told, "moment": entry.at[:16].replace("T", " ")}


def state(claim: Claim) -> dict[str, object]:
    """What the audit trail keeps of a claim, as JSON: all that a person or the system can change about it."""
    stands_on = basis(claim)
    return {
        "wording": claim.wording,
        "text": claim.text,
        "sentence": " … ".join(one.sentence for one in stands_on),
        "said_by": " … ".join(told_voice(one) for one in stands_on) or None,
        "status": claim.status.value,
        "verdict": claim.verdict.value if claim.verdict else None,
        "void_verdict": claim.void_verdict.value if claim.void_verdict else None,
        "fix": claim.fix.value,
        "fix_wording": claim.fix_wording,
        "reason": claim.reason,
        "assignee": claim.assignee,
        "asked_by": claim.asked_by,
        "asked_of": claim.asked_of,
        "asked_at": utc_text(claim.asked_at) if claim.asked_at else None,
        "note": claim.note,
        "fix_by": claim.fix_by,
        "fix_reason": claim.fix_reason,
        "adverse": claim.adverse,
        "against": claim.against,
        "reopened": reopening_fields(claim.reopened),
        "overrides": [{"code": o.code, "by": o.by, "reason": o.reason, "void": o.void} for o in claim.overrides],
        "sign_offs": [{"role": s.role.value, "by": s.by, "void": s.void} for s in claim.sign_offs],
    }


def difference(old: Claim, new: Claim) -> tuple[dict[str, object], dict[str, object]]:
    """What differs between two states of a claim: as it was, and as it is."""
    was, now = state(old), state(new)
    differing = [name for name in was if was[name] != now[name]]
    return {name: was[name] for name in differing}, {name: now[name] for name in differing}


def told_difference(tx: Reading, old: Claim, new: Claim) -> tuple[dict[str, object], dict[str, object]]:
    """What differs between two states of a claim in one revision; where it has other words, with all that lets them come back."""
    before, after = difference(old, new)
    if old.places == new.places:
        return before, after
    revision = articles.load(tx, old.article).revision
    return before | {"shape": shape_fields(old, revision)}, after | {"shape": shape_fields(new, revision)}


def change(tx: Writing, verb: str, old: Claim, new: Claim, *, revision: int | None = None) -> Claim:
    """Keep a claim's new state and write the event; a claim in which nothing differs is left alone."""
    before, after = difference(old, new) if revision is not None else told_difference(tx, old, new)
    if not after and revision is None:
        return old
    saved = stored.save(tx, old, new, revision)
    tx.log(verb, subject(old), old.article, before, after)
    return saved


def answered(claim: Claim) -> Claim:
    """The claim without the query that it waited for."""
    return replace(claim, asked_by=None, asked_of=None, asked_at=None)


def evidence_for(tx: Reading, claim: Claim) -> list[Evidence]:
    """The evidence that counts for a claim."""
    return sources.evidence_of(tx, claim.article, claim.number).get(claim.number, [])


def objections_to_its_verdict(desk: Desk, claim: Claim, evidence: Sequence[Evidence]) -> list[Objection]:
    """Why a claim's verdict, if it has one, could not be given on this evidence, but for what was overridden."""
    if claim.verdict is None:
        return []
    found = objections_to_verdict(
        claim,
        claim.verdict,
        backing(evidence),
        desk.policy,
        reason=claim.reason,
        fix=claim.fix,
        fix_wording=claim.fix_wording,
        fix_reason=claim.fix_reason,
    )
    return remaining(found, claim.overrides)


def view(tx: Reading, desk: Desk, claim: Claim) -> ClaimView:
    """A claim as the faces see it."""
    return seen(desk, claim, evidence_for(tx, claim), Docket.read(tx, claim.article))


def seen(desk: Desk, claim: Claim, evidence: Sequence[Evidence], docket: Docket) -> ClaimView:
    """A claim with evidence and a docket that are at hand already."""
    against, replies = docket.against(claim, desk.policy), docket.replies.get(claim.number, ())
    return ClaimView(claim, tuple(evidence), tuple(against), tuple(replies), docket.accusations(claim))


def unless(objections: Sequence[Objection], policy: Policy | None = None) -> None:
    """Raise ``Refused`` if there are objections, which says those that ``policy`` lets a person override."""
    if objections:
        raise Refused(objections, policy.overridable if policy else ())


def let_pass(tx: Writing, objections: Sequence[Objection], policy: Policy, reason: str | None) -> tuple[Override, ...]:
    """The overrides by which a person lets ``objections`` pass for ``reason``, each code once.

    Raises ``Refused`` where there is no reason, or with those that ``policy`` lets nobody override.
    """
    if reason is None:
        unless(objections, policy)
    unless([one for one in objections if one.code not in policy.overridable])
    return tuple(Override(code, reason or "", tx.actor, tx.at) for code in dict.fromkeys(one.code for one in objections))
