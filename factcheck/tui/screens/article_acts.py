"""What a checker does on one article: each act opens its form, or is done at once and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from claims.policy import Policy
from claims.text import Span
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _, ngettext
from factcheck.tui import looks
from factcheck.tui.answers import Done
from factcheck.tui.keymap import bindings
from factcheck.tui.screens.page_looks import PageLooks
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.tui.screens.forms.frame import Form

_COPY_SHOWN = 40
"""How much of what was copied is repeated to who copied it."""


class ArticleActs(PageLooks):
    """The acts. ``number`` is the claim that is looked at; ``wanted`` the id of the one to look at after an act."""

    BINDINGS = bindings("claim.")

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.page: ArticlePage | None = None
        self.policy: Policy | None = None
        self.actor = ""
        self.number: int | None = None
        self.wanted: str | None = None

    def view_of(self, number: int | None) -> ClaimView | None:
        """The claim with this number, as it was last read."""
        claims = self.page.claims if self.page is not None else ()
        return next((view for view in claims if view.claim.number == number), None)

    def catch_up(self) -> None:
        """Look at what the person looks at, where keys came quicker than the panes follow one another."""

    def _claim(self) -> ClaimView | None:
        self.catch_up()
        view = self.view_of(self.number)
        if view is None:
            self.app.notify(_("Go to a claim first: n, o, or the list (2)."), severity="warning", markup=False)
        return view

    def _open(self, form: Form, claim: str | None = None) -> None:
        def closed(sentence: str | None) -> None:
            if sentence is not None:
                self.post_message(Done(sentence, claim))

        self.app.push_screen(form, closed)

    def action_verdict(self) -> None:
        from factcheck.tui.screens.forms.verdict import VerdictForm

        if self.policy is not None and (view := self._claim()):
            self._open(VerdictForm(self.workplace, view, self.policy), view.claim.id)

    def action_move(self) -> None:
        from factcheck.tui.screens.forms.status import StatusForm, moves_from

        if view := self._claim():
            if moves_from(view.claim.status):
                self._open(StatusForm(self.workplace, view), view.claim.id)
            else:
                words = _("The words of {claim} were cut; there is nothing left to check.", claim=view.claim.id)
                self.app.notify(words, markup=False)

    def action_attach(self) -> None:
        from factcheck.tui.screens.forms.source import SourceForm

        if view := self._claim():
            self._open(SourceForm(self.workplace, view), view.claim.id)

    def action_again(self) -> None:
        from factcheck.tui.screens.forms.again import AgainForm

        if (view := self._claim()) and self.page is not None:
            known = {piece.source.id: piece.source for each in self.page.claims for piece in each.evidence}
            if known:
                self._open(AgainForm(self.workplace, view, [known[number] for number in sorted(known)]), view.claim.id)
            else:
                self.app.notify(_("This article has no source yet: a attaches one."), severity="warning", markup=False)

    def action_evidence(self) -> None:
        from factcheck.tui.screens.forms.evidence import CorrectForm

        if view := self._with_evidence():
            self._open(CorrectForm(self.workplace, view), view.claim.id)

    def action_withdraw(self) -> None:
        from factcheck.tui.screens.forms.evidence import WithdrawForm

        if view := self._with_evidence():
            self._open(WithdrawForm(self.workplace, view), view.claim.id)

    def action_origin(self) -> None:
        from factcheck.tui.screens.forms.origin import OriginForm

        if view := self._with_evidence():
            self._open(OriginForm(self.workplace, view), view.claim.id)

    def action_reveal(self) -> None:
        from factcheck.tui.screens.forms.reveal import RevealForm, confidential

        if view := self._with_evidence():
            if confidential(view):
                self._open(RevealForm(self.workplace, view), view.claim.id)
            else:
                self.app.notify(_("{claim} has no confidential source.", claim=view.claim.id), markup=False)

    def _with_evidence(self) -> ClaimView | None:
        """The claim, if there is any evidence on it."""
        view = self._claim()
        if view is not None and not view.evidence:
            words = _("{claim} has no source yet: a attaches one.", claim=view.claim.id)
            self.app.notify(words, severity="warning", markup=False)
            return None
        return view

    def action_sign(self) -> None:
        from factcheck.tui.screens.forms.signature import SignForm

        if view := self._claim():
            self._open(SignForm(self.workplace, view.claim.id, view.claim.wording, self.actor), view.claim.id)

    def action_sign_all(self) -> None:
        from factcheck.tui.screens.forms.signature import SignForm

        if self.page is not None:
            self._open(SignForm(self.workplace, str(self.article), self.page.article.title, self.actor))

    def action_set_aside(self) -> None:
        from factcheck.tui.screens.forms.set_aside import SetAsideForm

        span = self.query_one(ArticleView).selection
        if span is None or self.page is None:
            self.app.notify(_("Select the words first: v, s, or N for uncovered words."), severity="warning", markup=False)
        else:
            self._open(SetAsideForm(self.workplace, self.article, span, span.of(self.page.text)))

    @on(ArticleView.ClaimRequested)
    def make_claim(self, message: ArticleView.ClaimRequested) -> None:
        article, span = self.article, message.span
        self.query_one(ArticleView).clear_selection()
        self.errand(lambda desk: _create(desk, article, span))

    def action_view_source(self) -> None:
        from factcheck.tui.screens.source import SourceScreen

        if view := self._with_evidence():
            self.app.push_screen(SourceScreen(self.workplace, view))

    def action_new_copy(self) -> None:
        from factcheck.tui.screens.forms.revision import RevisionForm

        if self.page is not None:
            self._open(RevisionForm(self.workplace, self.page))

    def action_confirm(self) -> None:
        if view := self._claim():
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


def _create(desk: Desk, article: int, span: Span) -> Done:
    from factcheck.desk import claims

    view = claims.create(desk, article, [span])
    return Done(_("{claim} is a new claim.", claim=view.claim.id), view.claim.id)


def _confirm(desk: Desk, claim: str, version: int) -> Done:
    from factcheck.desk import confirming

    view = confirming.confirm(desk, claim, expected_version=version)
    return Done(_("{claim} is confirmed: {state}.", claim=claim, state=looks.state(view.claim)), claim)
