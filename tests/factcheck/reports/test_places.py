from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text import Span
from factcheck.reports.places import Place, Places

TEXT = "Judul\n\nBaris satu.\nBaris dua.\n\n\nAkhir."


@pytest.mark.parametrize(
    ("words", "place"),
    [("Judul", Place(1, 1)), ("satu", Place(2, 3)), ("Baris dua", Place(2, 4)), ("Akhir", Place(3, 7))],
)
def test_words_stand_in_a_paragraph_and_a_line(words: str, place: Place) -> None:
    start = TEXT.index(words)
    assert Places(TEXT).of(Span(start, start + len(words))) == place


@given(st.text(alphabet="ab \n", max_size=60), st.data())
def test_lines_are_counted_as_an_editor_counts_them(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    place = Places(text).of(Span(start, start))
    assert place.line == text.count("\n", 0, start) + 1
    assert place.paragraph >= 1
