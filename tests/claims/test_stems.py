from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.stems import folded_words, stems


@pytest.mark.parametrize(
    ("one", "other"),
    [("banjir", "membanjiri"), ("banjir", "kebanjiran"), ("flood", "flooded"), ("families", "family"), ("dilaporkan", "melapor")],
)
def test_forms_of_a_word_have_a_stem_in_common(one: str, other: str) -> None:
    assert set(stems(one)) & set(stems(other))


def test_words_are_folded_and_numbers_have_no_stem() -> None:
    assert folded_words("Café “62” Ratna-Dewi's ＡＢＣ") == ["cafe", "62", "ratna", "dewi", "s", "abc"]
    assert folded_words("𝒜 ß") == ["a", "ss"]
    assert stems("62") == stems("covid19") == ()


@given(st.text(max_size=30))
def test_whatever_is_typed_only_letters_and_digits_are_left(text: str) -> None:
    for word in folded_words(text):
        assert all(form.isalnum() and len(form) <= 80 for form in (word, *stems(word)))
        assert folded_words(word) == [word]
