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
    pairs = [(key, _said(before.get(key)), _said(after.get(key))) for key in {**before, **after}]
    return " · ".join(f"{key.replace('_', ' ')}: {_change(old, new)}" for key, old, new in pairs if old != new)


def _change(old: str, new: str) -> str:
    return new if not old else f"{old} → {new or 'nothing'}"


def _said(value: object) -> str:
    """A value in words; nothing, no and an empty list are not worth a word."""
    if isinstance(value, Mapping):
        return " ".join(_said(part) for part in value.values() if _said(part))
    if isinstance(value, list | tuple):
        return ", ".join(_said(part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)
