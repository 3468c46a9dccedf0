"""Moving a claim: taking it, asking a question about it, setting it out of scope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget

from claims.vocabulary import Status
from claims.workflow import BY_HAND, Objection, objections_to_move
from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_ORDER = (Status.CHECKING, Status.QUERY, Status.OUT_OF_SCOPE, Status.OPEN)


def moves_from(status: Status) -> list[Status]:
    """Where a claim can go by hand, the usual move first."""
    return [to for to in _ORDER if to in BY_HAND[status]]


class StatusForm(ClaimForm):
    """The new status, and what is asked or why it is out of scope."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Move"), view)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield Choice(moves_from(self.view.claim.status), name="status")
        yield caption(_("Question (what, and of whom), or why it can't be true or false"))
        yield entry("reason")

    @property
    def status(self) -> Status:
        """The status that is chosen."""
        return Status(self.query_one("#status", Choice).value)

    def objections(self) -> Sequence[Objection]:
        return objections_to_move(self.view.claim, self.status, self.value_of("reason"))

    def work(self) -> Work:
        claim, to, reason = self.view.claim, self.status, self.value_of("reason")

        def move(desk: Desk) -> Done:
            from factcheck.desk import claims

            claims.move(desk, claim.id, to, reason=reason, expected_version=claim.version)
            return Done(_("{claim} is {status} now.", claim=claim.id, status=to), claim.id)

        return move
