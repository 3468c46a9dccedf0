"""What new copy would do to an article: read in one go, then taken, or left."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message

from factcheck.desk.views import Revised
from factcheck.errors import Conflict
from factcheck.i18n import _
from factcheck.tui.answers import Done, Previewed
from factcheck.tui.errands import Failed
from factcheck.tui.keymap import bindings
from factcheck.tui.screens.face import Face
from factcheck.tui.screens.forms.revision import preview
from factcheck.tui.screens.revision_lines import figures, headline, paragraphs
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.widgets.sheet import Sheet
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class RevisionScreen(Face):
    """Answers with the sentence that says what was taken, or ``None`` where nothing was.

    Where somebody works on the article meanwhile, what is shown is worked out again.
    """

    BINDINGS = bindings("revision.")

    def __init__(self, workplace: Workplace, found: Previewed) -> None:
        super().__init__(workplace)
        self._found = found
        self._left = Event()
        self._taking = self._comparing = False
        self.head = found.head

    def compose(self) -> ComposeResult:
        yield Headline(*headline(self._found.revised))
        yield Sheet()
        yield Keys()

    def on_mount(self) -> None:
        self._show()
        self.query_one(Sheet).focus()

    def on_unmount(self) -> None:
        self._left.set()

    def read(self) -> None:
        """Work it out again: somebody did something since."""
        if self._comparing:
            return
        self._comparing = True
        found = self._found

        def look(desk: Desk) -> Message:
            return preview(desk, found.revised.article.id, found.data, found.name)

        self.workplace.errands.away(self, look, self._left)

    @on(Previewed)
    def show_again(self, message: Previewed) -> None:
        self.app.notify(_("Somebody worked on the article meanwhile: this is what the new copy does now."), markup=False)
        self._found, self.head, self._comparing = message, message.head, False
        self._show()

    def _show(self) -> None:
        self.query_one(Headline).show(*headline(self._found.revised))
        self.query_one(Sheet).show(paragraphs(self._found.revised))

    def action_take(self) -> None:
        if not self._taking:
            self._taking = True
            self.errand(lambda desk: _take(desk, self._found))

    @on(Done)
    def go_back_with_it(self, message: Done) -> None:
        self.dismiss(message.sentence)

    @on(Failed)
    def look_again(self, message: Failed) -> None:
        """Nothing was taken. Where the article was revised meanwhile, show what the copy does to what is there now."""
        self._taking = self._comparing = False
        if isinstance(message.error, Conflict):
            self.read()

    def action_back(self) -> None:
        self.dismiss(None)


def _take(desk: Desk, found: Previewed) -> Message:
    from factcheck.desk import revision

    before = found.revised.article.revision - 1
    revised = revision.revise(desk, found.revised.article.id, found.data, name=found.name, expected_revision=before)
    return Done(told(revised))


def told(revised: Revised) -> str:
    """What was taken, in a sentence."""
    counts = ", ".join(piece.text.strip() for piece in figures(revised))
    return _("Revision {number} is taken: {counts}; u takes it back.", number=revised.article.revision, counts=counts)
