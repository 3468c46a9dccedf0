from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from claims.vocabulary import Verdict
from tests.documents import word
from tests.factcheck.cli.conftest import ARTICLE, Answer, Command


def test_an_article_is_added_with_what_was_made_of_it(factcheck: Command, folder: Path) -> None:
    (folder / "gudang.txt").write_text(ARTICLE, encoding="utf-8")
    answer = factcheck("add", "gudang.txt", "--json", "--deadline", "2026-11-24T10:00Z", "--language", "id")
    assert answer.status == 0
    assert answer.json["article"] == 1
    assert answer.json["revision"] == 1
    assert answer.json["claims"] > 0
    assert (answer.json["language"], answer.json["title"]) == ("id", "Gudang beras di Tanjung Ampel terbakar")
    assert answer.json["deadline"] == "2026-11-24T10:00:00+00:00"
    assert {"set_aside", "coverage", "remarks"} <= set(answer.json)
    assert answer.err == ""
    shown = factcheck("add", "gudang.txt")
    assert "The same text is already article 1." in shown.out
    assert "factcheck claims 2" in shown.out


def test_claims_are_listed_with_number_status_wording_and_place(article: Command, rice: str) -> None:
    shown = article("claims", "1").out
    assert f"{rice}  ○ open" in shown.replace("   ", "  ")
    assert "250 ton beras" in shown
    assert "paragraph 3, line 5" in shown


def test_every_line_fits_80_columns(article: Command, rice: str) -> None:
    for words in (["claims", "1"], ["show", rice], ["board"], ["list"], ["log", "1"]):
        assert [line for line in article(*words).out.splitlines() if len(line) > 80] == []


def test_a_claim_in_json_is_where_it_says(article: Command, rice: str) -> None:
    claim = article("show", rice, "--json").json
    assert claim["id"] == rice
    assert claim["text"] == " … ".join(ARTICLE[span["start"] : span["end"]] for span in claim["spans"])
    assert claim["status"] == "open"


def test_a_verdict_asks_for_what_the_policy_asks_for_and_names_the_command(article: Command, rice: str) -> None:
    refused = article("verdict", rice, "supported")
    assert refused.status == 1
    assert refused.out == ""
    assert f"“Supported” on {rice} needs a source" in refused.err
    assert f"factcheck source add {rice} notes.txt" in refused.err
    assert article("show", rice, "--json").json["status"] == "open"


def test_with_a_source_the_verdict_stands(article: Command, rice: str, folder: Path) -> None:
    (folder / "notes.txt").write_text("Catatan: 250 ton.", encoding="utf-8")
    attached = article("source", "add", rice, "notes.txt", "--origin", "Gudang", "--tier", "primary", "--json")
    assert attached.status == 0
    [evidence] = attached.json["evidence"]
    assert (evidence["source"]["name"], evidence["source"]["tier"], evidence["stance"]) == ("notes.txt", "primary", "supports")
    judged = article("verdict", rice, "supported", "--json")
    assert (judged.json["status"], judged.json["verdict"]) == ("checked", "supported")
    assert [signed["role"] for signed in judged.json["sign_offs"]] == ["checker"]
    sheet = article("show", rice).out
    assert "✓ supported" in sheet
    assert "notes.txt" in sheet
    assert "① checker Sari" in sheet


def test_a_missing_stance_can_be_mended_as_told(article: Command, rice: str) -> None:
    article("source", "add", rice, "--interview", "Bukan 250 ton.", "--stance", "contradicts", "--name", "Kepala gudang")
    refused = article("verdict", rice, "supported")
    assert refused.status == 1
    assert "--stance" in refused.err
    assert article("verdict", rice, "contradicted").status == 0


def test_a_new_wording_alone_proposes_a_fix(article: Command, rice: str) -> None:
    article("source", "add", rice, "--phone", "Dua ratus ton.", "--name", "Kepala gudang", "--tier", "primary")
    judged = article("verdict", rice, "supported_if_changed", "--to", "200 ton beras", "--json")
    assert (judged.json["fix"], judged.json["fix_wording"]) == ("proposed", "200 ton beras")


