from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.tui.widgets.article.wrapping import Row, column_at, offset_at, row_at, wrap

LETTERS = st.text(alphabet="ab cd\nef\t東京é\u0301\u200b🙂“.”", max_size=120)
WIDTHS = st.integers(min_value=2, max_value=30)


@settings(max_examples=200)
@given(LETTERS, WIDTHS)
def test_every_character_but_the_newlines_lies_in_exactly_one_row(text: str, width: int) -> None:
    rows = wrap(text, width)

    covered = [offset for row in rows for offset in range(row.start, row.end)]

    assert covered == [offset for offset, character in enumerate(text) if character != "\n"]


@settings(max_examples=200)
@given(LETTERS, WIDTHS)
def test_no_row_is_wider_than_the_screen_but_for_its_last_white_space(text: str, width: int) -> None:
    for row in wrap(text, width):
        assert cell_len(text[row.start : row.end].rstrip()) <= width


@settings(max_examples=200)
@given(LETTERS, WIDTHS, st.data())
def test_every_offset_is_found_again_at_its_row_and_column(text: str, width: int, data: st.DataObject) -> None:
    rows = wrap(text, width)
    offset = data.draw(st.integers(min_value=0, max_value=len(text)))
    row = row_at(rows, offset)

    found = offset_at(text, rows, row, column_at(text, rows[row], offset))

    assert (
        found == offset or column_at(text, rows[row], found) == column_at(text, rows[row], offset) or found == rows[row].end - 1
    )


@settings(max_examples=200)
@given(st.text(alphabet="abc de.", max_size=200), WIDTHS)
def test_plain_text_is_broken_after_a_space_wherever_there_is_one(text: str, width: int) -> None:
    rows = wrap(text, width)

    for row, following in pairwise(rows):
        if following.start == row.end and " " in text[row.start : row.end]:
            assert text[row.end - 1] == " "


def test_a_line_ends_at_a_newline_and_nowhere_else() -> None:
    assert wrap("a\x0bb\x85c\u2028d\ne", 40) == [Row(0, 7), Row(8, 9)]


def test_wide_characters_count_two_cells() -> None:
    assert wrap("東京東京", 4) == [Row(0, 2), Row(2, 4)]
