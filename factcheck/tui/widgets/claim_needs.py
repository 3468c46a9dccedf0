"""What each key would meet on a claim, said before it is pressed: what the policy still asks for, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claims.policy import Policy
from claims.reopening import words_stand
from claims.vocabulary import Role, Status, Verdict
from claims.workflow import objections_to_judge, objections_to_sign, objections_to_verdict
from claims.workflow.signing import holding
from factcheck.desk.backing import backing
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _, word


class Need(NamedTuple):
    """What there is to say about one action: its name in the keymap, a sentence, and whether it can be done now."""

    action: str
    words: str
    met: bool


class Rules(NamedTuple):
    """What a claim is measured by: the policy that holds, and who is at the desk."""

    policy: Policy
    actor: str


def needs(view: ClaimView, page: ArticlePage, rules: Rules) -> list[Need]:
    """What can be done with a claim next, and what the policy still asks for before it."""
    status = view.claim.status
    if status is Status.GONE:
        return []
    if status is Status.CHECKED:
        return list(_signing(view, page, rules))
    if status is Status.OUT_OF_SCOPE:
        return [Need("claim.move", _("Take it up again, if it can be true or false after all."), True)]
    if status is Status.STALE and words_stand(view.claim):
        return [Need("claim.confirm", _("Its own words stand: look at what changed around them, and confirm it."), True)]
    return list(_judging(view, page, rules))


def _judging(view: ClaimView, page: ArticlePage, rules: Rules) -> Iterator[Need]:
    claim, pieces = view.claim, backing(view.evidence)
    for objection in objections_to_judge(claim, rules.actor, rules.policy, page.article.authors):
        yield Need("claim.verdict", _(objection.message), False)
    against = {one: objections_to_verdict(claim, one, pieces, rules.policy) for one in (Verdict.SUPPORTED, Verdict.CONTRADICTED)}
    free = [one for one, found in against.items() if not found]
    if free:
        verdicts = " / ".join(word(one) for one in free)
        yield Need("claim.verdict", _("{verdicts}: nothing stands against it.", verdicts=verdicts), True)
        return
    for objection in against[Verdict.SUPPORTED]:
        yield Need("claim.attach" if not pieces else "claim.verdict", _(objection.message), False)


def _signing(view: ClaimView, page: ArticlePage, rules: Rules) -> Iterator[Need]:
    claim, policy = view.claim, rules.policy
    for role in policy.sign_offs:
        if role is Role.CHECKER or holding(claim, role):
            continue
        against = objections_to_sign(claim, role, rules.actor, policy, page.article.authors)
        if against:
            yield from (Need("claim.sign", _(one.message), False) for one in against)
        else:
            yield Need("claim.sign", _("The {role} has not signed; you can.", role=role), True)
