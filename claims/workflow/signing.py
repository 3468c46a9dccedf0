"""Who may judge and who may sign: checker, second reader and author are three people where the policy says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.model import Claim
from claims.phrase import phrase
from claims.policy import Policy
from claims.vocabulary import Role, Status
from claims.workflow.moves import objections_to_closing
from claims.workflow.objection import Objection, same

_APART = {Role.SECOND_READER: Role.CHECKER, Role.CHECKER: Role.SECOND_READER}
"""Roles that one person can't have on the same claim."""


def objections_to_judge(claim: Claim, actor: str, policy: Policy, authors: Sequence[str] = ()) -> list[Objection]:
    """Why ``actor`` isn't the one to judge ``claim``, whatever the evidence: they wrote it, or its query is another's."""
    return _authorship(claim, Role.CHECKER, actor, policy, authors) + objections_to_closing(claim, actor, policy)


def objections_to_sign(claim: Claim, role: Role, actor: str, policy: Policy, authors: Sequence[str] = ()) -> list[Objection]:
    """Why ``actor`` can't sign ``claim`` as ``role``."""
    if claim.status is Status.OUT_OF_SCOPE:
        return []
    if claim.status is not Status.CHECKED:
        message = phrase("{claim} is {status}, not checked: there is no verdict to sign.", claim=claim.id, status=claim.status)
        return [Objection("not_checked", message, claim.id, values={"claim": claim.id, "status": claim.status.value})]
    found = _authorship(claim, role, actor, policy, authors)
    if policy.distinct_people and role in _APART and _is_one_of(actor, holding(claim, _APART[role])):
        message = phrase("{actor} checked {claim}; the second reader must be somebody else.", actor=actor, claim=claim.id)
        if role is Role.CHECKER:
            message = phrase(
                "{actor} is the second reader of {claim}; the checker must be somebody else.", actor=actor, claim=claim.id
            )
        values = {"claim": claim.id, "actor": actor, "role": role.value, "other": _APART[role].value}
        found.append(Objection("same_person", message, claim.id, values=values))
    return found


def objections_to_clear(article: int, role: Role, actor: str, policy: Policy, authors: Sequence[str] = ()) -> list[Objection]:
    """Why ``actor`` isn't the one to let an article run: they wrote it."""
    if not policy.distinct_people or not _is_one_of(actor, authors):
        return []
    message = phrase("{actor} wrote article {article}; somebody else must clear it.", actor=actor, article=article)
    return [Objection("is_author", message, values={"article": article, "actor": actor, "role": role.value})]


def holding(claim: Claim, role: Role) -> list[str]:
    """Who stands behind ``claim`` as ``role``: sign-offs that are void no longer count."""
    return [signed.by for signed in claim.sign_offs if signed.role is role and signed.void is None]


def _authorship(claim: Claim, role: Role, actor: str, policy: Policy, authors: Sequence[str]) -> list[Objection]:
    if not policy.distinct_people or role is Role.LEGAL or not _is_one_of(actor, authors):
        return []
    message = phrase(
        "{actor} wrote the article; the {role} of {claim} must be somebody else.", actor=actor, role=role, claim=claim.id
    )
    return [Objection("is_author", message, claim.id, values={"claim": claim.id, "actor": actor, "role": role.value})]


def _is_one_of(name: str, names: Iterable[str]) -> bool:
    return any(same(name, other) for other in names)
