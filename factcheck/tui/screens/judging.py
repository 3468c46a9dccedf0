"""What a checker says of a claim beside its verdict: a question, a note, a fix, whose it is, whether it accuses somebody."""

from __future__ import annotations

from factcheck.tui.keymap import bindings
from factcheck.tui.screens.claim_acts import ClaimActs


class Judging(ClaimActs):
    """The acts on what is known of a claim."""

    BINDINGS = bindings("judge.")

    def action_query(self) -> None:
        from factcheck.tui.screens.forms.query import QueryForm

        if view := self.claim_here():
            self.open_form(QueryForm(self.workplace, view), view.claim.id)

    def action_note(self) -> None:
        from factcheck.tui.screens.forms.words import NoteForm

        if view := self.claim_here():
            self.open_form(NoteForm(self.workplace, view), view.claim.id)

    def action_fix(self) -> None:
        from factcheck.tui.screens.forms.fix import FixForm

        if view := self.claim_here():
            self.open_form(FixForm(self.workplace, view), view.claim.id)

    def action_assign(self) -> None:
        from factcheck.tui.screens.forms.assign import AssignForm

        if (view := self.claim_here()) and self.page is not None:
            known = {each.claim.assignee for each in self.page.claims if each.claim.assignee} | {self.actor}
            self.open_form(AssignForm(self.workplace, view, sorted(known)), view.claim.id)

    def action_adverse(self) -> None:
        from factcheck.tui.screens.forms.reply import AdverseForm

        if view := self.claim_here():
            self.open_form(AdverseForm(self.workplace, view), view.claim.id)

    def action_reply(self) -> None:
        from factcheck.tui.screens.forms.reply import AskedForm, RepliedForm

        if view := self.claim_here():
            waiting = [one for one in view.replies if not one.withdrawn]
            form = RepliedForm(self.workplace, view, waiting[-1]) if waiting else AskedForm(self.workplace, view)
            self.open_form(form, view.claim.id)
