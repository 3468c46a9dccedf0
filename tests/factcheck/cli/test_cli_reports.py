"""Reports read back from elsewhere, and the corrected copy."""

from __future__ import annotations

import json
from pathlib import Path

from tests.factcheck.cli.conftest import Command


def test_an_export_gives_the_same_page_on_a_machine_without_the_article(article: Command, folder: Path) -> None:
    assert article("report", "1", "-o", "export.json").status == 0
    assert article("report", "1", "--format", "html", "-o", "here.html").status == 0
    made = json.loads((folder / "export.json").read_text(encoding="utf-8"))["made"][:16].replace("T", " ")
    there = article("--db", "other.db", "report", "--from", "export.json", "--format", "html", "-o", "there.html")
    assert there.status == 0
    assert not (folder / "other.db").exists()
    pages = [(folder / name).read_text(encoding="utf-8") for name in ("here.html", "there.html")]
    assert pages[0].partition("<main>")[2] == pages[1].partition("<main>")[2]
    assert f"{made} UTC" in pages[1]


def test_the_schema_is_printed(factcheck: Command) -> None:
    assert factcheck("report", "--schema").json["title"] == "Claim status report"


def test_a_report_is_of_an_article_or_of_an_export(article: Command, folder: Path) -> None:
    assert "Name the article's number" in article("report").err
    (folder / "export.json").write_text("{}", encoding="utf-8")
    assert article("report", "1", "--from", "export.json").status == 2
    refused = article("report", "--from", "export.json")
    assert (refused.status, refused.out) == (2, "")
    assert "no report exported by Factcheck" in refused.err


def test_the_corrected_copy_is_the_text_itself_to_the_last_sign(factcheck: Command, folder: Path) -> None:
    text = "Gudang itu menyimpan 250 ton beras\u200d.\u202e\n"
    (folder / "copy.txt").write_text(text, encoding="utf-8")
    factcheck("add", "copy.txt", "--language", "id")
    [claim] = [one for one in factcheck("claims", "1", "--json").json["claims"] if "250" in one["text"]]
    assert factcheck("fix", claim["id"], "proposed", "--to", claim["wording"].replace("250", "200")).status == 0
    applied = factcheck("fixes", "1", "--apply")
    assert applied.out == text.replace("250", "200")
    assert applied.err == "1 of 1 changes are in it.\n"
    assert factcheck("fixes", "1", "--apply", "-o", "copy.txt").status == 2
    assert (folder / "copy.txt").read_text(encoding="utf-8") == text
    assert factcheck("fixes", "1", "--apply", "--format", "html").status == 2


def test_the_corrected_copy_is_taken_as_the_next_revision(article: Command, rice: str, folder: Path) -> None:
    wording = next(one["wording"] for one in article("claims", "1", "--json").json["claims"] if one["id"] == rice)
    article("fix", rice, "proposed", "--to", wording.replace("250", "200"))
    assert article("fixes", "1", "--apply", "-o", "draft.txt").status == 0
    revised = article("revise", "1", "draft.txt", "--json").json
    assert revised["stale"] == [rice]
