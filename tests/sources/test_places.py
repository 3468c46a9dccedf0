from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text import Span, normalise
from sources.places import HEADER, Piece, by_paragraph, laid_out, locator, note, page, paragraph, row

PAGES = [Piece(page(number), f"Page {number}.") for number in (1, 2, 3)]


def _at(pieces: list[Piece], words: str, language: str = "en") -> str:
    text, places = laid_out(pieces)
    start = text.index(words)
    return locator(places, Span(start, start + len(words)), language)


def test_a_passage_is_located_by_its_page_or_its_pages() -> None:
    assert _at(PAGES, "Page 2.") == "p. 2"
    assert _at(PAGES, "2.\n\nPage 3") == "pp. 2–3"
    assert _at(PAGES, "Page 2.", "id") == "hlm. 2"
    assert _at(PAGES, "2.\n\nPage 3", "id") == "hlm. 2–3"
    assert _at(PAGES, "Page 2.", "und") == "p. 2"


def test_a_passage_is_located_by_paragraph_row_and_note() -> None:
    pieces = [Piece(HEADER, "From: x"), Piece(paragraph(1), "One."), Piece(row(1, 2), "a | b"), Piece(note(4), "Small.")]
    assert [_at(pieces, piece.words) for piece in pieces] == ["header", "para. 1", "table 1, row 2", "note 4"]
    assert [_at(pieces, piece.words, "id-ID") for piece in pieces] == ["kepala surat", "par. 1", "tabel 1, baris 2", "catatan 4"]
    assert _at(pieces, "One.\n\na") == "para. 1 – table 1, row 2"


def test_white_space_between_two_places_belongs_to_the_first() -> None:
    text, places = laid_out(PAGES)
    gap = text.index("\n\n")
    assert locator(places, Span(gap, gap + 1)) == "p. 1"
    assert locator(places, Span(gap, gap)) == "p. 1"
    assert locator(places, Span(gap + 2, gap + 2)) == "p. 2"
    assert locator(places, Span(gap, gap + 5)) == "p. 2"
    assert locator((), Span(0, 5)) == ""


def test_pieces_without_words_are_left_out_and_no_blank_line_stands_in_a_paragraph() -> None:
    text, places = laid_out([Piece(paragraph(1), " \n"), Piece(paragraph(2), "a\n \n\nb"), Piece(paragraph(3), "c", " ")])
    assert text == "a\nb c"
    assert [place.label for place in places] == ["para. 2", "para. 3"]


def test_a_text_of_too_many_places_has_no_map() -> None:
    assert by_paragraph("a\n\n" * 100_001) == ()


words = st.text(st.characters(codec=None, exclude_categories=()), max_size=30)


labels = st.sampled_from([page(1), paragraph(1), row(1, 1), HEADER])


@given(st.lists(st.builds(Piece, labels, words, st.sampled_from(["\n\n", " "])), max_size=8))
def test_any_pieces_become_a_normalised_text_and_a_map_in_order(pieces: list[Piece]) -> None:
    text, places = laid_out(pieces)
    assert normalise(text) == text
    text.encode("utf-8")
    assert "\x00" not in text
    ends = [0, *(place.span.end for place in places)]
    assert all(place.span.start >= end and place.span.of(text).strip() for place, end in zip(places, ends, strict=False))
    assert not places or ends[-1] == len(text)


@pytest.mark.parametrize("start", range(0, 26))
@pytest.mark.parametrize("length", [0, 1, 9, 30])
def test_any_span_has_a_locator(start: int, length: int) -> None:
    assert locator(laid_out(PAGES)[1], Span(start, start + length)).startswith("p")
