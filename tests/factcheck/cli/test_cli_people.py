"""What people say, write and see, as evidence; and what is corrected about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factcheck.cli.conftest import Command


def test_what_people_say_is_kept_with_when_and_how_to_reach_them(article: Command, rice: str, folder: Path) -> None:
    (folder / "call.mp3").write_bytes(b"ID3\x03 250 ton")
    words = ("--phone", "250 ton.", "--name", "Kepala gudang", "--when", "Sabtu 10.40", "--contact", "0811", "--file", "call.mp3")
    assert article("source", "add", rice, *words, "--at", "12:30").status == 0
    sheet = article("source", "show", "1", "--json").json
    assert (sheet["kind"], sheet["when"], sheet["contact"], sheet["locator"]) == ("phone", "Sabtu 10.40", "0811", "call.mp3")
    assert [kept["media_type"] for kept in sheet["snapshots"]] == ["audio/mpeg", "text/plain"]
    again = article("source", "again", "1.1", "1", "--at", "14:00", "--stance", "mentions", "--json").json
    assert [piece["source"]["id"] for piece in again["evidence"]] == [1]
    assert article("source", "again", "1.1", "7").status == 2
    shown = article("source", "show", "1").out
    for fact in ("Kepala gudang", "0811", "Sabtu 10.40", "at 12:30", "kept without text"):
        assert fact in shown
    assert "0811" not in article("report", "1", "--format", "json").out
    assert article("source", "add", rice, "--file", "call.mp3").status == 2
    assert article("source", "show", "9").status == 2


@pytest.mark.parametrize("kind", ["interview", "phone", "email", "message", "paper", "observation"])
def test_every_kind_that_is_no_page_has_an_option_of_its_name(article: Command, rice: str, kind: str) -> None:
    added = article("source", "add", rice, f"--{kind}", "250 ton.", "--name", "Gudang", "--json").json
    assert added["evidence"][0]["source"]["kind"] == kind


def test_stance_and_note_are_corrected_and_taken_back(article: Command, rice: str) -> None:
    article("source", "add", rice, "--email", "Lihat lampiran.", "--name", "Sekretaris")
    assert article("source", "stance", "1", "contradicts", "--json").json["stance"] == "contradicts"
    assert article("source", "note", "1", "240, bukan 250").status == 0
    assert "240, bukan 250" in article("show", rice).out
    article("undo", "1")
    article("undo", "1")
    (piece,) = article("show", rice, "--json").json["evidence"]
    assert (piece["stance"], piece["note"]) == ("supports", "")
    article("redo", "1")
    article("redo", "1")
    (piece,) = article("show", rice, "--json").json["evidence"]
    assert (piece["stance"], piece["note"]) == ("contradicts", "240, bukan 250")


def test_where_a_source_comes_from_is_corrected(article: Command, rice: str) -> None:
    for name in ("Harian", "Portal"):
        article("source", "add", rice, "--email", f"{name}: 250 ton.", "--name", name)
    assert article("source", "origin", "1", "Kantor Berita", "--json").json["origin"] == "Kantor Berita"
    assert article("source", "origin", "2", "--copy-of", "1", "--json").json["same_as"] == 1
    assert "independent" in article("source", "origin", "2", "--independent").out
    assert article("source", "origin", "2").status == 2
    assert article("source", "origin", "2", "--independent", "--unsure").status == 2
    assert article("source", "origin", "2", "--unsure", "--json").json["same_as"] is None
