"""Captures as an archive's file, and the Wayback Machine as a server that answers as it does."""

from __future__ import annotations

import hashlib
import json
import socket
from datetime import UTC, datetime
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
from warcio.archiveiterator import ArchiveIterator

import sources
from sources.web.warc import write_archive
from sources.web.wayback import Archived, Wayback
from tests.servers import Asked, RawServer, Route, page, redirect, sends

CAPTURE = sources.Capture(
    url="http://news.example.com/old",
    final_url="https://news.example.com/a?b=ä",
    status=200,
    headers=(
        ("Content-Type", "text/html; charset=utf-8"),
        ("Set-Cookie", "id=1"),
        ("Content-Encoding", "gzip"),
        ("Transfer-Encoding", "chunked"),
        ("X-Word", "kata “ä”"),
    ),
    body=b"<p>Ada 62 orang.</p>",
    media_type="text/html",
    charset="utf-8",
    at=datetime(2026, 3, 2, 8, 0, 1, 250000, tzinfo=UTC),
    hops=("http://news.example.com/old",),
)


def test_an_archive_file_gives_back_what_was_captured_without_cookies() -> None:
    out = BytesIO()
    assert write_archive(out, [CAPTURE, CAPTURE]) == 2
    out.seek(0)
    kinds = []
    for record in ArchiveIterator(out, check_digests="raise"):
        kinds.append(record.rec_type)
        if record.rec_type != "response":
            continue
        assert record.content_stream().read() == CAPTURE.body
        assert record.rec_headers["WARC-Target-URI"] == CAPTURE.final_url
        assert record.rec_headers["WARC-Date"].startswith("2026-03-02T08:00:01")
        assert record.rec_headers["WARC-Payload-Digest"] == f"sha256:{hashlib.sha256(CAPTURE.body).hexdigest()}"
        assert record.http_headers.statusline == "200 OK"
        head = dict(record.http_headers.headers)
        assert head["Content-Type"] == "text/html; charset=utf-8"
        assert head["Content-Length"] == str(len(CAPTURE.body))
        assert head["X-Archive-Orig-Content-Encoding"] == "gzip"
        assert head["X-Archive-Orig-URL"] == CAPTURE.url
        assert head.keys().isdisjoint({"Set-Cookie", "Transfer-Encoding", "Content-Encoding"})
    assert kinds == ["warcinfo", "response", "response"]


def told(words: object) -> Route:
    return page(json.dumps(words), kind="application/json")


def looked_up(words: object) -> Archived | None:
    with RawServer({"*": told(words)}) as server:
        return Wayback(server.url(), allow=[server.host]).look_up("https://news.example.com/a")


def test_a_copy_that_the_archive_has_is_told_with_its_time() -> None:
    closest = {
        "available": True,
        "url": "http://web.archive.org/web/20260301120000/http://n/",
        "timestamp": "20260301120000",
        "status": "200",
    }
    found = looked_up({"url": "news.example.com/a", "archived_snapshots": {"closest": closest}})
    assert found == Archived("https://web.archive.org/web/20260301120000/http://n/", datetime(2026, 3, 1, 12, tzinfo=UTC))


@pytest.mark.parametrize("words", [{"archived_snapshots": {}}, {}, [], {"archived_snapshots": {"closest": {"available": False}}}])
def test_no_copy_is_told_as_none(words: object) -> None:
    assert looked_up(words) is None


def test_the_look_up_asks_for_the_page_and_the_moment_and_says_nothing_else() -> None:
    with RawServer({"*": told({})}) as server:
        Wayback(server.url(), key="a:b", allow=[server.host]).look_up("https://news.example.com/a?b=c&d", CAPTURE.at)
    asked = server.asked[0]
    assert parse_qs(urlsplit(asked.path).query) == {"url": ["https://news.example.com/a?b=c&d"], "timestamp": ["20260302080001"]}
    assert "authorization" not in asked.fields


