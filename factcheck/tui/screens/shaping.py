"""What a checker does to the words of claims: make, move their ends, reword, split, merge, set aside, take back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from textual import on
from textual.timer import Timer

from claims.model import Claim
from claims.shaping import End, end_moved
from claims.text import Span
from claims.vocabulary import Status
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.keymap import bindings, key_of
from factcheck.tui.screens.claim_acts import ClaimActs
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


@dataclass(frozen=True, slots=True)
class _Ends:
    """The ends of one piece of a claim's words that are being moved, and the claim as it was when that began."""

    claim: Claim
    place: int
    piece: int
    span: Span

    @property
    def spans(self) -> list[Span]:
        """All words of the place, with this piece as it is now."""
        own = [anchor.span for anchor in self.claim.places[self.place].anchors]
        return [*own[: self.piece], self.span, *own[self.piece + 1 :]]


class Shaping(ClaimActs):
    """The acts on a claim's words."""

    BINDINGS = bindings("shape.")
    settles_after = 0.4
    """Seconds without another key after which moved ends are kept: all moves until then are one act."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._ends: _Ends | None = None
        self._settling: Timer | None = None

    @on(ArticleView.ClaimRequested)
    def make_claim(self, message: ArticleView.ClaimRequested) -> None:
        article, span = self.article, message.span
        self.query_one(ArticleView).clear_selection()
        self.errand(lambda desk: _create(desk, article, span))

    def action_end(self, end: End, step: int) -> None:
        """Move an end, and show at once how the words are then; they are kept as soon as no further key comes."""
        text = self.query_one(ArticleView)
        if self._ends is None:
            view = self.claim_here()
            if view is None or view.claim.status is Status.GONE or self.page is None:
                return
            self._ends = _grasped(view.claim, text.cursor)
        moved = end_moved(text.text, self._ends.span, end, step)
        if moved == self._ends.span:
            self.app.notify(_("There is no word left there."), markup=False)
        self._ends = _Ends(self._ends.claim, self._ends.place, self._ends.piece, moved)
        text.select(moved)
        if self._settling is not None:
            self._settling.stop()
        self._settling = self.set_timer(self.settles_after, self.keep_ends)

    def keep_ends(self) -> None:
        """Give the claim the words between its moved ends."""
        ends, self._ends = self._ends, None
        if self._settling is not None:
            self._settling.stop()
            self._settling = None
        if ends is None:
            return
        self.query_one(ArticleView).go_to(ends.span.start)
        if ends.spans != [anchor.span for anchor in ends.claim.places[ends.place].anchors]:
            self.errand(lambda desk: _reshape(desk, ends))

    def leave_ends(self) -> bool:
        """Leave moved ends as they were; whether any were being moved."""
        ends, self._ends = self._ends, None
        if ends is None:
            return False
        if self._settling is not None:
            self._settling.stop()
        self.query_one(ArticleView).clear_selection()
        return True

    def action_reword(self) -> None:
        from factcheck.tui.screens.forms.words import RewordForm

        if view := self.claim_here():
            self.open_form(RewordForm(self.workplace, view), view.claim.id)

    def action_split(self) -> None:
        if view := self.claim_here():
            text, claim = self.query_one(ArticleView), view.claim
            at = text.selection.start if text.selection else text.cursor
            self.errand(lambda desk: _split(desk, claim, at))

    def action_merge(self) -> None:
        if (view := self.claim_here()) is None or self.page is None:
            return
        living = [one.claim for one in self.views if one.claim.status is not Status.GONE]
        after = [other for one, other in pairwise(living) if one.number == view.claim.number]
        if after:
            claim, other = view.claim, after[0]
            self.errand(lambda desk: _merge(desk, claim, other))
        else:
            self.app.notify(_("There is no claim after this one."), severity="warning", markup=False)

    def action_set_aside(self) -> None:
        from factcheck.tui.screens.forms.set_aside import SetAsideForm

        span = self.query_one(ArticleView).selection
        if span is None or self.page is None:
            self.app.notify(
                _(
                    "Select the words first: {select}, {sentence}, or {gap} for uncovered words.",
                    select=key_of("text.select"),
                    sentence=key_of("text.sentence"),
                    gap=key_of("article.next_gap"),
                ),
                severity="warning",
                markup=False,
            )
        else:
            self.open_form(SetAsideForm(self.workplace, self.article, span, span.of(self.page.text)))

    def action_take_back(self) -> None:
        text, article = self.query_one(ArticleView), self.article
        span = text.selection or Span(text.cursor, text.cursor)
        text.clear_selection()
        self.errand(lambda desk: _take_back(desk, article, span))


def _grasped(claim: Claim, cursor: int) -> _Ends:
    """The piece of the claim's words that the cursor lies on; else the first."""
    pieces = [
        _Ends(claim, place, piece, anchor.span)
        for place, where in enumerate(claim.places)
        for piece, anchor in enumerate(where.anchors)
    ]
    return next((one for one in pieces if one.span.start <= cursor <= one.span.end), pieces[0])


def _create(desk: Desk, article: int, span: Span) -> Done:
    from factcheck.desk import shaping

    view = shaping.create(desk, article, [span])
    return Done(_("{claim} is a new claim.", claim=view.claim.id), view.claim.id)


def _reshape(desk: Desk, ends: _Ends) -> Done:
    from factcheck.desk import shaping

    old = ends.claim
    claim = shaping.reshape(desk, old.id, ends.spans, place=ends.place, expected_version=old.version).claim
    if old.verdict is not None and claim.verdict is None:
        return Done(
            _("{claim} has other words; its verdict is void. {key} brings it back.", key=key_of("claim.undo"), claim=claim.id),
            claim.id,
        )
    return Done(_("{claim}: “{words}”.", claim=claim.id, words=claim.text), claim.id)


def _split(desk: Desk, claim: Claim, at: int) -> Done:
    from factcheck.desk import shaping

    first, second = (view.claim for view in shaping.split(desk, claim.id, at, expected_version=claim.version))
    return Done(_("{claim} was split: {other} is “{words}”.", claim=first.id, other=second.id, words=second.text), first.id)


def _merge(desk: Desk, claim: Claim, other: Claim) -> Done:
    from factcheck.desk import shaping

    shaping.merge(desk, claim.id, other.id, expected_version=claim.version, other_version=other.version)
    return Done(
        _("{other} went into {claim}; {key} parts them again.", key=key_of("claim.undo"), claim=claim.id, other=other.id),
        claim.id,
    )


def _take_back(desk: Desk, article: int, span: Span) -> Done:
    from factcheck.desk import aside

    aside.take_back(desk, article, span)
    return Done(_("The words are text again, and no claim covers them."))
