from __future__ import annotations

from pathlib import Path

import pytest

from tests.factcheck.cli.conftest import ARTICLE, Command


@pytest.fixture
def checked(article: Command) -> Command:
    """The article with every claim supported by a primary source, its gaps seen."""
    for claim in article("claims", "1", "--json").json["claims"]:
        assert article("source", "add", claim["id"], "--interview", "Ya.", "--name", "Ratna", "--tier", "primary").status == 0
        assert article("verdict", claim["id"], "supported").status == 0
    assert article("acknowledge", "1", "--reason", "kata sambung").status == 0
    return article


def test_a_lead_clears_and_publishes_and_the_board_says_so(checked: Command) -> None:
    assert "4 things in the way" in checked("board").out
    cleared = checked("clear", "1", "--as", "Ratna", "--json")
    assert cleared.status == 0
    assert (cleared.json["cleared"]["whole"], cleared.json["cleared"]["by"], cleared.json["blocking"]) == (True, "Ratna", [])
    assert "cleared at revision 1 by Ratna" in checked("board").out
    ran = checked("publish", "1", "--link", "https://harian.example/1", "--at", "-0m", "--json")
    assert ran.status == 0
    assert ran.json["publications"][0]["clearance"] == 1
    assert "under its clearance" in checked("claims", "1").out


def test_a_later_edit_reopens_what_it_touches_and_the_article_says_so(checked: Command, rice: str, folder: Path) -> None:
    checked("clear", "1", "--as", "Ratna")
    (folder / "new.txt").write_text(ARTICLE.replace("250 ton", "2.500 ton"), encoding="utf-8")
    checked("revise", "1", "new.txt")
    assert "cleared at revision 1 by Ratna; 1 claim reopened since" in checked("claims", "1").out
    [row] = checked("board", "--json").json["articles"]
    assert row["cleared"]["reopened"] == [rice]


def test_what_stands_against_a_clearance_is_told_with_the_command_that_mends_it(article: Command, rice: str) -> None:
    refused = article("clear", "1")
    assert (refused.status, refused.out) == (1, "")
    assert f"{rice} is open." in refused.err
    assert "factcheck acknowledge 1 --reason" in refused.err


def test_a_claim_is_sent_back_with_a_reason(checked: Command, rice: str) -> None:
    assert checked("reject", rice, "--as", "Ratna").status == 1
    sent = checked("reject", rice, "--reason", "Tanya lagi.", "--as", "Ratna", "--json").json
    assert (sent["status"], sent["assignee"], sent["reason"], sent["void_verdict"]) == (
        *("checking", "Sari"),
        *("Tanya lagi.", "supported"),
    )


def test_one_secondary_source_is_refused_unless_somebody_lets_it_pass_on_record(article: Command, rice: str) -> None:
    article("source", "add", rice, "--phone", "250 ton.", "--name", "Kepala gudang")
    refused = article("verdict", rice, "supported")
    assert refused.status == 1
    assert "2 independent origins; there is 1" in refused.err
    assert "--override" in refused.err
    passed = article("verdict", rice, "supported", "--override", "satu-satunya saksi", "--json")
    assert passed.status == 0
    [override] = passed.json["overrides"]
    assert (override["code"], override["by"], override["reason"]) == ("needs_origins", "Sari", "satu-satunya saksi")
    assert "needs origins by Sari" in article("show", rice).out


def test_two_independent_secondary_sources_are_enough_at_the_desk(article: Command, rice: str) -> None:
    for who in ("Kepala gudang", "Sopir truk"):
        article("source", "add", rice, "--phone", "250 ton.", "--name", who, "--origin", who)
    assert article("verdict", rice, "supported").status == 0


