from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.copyedit import Edit, applied, clash, edits
from claims.text import Span

COPY = "Officials said 1,000 people were hurt, with almost 400 in hospital and 62 in intensive care."


def _span(words: str) -> Span:
    start = COPY.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("places", "wording", "new", "expected"),
    [
        (["62 in intensive care"], "62 in intensive care", "64 in intensive care", COPY.replace("62", "64")),
        (["62 in intensive care"], "62 people in intensive care", "64 people in intensive care", COPY.replace("62", "64")),
        (["1,000 people were hurt"], "1,000 people were hurt", "1,200 people were hurt", COPY.replace("1,000", "1,200")),
        (["almost 400 in hospital"], "almost 400 in hospital", "400 in hospital", COPY.replace("almost ", "")),
        (["62 in intensive care"], "62 in intensive care", "about 62 in intensive care", COPY.replace("62", "about 62")),
        (["Officials said"], "Officials said", "officials said yesterday", COPY.replace("said", "said yesterday")),
        (["people", "in hospital"], "people in hospital", "children in hospital", COPY.replace("people", "children")),
    ],
)
def test_only_the_words_that_differ_are_touched(places: list[str], wording: str, new: str, expected: str) -> None:
    found = edits(COPY, [_span(words) for words in places], wording, new)
    assert found is not None
    assert applied(COPY, found) == expected


def test_the_same_words_need_no_edit() -> None:
    assert edits(COPY, [_span("62 in intensive care")], "62 in intensive care", "62 in intensive care") == ()


@pytest.mark.parametrize(
    ("places", "wording", "new"),
    [
        (
            ["62 in intensive care"],
            "Officials said 62 in intensive care",
            "Doctors said 62 in intensive care",
        ),  # stands elsewhere
        (["62 in intensive care"], "62 in intensive care", "Nobody knows how many were treated"),  # a sentence of its own
        (["people", "in hospital"], "people in hospital", "patients at hospital"),  # would write over what lies between
        (["62 in intensive care"], "62 in intensive care", ""),
    ],
)
def test_what_is_not_certain_is_left_to_a_person(places: list[str], wording: str, new: str) -> None:
    assert edits(COPY, [_span(words) for words in places], wording, new) is None


def test_two_edits_of_the_same_words_are_seen_and_never_both_made() -> None:
    one, other = Edit(Span(0, 5), "a"), Edit(Span(3, 8), "b")
    assert clash(one, [other])
    with pytest.raises(ValueError, match="overlap"):
        applied(COPY, [one, other])


@pytest.mark.parametrize(
    ("text", "new"), [("111111 1", ".1"), ("a , 1", "a ,. 2"), ("a 1 , 2", "a 1, 3"), ("1 b. 2", "1 b . 2"), (", a 1", ",a 1")]
)
def test_where_words_stand_apart_or_together_follows_the_new_wording(text: str, new: str) -> None:
    found = edits(text, [Span(0, len(text))], text, new)
    assert found is not None
    assert applied(text, found) == new


@given(st.text(alphabet="ab 12,.\n", max_size=40), st.text(alphabet="ab 12,.\n", max_size=20), st.data())
def test_nothing_outside_of_the_claims_words_changes(text: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = edits(text, [Span(start, end)], text[start:end], new)
    if found is not None:
        draft = applied(text, found)
        assert draft.startswith(text[:start])
        assert draft.endswith(text[end:])
        assert draft[start : len(draft) - (len(text) - end)].split() == new.split()
