from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import Span
from factcheck.tui.keymap import KEYS
from factcheck.tui.widgets.article.moving import Ground, Place, move, sentence_at, word_at
from factcheck.tui.widgets.article.wrapping import wrap

TEXT = "Satu dua tiga.\n\nEmpat lima enam tujuh delapan."
HOWS = [
    key.action.removeprefix("move('").removesuffix("')")
    for name, key in KEYS.items()
    if key.action.endswith("')") and name.startswith("text.") and "move" in key.action
]


def ground(text: str, width: int = 12) -> Ground:
    return Ground(text, wrap(text, width))


@settings(max_examples=150)
@given(st.text(alphabet="ab \n東é\u0301.", max_size=80), st.sampled_from(HOWS), st.data())
def test_the_cursor_never_leaves_the_text(text: str, how: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(min_value=0, max_value=len(text)))

    assert 0 <= move(ground(text), Place(start), how, page=3).cursor <= len(text)


@settings(max_examples=150)
@given(st.text(alphabet="ab \n東é\u0301.", max_size=80))
def test_going_right_reaches_the_end_of_any_text(text: str) -> None:
    place = Place(0)
    for _ in text:
        place = move(ground(text), place, "right", page=3)

    assert place.cursor == len(text)


def test_a_letter_and_its_accent_are_one_step() -> None:
    assert move(ground("e\u0301a"), Place(0), "right", page=3).cursor == 2
    assert move(ground("e\u0301a"), Place(2), "left", page=3).cursor == 0


@pytest.mark.parametrize(
    ("how", "start", "end"),
    [
        ("word_right", 0, 5),
        ("word_left", 5, 0),
        ("paragraph_down", 0, 16),
        ("paragraph_up", 20, 16),
        ("paragraph_up", 16, 0),
        ("bottom", 3, len(TEXT)),
        ("top", 30, 0),
        ("row_end", 16, 26),
        ("row_start", 25, 16),
    ],
)
def test_each_key_leads_where_its_sentence_says(how: str, start: int, end: int) -> None:
    assert move(ground(TEXT), Place(start), how, page=3).cursor == end


def test_up_and_down_keep_the_column_across_a_short_row() -> None:
    text = "abcdefgh\nab\nabcdefgh"
    place = move(ground(text), Place(6), "down", page=3)
    assert place.cursor == 11

    assert move(ground(text), place, "down", page=3).cursor == 18


def test_a_word_is_what_stands_between_spaces_and_signs() -> None:
    assert word_at("harga naik, kata", 7) == Span(6, 10)
    assert word_at("harga naik, kata", 10) is None


def test_the_known_sentence_goes_before_a_guess() -> None:
    assert sentence_at(TEXT, 6, [Span(0, 14)]) == Span(0, 14)
    assert sentence_at(TEXT, 20, []).of(TEXT) == "Empat lima enam tujuh delapan."
