"""Bringing new copy of an article: pasted, or from a file. Nothing is kept before it was looked through."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import TextArea

from claims.phrase import phrase
from factcheck.desk.views import ArticlePage
from factcheck.errors import BadInput
from factcheck.i18n import _
from factcheck.tui.answers import Done, Previewed
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.frame import Form, caption, entry
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class RevisionForm(Form):
    """A path, or the text itself; what it would do is shown next, and taken from there."""

    def __init__(self, workplace: Workplace, page: ArticlePage) -> None:
        super().__init__(workplace, f"{_('New copy')} · {page.article.id}  {page.article.title}", str(page.article.id))
        self._article = page.article

    def fields(self) -> Iterable[Widget]:
        yield caption(_("Paste the new copy here (ctrl+s shows what it changes; nothing is kept yet)"))
        yield TextArea(id="copy", compact=True, tab_behavior="focus", classes="large")
        yield caption(_("Or the path of its file (text, Word, PDF, e-mail, web page)"))
        yield entry("path", "~/copy/article-2.docx")

    def goes_out(self) -> bool:
        """Long texts take their time to compare, and nobody else need wait for it."""
        return True

    def work(self) -> Work:
        article, path, pasted = self._article.id, self.value_of("path"), self.query_one("#copy", TextArea).text

        def look(desk: Desk) -> Previewed:
            from factcheck.desk import intake

            if path is None and not pasted.strip():
                raise BadInput(phrase("There is no new copy yet."), phrase("Paste it, or give the path of its file."))
            if path is not None and pasted.strip():
                raise BadInput(phrase("There is a path and a pasted text."), phrase("Empty one of them: which is the new copy?"))
            data, name = intake.read(Path(path).expanduser()) if path is not None else (pasted, phrase("pasted copy"))
            found = preview(desk, article, data, name)
            if self.is_broken_off():
                raise BadInput(phrase("It was broken off."), phrase("Nothing was kept."))
            return found

        return look

    @on(Previewed)
    def show_what_changes(self, message: Previewed) -> None:
        from factcheck.tui.screens.revision import RevisionScreen

        self._sending = False
        if not message.changes:
            self.say_against([_("This is the text there is, word for word: there is nothing to take.")], "bold $alarm")
            return
        self.say_against([], "$quiet")
        self.app.push_screen(RevisionScreen(self.workplace, message), self._taken)

    def _taken(self, sentence: str | None) -> None:
        if sentence is not None:
            self.post_message(Done(sentence))


def preview(desk: Desk, article: int, data: bytes | str, name: str) -> Previewed:
    """An errand: what this copy would do now."""
    from factcheck.desk import history, revision

    head = history.head(desk)
    return Previewed(revision.preview(desk, article, data, name=name), data, name, head)
