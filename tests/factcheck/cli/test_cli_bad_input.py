from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from factcheck.store.driver import driver
from tests.factcheck.cli.conftest import ARTICLE, Answer, Command


def _is_one_sentence_on_standard_error(answer: Answer, status: int = 2) -> None:
    assert answer.status == status, answer.err
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert answer.err.count("\n") == 1
    assert answer.err.strip().endswith((".", "?", ")", '"', "}"))


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 8)


def _nul(path: Path) -> None:
    path.write_bytes(b"Ada 62 orang\x00 di sini.")


def _white(path: Path) -> None:
    path.write_text(" \n\t\n", encoding="utf-8")


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50_000_000)


def _folder(path: Path) -> None:
    path.mkdir()


def _missing(path: Path) -> None:
    assert not path.exists()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")


@pytest.mark.parametrize("make", [_empty, _binary, _nul, _white, _huge, _folder, _missing, _pipe, _pdf])
def test_a_file_that_is_no_text_is_refused_in_one_sentence(article: Command, folder: Path, make: Callable[[Path], None]) -> None:
    make(folder / "bad.txt")
    before = article("log", "--json").out
    for words in (["add"], ["split"], ["revise", "1"], ["source", "add", "1.1"]):
        _is_one_sentence_on_standard_error(article(*words, "bad.txt"))
    assert article("log", "--json").out == before


@pytest.mark.parametrize(
    "words",
    [
        ["claims", "7"],
        ["claims", "0"],
        ["claims", "-1"],
        ["claims", "x"],
        ["claims", "٣"],
        ["claims", "99999999999999999999"],
        ["show", "1.99"],
        ["show", "7.1"],
        ["show", "1"],
        ["show", "1.x"],
        ["show", "1.99999999999999999999"],
        ["show", "\x1b[31m1.1"],
        ["verdict", "1.1", "true"],
        ["verdict", "1.99", "supported"],
        ["move", "1.1", "done"],
        ["fix", "1.1", "mended"],
        ["sign", "1.1", "--role", "boss"],
        ["sign", "7", "--role", "lead"],
        ["source", "add", "1.1"],
        ["source", "add", "1.1", "--interview", ""],
        ["source", "add", "1.1", "--interview", "x", "--tier", "best"],
        ["source", "add", "1.1", "https://example.org/page", "--confidential", "--name", "x"],
        ["source", "add", "1.99", "https://example.org/page"],
        ["source", "refresh", "9"],
        ["source", "refresh", "--older-than", "soon"],
        ["source", "refresh", "1", "--article", "1"],
        ["source", "links", "7"],
        ["source", "export", "-o", "x.warc.gz"],
        ["source", "export", "9", "-o", "x.warc.gz"],
        ["source", "export", "--article", "1", "-o", "x.warc.gz"],
        ["source", "archive", "1"],
        ["source", "archive", "1", "--wayback", "maybe"],
        ["source", "withdraw", "9", "--reason", "x"],
        ["source", "reveal", "9", "--reason", "x"],
        ["source", "list", "7"],
        ["report", "7"],
        ["report", "1", "--format", "odt"],
        ["report", "1", "--language", "fr"],
        ["report", "1", "-o", "nowhere/report.md"],
        ["log", "7"],
        ["undo", "7"],
        ["revise", "1", "https://example.org/page"],
        ["add", "-", "--deadline", "soon"],
        ["add", "-", "--published", "someday"],
        ["add"],
        ["addd"],
        ["claims"],
        ["claims", "1", "--statuss", "open"],
        ["split"],
        ["list", "--policy", "strikt"],
        ["list", "--db", ""],
        ["list", "--db", "mongodb://host/x"],
        ["list", "--as", "\n"],
        ["list", "--db", "/proc/nowhere.db"],
        ["add", "/proc/self/mem"],
        [],
    ],
)
def test_what_is_not_there_or_makes_no_sense_is_refused_in_one_sentence(article: Command, words: list[str]) -> None:
    answer = article(*words, given=b"Ada 62 orang.")
    _is_one_sentence_on_standard_error(answer)
    assert "\x1b" not in answer.err


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (["verdict", "1.1", "suported"], "Did you mean “supported”?"),
        (["verdict", "1.1", "suported"], "sources_conflict, no_evidence, attribution_only"),
        (["clams", "1"], "Did you mean 'claims'"),
        (["list", "--policy", "Strict "], "Did you mean “strict”?"),
        (["report", "1", "--format", "jsn"], "Did you mean “json”?"),
        (["source", "add", "1.1", "http://127.1/"], "give the site's own name"),
        (["source", "archive", "1"], "--wayback on"),
        (["show", "1,1"], "ARTICLE.NUMBER"),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(article: Command, words: list[str], near: str) -> None:
    assert near in article(*words).err


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"{", "Line 2 is no JSON"),
        (b'{"id":1}', "Line 2 has no"),
        (b'["text"]', "Line 2 has no"),
        (b'{"id":1,"text":3}', "Line 2 has no"),
        (b'{"id":1,"text":"x","lang":3}', "Line 2 has a"),
        (b'{"id":1,"text":"\xff"}', "Line 2 is no JSON in UTF-8"),
        (b"[" * 100_000, "Line 2 is no JSON"),
    ],
)
def test_a_bad_line_of_jsonl_is_named_by_its_number(factcheck: Command, line: bytes, complaint: str) -> None:
    answer = factcheck("split", "--jsonl", given=b'{"id":0,"text":"Ada 62 orang."}\n' + line + b"\n")
    assert answer.status == 2
    assert complaint in answer.err
    assert answer.out.count("\n") == 1