def test_the_wording_of_a_fix_that_proposes_none_is_refused(article: Command, rice: str) -> None:
    refused = article("verdict", rice, "contradicted", "--fix", "made", "--to", "x")
    assert (refused.status, refused.out) == (2, "")


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["move", "CLAIM", "checking"], 0, "◐ checking"),
        (["move", "CLAIM", "query", "--reason", "Siapa yang menimbang?"], 0, "? query"),
        (["move", "CLAIM", "query"], 1, 'factcheck move CLAIM query --reason "…"'),
        (["move", "CLAIM", "checked"], 1, "factcheck verdict CLAIM supported"),
        (["fix", "CLAIM", "proposed", "--to", "200 ton"], 0, "✎ fix proposed"),
        (["fix", "CLAIM", "stet"], 1, 'factcheck fix CLAIM stet --reason "…"'),
        (["sign", "CLAIM", "--role", "lead"], 1, "factcheck verdict CLAIM supported"),
        (["verdict", "CLAIM", "attribution_only", "--fix", "stet"], 1, 'CLAIM attribution_only --fix stet --reason "…"'),
        (["verdict", "CLAIM", "no_evidence"], 1, 'factcheck verdict CLAIM no_evidence --reason "…"'),
    ],
)
def test_a_move_is_made_or_refused_with_the_way_out(
    article: Command, rice: str, words: list[str], status: int, told: str
) -> None:
    answer = article(*(word.replace("CLAIM", rice) for word in words))
    assert answer.status == status
    assert told.replace("CLAIM", rice) in answer.out + answer.err


def test_all_claims_of_an_article_are_signed_at_once(article: Command) -> None:
    for claim in article("claims", "1", "--json").json["claims"]:
        assert article("verdict", claim["id"], "supported", "--reason", "Saya ada di sana.", "--policy", "solo").status == 0
    signed = article("sign", "1", "--role", "lead", "--as", "Ratna", "--json")
    assert signed.status == 0
    assert {(s["role"], s["by"]) for claim in signed.json["claims"] for s in claim["sign_offs"]} == {
        ("checker", "Sari"),
        ("lead", "Ratna"),
    }
    assert "may run" in article("board").out


def test_new_copy_makes_changed_claims_stale_and_says_so(article: Command, rice: str, folder: Path) -> None:
    assert article("verdict", rice, "supported", "--reason", "Saya menimbangnya.", "--policy", "solo").status == 0
    (folder / "new.txt").write_text(ARTICLE.replace("250 ton", "2.500 ton"), encoding="utf-8")
    revised = article("revise", "1", "new.txt")
    assert rice in revised.out
    assert "Stale" in revised.out
    claim = article("show", rice, "--json").json
    assert (claim["status"], claim["verdict"], claim["void_verdict"]) == ("stale", None, "supported")
    assert "↻ stale" in article("board").out
    assert [c["id"] for c in article("claims", "1", "--status", "stale", "--json").json["claims"]] == [rice]


@pytest.mark.parametrize(
    ("name", "mark"), [("md", "# Gudang beras"), ("html", "<!DOCTYPE html>"), ("json", '"claims"'), ("csv", "id,place")]
)
def test_a_report_comes_in_every_format_on_the_screen_and_in_a_file(article: Command, folder: Path, name: str, mark: str) -> None:
    shown = article("report", "1", "--format", name)
    assert shown.status == 0
    assert mark in shown.out
    written = article("report", "1", "-o", f"report.{name}")
    assert written.status == 0
    assert written.out == ""
    assert mark in (folder / f"report.{name}").read_text(encoding="utf-8")


def test_the_reports_labels_can_be_chosen(article: Command) -> None:
    assert "What blocks publication" in article("report", "1", "--language", "en").out
    assert "Yang menghalangi penerbitan" in article("report", "1", "--language", "id").out


