"""What is taken of an ordinary page, and what a server learns of whoever asks."""

from __future__ import annotations

import gzip
import hashlib
import socket
import threading
import zlib

import pytest

import sources
from tests.servers import RawServer, answer, page, redirect, sends, serving

PAGE = b"<html><title>Banjir</title><p>Ada 62 orang di ruang rawat.</p></html>"


def captured(server: RawServer, path: str = "/page", **limits: float) -> sources.Capture:
    return sources.capture(server.url(path), allow=[server.host], limits=sources.Limits(**limits))  # type: ignore[arg-type]


def test_a_page_is_taken_as_its_server_gives_it() -> None:
    with serving(page=page(PAGE, "200 OK", "X-Served-By: a")) as server:
        capture = captured(server)
    assert capture.body == PAGE
    assert capture.sha256 == hashlib.sha256(PAGE).hexdigest()
    assert (capture.status, capture.media_type, capture.charset) == (200, "text/html", "utf-8")
    assert capture.url == capture.final_url == server.url("/page")
    assert ("X-Served-By", "a") in capture.headers
    assert capture.at.utcoffset() is not None


def test_redirects_are_followed_and_every_address_on_the_way_is_told() -> None:
    with serving(page=page(PAGE), old=redirect("/older"), older=redirect("page?q=1", "308 Permanent Redirect")) as server:
        server.routes["/page?q=1"] = page(PAGE)
        capture = captured(server, "/old")
    assert capture.final_url == server.url("/page?q=1")
    assert capture.hops == (server.url("/old"), server.url("/older"))


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(PAGE)),
        ("x-gzip", gzip.compress(PAGE)),
        ("GZIP", gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:])),
        ("gzip", gzip.compress(PAGE) + b"\x00\x00 left over"),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("identity", PAGE),
    ],
    ids=["gzip", "x-gzip", "two members", "bytes left over", "zlib", "raw deflate", "as it is"],
)
def test_compression_is_undone(coding: str, packed: bytes) -> None:
    with serving(page=page(packed, "200 OK", f"Content-Encoding: {coding}")) as server:
        assert captured(server).body == PAGE


def test_a_page_in_chunks_and_one_that_ends_with_its_connection_are_whole() -> None:
    chunks = b"".join(b"%x;ext=1\r\n%s\r\n" % (len(piece), piece) for piece in (PAGE[:7], PAGE[7:])) + b"0\r\nX: y\r\n\r\n"
    head = answer(b"", "200 OK", "Transfer-Encoding: chunked", length=False)
    with serving(chunked=sends(head + chunks), bare=sends(answer(PAGE, length=False))) as server:
        assert captured(server, "/chunked").body == captured(server, "/bare").body == PAGE


def test_the_server_learns_who_asks_and_nothing_else_of_the_person() -> None:
    with serving(page=page(PAGE, "200 OK", "Set-Cookie: id=1", "set-cookie2: id=2"), old=redirect("/page")) as server:
        server.routes["/old"] = sends(answer(b"", "302 Found", "Location: /page", "Set-Cookie: seen=1"))
        capture = captured(server, "/old")
    asked = server.asked[-1].fields
    assert asked["user-agent"].startswith("Factcheck/")
    assert asked["accept-encoding"] == "gzip, deflate"
    assert asked["host"] == server.host
    assert asked.keys().isdisjoint({"cookie", "authorization", "referer", "from"})
    assert all(name.lower() not in ("set-cookie", "set-cookie2") for name, _ in capture.headers)


def test_a_proxy_that_the_environment_names_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(page=page(PAGE)) as server, serving() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url())
        assert captured(server).body == PAGE
    assert not proxy.asked


