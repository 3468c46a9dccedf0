"""Setting words aside: they are no checkable text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from claims.phrase import phrase
from claims.text import Span
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.plain import content
from factcheck.tui.screens.forms.frame import Form, caption, entry
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class SetAsideForm(Form):
    """Why the selected words can't be checked."""

    def __init__(self, workplace: Workplace, article: int, span: Span, words: str) -> None:
        super().__init__(workplace, _("Set these words aside"), f"{article} {span.start}-{span.end}")
        self._article = article
        self._span = span
        self._words = words

    def fields(self) -> Iterable[Widget]:
        yield Static(content(f"“{self._words}”", "bold"), id="wording")
        yield caption(_("Why they can't be checked (a call to subscribe, a photo credit, a question …)"))
        yield entry("reason")

    def work(self) -> Work:
        article, span, reason = self._article, self._span, self.value_of("reason")

        def set_aside(desk: Desk) -> Done:
            from factcheck.desk import claims

            if reason is None:
                raise BadInput(phrase("Words are set aside with a reason."), phrase("Say why they can't be checked."))
            claims.set_aside(desk, article, span, reason)
            return Done(ngettext("{count} character set aside.", "{count} characters set aside.", len(span)))

        return set_aside
