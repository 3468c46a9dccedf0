"""The claims of an article as a reader comes to them. Pure."""

from __future__ import annotations

from claims.vocabulary import Status
from factcheck.desk.views import ArticlePage, ClaimView


def in_reading_order(page: ArticlePage) -> list[ClaimView]:
    """The claims as they follow one another in the text; those whose words were cut come last."""

    def place(view: ClaimView) -> tuple[bool, int, int]:
        claim = view.claim
        start = min((anchor.span.start for anchor in claim.anchors), default=0)
        return claim.status is Status.GONE, start, claim.number

    return sorted(page.claims, key=place)