@pytest.mark.parametrize(
    ("said", "media_type", "charset"),
    [
        ("text/html; charset=ISO-8859-1", "text/html", "iso8859-1"),
        ('TEXT/HTML;charset="utf-8"', "text/html", "utf-8"),
        ("text/html; charset=klingon", "text/html", None),
        ("text/html; charset=" + "x" * 5000, "text/html", None),
        ("text/html; charset=\xff\xfe", "text/html", None),
        ("application/pdf", "application/pdf", None),
        ("rubbish", "application/octet-stream", None),
        ("", "application/octet-stream", None),
    ],
)
def test_the_media_type_and_a_charset_that_exists_are_read_off_the_head(said: str, media_type: str, charset: str | None) -> None:
    with serving(page=page(PAGE, kind=said)) as server:
        capture = captured(server)
    assert (capture.media_type, capture.charset, capture.body) == (media_type, charset, PAGE)


def test_progress_is_told_from_the_look_up_to_the_last_byte() -> None:
    told: list[sources.Progress] = []
    with serving(page=page(PAGE * 5000)) as server:
        sources.capture(server.url("/page"), allow=[server.host], progress=told.append)
    doing = [one.doing for one in told]
    assert list(dict.fromkeys(doing)) == ["looking up", "connecting", "asking", "receiving"]
    assert told[-1].announced == len(PAGE) * 5000
    assert told[-1].received <= len(PAGE) * 5000
    assert told[-1].url == server.url("/page")


def test_a_person_can_break_it_off_while_the_server_is_silent() -> None:
    enough = threading.Event()

    def never(connection: socket.socket, asked: object) -> None:
        enough.set()
        connection.recv(1)

    with serving(page=never) as server, pytest.raises(sources.CaptureCancelled, match="broken off"):
        sources.capture(server.url("/page"), allow=[server.host], cancelled=enough.is_set)


def test_a_busy_server_is_asked_once_more_after_the_wait_it_asks_for() -> None:
    with serving(page=page(PAGE)) as server:
        answers = iter([page("busy", "429 Too Many Requests", "Retry-After: 0"), page(PAGE)])
        server.routes["/page"] = lambda connection, asked: next(answers)(connection, asked)
        assert captured(server).body == PAGE
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("401 Unauthorized", "asks for a login"),
        ("402 Payment Required", "paid for"),
        ("403 Forbidden", "doesn't show the page to us"),
        ("404 Not Found", "is not there"),
        ("410 Gone", "gone for good"),
        ("418 I'm a teapot", "418 and no page"),
        ("429 Too Many Requests", "asked again in 60 minutes"),
        ("451 Unavailable For Legal Reasons", "legal reasons"),
        ("503 Service Unavailable", "asked again in 60 minutes"),
        ("500 Internal Server Error", "fault of its own"),
        ("304 Not Modified", "304 and no page"),
        ("302 Found", "302 and no page"),
        ("999 What", "fault of its own"),
    ],
)
def test_an_answer_that_is_no_page_is_told_with_what_to_do(status: str, words: str) -> None:
    with (
        serving(page=page(b"", status, "Retry-After: 3600")) as server,
        pytest.raises(sources.CaptureFailed, match=words) as failed,
    ):
        captured(server)
    assert failed.value.status == int(status[:3])
    assert "." in str(failed.value)


def test_a_page_of_exactly_the_limit_is_taken_and_one_byte_more_is_not() -> None:
    body = b"x" * 100_000
    with serving(
        page=page(body), more=page(body + b"x"), packed=page(gzip.compress(body), "200 OK", "Content-Encoding: gzip")
    ) as server:
        assert captured(server, bytes=100_000, decoded=100_000).body == body
        assert captured(server, "/packed", bytes=5_000, decoded=100_000).body == body
        for path, limits in (("/more", {"bytes": 100_000}), ("/more", {"decoded": 100_000}), ("/packed", {"decoded": 99_999})):
            with pytest.raises(sources.CaptureFailed, match="the most that is taken"):
                captured(server, path, **limits)


def test_the_names_of_the_house_come_without_the_network_until_they_are_used() -> None:
    assert set(sources.__all__) >= {"capture", "Limits", "CaptureRefused", "CaptureFailed", "Capture"}
    assert sources.Limits(total=3).total == 3
    with pytest.raises(ValueError, match="more than nothing"):
        sources.Limits(total=0)
