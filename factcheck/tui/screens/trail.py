"""The audit trail of one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message

from factcheck.i18n import _, ngettext
from factcheck.tui.answers import TrailRead
from factcheck.tui.keymap import bindings
from factcheck.tui.screens.face import Face
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.widgets.trail import Trail, nothing_yet
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class TrailScreen(Face):
    """Every event of an article, the latest first; nothing here can be changed."""

    BINDINGS = bindings("trail.")

    def __init__(self, workplace: Workplace, article: int, title: str) -> None:
        super().__init__(workplace)
        self._article = article
        self._title = title

    def compose(self) -> ComposeResult:
        yield Headline(self._line(_("reading …")))
        yield Trail()
        yield Keys()

    def on_mount(self) -> None:
        self.query_one(Trail).focus()

    def read(self) -> None:
        article = self._article
        self.errand(lambda desk: _read(desk, article))

    @on(TrailRead)
    def show_trail(self, message: TrailRead) -> None:
        trail = self.query_one(Trail)
        trail.empty = nothing_yet()
        trail.show(message.events)
        self.head = message.head
        self.query_one(Headline).show(
            self._line(ngettext("{count} event", "{count} events, the latest first", len(message.events)))
        )

    def _line(self, right: str) -> CardLine:
        return CardLine(
            (Piece(f"{_('Log')}  ", "lead"), Piece(f"{self._article}  {self._title}", "strong")), (Piece(right, "quiet"),)
        )

    def action_back(self) -> None:
        self.dismiss()


def _read(desk: Desk, article: int) -> Message:
    from factcheck.desk import history

    head = history.head(desk)
    return TrailRead(history.events(desk, article)[::-1], head)
