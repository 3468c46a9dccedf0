"""Short ways to set a scene at a desk, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.model import Claim
from claims.text import Span
from claims.vocabulary import SourceKind, Stance, Tier, Verdict
from factcheck.desk import articles, board, claims, sources
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage, ClaimView
from sources.sealing import Cost

PASSPHRASE = "four words in no order"
CHEAP = Cost(n=2, r=1, p=1)
"""Tests try many passphrases; how dear one try is belongs to the library, which tests that."""

RIVER = "The river rose on Tuesday and closed the market"
FAMILIES = "Officials counted 62 families in shelters"
RAIN = "Rain fell on 14 villages"
COPY = f"{RIVER}. {FAMILIES}.\n\n{RAIN}.\n"


def add_copy(desk: Desk, text: str = COPY) -> int:
    return articles.add(desk, text, name="copy.txt").article.id


def revise(desk: Desk, text: str, article: int = 1) -> None:
    articles.revise(desk, article, text, name="copy.txt")


def claim_on(desk: Desk, words: str, article: int = 1) -> str:
    """The id of the first claim whose words contain ``words``."""
    return next(view.claim.id for view in articles.page(desk, article).claims if words in view.claim.text)


def span_of(desk: Desk, words: str, article: int = 1) -> Span:
    start = articles.page(desk, article).text.index(words)
    return Span(start, start + len(words))


def support(desk: Desk, claim: str, stance: Stance = Stance.SUPPORTS, tier: Tier = Tier.PRIMARY, origin: str = "") -> int:
    """Attach a note as evidence, from a primary source if nothing else is said; gives the evidence's number."""
    name, text = f"Shelter list {origin}".strip(), f"List {origin}: {claim}"
    attached = sources.attach(
        desk, claim, name=name, kind=SourceKind.DOCUMENT, text=text, stance=stance, tier=tier, origin=origin
    )
    return attached.evidence.id


def checked(desk: Desk, words: str) -> ClaimView:
    """The claim on ``words``, supported by evidence and judged so."""
    claim = claim_on(desk, words)
    support(desk, claim)
    return claims.judge(desk, claim, Verdict.SUPPORTED)


def as_it_stands(desk: Desk) -> object:
    """All that the desk shows of an article, but for how often it was written, and for what is on record as void."""
    page = articles.page(desk, 1)
    shown = [
        replace(
            view,
            claim=_standing(view.claim),
            evidence=tuple(one for one in view.evidence if not one.withdrawn),
            replies=tuple(replace(one, version=0) for one in view.replies if not one.withdrawn),
        )
        for view in page.claims
    ]
    return replace(page, head="", claims=tuple(shown))


def the_board_says_what_the_pages_say(desk: Desk, pages: Sequence[ArticlePage] = ()) -> bool:
    """Whether every article's figures on the board, which never looks at single claims, are those of its page.

    ``pages`` are those that were read already, of just now.
    """
    read = {page.article.id: page for page in pages}
    for row in board.board(desk):
        page = read.get(row.article.id) or articles.page(desk, row.article.id)
        gaps = len(page.gaps) if desk.policy.acknowledge_gaps else 0
        assert (row.progress, row.blocking, row.gaps) == (page.progress, len(page.blocking), gaps)
        assert (row.cleared is None) == (page.cleared is None)
        assert row.cleared is None or page.cleared is None or row.cleared.sentence == page.cleared.sentence
    return True


def _standing(claim: Claim) -> Claim:
    """The claim with the sign-offs and overrides that hold."""
    sign_offs = tuple(one for one in claim.sign_offs if one.void is None)
    return replace(claim, version=0, sign_offs=sign_offs, overrides=tuple(one for one in claim.overrides if one.void is None))
