"""Backing up and restoring on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.factcheck.cli.conftest import Command


def test_a_backup_is_made_and_put_back(article: Command, rice: str, folder: Path) -> None:
    made = article("backup", "kept.db")
    assert made.status == 0
    head = article("log", "--verify", "--json").json["head"]
    assert "read back" in made.out
    assert head in made.out.replace("\n", "")
    article("move", rice, "checking")
    done = article("restore", "kept.db")
    assert done.status == 0
    assert "2 entries, is" in " ".join(done.out.split())
    assert [event["verb"] for event in article("log", "--json").json["events"]] == ["import", "restore"]
    assert "Sari restored a backup" in article("log").out
    assert article("show", rice, "--json").json["status"] == "open"
    assert list(folder.glob("desk.db.replaced-*.backup"))


def test_programs_are_told_of_backups_in_json(article: Command, folder: Path) -> None:
    made = article("backup", "kept.db", "--json").json
    assert (made["path"], made["chain"]["whole"]) == (str(folder / "kept.db"), True)
    assert made["size"] == (folder / "kept.db").stat().st_size
    done = article("restore", "kept.db", "--json").json
    assert (done["database"], done["replaced"]) == (str(folder / "desk.db"), 1)
    assert Path(done["kept"]).exists()


def test_what_keeps_a_backup_from_being_made_or_put_back_is_one_sentence(article: Command, folder: Path) -> None:
    (folder / "notes.txt").write_text("notes")
    for command in (("backup", "notes.txt"), ("restore", "notes.txt"), ("restore", "missing.db"), ("backup", ".")):
        answer = article(*command)
        assert answer.status == 2
        assert "Traceback" not in answer.err
    assert (folder / "notes.txt").read_text() == "notes"