def test_a_csv_report_is_one_row_a_claim(article: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(article("report", "1", "--format", "csv").out)))
    assert [row["id"] for row in rows] == [claim["id"] for claim in article("claims", "1", "--json").json["claims"]]


def test_the_board_shows_progress_deadline_and_who(factcheck: Command) -> None:
    factcheck("add", "-", "--deadline", "+3h", given=ARTICLE.encode())
    factcheck("move", "1.1", "checking", "--as", "Bima")
    shown = factcheck("board").out
    assert "0 of" in shown
    assert "due in 3 h" in shown
    assert "Bima" in shown
    [row] = factcheck("board", "--json").json["articles"]
    assert row["people"] == ["Bima"]
    assert row["progress"]["counts"]["checking"] == 1


def test_without_articles_board_and_list_say_how_to_begin(factcheck: Command) -> None:
    assert "factcheck add article.txt" in factcheck("board").out
    assert "factcheck add article.txt" in factcheck("list").out


def test_the_log_tells_who_did_what_and_its_chain_is_whole(article: Command, rice: str) -> None:
    article("move", rice, "checking")
    shown = article("log", "1").out
    assert f"Sari moved {rice}" in shown
    assert "status: open → checking" in shown
    events = article("log", "1", "--json").json["events"]
    assert [event["previous"] for event in events[1:]] == [event["hash"] for event in events[:-1]]
    verified = article("log", "--verify", "--json")
    assert verified.status == 0
    whole = {"whole": True, "broken": None, "why": "", "unexplained": [], "since": None, "cut": False}
    assert verified.json == {"entries": 2, "head": events[-1]["hash"], **whole}


def test_an_act_is_undone_and_done_again(article: Command, rice: str) -> None:
    article("move", rice, "checking")
    assert article("undo", "1").status == 0
    assert article("show", rice, "--json").json["status"] == "open"
    assert article("redo", "1").status == 0
    assert article("show", rice, "--json").json["status"] == "checking"


def test_evidence_is_withdrawn_and_stays_on_record(article: Command, rice: str) -> None:
    article("source", "add", rice, "--email", "Lihat lampiran.", "--name", "Sekretaris")
    assert article("source", "withdraw", "1", "--reason", "Salah lampiran.").status == 0
    assert article("verdict", rice, "supported").status == 1
    assert "reason: Salah lampiran." in article("log", "1").out


def test_several_files_are_attached_in_one_go_or_not_at_all(article: Command, rice: str, folder: Path) -> None:
    (folder / "a.txt").write_text("satu", encoding="utf-8")
    (folder / "b.txt").write_text("dua", encoding="utf-8")
    assert article("source", "add", rice, "a.txt", "missing.txt").status == 2
    assert article("show", rice, "--json").json["evidence"] == []
    assert len(article("source", "add", rice, "a.txt", "b.txt", "--json").json["evidence"]) == 2


def test_split_stores_nothing(factcheck: Command, folder: Path) -> None:
    (folder / "desk.db").unlink()
    (folder / "gudang.txt").write_text(ARTICLE, encoding="utf-8")
    document = factcheck("split", "gudang.txt", "--json", "--language", "id").json
    assert set(document) >= {"language", "claims", "sentences", "set_aside", "discrepancies", "coverage"}
    for claim in document["claims"]:
        assert claim["text"] == " … ".join(ARTICLE[span["start"] : span["end"]] for span in claim["spans"])
    assert "Nothing was stored." in factcheck("split", "gudang.txt").out
    assert not (folder / "desk.db").exists()


def test_split_reads_and_writes_a_line_for_every_text(factcheck: Command) -> None:
    texts = ["Ada 62 orang.\r\nDua baris.", "Satu\u2028garis. Dua.", ""]
    lines = "\n".join(json.dumps({"id": place, "text": text, "lang": "id"}) for place, text in enumerate(texts))
    answer = factcheck("split", "--jsonl", given=f"{lines}\n\n".encode())
    assert answer.status == 0
    rows = [json.loads(line) for line in answer.out.split("\n") if line]
    assert [row["id"] for row in rows] == [0, 1, 2]
    for row, text in zip(rows, texts, strict=True):
        assert set(row) == {"id", "claims", "sentences", "set_aside", "discrepancies"}
        for claim in row["claims"]:
            assert claim["text"] == " … ".join(text[span["start"] : span["end"]] for span in claim["spans"])
    assert rows[2]["claims"] == []


