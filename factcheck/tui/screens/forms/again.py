"""Attaching a source that another claim of the article rests on: one conversation bears on many claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget

from claims.vocabulary import Stance
from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace
from sources.model import Source

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class AgainForm(ClaimForm):
    """Which source, what it does to this claim, and where in it to look."""

    def __init__(self, workplace: Workplace, view: ClaimView, known: Sequence[Source]) -> None:
        super().__init__(workplace, _("Attach a source again"), view)
        self._known = tuple(known)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield Choice(self._known, name="source")
        yield caption(_("It"))
        yield Choice(tuple(Stance), name="stance", flat=True)
        yield caption(_("Where in it (page, 12:30)"))
        yield entry("at")
        yield caption(_("Note"))
        yield entry("note")

    def work(self) -> Work:
        claim, source = self.view.claim.id, self._known[self.query_one("#source", Choice).place]
        stance = Stance(self.query_one("#stance", Choice).value)
        at, note = self.value_of("at") or "", self.value_of("note") or ""

        def attach(desk: Desk) -> Done:
            from factcheck.desk import sources

            sources.attach(desk, claim, name="", kind=source.kind, source=source.id, stance=stance, at=at, note=note)
            return Done(_("{source} {stance} {claim}.", source=source.name, stance=stance, claim=claim), claim)

        return attach
