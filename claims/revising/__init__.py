"""What new copy does to the claims on the words of the old one.

A claim keeps its verdict and its sign-offs only if its words, their sentence and the words that say who says so are the same
at every place at which it stands (``claims.sameness``). Else it is stale, or gone if its words were cut; one that was gone
comes back with its words, for somebody to confirm. What is said nowhere else becomes a new claim.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.anchoring import Comparison
from claims.drafting import Draft
from claims.model import Claim, Discrepancy, ProposedClaim
from claims.phrase import phrase
from claims.reopening import edits
from claims.revising.carrying import Carrying
from claims.revising.fate import Fate
from claims.revising.ground import is_new
from claims.revising.returning import Returning
from claims.text import Span, merged
from claims.vocabulary import Status

__all__ = ["Fate", "Outcome", "outcome"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the claims, in their order, and what is proposed as new ones."""

    fates: tuple[Fate, ...]
    fresh: tuple[ProposedClaim, ...]
    ground: tuple[Span, ...] = field(repr=False)

    def discrepancies(self) -> list[Discrepancy]:
        """Claims whose words were changed at one of their places, and not at another."""
        return [found for fate in self.fates if fate.kind == "stale" for found in _at_odds(fate.now)]


def outcome(
    claims: Sequence[Claim],
    before: Draft,
    after: Draft,
    compared: Comparison,
    *,
    revision: int,
    set_aside: Sequence[Span] = (),
) -> Outcome:
    """What becomes of ``claims`` (gone ones among them) when ``after`` takes the place of ``before`` as that ``revision``.

    ``compared`` are the two texts beside one another, ``set_aside`` the places of ``after`` that somebody marked as not
    checkable; ``ground`` of the answer adds all claims'.
    """
    carrying = Carrying(before, after, compared, revision)
    returning = Returning(after, compared, revision)
    fates = tuple(
        fate
        for claim in claims
        if (fate := returning.fate(claim) if claim.status is Status.GONE else carrying.fate(claim)) is not None
    )
    living = [anchor.span for fate in fates if fate.kind != "gone" for anchor in fate.now.anchors]
    ground = merged([*set_aside, *living])
    fresh = [one for one in after.proposal.claims if is_new(one.spans, ground) and not compared.stood(one.sentence)]
    return Outcome(fates, tuple(fresh), tuple(ground))


def _at_odds(claim: Claim) -> list[Discrepancy]:
    found = [one.why in ("words", "cut") for one in edits(claim)]
    if len(found) < 2 or all(found) or not any(found):
        return []
    message = phrase(
        "{claim} stands in several places; its words were changed in one of them, and not in another.", claim=claim.id
    )
    return [Discrepancy("places", message, tuple(place.anchors[0].span for place in claim.places))]
