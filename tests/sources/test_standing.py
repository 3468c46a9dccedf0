"""Whether a passage stands in a later text: the same words in the same sentence, or not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text import Span
from claims.vocabulary import CheckOutcome, SourceKind, Stance
from sources.looks import found_since
from sources.model import Evidence, Source, SourceCheck
from sources.standing import differences, standing

TEXT = """Flood reaches the market

The river rose on Tuesday. Officials counted 62 families in shelters, the mayor said.
Repairs will cost 4 million rupiah.

The dam held."""


def of(words: str, later: str) -> tuple[str, str, str]:
    start = TEXT.index(words)
    found = standing(TEXT, Span(start, start + len(words)), later)
    return found.state, found.before, found.after


@pytest.mark.parametrize(
    "later",
    [
        TEXT,
        TEXT.replace("\n", "  "),
        "An advertisement.\n\n" + TEXT + "\n\nRead also: more.",
        TEXT.replace("Tuesday", "Wednesday"),
        TEXT.replace("4 million", "5 million"),
        "Officials counted 62 families\nin shelters, the mayor said.",
    ],
)
def test_a_passage_whose_sentence_is_there_letter_by_letter_stands(later: str) -> None:
    assert of("62 families", later)[0] == "stands"


@pytest.mark.parametrize(
    ("later", "after"),
    [
        (TEXT.replace("62", "64"), "64 families"),
        (TEXT.replace("the mayor said", "the mayor denied"), "the mayor denied"),
        (TEXT.replace("62 families in shelters", "no families in shelters"), "no families"),
        (TEXT.replace("Officials counted", "Correction: officials had not counted"), "had not counted 62 families"),
    ],
)
def test_a_passage_whose_sentence_was_edited_changed_and_the_words_in_its_place_are_shown(later: str, after: str) -> None:
    state, before, now = of("62 families", later)
    assert state == "changed"
    assert before == "Officials counted 62 families in shelters, the mayor said."
    assert after in now


def test_a_passage_of_which_nothing_is_left_is_gone() -> None:
    assert of("62 families", "Page not found. Please look elsewhere.")[0] == "gone"
    assert of("62 families", "")[0] == "gone"


def test_the_paragraphs_of_two_pages_that_differ_are_put_side_by_side() -> None:
    later = TEXT.replace("4 million", "5 million").replace("The dam held.", "") + "\nA correction was made.\n"
    assert [(one.before, one.after) for one in differences(TEXT, later)] == [
        ("Repairs will cost 4 million rupiah.", "Repairs will cost 5 million rupiah."),
        ("The dam held.", ""),
        ("", "A correction was made."),
    ]
    assert differences(TEXT, TEXT.replace("\n", " \n\n ")) == []


@given(st.text(max_size=80), st.text(max_size=80), st.data())
def test_a_text_stands_in_itself_and_no_text_breaks_it(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    passage = Span(start, data.draw(st.integers(start, len(before))))
    assert standing(before, passage, after + "\n" + before).state == "stands"
    assert standing(before, passage, after).state in ("stands", "changed", "gone")


AT = datetime(2026, 3, 2, tzinfo=UTC)


def look(day: int, outcome: CheckOutcome, *touched: int) -> SourceCheck:
    return SourceCheck(1, AT + timedelta(days=day), outcome, touched=touched)


@pytest.mark.parametrize(
    ("looks", "found"),
    [
        ([], None),
        ([look(1, CheckOutcome.UNCHANGED)], None),
        ([look(1, CheckOutcome.CHANGED)], None),
        ([look(1, CheckOutcome.CHANGED, 7)], 1),
        ([look(1, CheckOutcome.CHANGED, 8)], None),
        ([look(-1, CheckOutcome.CHANGED, 7)], None),
        ([look(1, CheckOutcome.CHANGED, 7), look(2, CheckOutcome.UNCHANGED)], 1),
        ([look(1, CheckOutcome.GONE)], 1),
        ([look(1, CheckOutcome.GONE), look(2, CheckOutcome.FAILED)], 1),
        ([look(1, CheckOutcome.GONE), look(2, CheckOutcome.UNCHANGED)], None),
        ([look(1, CheckOutcome.MOVED)], 1),
        ([look(1, CheckOutcome.FAILED)], None),
    ],
)
def test_evidence_is_other_than_captured_once_its_passage_changed_or_while_its_page_is_gone(
    looks: list[SourceCheck], found: int | None
) -> None:
    evidence = Evidence(7, "1.1", Source(1, SourceKind.WEB_PAGE, "Page"), None, Stance.SUPPORTS, at=AT)
    told = found_since(evidence, looks)
    assert (told.at - AT).days == found if told else found is None
