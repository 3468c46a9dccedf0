"""The trail held to a head that was kept, and the history of one claim, on the command line."""

from __future__ import annotations

from tests.factcheck.cli.conftest import Command


def test_a_head_that_was_kept_is_looked_for(article: Command, rice: str) -> None:
    head = article("log", "--verify", "--json").json["head"]
    article("move", rice, "checking")
    answer = article("log", "--verify", "--head", head)
    assert answer.status == 0
    assert "1 entry follows" in answer.out
    lost = article("log", "--verify", "--head", "0123456789abcdef")
    assert lost.status == 1
    assert "its end was cut off" in lost.out
    assert article("log", "--head", head).status == 2
    assert article("log", "--verify", "--head", "xyz").status == 2


def test_the_history_of_a_claim(article: Command, rice: str) -> None:
    article("move", rice, "checking")
    article("source", "add", rice, "--email", "Lihat lampiran.", "--name", "Sekretaris")
    events = article("log", rice, "--json").json["events"]
    assert [event["verb"] for event in events] == ["move", "attach"]
    assert article("log", "1.99").status == 2


def test_an_import_is_taken_back_and_brought_back(article: Command, rice: str) -> None:
    assert article("undo", "1").status == 0
    assert "put away" in article("board").out
    refused = article("move", rice, "checking")
    assert refused.status == 1
    assert "factcheck redo 1" in refused.err
    assert article("redo", "1").status == 0
    assert article("move", rice, "checking").status == 0
