"""What a verdict, and what happens to the copy, needs behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.model import Claim
from claims.phrase import Phrase, phrase, phrases
from claims.policy import Policy
from claims.vocabulary import Fix, Stance, Status, Tier, Verdict
from claims.workflow.objection import Objection

_ABOUT_TRUTH = frozenset({Verdict.SUPPORTED, Verdict.SUPPORTED_IF_CHANGED, Verdict.CONTRADICTED, Verdict.SOURCES_CONFLICT})
_HOLDS = frozenset({Verdict.SUPPORTED, Verdict.SUPPORTED_IF_CHANGED})
_WANTED_STANCES: dict[Verdict, tuple[Stance, ...]] = {
    Verdict.SUPPORTED: (Stance.SUPPORTS,),
    Verdict.CONTRADICTED: (Stance.CONTRADICTS,),
    Verdict.SOURCES_CONFLICT: (Stance.SUPPORTS, Stance.CONTRADICTS),
}


@dataclass(frozen=True, slots=True)
class Backing:
    """What the workflow needs to know of one piece of evidence. ``origin`` is who the information ultimately comes from.

    ``found``: its source can be found again (it was captured, or has an address); ``placed``: it says where in the source.
    """

    stance: Stance
    tier: Tier
    origin: str
    found: bool = True
    placed: bool = True


def objections_to_verdict(
    claim: Claim,
    verdict: Verdict,
    backing: Sequence[Backing],
    policy: Policy,
    *,
    reason: str | None = None,
    fix: Fix = Fix.NONE,
    fix_wording: str | None = None,
    fix_reason: str | None = None,
) -> list[Objection]:
    """Why ``verdict`` can't be given on ``claim`` under ``policy``, whoever gives it."""
    if claim.status is Status.GONE:
        message = phrase("The words of {claim} were cut from the article; there is nothing left to judge.", claim=claim.id)
        return [Objection("gone", message, claim.id, values={"claim": claim.id})]
    reasoned = bool((reason or "").strip())
    found: list[Objection] = []
    if verdict in _ABOUT_TRUTH and not (policy.reason_instead and reasoned):
        found += _missing_evidence(claim, verdict, backing, policy)
    if not reasoned:
        found += _missing_locator(claim, verdict, backing, policy)
    if verdict is Verdict.NO_EVIDENCE and not reasoned:
        message = phrase("“{verdict:C}” on {claim} needs a reason: say where you looked.", claim=claim.id, verdict=verdict)
        found.append(_objection("needs_reason", message, claim, verdict))
    if verdict is Verdict.ATTRIBUTION_ONLY:
        found += _missing_attribution(claim, backing, reasoned)
    if verdict is Verdict.SUPPORTED_IF_CHANGED and fix is Fix.NONE:
        message = phrase("“{verdict:C}” on {claim} needs the new wording: propose a fix.", claim=claim.id, verdict=verdict)
        found.append(_objection("needs_fix", message, claim, verdict))
    return found + objections_to_fix(claim, fix, fix_wording, fix_reason or reason)


def objections_to_fix(claim: Claim, fix: Fix, wording: str | None, reason: str | None) -> list[Objection]:
    """Why ``fix`` can't be recorded on ``claim``."""
    values = {"claim": claim.id, "fix": fix.value}
    if fix is Fix.PROPOSED and not (wording or "").strip():
        return [
            Objection(
                "needs_wording",
                phrase("A proposed fix on {claim} needs the new wording.", claim=claim.id),
                claim.id,
                values=values,
            )
        ]
    if fix is Fix.STET and not (reason or "").strip():
        return [
            Objection(
                "needs_reason", phrase("Stet on {claim} needs the editor's reason.", claim=claim.id), claim.id, values=values
            )
        ]
    return []


def _objection(code: str, message: Phrase, claim: Claim, verdict: Verdict, **values: str | int) -> Objection:
    return Objection(code, message, claim.id, values={"claim": claim.id, "verdict": verdict.value, **values})


