"""What was found by number or words: articles and claims, a line each."""

from __future__ import annotations

from collections.abc import Sequence

from claims.vocabulary import glyph
from factcheck.desk.views import Found
from factcheck.i18n import _, word
from factcheck.tui.looks import TONE_OF_STATUS
from factcheck.tui.widgets.cards import CardLine, CardList, Piece


class Findings(CardList[Found]):
    """Articles and claims; the field above has the keys."""

    can_focus = False

    def show_found(self, found: Sequence[Found], words: str) -> None:
        """Take over what was found for ``words``; the first is under the cursor."""
        said = _("Nothing has this number or these words.") if words else _("A number (3, 3.12) or some words.")
        self.empty = (CardLine((Piece(f" {said}", "quiet"),)),)
        self.show(found)
        self.index = 0

    def key_of(self, row: Found) -> str:
        return f"{row.kind} {row.id}"

    def card_height(self, width: int) -> int:
        return 1

    def card(self, row: Found, width: int) -> Sequence[CardLine]:
        words = Piece(" ".join(row.words.split()), "strong" if row.kind == "article" else "plain")
        if row.status is None:
            return [CardLine((Piece(f"  {row.id:<7}", "lead"), words))]
        tone = TONE_OF_STATUS[row.status]
        return [CardLine((Piece(f"{glyph(row.status)} {row.id:<7}", tone), words), (Piece(f"{word(row.status)} ", tone),))]
