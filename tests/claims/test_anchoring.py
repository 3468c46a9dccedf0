from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import Span, reanchor

OLD = "The river rose. Officials counted 62 families in shelters. She said the dam held.\n\nRain fell on 14 villages.\n"


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def found(new: str, words: str, old: str = OLD) -> tuple[str, tuple[str, ...]]:
    (anchoring,) = reanchor(old, new, [place(old, words)])
    return anchoring.state, tuple(span.of(new) for span in anchoring.spans)


def test_words_that_stand_where_they_stood_are_unchanged() -> None:
    new = OLD.replace("14 villages", "15 villages")
    assert reanchor(OLD, new, [place(OLD, "62 families")])[0].spans == (place(OLD, "62 families"),)
    assert found(new, "62 families") == ("unchanged", ("62 families",))


def test_words_further_on_or_in_another_paragraph_are_moved() -> None:
    assert found("A new first line.\n\n" + OLD, "62 families") == ("moved", ("62 families",))
    swapped = "Rain fell on 14 villages.\n\nThe river rose. Officials counted 62 families in shelters. She said the dam held.\n"
    assert found(swapped, "Rain fell on 14 villages.") == ("moved", ("Rain fell on 14 villages.",))


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("62", "620", "62"),
        ("62", "26", "62 families"),
        ("said", "never said", "the dam held"),
        ("said", "denied", "the dam held"),
        ("in shelters", "in shelters or so", "62 families"),
        ("families", "families,", "62 families"),
        ("counted 62", "counted\n62", "62 families"),
    ],
)
def test_an_edit_of_the_words_or_their_sentence_touches_them(before: str, after: str, words: str) -> None:
    state, spans = found(OLD.replace(before, after), words)
    assert state == "touched"
    assert len(spans) == 1


def test_what_was_edited_is_told() -> None:
    (anchoring,) = reanchor(OLD, OLD.replace("62", "620"), [place(OLD, "62 families")])
    assert [(change.before, change.after) for change in anchoring.changes] == [("62", "620")]


@pytest.mark.parametrize("words", ["Rain fell on 14 villages.", "14 villages"])
def test_words_that_were_cut_are_gone(words: str) -> None:
    assert found(OLD.replace("Rain fell on 14 villages.\n", ""), words) == ("gone", ())


def test_words_that_were_replaced_by_others_are_gone() -> None:
    assert found(OLD.replace("Rain fell on 14 villages.", "Nobody answered the telephone yesterday."), "14 villages")[0] == "gone"


def test_of_two_equal_sentences_the_one_that_stayed_keeps_its_words() -> None:
    old = "Prices rose.\n\nThe mayor left. Prices rose.\n"
    new = "Prices rose.\n\nThe mayor left. Prices fell.\n"
    first, second = Span(0, 12), Span(len(old) - 13, len(old) - 1)
    assert [anchoring.state for anchoring in reanchor(old, new, [first, second])] == ["unchanged", "touched"]


def test_a_sentence_that_moved_and_was_edited_is_touched_where_it_is_now() -> None:
    new = "Rain fell on 15 villages.\n\nThe river rose. Officials counted 62 families in shelters. She said the dam held.\n"
    assert found(new, "Rain fell on 14 villages.") == ("touched", ("Rain fell on 15 villages.",))


def test_a_span_over_two_sentences_is_the_same_only_if_both_are_and_still_neighbours() -> None:
    words = "The river rose. Officials counted 62 families in shelters."
    assert found("Hello there.\n\n" + OLD, words)[0] == "moved"
    assert found(OLD.replace("rose. Off", "rose. It rained. Off"), words)[0] == "touched"
    assert found(OLD.replace("rose", "sank"), words)[0] == "touched"


def test_answers_come_in_the_order_of_the_questions() -> None:
    spans = [place(OLD, "14"), place(OLD, "The river"), place(OLD, "62")]
    answers = reanchor(OLD, "First of all.\n\n" + OLD, spans)
    assert [answer.spans[0].start - span.start for answer, span in zip(answers, spans, strict=True)] == [15, 15, 15]


words = st.sampled_from(["Rain", "fell", "62", "620", "said", "denied", "the", "dam", "held.", "Officials", "left."])
paragraph = st.lists(words, min_size=1, max_size=12).map(" ".join)
article = st.lists(paragraph, min_size=1, max_size=5).map("\n\n".join)


@given(old=article, new=article, data=st.data())
@settings(max_examples=150, deadline=None)
def test_only_letter_by_letter_the_same_words_in_the_same_line_are_ever_carried(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    (answer,) = reanchor(old, new, [span])
    assert (answer.state == "gone") == (not answer.spans)
    assert all(0 <= s.start < s.end <= len(new) for s in answer.spans)
    if answer.state in ("unchanged", "moved"):
        assert answer.spans[0].of(new) == span.of(old)
        assert (answer.state == "unchanged") == (answer.spans[0] == span)


@given(old=article)
@settings(max_examples=50, deadline=None)
def test_a_text_is_unchanged_against_itself(old: str) -> None:
    assert [answer.state for answer in reanchor(old, old, [Span(0, len(old))])] == ["unchanged"]
