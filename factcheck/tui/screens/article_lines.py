"""The words above and below an article's panes. Pure."""

from __future__ import annotations

from datetime import datetime

from claims.model import Coverage
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _, ngettext
from factcheck.tui import looks
from factcheck.tui.keymap import key_of
from factcheck.tui.times import until
from factcheck.tui.widgets.board import bar, counted
from factcheck.tui.widgets.cards import CardLine, Piece

_BAR = 4
"""Cells of the progress bar: the figures beside it say the same, and all four shares of the meter are to fit at 80 columns."""


def headline(page: ArticlePage, now: datetime, people: str = "") -> tuple[CardLine, ...]:
    """Title, who else is here, and deadline; progress, coverage and what blocks; how many claims are in which state."""
    return _title(page, now, people), _progress(page), _counts(page)


def claim_line(view: ClaimView | None, triage: bool = False) -> CardLine:
    """The claim that is looked at, in one line, and whether one goes on by oneself after a decision."""
    mode = (Piece(_("triage"), "lead"),) if triage else ()
    if view is None:
        return CardLine(
            (
                Piece(
                    _(
                        "{next} next claim · {open} next open claim · {list} the list of claims",
                        next=key_of("article.next"),
                        open=key_of("article.next_open"),
                        list=key_of("article.claims"),
                    ),
                    "quiet",
                ),
            ),
            mode,
        )
    claim = view.claim
    words = Piece(f"  {' '.join(claim.wording.split())}")
    return CardLine((Piece(f"{looks.sign(claim)} {claim.id} {looks.state(claim)}", looks.tone(claim)), words), mode)


def _title(page: ArticlePage, now: datetime, people: str) -> CardLine:
    article = page.article
    revision = _("revision {number}", number=article.revision)
    title = (Piece(f"{article.id}  ", "quiet"), Piece(article.title, "lead"), Piece(f"   {revision}", "quiet", 1))
    there = (Piece(f"◉ {people}   ", "lead"),) if people else ()
    if article.deadline is None:
        return CardLine(title, (*there, Piece(_("no deadline"), "quiet")))
    return CardLine(title, (*there, Piece(until(article.deadline, now), "alarm" if article.deadline < now else "lead")))


def _progress(page: ArticlePage) -> CardLine:
    progress = page.progress
    done = Piece(" " + _("{done} of {total} claims", done=progress.done, total=progress.total) + " ·")
    blocking = Piece(_("ready to run"), "holds")
    if page.blocking:
        blocking = Piece(ngettext("{count} blocks it", "{count} block it", len(page.blocking)), "alarm")
    return CardLine((*bar(progress.share, _BAR), done, *meter(page.coverage)), (blocking,))


def meter(coverage: Coverage) -> tuple[Piece, ...]:
    """How much of the text lies in a claim or was set aside: of its words, its numbers, its names and its quotations."""
    shares = (
        (_("{share:.0%} words", share=_floored(coverage.words)), coverage.words, "plain"),
        (_("{share:.0%} numbers", share=_floored(coverage.numbers)), coverage.numbers, "alarm"),
        (_("{share:.0%} names", share=_floored(coverage.names)), coverage.names, "plain"),
        (_("{share:.0%} quotes", share=_floored(coverage.quotations)), coverage.quotations, "plain"),
    )
    return tuple(
        Piece(f" {words}", "quiet" if share >= 1 else ink, place + (len(shares) if share >= 1 else 0))
        for place, (words, share, ink) in enumerate(shares)
    )


def _floored(share: float) -> float:
    """A share that reads as 100 % only where nothing is missing."""
    return int(share * 100) / 100


def _counts(page: ArticlePage) -> CardLine:
    return CardLine(counted(page.progress), (Piece(_("policy “{name}”", name=page.policy), "quiet", 1),))
