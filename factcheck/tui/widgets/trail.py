"""The audit trail as a list: who did what, when, from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.desk.views import EventView
from factcheck.tui.times import when
from factcheck.tui.widgets.cards import CardLine, CardList, Piece

EMPTY = (CardLine(), CardLine((Piece("  Nothing has happened here yet.", "quiet"),)))


class Trail(CardList[EventView]):
    """Events, the latest first."""

    def key_of(self, row: EventView) -> str:
        return str(row.number)

    def card_height(self, width: int) -> int:
        return 2

    def card(self, row: EventView, width: int) -> Sequence[CardLine]:
        subject = row.subject.replace(":", " ")
        first = (
            Piece(f"{row.number:>5}  ", "quiet"),
            Piece(f"{when(row.at)}  ", "quiet"),
            Piece(row.actor, "lead"),
            Piece(f"  {row.verb.replace('_', ' ').replace('.', ' ')}  {subject}", "strong"),
        )
        change = changes(row.before, row.after)
        return [CardLine(first, (Piece(f"{row.hash[:8]} ", "quiet"),)), CardLine((Piece("       "), Piece(change, "plain")))]


def changes(before: Mapping[str, object], after: Mapping[str, object]) -> str:
    """What differs, as ``status: open → checked``; what only came or went has one side."""
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    return " · ".join(f"{key.replace('_', ' ')}: {_change(before.get(key), after.get(key))}" for key in keys)


def _change(old: object, new: object) -> str:
    return _said(new) if old is None else f"{_said(old)} → {_said(new)}"


def _said(value: object) -> str:
    return "nothing" if value is None else str(value)
