"""Adding an article from a file or a page of the web."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widget import Widget

from factcheck.desk.views import ArticleAdded
from factcheck.desk.wording import is_address
from factcheck.errors import BadInput
from factcheck.tui.answers import Done
from factcheck.tui.errands import Journey, Line, Work
from factcheck.tui.far import teller
from factcheck.tui.screens.forms.frame import Form, caption, entry
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class AddForm(Form):
    """The file's path or the page's address; title and deadline if they are known."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "Add an article", "")

    def fields(self) -> Iterable[Widget]:
        yield caption("Path of the article (text, Word, PDF, e-mail, web page), or its address")
        yield entry("path", "~/copy/article.docx or https://…")
        yield caption("Title (else its own, or its first line)")
        yield entry("title")
        yield caption("Deadline, in your own time zone")
        yield entry("deadline", "2026-03-04 17:00")

    def work(self) -> Work:
        path, title, deadline = self.value_of("path"), self.value_of("title"), self.value_of("deadline")

        def add(desk: Desk) -> Done:
            from factcheck.desk import articles, intake

            if path is None:
                raise BadInput("No file is named.", "Give the path of a file, or the address of a page.")
            due = deadline_from(deadline)
            data, name = intake.read(Path(path).expanduser())
            return _told(articles.add(desk, data, name=name, title=title, deadline=due))

        return add

    def journey(self) -> Journey | None:
        url, title, deadline = self.value_of("path"), self.value_of("title"), self.value_of("deadline")
        if url is None or not is_address(url):
            return None

        def fetch(desk: Desk, on_the_way: Line) -> Done:
            from factcheck.desk import captures

            due, tell = deadline_from(deadline), teller(on_the_way)
            cancelled = on_the_way.called_back
            return _told(captures.import_page(desk, url, title=title, deadline=due, progress=tell, cancelled=cancelled))

        return fetch


def _told(added: ArticleAdded) -> Done:
    sentence = f"Article {added.article.id}: {added.claims} claims proposed, {len(added.set_aside)} passages set aside."
    return Done(" ".join([sentence, *added.remarks]))


def deadline_from(typed: str | None) -> datetime | None:
    """A deadline in the reader's own time zone. Raises ``BadInput`` for what is no date and time."""
    if typed is None:
        return None
    try:
        return datetime.fromisoformat(typed).astimezone()
    except (ValueError, OverflowError) as error:
        raise BadInput(f"“{typed}” is no deadline.", "Write it as 2026-03-04 17:00.") from error
