from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import Span, measure_coverage

TEXT = "Ada 10 orang, lima luka. Menurut Budi Santoso, “ini gempa terbesar”.\nSatu lagi di Medan, kota paling mahal."


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_nothing_is_covered_by_nothing() -> None:
    coverage = measure_coverage(TEXT, [])
    assert (coverage.words, coverage.numbers, coverage.names, coverage.quotations, coverage.superlatives) == (0, 0, 0, 0, 0)


def test_a_span_over_everything_covers_everything() -> None:
    coverage = measure_coverage(TEXT, [Span(0, len(TEXT))])
    assert (coverage.words, coverage.numbers, coverage.names, coverage.quotations, coverage.superlatives) == (1, 1, 1, 1, 1)
    assert coverage.uncovered == ()


def test_a_text_without_words_is_covered() -> None:
    assert measure_coverage(" … \n", []).words == 1


def test_words_are_counted_not_letters() -> None:
    assert measure_coverage("satu dua tiga empat", [Span(0, 8)]).words == 0.5


def test_a_word_cut_in_two_is_not_covered() -> None:
    coverage = measure_coverage("satu dua", [Span(0, 6)])
    assert coverage.words == 0.5
    assert coverage.uncovered == (Span(5, 8),)


@pytest.mark.parametrize(("words", "share"), [("10 orang", 1 / 3), ("lima luka", 1 / 3), ("Ada 10 orang, lima luka", 2 / 3)])
def test_numbers_are_figures_and_number_words(words: str, share: float) -> None:
    assert measure_coverage(TEXT, [_span(TEXT, words)]).numbers == pytest.approx(share)


def test_names_are_capitalised_runs_but_no_mere_beginning_of_a_sentence() -> None:
    assert measure_coverage(TEXT, [_span(TEXT, "Menurut")]).names == 0
    assert measure_coverage(TEXT, [_span(TEXT, "Menurut Budi Santoso")]).names == 0.5
    assert measure_coverage(TEXT, [_span(TEXT, "Budi")]).names == 0


def test_the_words_of_a_headline_are_no_names() -> None:
    text = "Pasar Lama Dibuka Kembali Hari Ini\n\nWarga senang bertemu Wati."
    assert measure_coverage(text, [_span(text, "Wati")]).names == 1


def test_a_quotation_is_covered_by_its_words_in_several_spans() -> None:
    assert measure_coverage(TEXT, [_span(TEXT, "ini gempa"), _span(TEXT, "terbesar")]).quotations == 1
    assert measure_coverage(TEXT, [_span(TEXT, "ini gempa")]).quotations == 0


def test_superlatives_are_words_and_what_a_leading_word_makes_one() -> None:
    assert measure_coverage(TEXT, [_span(TEXT, "terbesar")]).superlatives == 0.5
    assert measure_coverage(TEXT, [_span(TEXT, "mahal")]).superlatives == 0
    english = "It is the oldest bridge and the most expensive."
    assert measure_coverage(english, [_span(english, "oldest bridge")]).superlatives == 0.5


def test_uncovered_stretches_run_over_punctuation_and_end_with_the_line() -> None:
    found = measure_coverage(TEXT, [_span(TEXT, "lima luka"), _span(TEXT, "Medan")]).uncovered
    assert [span.of(TEXT) for span in found] == [
        "Ada 10 orang",
        "Menurut Budi Santoso, “ini gempa terbesar",
        "Satu lagi di",
        "kota paling mahal",
    ]


TEXTS = st.text(max_size=120) | st.lists(st.sampled_from(TEXT.split(" ")), max_size=20).map(" ".join)


@given(TEXTS, st.data())
def test_shares_lie_between_nothing_and_all_and_grow_with_what_is_covered(text: str, data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(edges, edges).map(lambda pair: Span(min(pair), max(pair))), max_size=6))
    more = measure_coverage(text, [*spans, Span(0, len(text) // 2)])
    coverage = measure_coverage(text, spans)
    assert coverage == measure_coverage(text, spans[::-1])
    for field in ("words", "numbers", "names", "quotations", "superlatives"):
        assert 0 <= getattr(coverage, field) <= getattr(more, field) <= 1
    assert (coverage.words == 1) == (coverage.uncovered == ())


@given(TEXTS, st.data())
def test_uncovered_stretches_are_in_order_trimmed_and_on_one_line(text: str, data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(edges, edges).map(lambda pair: Span(min(pair), max(pair))), max_size=6))
    found = measure_coverage(text, spans).uncovered
    assert list(found) == sorted(found)
    assert all(span and span.of(text) == span.of(text).strip() and "\n" not in span.of(text) for span in found)
