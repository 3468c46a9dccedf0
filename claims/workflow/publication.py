"""What keeps an article from running: of its claims, and of the words that no claim covers."""

from __future__ import annotations

from collections.abc import Sequence

from claims.ledger import Reply
from claims.model import Claim
from claims.policy import Policy
from claims.vocabulary import Answer, Fix, Status, Verdict, label
from claims.workflow.objection import Objection, Value, remaining

SETTLED = frozenset({Fix.MADE, Fix.CUT, Fix.STET})
"""The copy was changed, or an editor keeps it: either is somebody's decision."""

_MAY_STAND = frozenset({Verdict.SUPPORTED, Verdict.ATTRIBUTION_ONLY})
_HEARD = frozenset({Answer.ANSWERED, Answer.DECLINED})


def objections_to_publication(
    claim: Claim, policy: Policy, replies: Sequence[Reply] = (), accusations: Sequence[str] = ()
) -> list[Objection]:
    """What about ``claim`` keeps the article from running under ``policy``, but for what was overridden on it.

    ``replies`` is its right-of-reply ledger, ``accusations`` the words in it that may make it adverse.
    """
    if claim.status in (Status.OUT_OF_SCOPE, Status.GONE):
        return []
    if claim.status is not Status.CHECKED or claim.verdict is None:
        values = {"claim": claim.id, "status": claim.status.value}
        return [Objection(f"is_{claim.status}", f"{claim.id} is {label(claim.status)}.", claim.id, (claim.status,), values)]
    found = (
        _unsettled(claim) + _unheard(claim, policy, replies) + _undecided(claim, policy, accusations) + _unsigned(claim, policy)
    )
    return remaining(found, claim.overrides)


def objections_to_article(article: int, claims: int, policy: Policy, *, numbers: float) -> list[Objection]:
    """What keeps an article from running whatever its claims say.

    ``claims`` counts those whose words are in the text, ``numbers`` is the share of numbers covered (0..1).
    """
    found: list[Objection] = []
    about: dict[str, Value] = {"article": article}
    if not claims:
        message = f"Article {article} has no claims: nothing in it was checked."
        found.append(Objection("no_claims", message, values=about))
    if policy.cover_numbers and numbers < 1:
        message = f"Article {article} has numbers that no claim covers: make claims of them, or set them aside."
        found.append(Objection("uncovered_numbers", message, values=about))
    return found


def objections_to_gaps(article: int, gaps: int, policy: Policy) -> list[Objection]:
    """Why an article can't be cleared for the ``gaps`` in it: stretches that no claim covers and nobody has acknowledged."""
    if not policy.acknowledge_gaps or not gaps:
        return []
    what = "a stretch" if gaps == 1 else f"{gaps} stretches"
    message = f"Article {article} has {what} that no claim covers and nobody has acknowledged."
    return [Objection("gaps", message, values={"article": article, "gaps": gaps})]


def is_heard(claim: Claim, policy: Policy, replies: Sequence[Reply]) -> bool:
    """Whether the one whom ``claim`` speaks ill of had their say: they answered, refused to, or were tried often enough."""
    return any(reply.answer in _HEARD or _out_of_reach(reply, policy) for reply in replies if not reply.withdrawn)


def _out_of_reach(reply: Reply, policy: Policy) -> bool:
    return reply.answer is Answer.UNREACHED and reply.tries >= policy.reply_tries


def _unsettled(claim: Claim) -> list[Objection]:
    if claim.verdict is None or claim.verdict in _MAY_STAND or claim.fix in SETTLED:
        return []
    message = f"{claim.id} is {label(claim.verdict)}, and the copy is neither changed nor kept by an editor (stet)."
    values = {"claim": claim.id, "verdict": claim.verdict.value, "fix": claim.fix.value}
    return [Objection("unsettled", message, claim.id, (claim.verdict,), values)]


def _unheard(claim: Claim, policy: Policy, replies: Sequence[Reply]) -> list[Objection]:
    if not claim.adverse or not policy.right_of_reply or is_heard(claim, policy, replies):
        return []
    whom = claim.against or "somebody"
    asked = [reply for reply in replies if not reply.withdrawn]
    if not asked:
        message = f"{claim.id} speaks ill of {whom}, who was not asked for a reply."
    else:
        tries = max(reply.tries for reply in asked)
        times = "once" if tries == 1 else f"{tries} times"
        message = f"{claim.id} waits for the reply of {asked[-1].asked}, tried {times}; silence counts from {policy.reply_tries}."
    values: dict[str, Value] = {"claim": claim.id, "against": claim.against or "", "asked": len(asked)}
    values["tries"] = policy.reply_tries
    return [Objection("needs_reply", message, claim.id, values=values)]


def _undecided(claim: Claim, policy: Policy, accusations: Sequence[str]) -> list[Objection]:
    if not policy.decide_adverse or claim.adverse is not None or not accusations:
        return []
    words = ", ".join(f"“{word}”" for word in accusations)
    message = f"{claim.id} may speak ill of somebody ({words}): say whether it does."
    return [Objection("undecided", message, claim.id, values={"claim": claim.id, "words": ", ".join(accusations)})]


def _unsigned(claim: Claim, policy: Policy) -> list[Objection]:
    signed = {s.role for s in claim.sign_offs if s.void is None}
    missing = tuple(role for role in policy.sign_offs if role not in signed)
    if not missing:
        return []
    message = f"{claim.id} is not signed by the {' and the '.join(label(role) for role in missing)}."
    values = {"claim": claim.id, "roles": ", ".join(role.value for role in missing)}
    return [Objection("unsigned", message, claim.id, missing, values)]
