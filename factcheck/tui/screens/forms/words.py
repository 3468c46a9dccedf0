"""Writing on a claim: its wording, and a note for who works on it next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.plain import content
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, page
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class RewordForm(ClaimForm):
    """What is to be checked, in other words than the splitter's; the article's own stay as they are."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Reword"), view)

    def fields(self) -> Iterable[Widget]:
        yield Static(content(f"“{self.view.claim.text}”", "bold"), id="wording")
        yield caption(_("What is to be checked, so that it can be read alone"))
        yield page("words", self.view.claim.wording)
        if self.view.claim.verdict is not None:
            yield caption(_("The verdict holds for the wording it was given on: another makes it void."))

    def work(self) -> Work:
        claim, words = self.view.claim, " ".join((self.value_of("words") or "").split())

        def reword(desk: Desk) -> Done:
            from factcheck.desk import shaping

            shaping.reword(desk, claim.id, words, expected_version=claim.version)
            return Done(_("{claim}: “{words}”.", claim=claim.id, words=words), claim.id)

        return reword


class NoteForm(ClaimForm):
    """A note, in place of the one that the claim has."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Note"), view)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption(_("For who works on it next; empty takes the note away"))
        yield page("words", self.view.claim.note or "")

    def work(self) -> Work:
        claim, words = self.view.claim, self.value_of("words")

        def note(desk: Desk) -> Done:
            from factcheck.desk import claims

            claims.note(desk, claim.id, words, expected_version=claim.version)
            told = _("Noted on {claim}.", claim=claim.id) if words else _("{claim} has no note any more.", claim=claim.id)
            return Done(told, claim.id)

        return note
