from __future__ import annotations

import pytest

from claims import Span, reanchor


def place(old: str, new: str, words: str) -> str | None:
    start = old.index(words)
    (found,) = reanchor(old, new, [Span(start, start + len(words))])
    return found.spans[0].of(new) if found.spans else None


FLOOD = "The river rose on Monday. Officials counted 62 families in shelters near the port. The dam held for three days.\n"


@pytest.mark.parametrize(
    ("edited", "words", "there"),
    [
        (FLOOD.replace("62", "sixty-two"), "counted 62 families", "counted sixty-two families"),
        (FLOOD.replace("62 families", "620 families"), "62", "620"),
        (FLOOD.replace("in shelters", "and their animals in shelters"), "62 families in", "62 families and their animals in"),
        (FLOOD.replace("Officials counted", "The town’s officials counted"), "counted 62", "counted 62"),
        (FLOOD.replace("the port", "the harbour"), "shelters near the port", "shelters near the harbour"),
        (FLOOD.replace(". The dam", ", and the dam"), "The dam held", "the dam held"),
    ],
)
def test_edited_words_are_shown_where_they_are_now(edited: str, words: str, there: str) -> None:
    assert place(FLOOD, edited, words) == there


def test_a_word_that_was_copied_further_on_does_not_stretch_the_place() -> None:
    new = FLOOD.replace("shelters near the port.", "shelters.") + "\nTwo ships lay at the port.\n"
    assert place(FLOOD, new, "in shelters near the port") == "in shelters"


def test_a_passage_that_was_moved_and_reworded_is_found_again() -> None:
    old = FLOOD + "\nThe mayor of Selorejo thanked four hundred volunteers who carried sandbags through the night.\n"
    reworded = "The mayor of Selorejo thanked the four hundred volunteers who had carried sandbags through the night.\n\n" + FLOOD
    assert place(old, reworded, "four hundred volunteers") == "four hundred volunteers"


def test_what_only_resembles_it_is_not_its_place() -> None:
    new = FLOOD.replace("Officials counted 62 families in shelters near the port.", "Nobody was hurt.")
    assert place(FLOOD, new, "Officials counted 62 families in shelters near the port.") is None


def test_of_two_copies_the_one_that_was_cut_is_gone() -> None:
    old = FLOOD + "\nA new school opened.\n\n" + FLOOD
    (first, second) = reanchor(
        old, FLOOD + "\nA new school opened.\n", [Span(0, 25), Span(old.rindex("The river"), len(old) - 90)]
    )
    assert (first.state, second.state) == ("unchanged", "gone")
