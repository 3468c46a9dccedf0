"""What keeps an article from running: of its claims, and of the words that no claim covers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from claims.ledger import Reply
from claims.model import Claim
from claims.phrase import Phrase, phrase, phrases
from claims.policy import Policy
from claims.vocabulary import Answer, Fix, Role, Status, Verdict
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
        message = phrase("{claim} is {status}.", claim=claim.id, status=claim.status)
        return [Objection(f"is_{claim.status}", message, claim.id, (claim.status,), values)]
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
        message = phrase("Article {article} has no claims: nothing in it was checked.", article=article)
        found.append(Objection("no_claims", message, values=about))
    if policy.cover_numbers and numbers < 1:
        message = phrase(
            "Article {article} has numbers that no claim covers: make claims of them, or set them aside.", article=article
        )
        found.append(Objection("uncovered_numbers", message, values=about))
    return found


def objections_to_gaps(article: int, gaps: int, policy: Policy) -> list[Objection]:
    """Why an article can't be cleared for the ``gaps`` in it: stretches that no claim covers and nobody has acknowledged."""
    if not policy.acknowledge_gaps or not gaps:
        return []
    message = phrases(
        "Article {article} has a stretch that no claim covers and nobody has acknowledged.",
        "Article {article} has {count} stretches that no claim covers and nobody has acknowledged.",
        gaps,
        article=article,
    )
    return [Objection("gaps", message, values={"article": article, "gaps": gaps})]


def is_heard(claim: Claim, policy: Policy, replies: Sequence[Reply]) -> bool:
    """Whether the one whom ``claim`` speaks ill of had their say: they answered, refused to, or were tried often enough."""
    return any(reply.answer in _HEARD or _out_of_reach(reply, policy) for reply in replies if not reply.withdrawn)


def _out_of_reach(reply: Reply, policy: Policy) -> bool:
    return reply.answer is Answer.UNREACHED and reply.tries >= policy.reply_tries


def _unsettled(claim: Claim) -> list[Objection]:
    if claim.verdict is None or claim.verdict in _MAY_STAND or claim.fix in SETTLED:
        return []
    message = phrase(
        "{claim}: {verdict}, and the copy is neither changed nor kept by an editor (stet).",
        claim=claim.id,
        verdict=claim.verdict,
    )
    values = {"claim": claim.id, "verdict": claim.verdict.value, "fix": claim.fix.value}
    return [Objection("unsettled", message, claim.id, (claim.verdict,), values)]


def _unheard(claim: Claim, policy: Policy, replies: Sequence[Reply]) -> list[Objection]:
    if not claim.adverse or not policy.right_of_reply or is_heard(claim, policy, replies):
        return []
    whom = claim.against or phrase("somebody")
    asked = [reply for reply in replies if not reply.withdrawn]
    if not asked:
        message = phrase("{claim} speaks ill of {whom}, who was not asked for a reply.", claim=claim.id, whom=whom)
    else:
        message = phrases(
            "{claim} waits for the reply of {whom}, tried once; silence counts from {needed}.",
            "{claim} waits for the reply of {whom}, tried {count} times; silence counts from {needed}.",
            max(reply.tries for reply in asked),
            claim=claim.id,
            whom=asked[-1].asked,
            needed=policy.reply_tries,
        )
    values: dict[str, Value] = {"claim": claim.id, "against": claim.against or "", "asked": len(asked)}
    values["tries"] = policy.reply_tries
    return [Objection("needs_reply", message, claim.id, values=values)]


def _undecided(claim: Claim, policy: Policy, accusations: Sequence[str]) -> list[Objection]:
    if not policy.decide_adverse or claim.adverse is not None or not accusations:
        return []
    words = ", ".join(f"“{word}”" for word in accusations)
    message = phrase("{claim} may speak ill of somebody ({words}): say whether it does.", claim=claim.id, words=words)
    return [Objection("undecided", message, claim.id, values={"claim": claim.id, "words": ", ".join(accusations)})]


def _unsigned(claim: Claim, policy: Policy) -> list[Objection]:
    signed = {s.role for s in claim.sign_offs if s.void is None}
    missing = tuple(role for role in policy.sign_offs if role not in signed)
    if not missing:
        return []
    message = phrase("{claim} is not signed by the {roles}.", claim=claim.id, roles=_all_of(missing))
    values = {"claim": claim.id, "roles": ", ".join(role.value for role in missing)}
    return [Objection("unsigned", message, claim.id, missing, values)]


def _all_of(roles: Sequence[Role]) -> Phrase:
    """Several roles, as they stand in a sentence."""
    first, *others = (phrase("{role}", role=role) for role in roles)
    return reduce(lambda before, role: phrase("{before} and the {role}", before=before, role=role), others, first)
