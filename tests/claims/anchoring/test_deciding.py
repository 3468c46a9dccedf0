from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import Span, reanchor
from claims.sameness import canonical

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
        ("62", "62\u200b", "families"),
        ("62", "6２", "families"),
        ("families", "fam\u0456lies", "62"),
        ("62", "-62", "families"),
        ("She said the dam held.", "She said the dam held?", "the dam"),
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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (" ", "  "),
        (" ", "\n"),
        (" ", "\u00a0"),
        (". ", ".\n\n"),
        ("\n\n", " "),
        ('"', "“"),
        (" - ", "—"),
        (" - ", " – "),
        ("co-op", "co‑op"),
        ("mayor's", "mayor’s"),
    ],
)
def test_white_space_and_typography_make_no_difference(before: str, after: str) -> None:
    old = 'Dam holds\n\nThe co-op counted 62 families - all safe. "The mayor\'s dam held," she said.\n'
    for words in ("Dam holds", "62 families", "dam held", old.strip()):
        state, (there,) = found(old.replace(before, after), words, old)
        assert state in ("unchanged", "moved")
        assert canonical(there) == canonical(words)


def test_words_that_join_a_sentence_from_outside_touch_it() -> None:
    old = "Dam holds\n\nThe river rose.\n"
    assert found("Dam holds, says nobody\n\nThe river rose.\n", "Dam holds", old)[0] == "touched"
    assert found("Dam holds The lake rose.\n", "Dam holds", old)[0] == "touched"
    assert found("Dam holds The river rose.\n", "Dam holds", old)[0] in ("unchanged", "moved")


def test_words_cut_between_two_sentences_leave_both_as_they_were() -> None:
    new = OLD.replace(" Officials counted 62 families in shelters.", "")
    assert found(new, "The river rose.")[0] == "unchanged"
    assert found(new, "the dam held")[0] == "moved"


words = st.sampled_from(["Rain", "fell", "62", "620", "said", "denied", "the", "dam", "held.", "Officials", "left.", "—", '"'])
paragraph = st.lists(words, min_size=1, max_size=12).map(" ".join)
article = st.lists(paragraph, min_size=1, max_size=5).map("\n\n".join)


@given(old=article, new=article, data=st.data())
@settings(max_examples=150, deadline=None)
def test_only_the_same_words_are_ever_carried(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    (answer,) = reanchor(old, new, [span])
    assert (answer.state == "gone") == (not answer.spans)
    assert all(0 <= s.start < s.end <= len(new) for s in answer.spans)
    if answer.state in ("unchanged", "moved"):
        assert canonical(answer.spans[0].of(new)) == canonical(span.of(old))
        assert (answer.state == "unchanged") == (answer.spans[0] == span)


@given(old=article)
@settings(max_examples=50, deadline=None)
def test_a_text_is_unchanged_against_itself(old: str) -> None:
    assert [answer.state for answer in reanchor(old, old, [Span(0, len(old))])] == ["unchanged"]


def test_a_dash_that_begins_a_line_before_a_number_joins_the_next_sentence_and_reopens_nothing() -> None:
    old = "Flood shuts market - 7 hurt\n\nRain fell on 14 villages. Nobody came.\n"
    new = "Flood shuts market\n- 7 hurt Rain fell on 14 villages. Nobody came.\n"
    (found,) = reanchor(old, new, [Span(old.index("Rain"), old.index(". Nobody"))])
    assert found.stands
    (changed,) = reanchor(old, new.replace("- 7", "-7"), [Span(old.index("Rain"), old.index(". Nobody"))])
    assert not changed.stands
