"""Which move is allowed when, and why not.

Pure functions: each answers with the objections to a move, in the order in which a person would deal with them; an
empty list means that the move may be made. Messages are sentences for the checker, who reads what is missing and what
to do about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.model import Claim
from claims.policy import Policy
from claims.vocabulary import Fix, Role, Stance, Status, Term, Tier, Verdict, label

BY_HAND: dict[Status, frozenset[Status]] = {
    Status.OPEN: frozenset({Status.CHECKING, Status.QUERY, Status.OUT_OF_SCOPE}),
    Status.CHECKING: frozenset({Status.OPEN, Status.QUERY, Status.OUT_OF_SCOPE}),
    Status.QUERY: frozenset({Status.OPEN, Status.CHECKING, Status.OUT_OF_SCOPE}),
    Status.CHECKED: frozenset({Status.CHECKING, Status.QUERY}),
    Status.OUT_OF_SCOPE: frozenset({Status.OPEN, Status.CHECKING}),
    Status.STALE: frozenset({Status.CHECKING, Status.QUERY, Status.OUT_OF_SCOPE}),
    Status.GONE: frozenset(),
}
"""The moves a person may make without a verdict.

``checked`` is reached by a verdict alone; ``stale`` and ``gone`` are the system's.
"""

NEEDS_REASON = {
    Status.QUERY: "say what is asked, and of whom",
    Status.OUT_OF_SCOPE: "say why it can't be true or false (an opinion, a forecast …)",
}

SETTLED = frozenset({Fix.MADE, Fix.CUT, Fix.STET})
_ABOUT_TRUTH = frozenset({Verdict.SUPPORTED, Verdict.SUPPORTED_IF_CHANGED, Verdict.CONTRADICTED, Verdict.SOURCES_CONFLICT})
_WANTED_STANCES: dict[Verdict, tuple[Stance, ...]] = {
    Verdict.SUPPORTED: (Stance.SUPPORTS,),
    Verdict.CONTRADICTED: (Stance.CONTRADICTS,),
    Verdict.SOURCES_CONFLICT: (Stance.SUPPORTS, Stance.CONTRADICTS),
}


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a move isn't allowed: ``code`` for programs, ``message`` for people, with what to do about it.

    ``claim`` is the id of the one it is about, and ``terms`` what it says of it, where many are told in brief.
    """

    code: str
    message: str
    claim: str = ""
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Backing:
    """What the workflow needs to know of one piece of evidence. ``origin`` is who the information ultimately comes from."""

    stance: Stance
    tier: Tier
    origin: str


def objections_to_move(claim: Claim, to: Status, reason: str | None = None) -> list[Objection]:
    """Why ``claim`` can't be moved to ``to`` by hand."""
    if to not in BY_HAND[claim.status]:
        if to is Status.CHECKED:
            return [Objection("needs_verdict", f"{claim.id} becomes checked by a verdict: set one.")]
        if claim.status is Status.GONE:
            return [Objection("gone", f"The words of {claim.id} were cut from the article; there is nothing left to check.")]
        return [Objection("no_such_move", f"{claim.id} is {label(claim.status)} and can't be moved to {label(to)} by hand.")]
    if to in NEEDS_REASON and not (reason or "").strip():
        return [Objection("needs_reason", f"To move {claim.id} to {label(to)}, {NEEDS_REASON[to]}.")]
    return []


def objections_to_verdict(
    claim: Claim,
    verdict: Verdict,
    backing: Sequence[Backing],
    policy: Policy,
    *,
    reason: str | None = None,
    fix: Fix = Fix.NONE,
    fix_wording: str | None = None,
) -> list[Objection]:
    """Why ``verdict`` can't be given on ``claim`` under ``policy``."""
    if claim.status is Status.GONE:
        return [Objection("gone", f"The words of {claim.id} were cut from the article; there is nothing left to judge.")]
    reasoned = bool((reason or "").strip())
    found: list[Objection] = []
    if verdict in _ABOUT_TRUTH and not (policy.reason_instead and reasoned):
        found += _missing_evidence(claim, verdict, backing, policy)
    if verdict is Verdict.NO_EVIDENCE and not reasoned:
        found.append(Objection("needs_reason", f"“No evidence” on {claim.id} needs a reason: say where you looked."))
    if verdict is Verdict.ATTRIBUTION_ONLY:
        found += _missing_attribution(claim, backing, reasoned)
    if verdict is Verdict.SUPPORTED_IF_CHANGED and fix is Fix.NONE:
        found.append(Objection("needs_fix", f"“Supported if changed” on {claim.id} needs the new wording: propose a fix."))
    return found + objections_to_fix(claim, fix, fix_wording, reason)


