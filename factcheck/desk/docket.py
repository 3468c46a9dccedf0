"""What is on record about an article beside its claims, and what it means for them: replies, gaps, the clearance it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claims.adversity import accusations
from claims.ledger import Clearance, Reply, reopened
from claims.model import Article, Claim, Coverage
from claims.policy import Policy
from claims.text import Span
from claims.vocabulary import Status
from claims.workflow import Objection, objections_to_article, objections_to_gaps, objections_to_publication, remaining
from factcheck.desk.views import Cleared
from factcheck.store import articles, clearances, replies
from factcheck.store.transactions import Reading


@dataclass(frozen=True, slots=True)
class Docket:
    """An article's coverage, the gaps in it that nobody has acknowledged, its ledger of replies by claim, its clearance."""

    article: Article
    coverage: Coverage
    gaps: tuple[Span, ...]
    replies: Mapping[int, Sequence[Reply]]
    clearance: Clearance | None

    @classmethod
    def read(cls, tx: Reading, article: int) -> Docket:
        """What is on record about an article. Raises ``NotFound``."""
        return cls(
            article=articles.load(tx, article),
            coverage=articles.coverage(tx, article),
            gaps=articles.gaps(tx, article),
            replies=replies.of_article(tx, article),
            clearance=clearances.latest(tx, article),
        )

    def accusations(self, claim: Claim) -> tuple[str, ...]:
        """The words for which a claim may be adverse."""
        return accusations(claim.wording, self.article.language)

    def against(self, claim: Claim, policy: Policy) -> list[Objection]:
        """What about a claim keeps the article from running."""
        words = self.accusations(claim) if policy.decide_adverse else ()
        return objections_to_publication(claim, policy, self.replies.get(claim.number, ()), words)

    def against_article(self, claims: Iterable[Claim], policy: Policy) -> tuple[Objection, ...]:
        """What keeps the article from running whatever its claims."""
        living = sum(claim.status is not Status.GONE for claim in claims)
        return about_the_whole(self.article, living, policy, self.coverage.numbers, len(self.gaps), self.clearance)

    def against_clearing(self, policy: Policy) -> list[Objection]:
        """What is to be seen yet before the article can be cleared, though nothing in it is wrong."""
        return objections_to_gaps(self.article.id, len(self.gaps), policy)

    def standing(self, claims: Sequence[Claim], policy: Policy) -> Cleared | None:
        """What still holds of the clearance that the article has, if it has one."""
        if self.clearance is None:
            return None
        blocked = {claim.id for claim in claims if self.against(claim, policy)}
        touched = reopened(self.clearance, claims, blocked)
        return Cleared(self.clearance, self.article.revision, tuple(touched), len(self.gaps) if policy.acknowledge_gaps else 0)


def about_the_whole(
    article: Article, living: int, policy: Policy, numbers: float, gaps: int, clearance: Clearance | None
) -> tuple[Objection, ...]:
    """What keeps an article from running whatever its claims, but for what its clearance lets pass.

    What a clearance let pass was acknowledged with it: as soon as there are other gaps, it has to be looked at anew.
    """
    found = objections_to_article(article.id, living, policy, numbers=numbers)
    return tuple(remaining(found, clearance.overrides) if clearance is not None and not gaps else found)
