from __future__ import annotations

import pytest

from factcheck.cli.app import app
from factcheck.cli.narrowing import narrowed


def test_a_command_is_built_alone_and_one_of_a_group_with_its_group_alone() -> None:
    alone = narrowed(app, ["claims", "1"])
    assert ([one.name for one in alone.registered_commands], alone.registered_groups) == (["claims"], [])
    [source] = narrowed(app, ["source", "add", "1.1"]).registered_groups
    assert source.typer_instance is not None
    assert [one.name for one in source.typer_instance.registered_commands] == ["add"]


@pytest.mark.parametrize("words", [[], ["--help"], ["clams"], ["-h", "claims"]])
def test_words_that_begin_with_no_command_see_all_of_them(words: list[str]) -> None:
    assert narrowed(app, words) is app


@pytest.mark.parametrize("rest", [[], ["--help"], ["ad"]])
def test_of_a_group_all_is_seen_where_none_of_its_commands_is_named(rest: list[str]) -> None:
    [source] = narrowed(app, ["source", *rest]).registered_groups
    [whole] = [group for group in app.registered_groups if group.name == "source"]
    assert source.typer_instance is whole.typer_instance
