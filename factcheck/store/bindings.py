"""Whether what is bound to exact words still is: anchors to the text they lie on, fingerprints to the words that they are of,
sign-offs to fingerprints.

No entry tells of each of these, but each follows from the text, whose hash an entry tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import col, select

from claims.model import Claim
from claims.phrase import phrase
from claims.standing import fingerprint_at
from factcheck.store import articles, claims
from factcheck.store.records import AnchorRecord, ClaimRecord, RevisionRecord
from factcheck.store.transactions import Reading

_SOMEBODY_WROTE_IN_IT = (ValueError, KeyError, TypeError, LookupError)
"""What rows that the program didn't write may raise when they are read."""


def unbound(tx: Reading) -> Iterator[str]:
    """A sentence for each claim and each sign-off that isn't bound to the words it should be."""
    for article in articles.numbers(tx):
        try:
            yield from _of_article(tx, article)
        except _SOMEBODY_WROTE_IN_IT:
            yield phrase("Article {article}: its claims can't be read as they are stored.", article=article)


def _of_article(tx: Reading, article: int) -> Iterator[str]:
    revisions = select(RevisionRecord.number, RevisionRecord.text).where(RevisionRecord.article_id == article)
    texts: dict[int, str] = {number: text for number, text in tx.session.exec(revisions)}
    astray = _astray(tx, article, texts)
    for claim in claims.of_article(tx, article):
        if claim.number in astray:
            yield phrase(
                "Claim {claim} lies on other words than those of revision {revision}.",
                claim=claim.id,
                revision=astray[claim.number],
            )
        yield from _of_claim(claim)


def _of_claim(claim: Claim) -> Iterator[str]:
    if not claim.anchors or fingerprint_at(claim.places) != claim.fingerprint:
        yield phrase("Claim {claim}: its fingerprint isn't that of its words, its sentence and who says so.", claim=claim.id)
    for sign_off in claim.sign_offs:
        if sign_off.void is None and sign_off.fingerprint != claim.fingerprint:
            yield phrase("Claim {claim}: the sign-off by {by} is for other words.", claim=claim.id, by=sign_off.by)


def _astray(tx: Reading, article: int, texts: dict[int, str]) -> dict[int, int]:
    """The claims with an anchor whose words aren't where it says, and on which revision, whatever revision that is."""
    anchor: Sequence[Any] = (AnchorRecord.revision, AnchorRecord.start, AnchorRecord.end, AnchorRecord.exact)
    query = select(ClaimRecord.number, *anchor).join(AnchorRecord, col(AnchorRecord.claim_id) == ClaimRecord.id)
    found = tx.session.connection().execute(query.where(ClaimRecord.article_id == article))
    return {number: on for number, on, start, end, exact in found if texts.get(on, "")[start:end] != exact}
