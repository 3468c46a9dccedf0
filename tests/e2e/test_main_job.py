"""One article from file to status report, by the real command, as a new user would."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

ARTICLE = """\
Gudang beras di Tanjung Ampel terbakar

Kebakaran menghanguskan gudang beras pada Sabtu malam. Pemadam mengatakan 14 orang terluka dan 3 di antaranya dirawat.

Foto: Koleksi redaksi

Gudang itu menyimpan 250 ton beras.
"""


def _claim_about(claims: list[dict[str, Any]], words: str) -> str:
    return str(next(claim["id"] for claim in claims if words in claim["text"]))


def test_an_article_goes_from_file_to_status_report(run: Any, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("Catatan gudang: 250 ton beras pada hari Sabtu.", encoding="utf-8")

    added = json.loads(run("add", "article.txt", "--json").stdout)
    assert added["article"] == 1
    assert added["revision"] == 1

    claims = json.loads(run("claims", "1", "--json").stdout)["claims"]
    assert len(claims) == added["claims"]
    rice = _claim_about(claims, "250 ton")

    refused = run("verdict", rice, "supported")
    assert refused.returncode == 1
    assert "source" in refused.stderr

    assert run("source", "add", rice, "notes.txt", "--origin", "Gudang", "--tier", "primary").returncode == 0
    judged = run("verdict", rice, "supported", "--json")
    assert judged.returncode == 0, judged.stderr
    assert json.loads(judged.stdout)["status"] == "checked"

    report = run("report", "1", "--format", "json")
    [about_rice] = [claim for claim in json.loads(report.stdout)["claims"] if claim["id"] == rice]
    assert about_rice["verdict"] == "supported"
    for form, mark in (("md", "250 ton"), ("html", "<html"), ("csv", rice)):
        written = run("report", "1", "--format", form)
        assert written.returncode == 0, written.stderr
        assert mark in written.stdout

    assert "Gudang beras" in run("board").stdout
    assert rice in run("log", "1").stdout
    assert run("log", "--verify").returncode == 0


@pytest.mark.slow
def test_the_csv_report_is_one_row_a_claim(run: Any, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    added = json.loads(run("add", "article.txt", "--json").stdout)
    rows = list(csv.DictReader(io.StringIO(run("report", "1", "--format", "csv").stdout)))
    assert len(rows) == added["claims"]


@pytest.mark.slow
def test_a_changed_word_voids_the_verification_and_says_so(run: Any, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "changed.txt").write_text(ARTICLE.replace("250 ton", "2.500 ton"), encoding="utf-8")
    run("add", "article.txt")
    rice = _claim_about(json.loads(run("claims", "1", "--json").stdout)["claims"], "250 ton")
    assert run("verdict", rice, "supported", "--reason", "Saya menghitungnya.", "--policy", "solo").returncode == 0

    revised = json.loads(run("revise", "1", "changed.txt", "--json").stdout)
    assert rice in revised["stale"]
    claim = json.loads(run("show", rice, "--json").stdout)
    assert (claim["status"], claim["verdict"], claim["void_verdict"]) == ("stale", None, "supported")
    assert "stale" in run("claims", "1").stdout


@pytest.mark.slow
def test_an_article_comes_in_by_standard_input(run: Any) -> None:
    added = run("add", "-", "--json", given=ARTICLE)
    assert json.loads(added.stdout)["title"] == "Gudang beras di Tanjung Ampel terbakar"


@pytest.mark.slow
def test_an_act_can_be_undone_and_stays_on_record(run: Any, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    run("add", "article.txt")
    run("verdict", "1.1", "supported", "--reason", "Saya ada di sana.", "--policy", "solo")
    assert run("undo", "1").returncode == 0
    assert json.loads(run("show", "1.1", "--json").stdout)["verdict"] is None
    log = run("log", "1").stdout
    assert "takes back entry: 2" in log
    assert run("log", "--verify").returncode == 0
