"""The words above and below an article's panes. Pure."""

from __future__ import annotations

from datetime import datetime

from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.tui import looks
from factcheck.tui.times import until
from factcheck.tui.widgets.board import bar, counted
from factcheck.tui.widgets.cards import CardLine, Piece


def headline(page: ArticlePage, now: datetime) -> tuple[CardLine, ...]:
    """Title and deadline; progress, coverage and what blocks; how many claims are in which state."""
    return _title(page, now), _progress(page), _counts(page)


def claim_line(view: ClaimView | None) -> CardLine:
    """The claim that is looked at, in one line."""
    if view is None:
        return CardLine((Piece("n next claim · o next open claim · 2 the list of claims", "quiet"),))
    claim = view.claim
    words = Piece(f"  {' '.join(claim.wording.split())}")
    return CardLine((Piece(f"{looks.sign(claim)} {claim.id} {looks.state(claim)}", looks.tone(claim)), words))


def _title(page: ArticlePage, now: datetime) -> CardLine:
    article = page.article
    title = (Piece(f"{article.id}  ", "quiet"), Piece(article.title, "lead"), Piece(f"   revision {article.revision}", "quiet"))
    if article.deadline is None:
        return CardLine(title, (Piece("no deadline", "quiet"),))
    return CardLine(title, (Piece(until(article.deadline, now), "alarm" if article.deadline < now else "lead"),))


def _progress(page: ArticlePage) -> CardLine:
    progress, coverage = page.progress, page.coverage
    covered = f"{coverage.words:.0%} of words, {coverage.numbers:.0%} of numbers covered"
    figures = Piece(f" {progress.done} of {progress.total} claims · {covered}")
    blocking = Piece("ready to run", "holds")
    if page.blocking:
        blocking = Piece(f"{len(page.blocking)} block{'s' if len(page.blocking) == 1 else ''} it", "alarm")
    return CardLine((*bar(progress.share, 12), figures), (blocking,))


def _counts(page: ArticlePage) -> CardLine:
    return CardLine(counted(page.progress), (Piece(f"policy “{page.policy}”", "quiet"),))
