"""What all acts on one article have in common: the claim that is looked at, the form that is opened, what is told afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.policy import Policy
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.keymap import key_of
from factcheck.tui.screens.page_looks import PageLooks
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.tui.screens.forms.frame import Form


class ClaimActs(PageLooks):
    """``number`` is the claim that is looked at; ``wanted`` the id of the one to look at after an act; ``views`` are the claims
    in reading order.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.page: ArticlePage | None = None
        self.views: list[ClaimView] = []
        self._numbered: dict[int, ClaimView] = {}
        self.policy: Policy | None = None
        self.actor = ""
        self.number: int | None = None
        self.wanted: str | None = None

    def view_of(self, number: int | None) -> ClaimView | None:
        """The claim with this number, as it was last read."""
        return None if number is None else self._numbered.get(number)

    def take_views(self, views: list[ClaimView]) -> None:
        """Take over the claims, in reading order."""
        self.views = views
        self._numbered = {view.claim.number: view for view in views}

    def catch_up(self) -> None:
        """Look at what the person looks at, where keys came quicker than the panes follow one another."""

    def claim_here(self) -> ClaimView | None:
        """The claim that is looked at; where there is none, it is said how to get to one."""
        self.catch_up()
        view = self.view_of(self.number)
        if view is None:
            self.app.notify(
                _(
                    "Go to a claim first: {next}, {open}, or the list ({list}).",
                    next=key_of("article.next"),
                    open=key_of("article.next_open"),
                    list=key_of("article.claims"),
                ),
                severity="warning",
                markup=False,
            )
        return view

    def open_form(self, form: Form, claim: str | None = None) -> None:
        """Open a form; what it did is told as ``Done``."""

        def closed(sentence: str | None) -> None:
            if sentence is not None:
                self.post_message(Done(sentence, claim, form.done.view if form.done is not None else None))

        self.app.push_screen(form, closed)
