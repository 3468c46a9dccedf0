"""What a checker does on one article: each act opens its form, or is done at once and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.desk.views import ClaimView
from factcheck.i18n import _, ngettext
from factcheck.tui import looks
from factcheck.tui.answers import Done
from factcheck.tui.keymap import bindings, key_of
from factcheck.tui.screens.judging import Judging
from factcheck.tui.screens.shaping import Shaping
from factcheck.tui.widgets.article.view import ArticleView

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_COPY_SHOWN = 40
"""How much of what was copied is repeated to who copied it."""


class ArticleActs(Shaping, Judging):
    """The acts on an article and its claims; those on a claim's words, and on what is known of it, are in the classes below."""

    BINDINGS = bindings("claim.")

    def action_verdict(self) -> None:
        from factcheck.tui.screens.forms.verdict import VerdictForm

        if self.policy is not None and (view := self.claim_here()):
            self.open_form(VerdictForm(self.workplace, view, self.policy), view.claim.id)

    def action_move(self) -> None:
        from factcheck.tui.screens.forms.status import StatusForm, moves_from

        if view := self.claim_here():
            if moves_from(view.claim.status):
                self.open_form(StatusForm(self.workplace, view), view.claim.id)
            else:
                words = _("The words of {claim} were cut; there is nothing left to check.", claim=view.claim.id)
                self.app.notify(words, markup=False)

    def action_attach(self) -> None:
        from factcheck.tui.screens.forms.source import SourceForm

        if view := self.claim_here():
            self.open_form(SourceForm(self.workplace, view), view.claim.id)

    def action_again(self) -> None:
        from factcheck.tui.screens.forms.again import AgainForm

        if (view := self.claim_here()) and self.page is not None:
            known = {piece.source.id: piece.source for each in self.page.claims for piece in each.evidence}
            if known:
                self.open_form(AgainForm(self.workplace, view, [known[number] for number in sorted(known)]), view.claim.id)
            else:
                self.app.notify(
                    _("This article has no source yet: {key} attaches one.", key=key_of("claim.attach")),
                    severity="warning",
                    markup=False,
                )

    def action_evidence(self) -> None:
        from factcheck.tui.screens.forms.evidence import CorrectForm

        if view := self._with_evidence():
            self.open_form(CorrectForm(self.workplace, view), view.claim.id)

    def action_withdraw(self) -> None:
        from factcheck.tui.screens.forms.evidence import WithdrawForm

        if view := self._with_evidence():
            self.open_form(WithdrawForm(self.workplace, view), view.claim.id)

    def action_origin(self) -> None:
        from factcheck.tui.screens.forms.origin import OriginForm

        if view := self._with_evidence():
            self.open_form(OriginForm(self.workplace, view), view.claim.id)

    def action_reveal(self) -> None:
        from factcheck.tui.screens.forms.reveal import RevealForm, confidential

        if view := self._with_evidence():
            if confidential(view):
                self.open_form(RevealForm(self.workplace, view), view.claim.id)
            else:
                self.app.notify(_("{claim} has no confidential source.", claim=view.claim.id), markup=False)

    def _with_evidence(self) -> ClaimView | None:
        """The claim, if there is any evidence on it."""
        view = self.claim_here()
        if view is not None and not view.evidence:
            words = _("{claim} has no source yet: {key} attaches one.", key=key_of("claim.attach"), claim=view.claim.id)
            self.app.notify(words, severity="warning", markup=False)
            return None
        return view

    def action_sign(self) -> None:
        from factcheck.tui.screens.forms.signature import SignForm

        if view := self.claim_here():
            self.open_form(SignForm(self.workplace, view.claim.id, view.claim.wording, self.actor), view.claim.id)

    def action_sign_all(self) -> None:
        from factcheck.tui.screens.forms.signature import SignForm

        if self.page is not None:
            self.open_form(SignForm(self.workplace, str(self.article), self.page.article.title, self.actor))

    def action_view_source(self) -> None:
        from factcheck.tui.screens.source import SourceScreen

        if view := self._with_evidence():
            self.app.push_screen(SourceScreen(self.workplace, view))

    def action_new_copy(self) -> None:
        from factcheck.tui.screens.forms.revision import RevisionForm

        if self.page is not None:
            self.open_form(RevisionForm(self.workplace, self.page))

    def action_describe(self) -> None:
        from factcheck.tui.screens.forms.describe import DescribeForm

        if self.page is not None:
            self.open_form(DescribeForm(self.workplace, self.page.article))

    def action_confirm(self) -> None:
        if view := self.claim_here():
            claim, version = view.claim.id, view.claim.version
            self.errand(lambda desk: _confirm(desk, claim, version))

    def action_log(self) -> None:
        from factcheck.tui.screens.trail import TrailScreen

        title = self.page.article.title if self.page is not None else ""
        self.app.push_screen(TrailScreen(self.workplace, self.article, title, self.number))

    def action_copy(self) -> None:
        """Send the selected words, or the claim, to the clipboard of the terminal, and say what was sent."""
        span = self.query_one(ArticleView).selection
        view = self.view_of(self.number)
        if span is not None and self.page is not None:
            words = span.of(self.page.text)
        elif view is not None:
            words = f"{view.claim.id}  {view.claim.wording}"
        else:
            self.app.notify(_("Nothing to copy: select words, or go to a claim."), severity="warning", markup=False)
            return
        self.app.copy_to_clipboard(words)
        shown = words if len(words) <= _COPY_SHOWN else f"{words[:_COPY_SHOWN]}…"
        sent = ngettext(
            "Sent {count} character to the clipboard: {words}",
            "Sent {count} characters to the clipboard: {words}",
            len(words),
            words=shown,
        )
        self.app.notify(sent, markup=False)


def _confirm(desk: Desk, claim: str, version: int) -> Done:
    from factcheck.desk import confirming

    view = confirming.confirm(desk, claim, expected_version=version)
    return Done(_("{claim} is confirmed: {state}.", claim=claim, state=looks.state(view.claim)), claim)