def test_the_doctor_names_the_database_and_its_state(article: Command, folder: Path) -> None:
    found = article("doctor", "--json").json
    assert found["database"] == str(folder / "desk.db")
    assert found["sound"] is True
    assert found["chain"]["entries"] == 1
    assert found["engine"].startswith("SQLite 3.")
    assert "All is well." in article("doctor").out


def test_every_verdict_is_named_in_the_help(factcheck: Command) -> None:
    shown = " ".join(factcheck("verdict", "--help").out.split())
    assert all(verdict.value in shown for verdict in Verdict)


def test_the_version_is_told(factcheck: Command) -> None:
    answer: Answer = factcheck("--version")
    assert answer.status == 0
    assert answer.out.startswith("factcheck ")


def test_an_article_is_added_from_a_word_document(factcheck: Command, folder: Path) -> None:
    (folder / "naskah.docx").write_bytes(word("Gudang beras terbakar", "Gudang itu menyimpan 250 ton beras."))
    added = factcheck("add", "naskah.docx", "--json").json
    assert (added["article"], added["title"]) == (1, "Gudang beras terbakar")
    assert "250 ton" in factcheck("claims", "1").out


def test_new_copy_is_looked_through_before_it_is_taken_and_taken_back_after(article: Command, rice: str, folder: Path) -> None:
    (folder / "new.txt").write_text(ARTICLE.replace("250 ton", "2.500 ton"), encoding="utf-8")
    looked = article("revise", "1", "new.txt", "--dry-run")
    assert looked.status == 0
    assert "Nothing was taken" in looked.out
    assert "[250 → 2.500] ton beras" in looked.out
    assert article("claims", "1", "--json").json["article"]["revision"] == 1
    assert not article("revise", "1", "new.txt", "--dry-run", "--json").json["kept"]
    taken = article("revise", "1", "new.txt", "--json").json
    assert (taken["revision"], taken["stale"], taken["kept"]) == (2, [rice], True)
    assert taken["edits"][rice][0]["why"] == "words"
    undone = article("undo", "1")
    assert "Took back: Sari took new copy of article 1: revision 2" in undone.out
    assert article("claims", "1", "--json").json["article"]["revision"] == 1
    assert "Did again: Sari took new copy" in article("redo", "1").out


def test_a_stale_claim_whose_own_words_stand_is_confirmed(article: Command, folder: Path) -> None:
    text = "Polisi menutup 3 jalan dan menangkap seorang lelaki.\n"
    (folder / "a.txt").write_text(text, encoding="utf-8")
    (folder / "b.txt").write_text(text.replace("seorang", "dua"), encoding="utf-8")
    number = article("add", "a.txt", "--language", "id", "--json").json["article"]
    claims = article("claims", str(number), "--json").json["claims"]
    roads = next(claim["id"] for claim in claims if "3 jalan" in claim["text"])
    others = next(claim["id"] for claim in claims if "seorang" in claim["text"])
    article("source", "add", roads, "--interview", "Ya.", "--name", "Ratna", "--tier", "primary")
    article("verdict", roads, "supported")
    told = article("revise", str(number), "b.txt").out
    assert "1 verdict and 1 sign-off" in told
    assert f"factcheck confirm {roads}" in told
    assert f"factcheck confirm {others}" not in told
    assert "its own words stand" in article("show", roads).out
    assert article("confirm", roads, "--json").json["verdict"] == "supported"
    refused = article("confirm", others)
    assert (refused.status, refused.out) == (1, "")
    assert f"{others} has other words now" in refused.err
