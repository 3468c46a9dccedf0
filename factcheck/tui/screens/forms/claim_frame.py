"""The frame of the forms that act on one claim."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from factcheck.desk.views import ClaimView
from factcheck.errors import Conflict
from factcheck.tui import looks
from factcheck.tui.answers import ClaimRead
from factcheck.tui.errands import Failed
from factcheck.tui.plain import content
from factcheck.tui.screens.forms.frame import Form
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class ClaimForm(Form):
    """A form about a claim, which is bound to the version that was read.

    Where somebody else changed the claim meanwhile, the desk says who and what; the form then reads it again, and sending
    once more acts on the claim as it is now.
    """

    def __init__(self, workplace: Workplace, act: str, view: ClaimView) -> None:
        super().__init__(
            workplace, f"{act} · {view.claim.id} · {looks.sign(view.claim)} {looks.state(view.claim)}", view.claim.id
        )
        self.view = view

    def fields(self) -> Iterable[Widget]:
        yield Static(content(self.view.claim.wording, "bold"), id="wording")

    @on(Failed)
    def read_again(self, message: Failed) -> None:
        if isinstance(message.error, Conflict):
            claim = self.view.claim.id
            self.workplace.errands.run(self, lambda desk: _read(desk, claim))

    @on(ClaimRead)
    def take_over(self, message: ClaimRead) -> None:
        self.view = message.view
        self.query_one("#wording", Static).update(content(message.view.claim.wording, "bold"))


def _read(desk: Desk, claim: str) -> ClaimRead:
    from factcheck.desk import claims

    return ClaimRead(claims.find(desk, claim))
