from __future__ import annotations

from tests.factcheck.cli.conftest import Command


def test_words_are_made_a_claim_shaped_split_and_merged_and_each_can_be_undone(article: Command, rice: str) -> None:
    made = article("claim", "new", "1", "Tanjung Ampel terbakar", "--json").json
    assert made["text"] == "Tanjung Ampel terbakar"
    assert article("claim", "words", made["id"], "gudang beras di Tanjung Ampel", "--json").json["text"].startswith("gudang")
    first, second = article("claim", "split", made["id"], "di Tanjung", "--json").json["claims"]
    assert (first["text"], second["text"]) == ("gudang beras", "di Tanjung Ampel")
    assert article("claim", "merge", first["id"], second["id"], "--json").json["text"] == "gudang beras di Tanjung Ampel"
    assert f"merged into {first['id']}" in article("show", second["id"]).err
    assert article("undo", "1").status == 0
    assert article("show", second["id"], "--json").json["text"] == "di Tanjung Ampel"
    assert "split" in article("log", "1").out


def test_a_reworded_claim_says_that_its_verdict_is_void(article: Command, rice: str) -> None:
    article("source", "add", rice, "--interview", "Ya.", "--name", "Ratna", "--tier", "primary")
    assert article("verdict", rice, "supported").status == 0
    said = article("claim", "reword", rice, "Gudang itu menyimpan 2.500 ton beras").out
    assert "stale · was ✓ supported" in said


def test_words_that_stand_several_times_or_nowhere_are_asked_for_again(article: Command, rice: str) -> None:
    several = article("claim", "new", "1", "beras")
    assert several.status == 2
    assert "stands 3 times" in several.err
    place = several.err.split("--at one of: ")[1].split(",")[0]
    assert article("claim", "new", "1", "beras", "--at", place).status == 0
    assert article("claim", "new", "1", "kacang").status == 2
    assert article("claim", "split", rice, "kacang").status == 2
    assert article("claim", "split", rice, "Gudang").status == 2


def test_a_note_is_shown_with_its_claim(article: Command, rice: str) -> None:
    assert article("claim", "note", rice, "Tanya kepala gudang.", "--json").json["note"] == "Tanya kepala gudang."
    assert "Tanya kepala gudang." in article("show", rice).out
