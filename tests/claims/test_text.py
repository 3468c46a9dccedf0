from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import CONTEXT, Span, anchor, digest, merged, normalise, paragraphs, trimmed, words_at

texts = st.text(alphabet=st.sampled_from(list("ab é\u0301\n\r\t\u2028\x0b\x85.")), max_size=40)


@st.composite
def spans(draw: st.DrawFn, limit: int = 40) -> Span:
    start = draw(st.integers(0, limit))
    return Span(start, draw(st.integers(start, limit)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_runs_backwards_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no such span"):
        Span(start, end)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_normalising_leaves_one_kind_of_line_break_and_does_nothing_twice(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert not set(once) & set("\r\x0b\x0c\x85\u2028\u2029")
    assert unicodedata.is_normalized("NFC", once)


def test_a_byte_order_mark_goes_and_hostile_signs_stay() -> None:
    assert normalise("\ufeffcafe\u0301\r\n\x1b[31m\u202e[bold]") == "café\n\x1b[31m\u202e[bold]"


@given(text=texts, span=spans())
@settings(max_examples=150, deadline=None)
def test_an_anchor_pins_words_down_with_their_surroundings(text: str, span: Span) -> None:
    if span.end > len(text):
        with pytest.raises(ValueError, match="beyond"):
            anchor(text, span)
        return
    pinned = anchor(text, span)
    whole = pinned.prefix + pinned.exact + pinned.suffix
    assert whole == text[max(0, span.start - CONTEXT) : span.end + CONTEXT]
    assert pinned.exact == span.of(text)


@given(st.lists(spans(), max_size=8))
@settings(max_examples=150, deadline=None)
def test_merging_covers_the_same_ground_with_spans_apart(some: list[Span]) -> None:
    ground = merged(some)
    assert {n for s in some for n in range(s.start, s.end)} == {n for s in ground for n in range(s.start, s.end)}
    assert all(a.end < b.start for a, b in pairwise(ground))


@given(texts)
@settings(max_examples=100, deadline=None)
def test_paragraphs_hold_every_word_and_nothing_else(text: str) -> None:
    text = normalise(text)
    found = paragraphs(text)
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
    assert all(s.of(text) == s.of(text).strip() and "\n\n" not in s.of(text) for s in found)


def test_trimming_white_space_alone_leaves_a_place() -> None:
    assert trimmed("a   b", Span(1, 4)) == Span(1, 1)
    assert trimmed("  a b ", Span(0, 6)) == Span(2, 5)


def test_pieces_are_joined_by_an_ellipsis() -> None:
    assert words_at("shops burned in Almaty", [Span(0, 5), Span(16, 22)]) == "shops … Almaty"


def test_spans_touch_contain_and_move() -> None:
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))
    assert Span(2, 5).contains(Span(3, 5))
    assert not Span(2, 5).contains(Span(3, 6))
    assert Span(2, 5).shifted(3) == Span(5, 8)


def test_a_digest_is_of_the_utf8_form() -> None:
    assert digest("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
    assert len(digest("\ud800")) == 64