def _missing_evidence(claim: Claim, verdict: Verdict, backing: Sequence[Backing], policy: Policy) -> list[Objection]:
    if len(backing) < policy.evidence:
        message = _needs_evidence(claim, verdict, policy, len(backing))
        return [_objection("needs_evidence", message, claim, verdict, needed=policy.evidence, attached=len(backing))]
    found: list[Objection] = []
    if policy.stance_must_match:
        for stance in _WANTED_STANCES.get(verdict, ()):
            if all(piece.stance is not stance for piece in backing):
                message = phrase(
                    "“{verdict:C}” on {claim} needs evidence that {stance} it.", claim=claim.id, verdict=verdict, stance=stance
                )
                found.append(_objection("needs_stance", message, claim, verdict, stance=stance.value))
    return found or _missing_origins(claim, verdict, backing, policy)


def _needs_evidence(claim: Claim, verdict: Verdict, policy: Policy, attached: int) -> Phrase:
    needed = phrases("a source", "{count} sources", policy.evidence)
    if policy.reason_instead:
        return phrase(
            "“{verdict:C}” on {claim} needs {needed} as evidence ({attached} attached), or give a reason.",
            claim=claim.id,
            verdict=verdict,
            needed=needed,
            attached=attached,
        )
    return phrase(
        "“{verdict:C}” on {claim} needs {needed} as evidence ({attached} attached).",
        claim=claim.id,
        verdict=verdict,
        needed=needed,
        attached=attached,
    )


def _missing_origins(claim: Claim, verdict: Verdict, backing: Sequence[Backing], policy: Policy) -> list[Objection]:
    """Copies of one wire are one source; sources of unknown origin count as one, and tertiary ones not at all."""
    if verdict not in _HOLDS or not policy.independent_origins:
        return []
    counting = [piece for piece in backing if not policy.stance_must_match or _bears(piece, verdict)]
    if any(piece.tier is Tier.PRIMARY for piece in counting):
        return []
    origins = {piece.origin.strip().casefold() for piece in counting if piece.tier is Tier.SECONDARY}
    if len(origins) >= policy.independent_origins:
        return []
    message = phrases(
        "Without a primary source {claim} needs evidence from {needed} independent origins; there is {count}.",
        "Without a primary source {claim} needs evidence from {needed} independent origins; there are {count}.",
        len(origins),
        claim=claim.id,
        needed=policy.independent_origins,
    )
    if sum(not piece.origin.strip() for piece in counting) > 1:
        message = phrase(
            "{message} Sources of unknown origin count as one: say who their information comes from.", message=message
        )
    return [_objection("needs_origins", message, claim, verdict, needed=policy.independent_origins, found=len(origins))]


def _bears(piece: Backing, verdict: Verdict) -> bool:
    """Whether a piece speaks for the verdict: against the words as printed it may speak for their change."""
    return piece.stance is Stance.SUPPORTS if verdict is Verdict.SUPPORTED else piece.stance is not Stance.MENTIONS


def _missing_locator(claim: Claim, verdict: Verdict, backing: Sequence[Backing], policy: Policy) -> list[Objection]:
    lost = sum(not _is_located(piece, policy.locator) for piece in backing)
    if not lost or lost < len(backing):
        return []
    where = (
        phrase("the page, the time or the passage in it")
        if policy.locator == "passage"
        else phrase("its address, a copy, or the page or time")
    )
    message = phrase(
        "The evidence on {claim} doesn't say where it can be found again: give {where}, or a reason for the verdict.",
        claim=claim.id,
        where=where,
    )
    return [_objection("needs_locator", message, claim, verdict, locator=policy.locator)]


def _is_located(piece: Backing, how: str) -> bool:
    return how == "none" or piece.placed or (piece.found and how == "source")


def _missing_attribution(claim: Claim, backing: Sequence[Backing], reasoned: bool) -> list[Objection]:
    if claim.attribution is None and not claim.is_quotation:
        message = phrase(
            "{claim} is nobody's statement: “{verdict}” is for what somebody said.",
            claim=claim.id,
            verdict=Verdict.ATTRIBUTION_ONLY,
        )
        return [_objection("no_speaker", message, claim, Verdict.ATTRIBUTION_ONLY)]
    if not backing and not reasoned:
        message = phrase(
            "“{verdict:C}” on {claim} needs a source for the words, or a reason.",
            claim=claim.id,
            verdict=Verdict.ATTRIBUTION_ONLY,
        )
        return [_objection("needs_evidence", message, claim, Verdict.ATTRIBUTION_ONLY, needed=1, attached=0)]
    return []
