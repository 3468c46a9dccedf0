"""What a verdict, and what happens to the copy, needs behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.model import Claim
from claims.policy import Policy
from claims.vocabulary import Fix, Stance, Status, Tier, Verdict, label
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
        message = f"The words of {claim.id} were cut from the article; there is nothing left to judge."
        return [Objection("gone", message, claim.id, values={"claim": claim.id})]
    reasoned = bool((reason or "").strip())
    found: list[Objection] = []
    if verdict in _ABOUT_TRUTH and not (policy.reason_instead and reasoned):
        found += _missing_evidence(claim, verdict, backing, policy)
    if not reasoned:
        found += _missing_locator(claim, verdict, backing, policy)
    if verdict is Verdict.NO_EVIDENCE and not reasoned:
        message = f"“No evidence” on {claim.id} needs a reason: say where you looked."
        found.append(_objection("needs_reason", message, claim, verdict))
    if verdict is Verdict.ATTRIBUTION_ONLY:
        found += _missing_attribution(claim, backing, reasoned)
    if verdict is Verdict.SUPPORTED_IF_CHANGED and fix is Fix.NONE:
        message = f"“Supported if changed” on {claim.id} needs the new wording: propose a fix."
        found.append(_objection("needs_fix", message, claim, verdict))
    return found + objections_to_fix(claim, fix, fix_wording, fix_reason or reason)


def objections_to_fix(claim: Claim, fix: Fix, wording: str | None, reason: str | None) -> list[Objection]:
    """Why ``fix`` can't be recorded on ``claim``."""
    values = {"claim": claim.id, "fix": fix.value}
    if fix is Fix.PROPOSED and not (wording or "").strip():
        return [Objection("needs_wording", f"A proposed fix on {claim.id} needs the new wording.", claim.id, values=values)]
    if fix is Fix.STET and not (reason or "").strip():
        return [Objection("needs_reason", f"Stet on {claim.id} needs the editor's reason.", claim.id, values=values)]
    return []


def _objection(code: str, message: str, claim: Claim, verdict: Verdict, **values: str | int) -> Objection:
    return Objection(code, message, claim.id, values={"claim": claim.id, "verdict": verdict.value, **values})


def _missing_evidence(claim: Claim, verdict: Verdict, backing: Sequence[Backing], policy: Policy) -> list[Objection]:
    name = label(verdict).capitalize()
    or_reason = ", or give a reason" if policy.reason_instead else ""
    if len(backing) < policy.evidence:
        count = "a source" if policy.evidence == 1 else f"{policy.evidence} sources"
        message = f"“{name}” on {claim.id} needs {count} as evidence ({len(backing)} attached){or_reason}."
        return [_objection("needs_evidence", message, claim, verdict, needed=policy.evidence, attached=len(backing))]
    found: list[Objection] = []
    if policy.stance_must_match:
        for stance in _WANTED_STANCES.get(verdict, ()):
            if all(piece.stance is not stance for piece in backing):
                message = f"“{name}” on {claim.id} needs evidence that {label(stance)} it."
                found.append(_objection("needs_stance", message, claim, verdict, stance=stance.value))
    return found or _missing_origins(claim, verdict, backing, policy)


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
    message = (
        f"Without a primary source {claim.id} needs evidence from {policy.independent_origins} independent"
        f" origins; there {'is' if len(origins) == 1 else 'are'} {len(origins)}."
    )
    if sum(not piece.origin.strip() for piece in counting) > 1:
        message += " Sources of unknown origin count as one: say who their information comes from."
    return [_objection("needs_origins", message, claim, verdict, needed=policy.independent_origins, found=len(origins))]


def _bears(piece: Backing, verdict: Verdict) -> bool:
    """Whether a piece speaks for the verdict: against the words as printed it may speak for their change."""
    return piece.stance is Stance.SUPPORTS if verdict is Verdict.SUPPORTED else piece.stance is not Stance.MENTIONS


def _missing_locator(claim: Claim, verdict: Verdict, backing: Sequence[Backing], policy: Policy) -> list[Objection]:
    lost = sum(not _is_located(piece, policy.locator) for piece in backing)
    if not lost or lost < len(backing):
        return []
    where = (
        "the page, the time or the passage in it" if policy.locator == "passage" else "its address, a copy, or the page or time"
    )
    message = f"The evidence on {claim.id} doesn't say where it can be found again: give {where}, or a reason for the verdict."
    return [_objection("needs_locator", message, claim, verdict, locator=policy.locator)]


def _is_located(piece: Backing, how: str) -> bool:
    return how == "none" or piece.placed or (piece.found and how == "source")


def _missing_attribution(claim: Claim, backing: Sequence[Backing], reasoned: bool) -> list[Objection]:
    if claim.attribution is None and not claim.is_quotation:
        message = f"{claim.id} is nobody's statement: “attribution only” is for what somebody said."
        return [_objection("no_speaker", message, claim, Verdict.ATTRIBUTION_ONLY)]
    if not backing and not reasoned:
        message = f"“Attribution only” on {claim.id} needs a source for the words, or a reason."
        return [_objection("needs_evidence", message, claim, Verdict.ATTRIBUTION_ONLY, needed=1, attached=0)]
    return []