def test_the_ledger_of_replies_is_written_and_read(checked: Command, rice: str) -> None:
    assert checked("adverse", rice, "--against", "kepala gudang").status == 0
    assert "needs_reply" in {o["code"] for o in checked("show", rice, "--json").json["blocking"]}
    asked = checked("reply", "ask", rice, "kepala gudang", "--by", "call", "--at", "-2h", "--json").json
    assert asked["replies"][0]["answer"] == "waiting"
    assert checked("reply", "record", "1", "--answer", "unreached", "--tried", "2").status == 0
    assert "kepala gudang" in checked("reply", "list", "1").out
    assert "no answer" in checked("show", rice).out
    assert {o["code"] for o in checked("show", rice, "--json").json["blocking"]} == {"unsigned"}
    assert checked("reply", "withdraw", "1", "--reason", "salah klaim").status == 0
    assert checked("reply", "list", "1", "--json").json == {"replies": []}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["adverse", "CLAIM", "maybe"], "Say yes, no, undecided"),
        (["reply", "ask", "CLAIM", "X", "--by", "pigeon"], "call, mail, chat, letter, visit"),
        (["reply", "ask", "CLAIM", "X", "--by", "call", "--tried", "0"], "once or more often"),
        (["reply", "record", "9", "--tried", "2"], "no reply 9"),
        (["reply", "record", "x", "--tried", "2"], "is no reply"),
        (["acknowledge", "1", "--reason", "x", "--at", "9-3"], "is no place"),
        (["acknowledge", "1"], "with a reason"),
        (["publish", "1", "--override", "x", "--at", "+3h"], "future"),
        (["correct", "1", "undo"], "erratum, correction, reply"),
        (["authors", "1", ""], "needs a name"),
    ],
)
def test_bad_input_is_told_in_a_sentence(article: Command, rice: str, words: list[str], told: str) -> None:
    answer = article(*(rice if word == "CLAIM" else word for word in words))
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err


def test_before_verification_the_four_conditions_are_asked_for_and_the_debt_is_on_the_board(article: Command) -> None:
    refused = article("publish", "1", "--before-verification", "--urgent", "tanggul jebol")
    assert refused.status == 1
    assert refused.err.count("on four conditions") == 3
    assert "say who" in refused.err
    met = ["--urgent", "a", "--first-source", "b", "--out-of-reach", "c", "--readers-told", "d"]
    ran = article("publish", "1", *met, "--owner", "Rina", "--due", "-1h", "--link", "https://harian.example/1")
    assert ran.status == 0
    assert "in brackets and italics" in ran.out
    for verb in ("board", "list"):
        shown = article(verb).out.replace("\n", " ")
        assert "Rina verifies it, overdue" in " ".join(shown.split())
    updated = article("correct", "1", "update", "--note", "Terverifikasi.", "--link", "https://harian.example/2", "--json")
    assert updated.json["unverified"] is None


def test_a_correction_is_written_for_readers_with_its_time_and_what_it_corrects(article: Command, rice: str) -> None:
    refused = article("correct", "1", "erratum", "--wrong", "250", "--right", "200", "--cause", "slip")
    assert (refused.status, "has not run" in refused.err) == (1, True)
    article("publish", "1", "--override", "sudah terbit", "--link", "https://harian.example/1")
    told = article("correct", "1", "erratum", "--wrong", "250 ton", "--right", "200 ton", "--cause", "misread", "--claim", rice)
    assert told.status == 0
    assert "“250 ton” should be “200 ton”" in told.out
    assert "Corrects https://harian.example/1" in told.out


def test_an_author_is_named_and_does_not_check(article: Command, rice: str) -> None:
    assert article("authors", "1", "Dimas", "Wulan", "--json").json["authors"] == ["Dimas", "Wulan"]
    article("source", "add", rice, "--phone", "250 ton.", "--name", "Kepala gudang", "--tier", "primary")
    refused = article("verdict", rice, "supported", "--as", "dimas")
    assert refused.status == 1
    assert "wrote the article" in refused.err
    assert article("undo", "1").status == 0


def test_a_stet_bears_the_name_and_the_reason_of_who_keeps_the_words(article: Command, rice: str) -> None:
    kept = article("fix", rice, "stet", "--by", "Pemred Hadi", "--reason", "angka resmi", "--json").json
    assert (kept["fix"], kept["fix_by"], kept["fix_reason"]) == ("stet", "Pemred Hadi", "angka resmi")
    assert "Pemred Hadi" in article("show", rice).out
