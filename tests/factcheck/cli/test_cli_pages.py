"""Pages of the web on the command line: captured, looked at again, listed, exported, asked for in an archive."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.factcheck.cli.conftest import Command
from tests.servers import RawServer, page, serving

STOCK = "Stok beras\n\nGudang itu menyimpan 250 ton beras pada hari Sabtu.\n"


def says(server: RawServer, text: str) -> None:
    server.routes["/stok"] = page(text, kind="text/plain; charset=utf-8")


@pytest.fixture
def server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RawServer]:
    with serving() as running:
        says(running, STOCK)
        policy = folder / "newsroom.toml"
        policy.write_text(f'name = "newsroom"\nallow_hosts = ["{running.host}"]\nindependent_origins = 0\n', encoding="utf-8")
        monkeypatch.setenv("FACTCHECK_POLICY", str(policy))
        yield running


@pytest.fixture
def attached(article: Command, rice: str, server: RawServer) -> Command:
    """The command line, with the page as evidence for the claim about the rice, which is judged on it."""
    assert article("source", "add", rice, server.url("/stok"), "--tier", "primary", "--at", "par. 2").status == 0
    judged = article("verdict", rice, "supported")
    assert judged.status == 0, judged.err
    return article


def test_a_page_is_attached_in_one_step(article: Command, rice: str, server: RawServer) -> None:
    answer = article("source", "add", rice, server.url("/stok"), "--json", "--origin", "Bulog")
    (one,) = answer.json["evidence"]
    source, snapshot = one["source"], one["snapshot"]
    assert (source["kind"], source["locator"], source["origin"]) == ("web_page", server.url("/stok"), "Bulog")
    assert (snapshot["status"], snapshot["final_url"]) == (200, server.url("/stok"))
    assert one["claim"] == rice
    assert server.url("/stok") in article("show", rice).out
    assert answer.err == ""


def test_a_page_that_cant_be_captured_is_told_and_leaves_nothing(article: Command, rice: str, server: RawServer) -> None:
    for url, words in {
        server.url("/missing"): "is not there (404)",
        "http://169.254.169.254/latest": "no address of the public net",
        "http://localhost/": "allow_hosts",
        "http://user:secret@example.com/": "take them out",
    }.items():
        answer = article("source", "add", rice, url)
        assert (answer.status, answer.out) == (1, "")
        assert words in answer.err
    assert article("source", "list", "--json").json == {"sources": []}


def test_refresh_tells_what_changed_and_what_is_to_be_looked_at(attached: Command, rice: str, server: RawServer) -> None:
    assert "unchanged" in attached("source", "refresh").out
    says(server, STOCK.replace("250", "205"))
    (found,) = attached("source", "refresh", "1", "--json").json["sources"]
    assert found["check"]["outcome"] == "changed"
    assert found["reopened"] == [rice]
    assert found["touched"][0]["claim"] == rice
    assert attached("source", "refresh", "--older-than", "1d", "--json").json == {"sources": []}
    listed = attached("claims", "1").out
    assert "↻ changed" in listed
    sheet = attached("show", rice).out
    assert "source 1" in sheet and "changed since it was captured" in sheet
    assert "source_changed" in attached("log", "1", "--json").out
    assert "changed" in attached("source", "show", "1").out


def test_refresh_of_an_article_leaves_the_others_alone(attached: Command) -> None:
    assert attached("source", "refresh", "--article", "1").status == 0
    assert attached("source", "refresh", "--article", "9").status == 2
    assert len(attached("source", "show", "1", "--json").json["checks"]) == 1


def test_an_articles_links_are_listed_and_captured(article: Command, server: RawServer, folder: Path) -> None:
    text = f"Gudang itu menyimpan 250 ton beras ({server.url('/stok')}).\n\nLihat {server.url('/missing')}.\n"
    (folder / "more.txt").write_text(text, encoding="utf-8")
    assert article("add", "more.txt", "--json").json["article"] == 2
    links = article("source", "links", "2", "--json").json["links"]
    assert [link["url"] for link in links] == [server.url("/stok"), server.url("/missing")]
    assert "2.1" in links[0]["claims"]
    captured = article("source", "links", "2", "--capture", "--json").json["captured"]
    assert [(one["url"], one["failure"] == "") for one in captured] == [
        (server.url("/stok"), True),
        (server.url("/missing"), False),
    ]
    out = article("source", "links", "2").out
    assert "source 1" in out
    assert "not captured" in out
    assert "points to no address" in article("source", "links", "1").out


def test_captured_pages_are_exported_whole_or_not_at_all(attached: Command, folder: Path) -> None:
    assert attached("source", "export", "1", "-o", "pages.warc.gz").status == 0
    with (folder / "pages.warc.gz").open("rb") as file:
        records = [one.rec_headers["WARC-Target-URI"] for one in ArchiveIterator(file) if one.rec_type == "response"]
    assert len(records) == 1
    before = (folder / "pages.warc.gz").read_bytes()
    again = attached("source", "export", "--article", "1", "-o", "pages.warc.gz")
    assert (again.status, (folder / "pages.warc.gz").read_bytes()) == (2, before)
    assert attached("source", "export", "--article", "1", "-o", "pages.warc.gz", "--force", "--json").json["pages"] == 1


def test_the_archive_is_asked_only_where_it_is_switched_on(
    attached: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Switch it on" in attached("source", "archive", "1").err
    with serving() as archive:
        archive.routes["*"] = page(json.dumps({"archived_snapshots": {}}), kind="application/json")
        monkeypatch.setenv("FACTCHECK_WAYBACK", archive.url())
        answer = attached("source", "archive", "1")
    assert (answer.status, "no address of the public net" in answer.err) == (1, True)
    assert not archive.asked


def test_an_article_is_added_from_its_page(factcheck: Command, server: RawServer) -> None:
    server.routes["/naskah"] = page("# Gudang terbakar\n\nGudang itu menyimpan 250 ton beras.\n", kind="text/markdown")
    added = factcheck("add", server.url("/naskah"), "--deadline", "2030-01-01 17:00", "--json").json
    assert (added["article"], added["title"]) == (1, "Gudang terbakar")
    assert added["deadline"].startswith("2030-01-01T")
    refused = factcheck("add", server.url("/missing"))
    assert (refused.status, refused.out) == (1, "")
    assert "is not there (404)" in refused.err
    assert len(factcheck("list", "--json").json["articles"]) == 1
