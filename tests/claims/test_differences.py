from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.differences import Piece, word_by_word


def test_a_changed_word_is_shown_between_those_that_stayed() -> None:
    assert word_by_word("Officials counted 62 families.", "Officials counted 620 families.") == (
        Piece("same", "Officials counted "),
        Piece("cut", "62 "),
        Piece("put", "620 "),
        Piece("same", "families."),
    )


def test_a_number_is_shown_whole() -> None:
    assert Piece("cut", "1,000 ") in word_by_word("Some 1,000 people came.", "Some 1.000 people came.")


def test_quotation_marks_and_white_space_are_not_shown() -> None:
    assert word_by_word('She said "it  held".', "She said “it held”.") == (Piece("same", "She said “it held”."),)


@given(st.text(alphabet="ab 5.,-\n", max_size=40), st.text(alphabet="ab 5.,-\n", max_size=40))
@settings(max_examples=200)
def test_the_pieces_that_were_not_cut_are_the_new_text(old: str, new: str) -> None:
    pieces = word_by_word(old, new)
    if new.strip():
        assert "".join(piece.text for piece in pieces if piece.kind != "cut") == new
