"""Signing a claim, or all of an article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from claims.vocabulary import Role, label
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
        super().__init__(workplace, f"Sign {'claim' if '.' in target else 'all claims of article'} {target} as {actor}", target)
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
            what = target if len(signed) == 1 else f"{len(signed)} claims"
            return Done(f"{what} signed as {label(role)}.", target if "." in target else None)

        return sign