def objections_to_fix(claim: Claim, fix: Fix, wording: str | None, reason: str | None) -> list[Objection]:
    """Why ``fix`` can't be recorded on ``claim``."""
    if fix is Fix.PROPOSED and not (wording or "").strip():
        return [Objection("needs_wording", f"A proposed fix on {claim.id} needs the new wording.")]
    if fix is Fix.STET and not (reason or "").strip():
        return [Objection("needs_reason", f"Stet on {claim.id} needs the editor's reason.")]
    return []


def objections_to_sign(claim: Claim, role: Role, actor: str, policy: Policy) -> list[Objection]:
    """Why ``actor`` can't sign ``claim`` as ``role``."""
    if claim.status is Status.OUT_OF_SCOPE:
        return []
    if claim.status is not Status.CHECKED:
        return [Objection("not_checked", f"{claim.id} is {label(claim.status)}, not checked: there is no verdict to sign.")]
    checkers = {s.by for s in claim.sign_offs if s.role is Role.CHECKER and s.void is None}
    if policy.distinct_people and role is Role.SECOND_READER and actor in checkers:
        return [Objection("same_person", f"{actor} checked {claim.id}; the second reader must be somebody else.")]
    return []


def objections_to_publication(claim: Claim, policy: Policy) -> list[Objection]:
    """What about ``claim`` keeps the article from running under ``policy``."""
    if claim.status in (Status.OUT_OF_SCOPE, Status.GONE):
        return []
    if claim.status is not Status.CHECKED or claim.verdict is None:
        return [Objection(f"is_{claim.status}", f"{claim.id} is {label(claim.status)}.", claim.id, (claim.status,))]
    found: list[Objection] = []
    if claim.verdict not in (Verdict.SUPPORTED, Verdict.ATTRIBUTION_ONLY) and claim.fix not in SETTLED:
        message = f"{claim.id} is {label(claim.verdict)}, and the copy is neither changed nor kept by an editor (stet)."
        found.append(Objection("unsettled", message, claim.id, (claim.verdict,)))
    signed = {s.role for s in claim.sign_offs if s.void is None}
    missing = tuple(role for role in policy.sign_offs if role not in signed)
    if missing:
        message = f"{claim.id} is not signed by the {' and the '.join(label(role) for role in missing)}."
        found.append(Objection("unsigned", message, claim.id, missing))
    return found


def _missing_evidence(claim: Claim, verdict: Verdict, backing: Sequence[Backing], policy: Policy) -> list[Objection]:
    found: list[Objection] = []
    or_reason = ", or give a reason" if policy.reason_instead else ""
    if len(backing) < policy.evidence:
        count = "a source" if policy.evidence == 1 else f"{policy.evidence} sources"
        message = f"“{label(verdict).capitalize()}” on {claim.id} needs {count} as evidence ({len(backing)} attached){or_reason}."
        return [Objection("needs_evidence", message)]
    if policy.stance_must_match:
        for stance in _WANTED_STANCES.get(verdict, ()):
            if all(piece.stance is not stance for piece in backing):
                message = f"“{label(verdict).capitalize()}” on {claim.id} needs evidence that {label(stance)} it."
                found.append(Objection("needs_stance", message))
    if policy.independent_origins and all(piece.tier is not Tier.PRIMARY for piece in backing):
        origins = {piece.origin.casefold() for piece in backing}
        if len(origins) < policy.independent_origins:
            message = (
                f"Without a primary source {claim.id} needs evidence from {policy.independent_origins} independent"
                f" origins; there {'is' if len(origins) == 1 else 'are'} {len(origins)}."
            )
            found.append(Objection("needs_origins", message))
    return found


def _missing_attribution(claim: Claim, backing: Sequence[Backing], reasoned: bool) -> list[Objection]:
    if claim.attribution is None and not claim.is_quotation:
        return [Objection("no_speaker", f"{claim.id} is nobody's statement: “attribution only” is for what somebody said.")]
    if not backing and not reasoned:
        return [Objection("needs_evidence", f"“Attribution only” on {claim.id} needs a source for the words, or a reason.")]
    return []
