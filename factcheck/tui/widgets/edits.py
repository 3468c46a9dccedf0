"""What was changed in words, readable without colour: ``[62 → 620]``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from claims.differences import Piece as Words
from claims.model import Claim
from claims.reopening import edits
from factcheck.i18n import N_, _
from factcheck.neutral import neutralise
from factcheck.tui.plain import line
from factcheck.tui.widgets.cards import Piece

WHY = {
    "words": N_("its own words changed"),
    "sentence": N_("its own words stand, their sentence changed"),
    "speaker": N_("its words stand, but somebody else says so, or otherwise"),
    "cut": N_("its words were cut"),
    "back": N_("its words are back"),
}
"""What became of a claim's words at one of its places."""
_STYLES = {"cut": "$tone-fails strike", "put": "$tone-holds bold underline", "quiet": "$quiet"}


def inked(pieces: Sequence[Words]) -> Iterator[Piece]:
    """An edit word by word: ``[62 → 620]``, ``[cut → ]``, ``[ → put in]``; readable without colour."""
    for number, piece in enumerate(pieces):
        words = flat(piece.text)
        follows = pieces[number + 1].kind if number + 1 < len(pieces) else "same"
        space = " " if piece.text[-1:].isspace() else ""
        if piece.kind == "same":
            yield Piece(f"{words}{space}")
        elif piece.kind == "cut":
            yield Piece("[", "quiet")
            yield Piece(words, "cut")
            if follows != "put":
                yield Piece(f" → ]{space}", "quiet")
        else:
            replaces = number > 0 and pieces[number - 1].kind == "cut"
            yield Piece(" → " if replaces else "[ → ", "quiet")
            yield Piece(words, "put")
            yield Piece(f"]{space}", "quiet")


def told(claim: Claim) -> Iterator[Content]:
    """What new copy changed about a claim, place by place: why it was reopened, and the words themselves."""
    for edited in dict.fromkeys(edits(claim)):
        yield line(f"↻ {_(WHY[edited.why])}", "$tone-stale")
        pieces = [Content.styled(neutralise(piece.text), _STYLES.get(piece.ink, "")) for piece in inked(edited.pieces)]
        yield Content.assemble("  ", *pieces)


def flat(words: str) -> str:
    """``words`` with every run of white space as one space."""
    return " ".join(words.split())
