"""The history of an article, or of one of its claims, in words; with undo and redo, and what they would do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message

from factcheck.desk.views import EventView
from factcheck.i18n import _, ngettext
from factcheck.tui.answers import Done, TrailRead
from factcheck.tui.keymap import bindings
from factcheck.tui.screens.turning import Turning, in_words
from factcheck.tui.screens.watching import Place
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.widgets.trail import Trail, nothing_yet
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class TrailScreen(Turning):
    """Every event, the latest first. What is on record can't be changed: undo and redo are new entries.

    ``claim`` is the number of the claim that was looked at, to which the history can be narrowed.
    """

    BINDINGS = bindings("trail.")

    def __init__(self, workplace: Workplace, article: int, title: str, claim: int | None = None) -> None:
        super().__init__(workplace)
        self.article = article
        self._title = title
        self._claim = claim
        self.narrowed = False

    def compose(self) -> ComposeResult:
        yield Headline(self._line(_("reading …")), CardLine())
        yield Trail()
        yield Keys()

    def on_mount(self) -> None:
        self.query_one(Trail).focus()

    @property
    def place(self) -> Place:
        return Place(self.article, self._claim)

    def read(self) -> None:
        article, claim = self.article, f"{self.article}.{self._claim}" if self.narrowed else None
        self.errand(lambda desk: _read(desk, article, claim))

    @on(TrailRead)
    def show_trail(self, message: TrailRead) -> None:
        trail = self.query_one(Trail)
        trail.empty = nothing_yet()
        trail.show(message.events)
        self.head = message.head
        count = ngettext("{count} event", "{count} events, the latest first", len(message.events))
        self.query_one(Headline).show(self._line(count), *_turns(message.undo, message.redo))

    def _line(self, right: str) -> CardLine:
        name = f"{self.article}.{self._claim}" if self.narrowed else str(self.article)
        left = (Piece(f"{_('Log')}  ", "lead"), Piece(f"{name}  {self._title}", "strong"))
        return CardLine(left, (Piece(right, "quiet"),))

    @on(Done)
    def act_done(self, message: Done) -> None:
        self.app.notify(message.sentence, markup=False)
        self.read()

    def action_claim(self) -> None:
        if self._claim is None:
            self.app.notify(_("Go to a claim first, and read its history from there."), markup=False)
            return
        self.narrowed = not self.narrowed
        self.read()

    def action_back(self) -> None:
        self.dismiss()


def _turns(undo: Sequence[EventView], redo: Sequence[EventView]) -> list[CardLine]:
    """What undo would take back, and what redo would do again."""
    found = [_turn("u", _("takes back"), in_words(undo))] if undo else []
    found += [_turn("^r", _("does again"), in_words(redo))] if redo else []
    return found or [CardLine((Piece(_("There is nothing of yours to undo here."), "quiet"),))]


def _turn(key: str, does: str, what: str) -> CardLine:
    return CardLine((Piece(f"{key} ", "lead"), Piece(f"{does}: ", "quiet"), Piece(what)))


def _read(desk: Desk, article: int, claim: str | None) -> Message:
    from factcheck.desk import history

    head = history.head(desk)
    events = history.of_claim(desk, claim) if claim is not None else history.events(desk, article)
    return TrailRead(events[::-1], head, *history.in_turn(desk, article))
