"""Passages of a source on the command line: found, compared, and taken for evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factcheck.cli.conftest import Command

STOCK = "Catatan gudang\n\nGudang itu menyimpan 205 ton beras.\n\nHujan turun sejak pagi.\n"


@pytest.fixture
def noted(article: Command, folder: Path, rice: str) -> Command:
    (folder / "stok.txt").write_text(STOCK, encoding="utf-8")
    added = article("source", "add", rice, "stok.txt")
    assert added.status == 0
    assert "“250 ton” here, “205 ton” there." in added.out
    return article


def test_the_passages_that_bear_on_evidence_are_listed_with_what_differs(noted: Command, rice: str) -> None:
    shown = noted("source", "passages", "1")
    assert shown.status == 0
    assert "1  “Gudang itu menyimpan 205 ton beras.”" in shown.out
    found = noted("source", "passages", rice, "1", "--json").json
    best = found["passages"][0]
    assert (best["text"], best["place"]) == ("Gudang itu menyimpan 205 ton beras.", "par. 2")
    differing = [point for point in best["points"] if point["outcome"] == "differs"]
    assert [(point["kind"], point["here"]["end"] > 0, point["there"]["start"]) for point in differing] == [("number", True, 21)]


def test_evidence_rests_on_the_passage_that_is_taken_until_none_is(noted: Command, rice: str) -> None:
    taken = noted("source", "passages", "1", "--take", "1")
    assert "Evidence 1 rests on:" in taken.out
    (piece,) = noted("show", rice, "--json").json["evidence"]
    assert (piece["exact"], piece["locator"]) == ("Gudang itu menyimpan 205 ton beras.", "par. 2")
    noted("source", "passages", "1", "--none")
    (piece,) = noted("show", rice, "--json").json["evidence"]
    assert (piece["exact"], piece["span"]) == ("", None)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("1", "--take", "9"), "There is no passage 9"),
        (("1.3",), "Name a piece of evidence, or a claim and a source."),
        (("1", "1"), "Name a piece of evidence, or a claim and a source."),
        (("1.3", "1", "--take", "1"), "--take and --none are for a piece of evidence"),
        (("7",), "There is no evidence 7."),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(noted: Command, words: tuple[str, ...], told: str) -> None:
    refused = noted("source", "passages", *words)
    assert (refused.status, told in refused.err) == (2, True)
