"""Asking somebody about a claim: it waits for the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget

from claims.vocabulary import Status
from claims.workflow import Objection, objections_to_move
from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry, page
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class QueryForm(ClaimForm):
    """Of whom it is asked, and what; when is written down by itself."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Ask"), view)

    def fields(self) -> Iterable[Widget]:
        claim = self.view.claim
        yield from super().fields()
        yield caption(_("Of whom (the author, the desk, an office)"))
        yield entry("asked_of", value=claim.asked_of or "")
        yield caption(_("What"))
        yield page("reason", (claim.reason or "") if claim.status is Status.QUERY else "")

    def objections(self) -> Sequence[Objection]:
        return objections_to_move(self.view.claim, Status.QUERY, self.value_of("reason"))

    def work(self) -> Work:
        claim, reason, asked_of = self.view.claim, self.value_of("reason"), self.value_of("asked_of")

        def ask(desk: Desk) -> Done:
            from factcheck.desk import claims

            claims.move(desk, claim.id, Status.QUERY, reason=reason, asked_of=asked_of, expected_version=claim.version)
            return Done(_("{claim} is {status} now.", claim=claim.id, status=Status.QUERY), claim.id)

        return ask
