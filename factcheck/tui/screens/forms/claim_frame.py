"""The frame of the forms that act on one claim."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from factcheck.desk.views import ClaimView
from factcheck.errors import Conflict
from factcheck.i18n import _
from factcheck.tui import looks
from factcheck.tui.answers import ClaimRead
from factcheck.tui.errands import Failed
from factcheck.tui.plain import content, line
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
        yield Static(id="theirs")

    @on(Failed)
    def read_again(self, message: Failed) -> None:
        if isinstance(message.error, Conflict):
            claim = self.view.claim.id
            self.workplace.errands.run(self, lambda desk: _read(desk, claim))

    @on(ClaimRead)
    def take_over(self, message: ClaimRead) -> None:
        """From now on sending acts on the claim as it is: this person has seen what it is."""
        self.view = message.view
        self._show_theirs(message.view, "", _("yours is below: ctrl+s again puts it in place of theirs, esc leaves theirs"))

    def hear(self, view: ClaimView, what: str) -> None:
        """Somebody changed the claim meanwhile (``what`` says how): show theirs beside what is typed here.

        The form stays bound to what was read, so that nobody overwrites what they have not looked at: sending asks once more.
        """
        if view.claim.version != self.view.claim.version:
            self._show_theirs(view, what, _("yours is below: ctrl+s, twice, puts it in place of theirs, esc leaves theirs"))

    def _show_theirs(self, view: ClaimView, what: str, ways: str) -> None:
        claim = view.claim
        written = "".join(f" · “{words}”" for words in (claim.reason, claim.fix_wording) if words)
        state = line(f"{looks.sign(claim)} {looks.state(claim)}{written}", f"$tone-{looks.tone(claim)}")
        lines = [
            line(what or _("Somebody changed this claim while the form was open."), "bold $alarm"),
            Content.assemble(line(f"{_('theirs')}:", "$quiet"), " ", state),
            line(ways, "$quiet"),
        ]
        self.query_one("#wording", Static).update(content(claim.wording, "bold"))
        theirs = self.query_one("#theirs", Static)
        theirs.update(Content("\n").join(lines))
        theirs.display = True


def _read(desk: Desk, claim: str) -> ClaimRead:
    from factcheck.desk import claims

    return ClaimRead(claims.find(desk, claim))
