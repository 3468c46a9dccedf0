"""What happens to the copy of a claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import TextArea

from claims.vocabulary import Fix
from claims.workflow import Objection, objections_to_fix
from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry, page
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class FixForm(ClaimForm):
    """The fix, the new wording, who decided it and why."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Fix"), view)

    def fields(self) -> Iterable[Widget]:
        claim = self.view.claim
        yield from super().fields()
        yield Choice(tuple(Fix), claim.fix if claim.fix is not Fix.NONE else Fix.PROPOSED, flat=True, name="fix")
        yield caption(_("New wording, if the copy is to change"))
        yield page("wording_of_fix", claim.fix_wording or " ".join(claim.text.split()))
        yield caption(_("Whose decision, if not yours"))
        yield entry("by", value=claim.fix_by or "")
        yield caption(_("Why"))
        yield entry("reason", value=claim.fix_reason or "")

    @property
    def fix(self) -> Fix:
        """What is to happen to the copy."""
        return Fix(self.query_one("#fix", Choice).value)

    @on(TextArea.Changed)
    def look_again(self) -> None:
        self.refresh_objections()

    def objections(self) -> Sequence[Objection]:
        return objections_to_fix(self.view.claim, self.fix, self.value_of("wording_of_fix"), self.value_of("reason"))

    def work(self) -> Work:
        claim, fix, by, reason = self.view.claim, self.fix, self.value_of("by"), self.value_of("reason")
        wording = self.value_of("wording_of_fix") if fix in (Fix.PROPOSED, Fix.MADE) else None

        def record(desk: Desk) -> Done:
            from factcheck.desk import claims

            claims.record_fix(desk, claim.id, fix, wording=wording, reason=reason, by=by, expected_version=claim.version)
            return Done(_("{claim}: fix {fix}.", claim=claim.id, fix=fix), claim.id)

        return record