def test_a_text_in_another_charset_is_read_and_the_charset_is_said(factcheck: Command) -> None:
    text = "Menurut „Der Spiegel“ harga café naik 5 € per kilo – über zwanzig persen.\n" * 3
    answer = factcheck("add", "-", given=text.encode("cp1252"))
    assert answer.status == 0
    assert "read as" in answer.out


@contextmanager
def _held(database: Path) -> Iterator[None]:
    # The same library: two of them in one process don't see each other's locks.
    with closing(driver().connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def test_a_database_that_somebody_else_holds_is_left_alone(
    article: Command, rice: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.store.driver.BUSY_SECONDS", 0.1)
    with _held(folder / "desk.db"):
        _is_one_sentence_on_standard_error(article("move", rice, "checking"))
    assert article("show", rice, "--json").json["status"] == "open"


@pytest.mark.parametrize("content", [b"not a database at all, only words\n" * 9, b"SQLite format 3\x00" + b"\x01" * 900])
def test_a_file_that_is_no_database_of_ours_is_left_byte_for_byte(factcheck: Command, folder: Path, content: bytes) -> None:
    (folder / "other.db").write_bytes(content)
    _is_one_sentence_on_standard_error(factcheck("add", "-", "--db", "other.db", given=ARTICLE.encode()))
    assert (folder / "other.db").read_bytes() == content
    assert sorted(path.name for path in folder.iterdir()) == ["desk.db", "other.db"]


def test_another_programs_database_is_left_byte_for_byte(factcheck: Command, folder: Path) -> None:
    with closing(driver().connect(folder / "other.db")) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.commit()
    before = (folder / "other.db").read_bytes()
    _is_one_sentence_on_standard_error(factcheck("list", "--db", "other.db"))
    assert (folder / "other.db").read_bytes() == before


def test_a_folder_as_database_is_refused(factcheck: Command, folder: Path) -> None:
    _is_one_sentence_on_standard_error(factcheck("list", "--db", str(folder)))


def test_a_broken_chain_is_told_with_the_entry_and_status_1(article: Command, rice: str, folder: Path) -> None:
    article("move", rice, "checking")
    with closing(driver().connect(folder / "desk.db")) as other:
        for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            other.execute(f'DROP TRIGGER "{name}"')
        other.execute("UPDATE event SET actor = 'Somebody else' WHERE number = 1")
        other.commit()
    answer = article("log", "--verify")
    assert answer.status == 1
    assert "broken at entry 1" in answer.out
    assert article("doctor").status == 1


def test_a_mistake_of_ours_is_one_sentence_without_anybodys_words(article: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        secret = "an embargoed sentence"
        raise KeyError(secret)

    monkeypatch.setattr("factcheck.desk.overview.overview", fail)
    answer = article("board")
    _is_one_sentence_on_standard_error(answer, 70)
    assert "KeyError" in answer.err
    assert "embargoed" not in answer.err


def test_breaking_it_off_is_no_mistake(article: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.desk.overview.overview", interrupted)
    answer = article("board")
    assert (answer.status, answer.out, answer.err) == (130, "", "")
