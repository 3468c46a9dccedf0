"""Correcting where a source comes from: independent sources are counted by that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from claims.phrase import phrase
from factcheck.desk.views import ClaimView
from factcheck.errors import BadInput
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.evidence import PieceForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace
from sources.model import Source

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class OriginForm(PieceForm):
    """The organisation or wire that a source's information comes from, and which other source it is a copy of."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Where a source comes from"), view, view.evidence)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        source = self.pieces[0].source
        numbers = {piece.source.id: piece.source.name for piece in self.pieces}
        yield caption(_("Where its information ultimately comes from (the office, the wire)"))
        yield entry("origin", value=source.origin)
        sources = ", ".join(f"{number} {name}" for number, name in sorted(numbers.items()))
        yield caption(_("It is a copy of source ({sources})", sources=sources))
        yield entry("copy", _("its own number: it stands on its own; empty: nobody can say"), _number(source))

    @on(Choice.Chosen, "#piece")
    def show_piece(self) -> None:
        """Show what is said of the chosen piece's source."""
        self.query_one("#origin", Input).value = self.piece.source.origin
        self.query_one("#copy", Input).value = _number(self.piece.source)

    def work(self) -> Work:
        claim, source = self.view.claim.id, self.piece.source
        origin, copy = self.value_of("origin") or "", self.value_of("copy")

        def correct(desk: Desk) -> Done:
            from factcheck.desk import sources

            other = _read(copy)
            sources.set_same_as(desk, source.id, other)
            sources.set_origin(desk, source.id, origin)
            return Done(_("Where {source} comes from is corrected.", source=source.name), claim)

        return correct


def _number(source: Source) -> str:
    return "" if source.same_as is None else str(source.same_as)


def _read(number: str | None) -> int | None:
    if number is not None and not (number.isascii() and number.isdigit()):
        raise BadInput(phrase("“{number}” is no source's number.", number=number), phrase("Take one of those above the field."))
    return None if number is None else int(number)
