"""Signing a claim, or all of an article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from claims.vocabulary import Role
from factcheck.i18n import N_, _, ngettext
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.plain import content
from factcheck.tui.screens.forms.frame import Form
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class SignForm(Form):
    """In which capacity the person at the desk signs ``target``: a claim (``1.3``) or an article's claims (``1``)."""

    def __init__(self, workplace: Workplace, target: str, words: str, actor: str) -> None:
        heading = N_("Sign claim {target} as {actor}") if "." in target else N_("Sign all claims of article {target} as {actor}")
        super().__init__(workplace, _(heading, target=target, actor=actor), target)
        self._target = target
        self._words = words

    def fields(self) -> Iterable[Widget]:
        yield Static(content(self._words, "bold"), id="wording")
        yield Choice(tuple(Role), Role.SECOND_READER, name="role")

    def work(self) -> Work:
        target, role = self._target, Role(self.query_one("#role", Choice).value)

        def sign(desk: Desk) -> Done:
            from factcheck.desk import claims

            signed = claims.sign(desk, target, role)
            what = target if len(signed) == 1 else ngettext("{count} claim", "{count} claims", len(signed))
            return Done(_("{what} signed as {role}.", what=what, role=role), target if "." in target else None)

        return sign
