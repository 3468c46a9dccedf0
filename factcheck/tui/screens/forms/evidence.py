"""Correcting a piece of evidence: its stance and its note; and withdrawing one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from claims.phrase import phrase
from claims.vocabulary import Stance
from claims.workflow import Objection
from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.keymap import key_of
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace
from sources.model import Evidence

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class PieceForm(ClaimForm):
    """A form about one of the claim's pieces of evidence."""

    def __init__(self, workplace: Workplace, act: str, view: ClaimView, pieces: Sequence[Evidence]) -> None:
        super().__init__(workplace, act, view)
        self.pieces = tuple(pieces)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        choice = Choice(self.pieces, name="piece")
        choice.can_focus = len(self.pieces) > 1  # where there is nothing to choose, typing begins in the first field
        yield choice

    @property
    def piece(self) -> Evidence:
        """The piece that is chosen."""
        return self.pieces[self.query_one("#piece", Choice).place]


class CorrectForm(PieceForm):
    """What a piece of evidence does to the claim, and what is noted on it."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Correct evidence"), view, view.evidence)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption(_("It"))
        yield Choice(tuple(Stance), self.pieces[0].stance, name="stance", flat=True)
        yield caption(_("Note"))
        yield entry("note", value=self.pieces[0].note)

    @on(Choice.Chosen, "#piece")
    def show_piece(self) -> None:
        """Show the stance and the note that the chosen piece has."""
        self.query_one("#stance", Choice).place = list(Stance).index(self.piece.stance)
        self.query_one("#note", Input).value = self.piece.note

    def work(self) -> Work:
        piece, stance = self.piece, Stance(self.query_one("#stance", Choice).value)
        note = self.value_of("note") or ""

        def correct(desk: Desk) -> Done:
            from factcheck.desk import sources

            sources.set_stance(desk, piece.id, stance)
            sources.annotate(desk, piece.id, note)
            what = _("{source} {stance} {claim}.", source=piece.source.name, stance=stance, claim=piece.claim)
            return Done(f"{what} {note}".rstrip(), piece.claim)

        return correct


class WithdrawForm(PieceForm):
    """Which piece of evidence no longer counts, and why."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Withdraw evidence"), view, view.evidence)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption(_("What is wrong with it"))
        yield entry("reason")

    def objections(self) -> Sequence[Objection]:
        return [] if self.value_of("reason") else [Objection("needs_reason", phrase("Evidence is withdrawn with a reason."))]

    def work(self) -> Work:
        piece, reason = self.piece, self.value_of("reason") or ""

        def withdraw(desk: Desk) -> Done:
            from factcheck.desk import sources

            sources.withdraw(desk, piece.id, reason)
            what = _(
                "{source} no longer counts for {claim}; {key} brings it back.",
                key=key_of("claim.undo"),
                source=piece.source.name,
                claim=piece.claim,
            )
            return Done(what, piece.claim)

        return withdraw
