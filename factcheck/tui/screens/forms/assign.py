"""Giving a claim to somebody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Input

from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class AssignForm(ClaimForm):
    """To whom; the names that the article knows are completed as one types."""

    def __init__(self, workplace: Workplace, view: ClaimView, known: Sequence[str]) -> None:
        super().__init__(workplace, _("Assign"), view)
        self._known = tuple(known)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption(_("To whom ({names} …); empty gives it to nobody", names=", ".join(self._known)))
        names = SuggestFromList(self._known, case_sensitive=False)
        yield Input(self.view.claim.assignee or "", id="to", compact=True, suggester=names)

    def work(self) -> Work:
        claim, to = self.view.claim, self.value_of("to")

        def assign(desk: Desk) -> Done:
            from factcheck.desk import assignment

            assignment.assign(desk, claim.id, to, expected_version=claim.version)
            if to is None:
                return Done(_("{claim} is with nobody now.", claim=claim.id), claim.id)
            return Done(_("{claim} is with {name} now.", claim=claim.id, name=to), claim.id)

        return assign