def test_a_copy_is_asked_for_without_an_account() -> None:
    with RawServer(
        {"/save/https://news.example.com/a?b=c": redirect("/web/20260302080001/https://news.example.com/a?b=c")}
    ) as server:
        server.routes["/web/20260302080001/https://news.example.com/a?b=c"] = page("the page")
        archive = Wayback(server.url(), allow=[server.host])
        found = archive.save("https://news.example.com/a?b=c")
    assert found == Archived(
        f"{server.url()}web/20260302080001/https://news.example.com/a?b=c", datetime(2026, 3, 2, 8, 0, 1, tzinfo=UTC)
    )


def test_a_copy_is_asked_for_with_an_account_and_its_job_is_followed_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.web.wayback._PAUSE", 0.0)
    stages = iter([{"status": "pending"}, {"status": "success", "timestamp": "20260302080001", "original_url": "https://n/"}])
    posted: list[bytes] = []

    def take(connection: socket.socket, asked: Asked) -> None:
        posted.append(asked.body)
        told({"url": "x", "job_id": "spn2-1"})(connection, asked)

    def status(connection: socket.socket, asked: Asked) -> None:
        told(next(stages))(connection, asked)

    with RawServer({"/save": take, "/save/status/spn2-1": status}) as server:
        found = Wayback(server.url(), key="ACCESS:SECRET", allow=[server.host]).save("https://news.example.com/a")
    assert found.at == datetime(2026, 3, 2, 8, 0, 1, tzinfo=UTC)
    assert posted == [b"url=https%3A%2F%2Fnews.example.com%2Fa"]
    assert {asked.fields["authorization"] for asked in server.asked} == {"LOW ACCESS:SECRET"}


@pytest.mark.parametrize(
    ("routes", "words"),
    [
        ({"/save": told({"message": "You need to be logged in"})}, "did not take the request"),
        ({"/save": told({"job_id": "../../x"})}, "did not take the request"),
        (
            {"/save": told({"job_id": "j"}), "/save/status/j": told({"status": "error", "message": "blocked"})},
            "could not take the page: blocked",
        ),
        ({"/save": told({"job_id": "j"}), "/save/status/j": told({"status": "success", "timestamp": "x"})}, "can't be read"),
        ({"/save": page("<html>")}, "can't be read"),
        ({"/save": sends(b"")}, "hung up"),
        ({"/save": page("", "429 Too Many Requests", "Retry-After: 600")}, "asked again in 10 minutes"),
    ],
)
def test_an_archive_that_doesnt_take_the_page_is_told(routes: dict[str, Route], words: str) -> None:
    with RawServer(routes) as server, pytest.raises(sources.CaptureFailed, match=words):
        Wayback(server.url(), key="a:b", allow=[server.host]).save("https://news.example.com/a")


def test_keys_are_never_sent_on_to_where_the_archive_redirects() -> None:
    with RawServer({"*": told({"job_id": "j", "status": "success", "timestamp": "20260302080001"})}) as other:
        routes = {"/save": redirect(other.url("/elsewhere")), "*": told({"status": "error"})}
        with RawServer(routes) as server, pytest.raises(sources.CaptureFailed):
            Wayback(server.url(), key="a:b", allow=[server.host, other.host]).save("https://news.example.com/a")
    assert [("authorization" in asked.fields, asked.path) for asked in other.asked] == [(False, "/elsewhere")]


def test_the_newsrooms_own_addresses_are_told_to_nobody() -> None:
    with RawServer({"*": told({})}) as server:
        archive = Wayback(server.url(), allow=[server.host, "wiki.redaksi.local"])
        for url in ("http://wiki.redaksi.local/", server.url(), "file:///etc/passwd"):
            for ask in (archive.look_up, archive.save):
                with pytest.raises(sources.CaptureRefused):
                    ask(url)
    assert not server.asked
