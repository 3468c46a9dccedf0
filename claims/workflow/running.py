"""Publication before verification, and corrections after it: what must be said for either.

From Dewan Pers' guideline for cyber media (Pedoman Pemberitaan Media Siber, 2012), 2.c–d and 4.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from claims.phrase import phrase, phrases
from claims.policy import Policy
from claims.vocabulary import Cause, Condition, Remedy
from claims.workflow.objection import Objection, Value

_MENDS = frozenset({Remedy.ERRATUM, Remedy.CORRECTION})
_NEEDS_CAUSE = frozenset({Remedy.ERRATUM, Remedy.CORRECTION, Remedy.RETRACTION})


def objections_to_running(article: int, policy: Policy, blocking: int) -> list[Objection]:
    """Why an article without a clearance that holds can't run: it needs one, or ``blocking`` things stand against it."""
    if policy.clearance:
        message = phrase(
            "Article {article} is not cleared: clear it first, or let it run before verification, on the four conditions.",
            article=article,
        )
    elif blocking:
        message = phrases(
            "{count} thing stands in the way of article {article}.",
            "{count} things stand in the way of article {article}.",
            blocking,
            article=article,
        )
    else:
        return []
    return [Objection("not_cleared", message, values={"article": article, "blocking": blocking})]


def objections_to_conditions(
    article: int, conditions: Mapping[Condition, str], owner: str | None, due: datetime | None
) -> list[Objection]:
    """Why an article can't run before verification: each of the four conditions is met in words, and somebody verifies it."""
    about: dict[str, Value] = {"article": article}
    found: list[Objection] = []
    for condition in Condition:
        if not conditions.get(condition):
            message = phrase(
                "Before verification article {article} runs on four conditions; how is this one met: {condition}?",
                article=article,
                condition=condition,
            )
            found.append(Objection("needs_condition", message, values=about | {"condition": condition.value}))
    if not owner:
        message = phrase("Somebody has to verify article {article} after it ran: say who.", article=article)
        found.append(Objection("needs_owner", message, values=about))
    if due is None:
        message = phrase("Say by when article {article} is to be verified.", article=article)
        found.append(Objection("needs_due", message, values=about))
    return found


def objections_to_correction(
    article: int, remedy: Remedy, published: int, wrong: str, right: str, note: str, cause: Cause | None
) -> list[Objection]:
    """Why a correction can't be recorded; ``published`` counts the times that the article ran."""
    about: dict[str, Value] = {"article": article, "remedy": remedy.value}
    if not published:
        message = phrase(
            "Article {article} has not run: there is nothing to put right after publication; revise it.", article=article
        )
        return [Objection("not_published", message, values=about)]
    found: list[Objection] = []
    if remedy in _MENDS and not (wrong and right):
        message = phrase("A {remedy} says what was wrong and what is right, so that a reader sees both.", remedy=remedy)
        found.append(Objection("needs_both", message, values=about))
    elif not (right or note):
        message = phrase("A {remedy} has to say something: give the words, or a note.", remedy=remedy)
        found.append(Objection("needs_words", message, values=about))
    if remedy in _NEEDS_CAUSE and cause is None:
        message = phrase("Say why it was wrong: {causes}.", causes=", ".join(each.value for each in Cause))
        found.append(Objection("needs_cause", message, values=about))
    return found
