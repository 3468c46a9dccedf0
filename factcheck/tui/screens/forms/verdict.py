"""Giving a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from claims.policy import Policy
from claims.vocabulary import Fix, Verdict
from claims.workflow import Objection, objections_to_verdict
from factcheck.desk.backing import backing
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


class VerdictForm(ClaimForm):
    """Verdict, reason, what happens to the copy, and the new wording; what the policy misses is shown while one chooses."""

    def __init__(self, workplace: Workplace, view: ClaimView, policy: Policy) -> None:
        super().__init__(workplace, _("Verdict"), view)
        self._policy = policy

    def fields(self) -> Iterable[Widget]:
        claim = self.view.claim
        yield from super().fields()
        yield Choice(tuple(Verdict), claim.verdict or claim.void_verdict, name="verdict")
        yield caption(_("Reason (where you looked, what the verdict rests on)"))
        yield entry("reason", _("may be empty where the evidence speaks"), (claim.reason or "") if claim.verdict else "")
        yield caption(_("What happens to the copy"))
        yield Choice(tuple(Fix), claim.fix, flat=True, name="fix")
        yield caption(_("New wording, if the copy is to change"))
        yield entry("fix_wording", "", claim.fix_wording or "")

    @property
    def verdict(self) -> Verdict:
        """The verdict that is chosen."""
        return Verdict(self.query_one("#verdict", Choice).value)

    @property
    def fix(self) -> Fix:
        """What is to happen to the copy."""
        return Fix(self.query_one("#fix", Choice).value)

    def objections(self) -> Sequence[Objection]:
        return objections_to_verdict(
            self.view.claim,
            self.verdict,
            backing(self.view.evidence),
            self._policy,
            reason=self.value_of("reason"),
            fix=self.fix,
            fix_wording=self.value_of("fix_wording"),
        )

    @on(Choice.Chosen, "#verdict")
    def offer_wording(self) -> None:
        """“Supported if changed” proposes a fix: begin it with the words as they stand."""
        if self.verdict is Verdict.SUPPORTED_IF_CHANGED and self.fix is Fix.NONE:
            self.query_one("#fix", Choice).place = list(Fix).index(Fix.PROPOSED)
            if self.value_of("fix_wording") is None:
                self.query_one("#fix_wording", Input).value = " ".join(self.view.claim.text.split())

    def work(self) -> Work:
        claim, verdict, fix = self.view.claim, self.verdict, self.fix
        reason, wording = self.value_of("reason"), self.value_of("fix_wording")

        def judge(desk: Desk) -> Done:
            from factcheck.desk import claims

            view = claims.judge(
                desk, claim.id, verdict, reason=reason, fix=fix, fix_wording=wording, expected_version=claim.version
            )
            return Done(_("{claim}: {verdict}.", claim=claim.id, verdict=verdict), claim.id, view)

        return judge
