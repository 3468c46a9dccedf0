"""The words above and below an article's panes. Pure."""

from __future__ import annotations

from datetime import datetime

from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _, ngettext
from factcheck.tui import looks
from factcheck.tui.times import until
from factcheck.tui.widgets.board import bar, counted
from factcheck.tui.widgets.cards import CardLine, Piece


def headline(page: ArticlePage, now: datetime, people: str = "") -> tuple[CardLine, ...]:
    """Title, who else is here, and deadline; progress, coverage and what blocks; how many claims are in which state."""
    return _title(page, now, people), _progress(page), _counts(page)


def claim_line(view: ClaimView | None) -> CardLine:
    """The claim that is looked at, in one line."""
    if view is None:
        return CardLine((Piece(_("n next claim · o next open claim · 2 the list of claims"), "quiet"),))
    claim = view.claim
    words = Piece(f"  {' '.join(claim.wording.split())}")
    return CardLine((Piece(f"{looks.sign(claim)} {claim.id} {looks.state(claim)}", looks.tone(claim)), words))


def _title(page: ArticlePage, now: datetime, people: str) -> CardLine:
    article = page.article
    revision = _("revision {number}", number=article.revision)
    title = (Piece(f"{article.id}  ", "quiet"), Piece(article.title, "lead"), Piece(f"   {revision}", "quiet"))
    there = (Piece(f"◉ {people}   ", "lead"),) if people else ()
    if article.deadline is None:
        return CardLine(title, (*there, Piece(_("no deadline"), "quiet")))
    return CardLine(title, (*there, Piece(until(article.deadline, now), "alarm" if article.deadline < now else "lead")))


def _progress(page: ArticlePage) -> CardLine:
    progress, coverage = page.progress, page.coverage
    covered = _("{words:.0%} of words, {numbers:.0%} of numbers covered", words=coverage.words, numbers=coverage.numbers)
    done = _("{done} of {total} claims", done=progress.done, total=progress.total)
    figures = Piece(f" {done} · {covered}")
    blocking = Piece(_("ready to run"), "holds")
    if page.blocking:
        blocking = Piece(ngettext("{count} blocks it", "{count} block it", len(page.blocking)), "alarm")
    return CardLine((*bar(progress.share, 12), figures), (blocking,))


def _counts(page: ArticlePage) -> CardLine:
    return CardLine(counted(page.progress), (Piece(_("policy “{name}”", name=page.policy), "quiet"),))
