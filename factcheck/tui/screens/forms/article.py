"""Adding an article from a file or a page of the web."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import TextArea

from claims.phrase import phrase
from factcheck.desk.wording import is_address
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.frame import Form, caption, entry
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.desk.views import ArticleAdded


class AddForm(Form):
    """The file's path or the page's address; title and deadline if they are known."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _("Add an article"), "")

    def fields(self) -> Iterable[Widget]:
        yield caption(_("Path of the article (text, Word, PDF, e-mail, web page), or its address"))
        yield entry("path", _("~/copy/article.docx or https://…"))
        yield caption(_("or the text itself, pasted"))
        yield TextArea(id="pasted", compact=True, tab_behavior="focus")
        yield caption(_("Title (else its own, or its first line)"))
        yield entry("title")
        yield caption(_("Deadline, in your own time zone"))
        yield entry("deadline", "2026-03-04 17:00")

    def goes_out(self) -> bool:
        return is_address(self.value_of("path") or "")

    def work(self) -> Work:
        path, title, deadline = self.value_of("path"), self.value_of("title"), self.value_of("deadline")
        pasted = self.value_of("pasted")

        def add(desk: Desk) -> Done:
            from factcheck.desk import articles, captures, intake

            if path is not None and pasted is not None:
                raise BadInput(phrase("There is a path and a pasted text."), phrase("Empty one of them: which is the article?"))
            if path is None and pasted is None:
                raise BadInput(phrase("No file is named."), phrase("Give the path of a file, or the address of a page."))
            due = deadline_from(deadline)
            if path is None:
                added = articles.add(desk, pasted or "", name=phrase("pasted copy"), title=title, deadline=due)
            elif is_address(path):
                tell, stop = self.tell_how_far, self.is_broken_off
                added = captures.import_page(desk, path, title=title, deadline=due, progress=tell, cancelled=stop)
            else:
                data, name = intake.read(Path(path).expanduser())
                added = articles.add(desk, data, name=name, title=title, deadline=due)
            return Done(" ".join([_told(added), *map(_, added.remarks)]))

        return add


def _told(added: ArticleAdded) -> str:
    claims = ngettext("{count} claim proposed", "{count} claims proposed", added.claims)
    aside = ngettext("{count} passage set aside", "{count} passages set aside", len(added.set_aside))
    return _("Article {number}: {claims}, {aside}.", number=added.article.id, claims=claims, aside=aside)


def deadline_from(typed: str | None) -> datetime | None:
    """A deadline in the reader's own time zone. Raises ``BadInput`` for what is no date and time."""
    if typed is None:
        return None
    try:
        return datetime.fromisoformat(typed).astimezone()
    except (ValueError, OverflowError) as error:
        raise BadInput(phrase("“{typed}” is no deadline.", typed=typed), phrase("Write it as 2026-03-04 17:00.")) from error
