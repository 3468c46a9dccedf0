from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import split
from claims.shaping import closed, cut_in_two, end_moved, joined, word_around, words_in
from claims.text import Span

COPY = "Hujan menewaskan 1.000 ternak, kata bupati. “Bendungan bertahan,” ujarnya. Warga menunggu 12% ganti rugi."
texts = st.text(st.sampled_from("ab 1.,“”()-\n"), max_size=40)


def span_of(words: str, text: str = COPY) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("selected", "kept"),
    [
        (" 1.000 ternak, ", "1.000 ternak"),
        ("kata bupati.", "kata bupati"),
        (" “Bendungan bertahan,”", "“Bendungan bertahan,”"),
        ("“Bendungan bertahan,", "Bendungan bertahan"),
        ("bertahan,” ujarnya.", "bertahan,” ujarnya"),
        (" 12% ganti", "12% ganti"),
    ],
)
def test_a_selection_leaves_the_comma_and_the_lonely_mark_outside(selected: str, kept: str) -> None:
    assert closed(COPY, span_of(selected)).of(COPY) == kept


@pytest.mark.parametrize(
    ("text", "kept"), [("(in the U.S.)", "(in the U.S.)"), ("the U.S.", "the U.S."), ("-5 degrees,", "-5 degrees")]
)
def test_marks_that_belong_to_the_words_stay(text: str, kept: str) -> None:
    assert closed(text, Span(0, len(text))).of(text) == kept


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_closing_a_selection_takes_no_letter_from_it_and_doing_it_twice_changes_nothing(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    found = closed(text, Span(start, end))
    assert Span(start, end).contains(found)
    assert [sign for sign in found.of(text) if sign.isalnum()] == [sign for sign in text[start:end] if sign.isalnum()]
    assert closed(text, found) == found


@pytest.mark.parametrize(
    ("words", "end", "step", "after"),
    [
        ("menewaskan 1.000 ternak", "end", 1, "menewaskan 1.000 ternak, kata"),
        ("menewaskan 1.000 ternak", "end", -1, "menewaskan 1.000"),
        ("menewaskan 1.000 ternak", "start", -1, "Hujan menewaskan 1.000 ternak"),
        ("menewaskan 1.000 ternak", "start", 1, "1.000 ternak"),
        ("ternak", "end", -1, "ternak"),
        ("ternak", "start", 1, "ternak"),
        ("menunggu", "end", 1, "menunggu 12%"),
        ("Hujan", "start", -1, "Hujan"),
    ],
)
def test_an_end_moves_by_a_word_and_the_last_word_stays(words: str, end: str, step: int, after: str) -> None:
    assert end_moved(COPY, span_of(words), "start" if end == "start" else "end", step).of(COPY) == after


def test_an_end_stays_in_its_paragraph() -> None:
    text = "One two.\n\nThree four."
    assert end_moved(text, Span(4, 7), "end", 1) == Span(4, 7)
    assert end_moved(text, Span(10, 15), "start", -1) == Span(10, 15)


@given(texts, st.integers(0, 40), st.sampled_from(["start", "end"]), st.sampled_from([1, -1]))
def test_a_moved_end_always_leaves_a_word(text: str, at: int, end: str, step: int) -> None:
    word = word_around(text, min(at, len(text)))
    if word is not None:
        moved = end_moved(text, word, "start" if end == "start" else "end", step)
        assert words_in(text, moved)


def test_a_claim_is_cut_before_the_word_under_the_cursor_and_the_joint_goes_to_neither_half() -> None:
    text = "Sungai meluap dan pasar tutup"
    for at in (text.index("dan"), text.index("pasar"), text.index("dan") + 1):
        halves = cut_in_two(text, [Span(0, len(text))], at, "id")
        assert halves is not None
        assert [[one.of(text) for one in half] for half in halves] == [["Sungai meluap"], ["pasar tutup"]]


@pytest.mark.parametrize("at", [0, 3, 29])
def test_where_one_half_would_have_no_words_nothing_is_cut(at: int) -> None:
    assert cut_in_two("Sungai meluap dan pasar tutup", [Span(0, 29)], at, "id") is None


def test_two_claims_of_one_sentence_take_the_joint_between_them_along() -> None:
    text = "Sungai meluap dan pasar tutup. Warga pulang."
    sentences = split(text, "id").sentences
    first, second, third = span_of("Sungai meluap", text), span_of("pasar tutup", text), span_of("Warga pulang", text)
    assert [one.of(text) for one in joined(text, [second], [first], sentences)] == ["Sungai meluap dan pasar tutup"]
    assert [one.of(text) for one in joined(text, [second], [third], sentences)] == ["pasar tutup", "Warga pulang"]
