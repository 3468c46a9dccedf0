"""Undo and redo of one's own acts on an article, from any screen that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.i18n import _, language, ngettext
from factcheck.tui.answers import Done
from factcheck.tui.screens.face import Face

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.desk.views import EventView


class Turning(Face):
    """A screen about the article with the number ``article``; what was undone or redone comes to it as ``Done``."""

    article: int

    def action_undo(self) -> None:
        article = self.article
        self.errand(lambda desk: _undo(desk, article))

    def action_redo(self) -> None:
        article = self.article
        self.errand(lambda desk: _redo(desk, article))


def _undo(desk: Desk, article: int) -> Done:
    from factcheck.desk import history

    undo, __ = history.in_turn(desk, article)
    history.undo(desk, article)
    return Done(_("Undone: {what}.", what=in_words(undo)))


def _redo(desk: Desk, article: int) -> Done:
    from factcheck.desk import history

    __, redo = history.in_turn(desk, article)
    history.redo(desk, article)
    return Done(_("Done again: {what}.", what=in_words(redo)))


def in_words(act: Sequence[EventView]) -> str:
    """What an act was, in a sentence; of one with several entries, the first says it. Empty where there is none."""
    from factcheck.desk.narration import told

    if not act:
        return ""
    first = told(act[0], language())
    more = len(act) - 1
    return ngettext("{what}, and {count} more", "{what}, and {count} more", more, what=first) if more else first
