from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.neutral import BIDI, neutralise, on_one_line

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()))
STEERING = {"Cc", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x9b2Jb", "a�2Jb"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("null\x00byte", "null␀byte"),
        ("back\x08space\x7f", "back␈space␡"),
        ("a\tb\rc", "a␉b␍c"),
        ("over\u202eride\u2069", "over⇄ride⇄"),
        ("half\ud800", "half�"),
        ("line\u2028separator", "line␤separator"),
    ],
)
def test_what_steers_a_terminal_is_shown_as_a_sign(hostile: str, shown: str) -> None:
    assert neutralise(hostile) == shown


@pytest.mark.parametrize(
    "harmless", ["Rp1.000 – “62” orang…", "naïve 👩‍👩‍👧 família", "نص عربي", "[bold]not markup[/bold]", "line\nbreak"]
)
def test_ordinary_text_stays_as_it_is(harmless: str) -> None:
    assert neutralise(harmless) == harmless


def test_newlines_can_be_made_visible_too() -> None:
    assert neutralise("a\nb", keep_newlines=False) == "a␊b"


@settings(max_examples=200)
@given(ANY_TEXT)
def test_every_offset_stays_what_it_was(text: str) -> None:
    shown = neutralise(text)
    assert len(shown) == len(text)
    assert all(after == before for before, after in zip(text, shown, strict=True) if unicodedata.category(before)[0] in "LNPSM")


@settings(max_examples=200)
@given(ANY_TEXT)
def test_nothing_that_steers_comes_through(text: str) -> None:
    shown = neutralise(text, keep_newlines=False)
    assert not any(unicodedata.category(character) in STEERING or character in BIDI for character in shown)
    shown.encode("utf-8")


@settings(max_examples=100)
@given(ANY_TEXT)
def test_neutralising_twice_changes_nothing(text: str) -> None:
    assert neutralise(neutralise(text)) == neutralise(text)


def test_a_line_for_a_heading_has_no_breaks() -> None:
    assert on_one_line("  two\r\n lines\tand \x1b more ") == "two lines and ␛ more"
