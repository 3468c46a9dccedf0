"""Use cases on words that are no checkable text: set them aside with a reason, and take them back."""

from __future__ import annotations

from collections.abc import Sequence

from claims.model import Claim, SetAside
from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import Status
from claims.workflow import Objection
from factcheck.desk import acts, reading
from factcheck.desk.articles import page_of
from factcheck.desk.cover import measure
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticlePage
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles
from factcheck.store import claims as stored
from factcheck.store.transactions import Writing


def set_aside(desk: Desk, article: int, span: Span, reason: str) -> ArticlePage:
    """Mark words as not checkable, with the reason. Words that a claim covers are refused: that claim is out of scope, or not.

    Raises ``BadInput`` for a selection without words or beyond the text, or without a reason.
    """
    why = typed(reason, phrase("The reason"))
    if why is None:
        raise BadInput(phrase("Words are set aside with a reason."), phrase("Say why they can't be true or false."))
    with desk.writing() as tx:
        (chosen,) = reading.selection(articles.latest(tx, article).text, [span])
        acts.unless([_claimed(c) for c in stored.of_article(tx, article) if _lies_on(c, chosen)])
        _mark(tx, article, [SetAside(chosen, why)])
        measure(tx, article)
        return page_of(tx, desk, article)


def take_back(desk: Desk, article: int, span: Span) -> ArticlePage:
    """Let words that were set aside be text again: the chosen ones, or all around a position (an empty span).

    What is left of the passage beside the chosen words stays set aside. Raises ``BadInput`` where nothing was set aside.
    """
    with desk.writing() as tx:
        marks = articles.marks(tx, articles.load(tx, article))
        chosen = [span] if span else [m.words.span for m in marks if m.words.span.start <= span.start < m.words.span.end]
        if not withdraw_marks(tx, article, chosen):
            raise BadInput(phrase("Nothing was set aside there."), phrase("Words that were set aside are dimmed."))
        measure(tx, article)
        return page_of(tx, desk, article)


def withdraw_marks(tx: Writing, article: int, chosen: Sequence[Span]) -> int:
    """Withdraw the marks that the chosen words lie on, and set what is left of them aside again; gives how many there were."""
    text, found = articles.latest(tx, article).text, 0
    for mark in articles.marks(tx, articles.load(tx, article)):
        if not any(mark.words.span.overlaps(span) for span in chosen):
            continue
        found += 1
        articles.withdraw_mark(tx, mark.id, True)
        tx.log("take_back", f"set_aside:{mark.id}", article, {"withdrawn": False}, {"withdrawn": True})
        _mark(tx, article, [SetAside(rest, mark.words.reason) for rest in reading.remainder(text, mark.words.span, chosen)])
    return found


def _mark(tx: Writing, article: int, words: Sequence[SetAside]) -> None:
    for mark in articles.set_aside(tx, articles.load(tx, article), words):
        after = {"start": mark.words.span.start, "end": mark.words.span.end, "reason": mark.words.reason, "withdrawn": False}
        tx.log("set_aside", f"set_aside:{mark.id}", article, {"withdrawn": True}, after)


def _lies_on(claim: Claim, span: Span) -> bool:
    return claim.status is not Status.GONE and any(anchor.span.overlaps(span) for anchor in claim.anchors)


def _claimed(claim: Claim) -> Objection:
    return Objection("is_claim", phrase("These words are in claim {claim}: move it to out of scope instead.", claim=claim.id))
