from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.cli.arguments import Flags, hoist
from factcheck.errors import BadInput


@pytest.mark.parametrize(
    "words",
    [
        ["--db", "x.db", "--as", "Sari", "list", "--json"],
        ["list", "--json", "--db", "x.db", "--as", "Sari"],
        ["list", "--db=x.db", "--json", "--as=Sari"],
        ["--db", "old.db", "list", "--as", "Sari", "--json", "--db", "x.db"],
    ],
)
def test_what_holds_for_every_command_may_stand_anywhere_and_the_last_wins(words: list[str]) -> None:
    assert hoist(words) == (Flags(database="x.db", actor="Sari"), ["list", "--json"])


def test_after_two_dashes_nothing_is_a_flag() -> None:
    assert hoist(["add", "--", "--db", "--ascii"]) == (Flags(), ["add", "--", "--db", "--ascii"])


def test_a_value_may_hold_an_equals_sign() -> None:
    assert hoist(["--db=postgresql://host/x?sslmode=require"])[0].database == "postgresql://host/x?sslmode=require"


@pytest.mark.parametrize("words", [["list", "--db"], ["--db=", "list"], ["--as", " ", "list"]])
def test_a_flag_without_its_value_is_refused(words: list[str]) -> None:
    with pytest.raises(BadInput, match=r"needs a value"):
        hoist(words)


@pytest.mark.parametrize(("words", "language"), [("id", "id"), ("id_ID.UTF-8", "id"), ("English", "en")])
def test_a_language_may_be_said_in_several_ways(words: str, language: str) -> None:
    assert hoist(["--lang", words])[0].language == language


def test_a_language_that_is_not_spoken_here_is_refused_with_those_that_are() -> None:
    with pytest.raises(BadInput, match="“tlh” is not spoken here; the languages are id, en"):
        hoist(["--lang=tlh"])


@given(st.lists(st.sampled_from(["add", "-", "--json", "--note", "x", "--title=--db"])))
def test_everything_else_is_left_in_its_order(words: list[str]) -> None:
    assert hoist(words) == (Flags(), words)
