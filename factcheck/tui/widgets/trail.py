"""The audit trail as a list: who did what, when, from what to what."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.desk.narration import changes, told
from factcheck.desk.views import EventView
from factcheck.i18n import _, language
from factcheck.tui.times import when
from factcheck.tui.widgets.cards import CardLine, CardList, Piece


def nothing_yet() -> tuple[CardLine, ...]:
    """What an empty trail says."""
    return (CardLine(), CardLine((Piece(f"  {_('Nothing has happened here yet.')}", "quiet"),)))


class Trail(CardList[EventView]):
    """Events, the latest first."""

    def key_of(self, row: EventView) -> str:
        return str(row.number)

    def card_height(self, width: int) -> int:
        return 2

    def card(self, row: EventView, width: int) -> Sequence[CardLine]:
        when_and_what = (
            Piece(f"{row.number:>5}  ", "quiet"),
            Piece(f"{when(row.at)}  ", "quiet"),
            Piece(told(row, language()), "strong"),
        )
        change = " · ".join(changes(row.before, row.after, language()))
        return [
            CardLine(when_and_what, (Piece(f"{row.hash[:8]} ", "quiet"),)),
            CardLine((Piece("       "), Piece(change, "plain"))),
        ]
