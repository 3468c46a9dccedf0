from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from claims.language import get
from claims.language.numerals import Numerals
from claims.splitting.figures import figures
from claims.splitting.numbers import numerals

LARGE = [10_000, 12_345, 100_000, 123_456, 999_999, 10**6, 1_234_567, 2_500_000, 10**9, 1_002_000_000, 987_654_321_012, 10**12]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_number_below_ten_thousand_is_read_from_its_words(language: str) -> None:
    wrong = [number for number in range(10_000) if _read(number, language) != (number, True)]
    assert wrong == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("number", LARGE)
def test_large_numbers_are_read_from_their_words(number: int, language: str) -> None:
    assert _read(number, language) == (number, True)


@given(st.integers(0, 10**13), st.sampled_from(["id", "en"]))
def test_any_number_is_read_from_its_words(number: int, language: str) -> None:
    assert _read(number, language) == (number, True)


def _read(number: int, language: str) -> tuple[float, bool]:
    """The value read from the words of ``number``, and whether all of them were."""
    words = num2words(number, lang=language).replace(",", "")
    found = list(numerals(words, get(language).numerals))
    return found[0].value, len(found) == 1 and found[0].end - found[0].start == len(words)


@pytest.mark.parametrize(
    ("written", "indonesian", "english", "unknown"),
    [
        ("12", 12, 12, 12),
        ("1.000", 1000, 1.0, 1000),
        ("1,000", 1000, 1000, 1000),
        ("1,5", 1.5, 1.5, 1.5),
        ("1.5", 1.5, 1.5, 1.5),
        ("3,125", 3.125, 3125, 3125),
        ("1.234.567", 1_234_567, 1_234_567, 1_234_567),
        ("1,234,567", 1_234_567, 1_234_567, 1_234_567),
        ("1.234,5", 1234.5, 1234.5, 1234.5),
        ("1,234.5", 1234.5, 1234.5, 1234.5),
        ("0,125", 0.125, 0.125, 0.125),
        ("007", None, None, None),
        ("1.2.3", None, None, None),
        ("12.34.56", None, None, None),
    ],
)
def test_separators_are_read_as_the_language_writes_them(
    written: str, indonesian: float | None, english: float | None, unknown: float | None
) -> None:
    assert (figures(written, ","), figures(written, "."), figures(written, "")) == (indonesian, english, unknown)


@given(st.integers(0, 10**12))
def test_figures_are_read_back_with_either_separator(number: int) -> None:
    assert figures(f"{number:,}", ".") == number
    assert figures(f"{number:,}".replace(",", "."), ",") == number


def test_a_language_without_number_words_has_its_figures_read() -> None:
    assert [n.value for n in numerals("12 Häuser, 1.500 Bäume, 3,5 Meter", Numerals())] == [12, 1500, 3.5]


def test_words_that_make_no_number_together_are_numbers_apart() -> None:
    assert [n.value for n in numerals("satu dua tiga", get("id").numerals)] == [1, 2, 3]
    assert [n.value for n in numerals("between one hundred and two hundred", get("en").numerals)] == [100, 200]
