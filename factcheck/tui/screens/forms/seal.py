"""Setting the newsroom's passphrase."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Input, Static

from claims.phrase import phrase
from claims.workflow import Objection
from factcheck.i18n import N_, _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.plain import content
from factcheck.tui.screens.forms.frame import Form, caption, entry
from factcheck.tui.workplace import Workplace
from sources.sealing import SHORTEST

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_MEANING = N_(
    "Confidential sources are sealed under one passphrase of the newsroom, and this newsroom has none yet. Whoever knows it"
    " can open every one of them. Keep it where two people can find it: once it is lost, nobody can say who they are."
)


class SealForm(Form):
    """A new passphrase, typed twice, unseen."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _("The newsroom's passphrase"), "newsroom")

    def fields(self) -> Iterable[Widget]:
        yield Static(content(_(_MEANING)), id="meaning")
        yield caption(_("A new passphrase (four or five words that don't belong together)"))
        yield entry("passphrase", secret=True)
        yield caption(_("The same again"))
        yield entry("again", secret=True)

    def objections(self) -> Sequence[Objection]:
        first, again = (self.query_one(f"#{name}", Input).value for name in ("passphrase", "again"))
        if len(first) < SHORTEST:
            return [Objection("too_short", phrase("It needs at least {number} characters.", number=SHORTEST))]
        return [] if first == again else [Objection("not_the_same", phrase("It isn't the same twice yet."))]

    def action_send(self) -> None:
        if not self.objections():
            super().action_send()

    def work(self) -> Work:
        passphrase = self.query_one("#passphrase", Input).value

        def seal(desk: Desk) -> Done:
            from factcheck.desk import sources

            found = sources.seal_with(desk, passphrase)
            return Done(" ".join([_("The passphrase is set."), *map(_, found.remarks)]))

        return seal
