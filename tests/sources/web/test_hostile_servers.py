"""Servers that send too much, too slowly, wrongly or somewhere else: each ends within its limit, with a sentence."""

from __future__ import annotations

import gzip
import itertools
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import sources
from tests.servers import Route, answer, page, redirect, sends, serving, streams

ROOT = Path(__file__).parents[3]
LIMITS = sources.Limits(connect=0.6, read=0.3, total=0.6, bytes=1_000_000, decoded=1_000_000)
HEAD = answer(b"", length=False)
CHUNKED = answer(b"", "200 OK", "Transfer-Encoding: chunked", length=False)
PACKED = answer(b"", "200 OK", "Content-Encoding: gzip", length=False)


def drip(content: bytes, every: float = 0.05) -> Iterator[bytes]:
    for byte in itertools.cycle(content):
        time.sleep(every)
        yield bytes([byte])


def bomb(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(megabytes)) + packer.flush()


def silent(connection: socket.socket, asked: object) -> None:
    time.sleep(1)


BOMB = bomb(100)

HOSTILE: dict[str, tuple[Route, str]] = {
    "a body without an end": (streams(HEAD, lambda: itertools.repeat(b"x" * 65536)), "the most that is taken"),
    "chunks without an end": (
        streams(CHUNKED, lambda: itertools.repeat(b"10\r\n" + b"x" * 16 + b"\r\n")),
        "given up|the most that is taken",
    ),
    "chunks of one byte": (streams(CHUNKED, lambda: itertools.repeat(b"1;" + b"e" * 500 + b"\r\nx\r\n" * 1)), "cut off|given up"),
    "a body by drips": (streams(HEAD, lambda: drip(b"x")), "given up"),
    "a head by drips": (streams(b"HTTP/1.1 200 OK\r\nX: ", lambda: drip(b"x")), "given up"),
    "silence": (silent, "did not answer within"),
    "silence in the body": (
        streams(answer(b"", length=False) + b"x", lambda: iter([time.sleep(1) or b""])),
        "did not answer within",
    ),
    "interim answers without an end": (
        streams(b"", lambda: itertools.repeat(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 100)),
        "cut off",
    ),
    "a gzip bomb": (sends(PACKED + BOMB), "the most that is taken"),
    "a gzip bomb in many members": (sends(PACKED + gzip.compress(bytes(10_000)) * 200), "the most that is taken"),
    "a gzip bomb in a gzip bomb": (
        sends(answer(gzip.compress(BOMB), "200 OK", "Content-Encoding: gzip, gzip")),
        "isn't unpacked here",
    ),
    "a deflate bomb": (
        sends(answer(zlib.compress(bytes(5_000_000)), "200 OK", "Content-Encoding: deflate")),
        "the most that is taken",
    ),
    "a brotli bomb": (sends(answer(b"\x0b" * 1000, "200 OK", "Content-Encoding: br")), "packed as br"),
    "a zstd bomb": (sends(answer(b"\x28\xb5\x2f\xfd" * 90, "200 OK", "Content-Encoding: zstd")), "packed as zstd"),
    "damaged gzip": (sends(PACKED + gzip.compress(bytes(range(256)))[:10] + b"\xff" * 50), "compression can't be undone"),
    "gzip that is none": (sends(PACKED + b"<html>"), "compression can't be undone"),
    "gzip without its end": (sends(PACKED + gzip.compress(bytes(range(256)) * 9)[:-9]), "broke off before its end"),
    "less than was announced": (sends(answer(b"x", "200 OK", "Content-Length: 100", length=False)), "broke off before its end"),
    "more announced than is taken": (
        sends(answer(b"x", "200 OK", "Content-Length: 99999999999", length=False)),
        "the most that is taken",
    ),
    "an announcement that is no number": (
        sends(answer(b"x", "200 OK", "Content-Length: many", length=False)),
        "does not answer as a web server",
    ),
    "two announcements": (
        sends(answer(b"xx", "200 OK", "Content-Length: 1", "Content-Length: 2", length=False)),
        "does not answer as a web server",
    ),
    "chunks without their end": (sends(CHUNKED + b"5\r\nhello\r\n"), "broke off before its end"),
    "chunks with a broken size": (sends(CHUNKED + b"zz\r\nhello\r\n0\r\n\r\n"), "does not answer as a web server"),
    "chunks that are too short": (sends(CHUNKED + b"ff\r\nhello\r\n0\r\n\r\n"), "broke off before its end"),
    "a negative chunk": (sends(CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n"), "does not answer as a web server"),
    "10,000 fields": (sends(answer(b"x", "200 OK", *[f"X{n}: y" for n in range(10_000)])), "fields|does not answer"),
    "1,000 fields": (sends(answer(b"x", "200 OK", *[f"X{n}: y" for n in range(1_000)])), "1,002 fields before the page"),
    "a giant field": (sends(answer(b"x", "200 OK", "X: " + "y" * 5_000_000)), "does not answer as a web server"),
    "a head without an end": (
        streams(b"HTTP/1.1 200 OK\r\n", lambda: (b"X%d: y\r\n" % n for n in itertools.count())),
        "does not answer",
    ),
    "no web server": (sends(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "does not answer as a web server"),
    "bytes without sense": (sends(bytes(range(256)) * 10), "does not answer as a web server"),
    "a field with a NUL": (sends(answer(b"x", "200 OK", "X: a\x00b")), "does not answer as a web server"),
    "nothing": (sends(b""), "hung up without an answer"),
    "half a head": (sends(b"HTTP/1.1 200 OK\r\nContent-Ty"), "hung up without an answer"),
    "an empty page": (page(b""), "The page is empty"),
    "no content": (sends(b"HTTP/1.1 204 No Content\r\n\r\n"), "The page is empty"),
    "another protocol": (
        sends(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"),
        "101|does not",
    ),
    "a loop": (redirect("/loop"), "in a circle"),
    "too many redirects": (
        lambda connection, asked: redirect(f"/page?{len(asked.path)}{asked.path[5:]}")(connection, asked),
        "more than 10 times",
    ),
    "a redirect without words": (redirect(""), "302 and no page"),
    "a redirect to no address": (redirect("http://[::1"), "no address"),
}

REFUSED = [
    "http://10.0.0.1/",
    "http://127.0.0.1:1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433/",
    "//0x7f.1/",
    "file:///etc/passwd",
    "FILE:/etc/passwd",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "ftp://news.example.com/",
    "data:text/html,hello",
    "javascript:alert(1)",
    "http://user:secret@news.example.com/",
    "http://metadata.google.internal/",
    "http://news.example.com:22/",
]


@pytest.mark.parametrize("case", HOSTILE)
def test_it_ends_within_its_limits_with_a_sentence(case: str) -> None:
    route, sentence = HOSTILE[case]
    began = time.monotonic()
    with serving() as server, pytest.raises(sources.CaptureFailed, match=sentence) as failed:
        server.routes["*"] = route
        sources.capture(server.url("/page"), allow=[server.host], limits=LIMITS)
    assert time.monotonic() - began < LIMITS.total + 2
    assert str(failed.value).endswith((".", "kept."))
    assert len(str(failed.value)) < 400


@pytest.mark.parametrize("to", REFUSED)
def test_a_redirect_to_where_no_page_may_be_fetched_is_not_followed(to: str) -> None:
    with (
        serving(page=redirect(to)) as server,
        pytest.raises(sources.CaptureRefused, match="sends its readers on, and we don't follow"),
    ):
        sources.capture(server.url("/page"), allow=[server.host], limits=LIMITS)


def test_more_than_was_announced_is_not_part_of_the_page() -> None:
    with serving(page=sends(answer(b"xx and more", "200 OK", "Content-Length: 2", length=False))) as server:
        assert sources.capture(server.url("/page"), allow=[server.host]).body == b"xx"


def test_a_name_that_changes_its_answer_is_looked_up_once_and_asked_where_it_was_approved() -> None:
    asked: list[str] = []

    def turning(host: str, port: int, *_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "169.254.169.254"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    with serving(page=page("one"), old=redirect("/page")) as server:
        url, named = f"http://wiki.redaksi.local:{server.port}/page", ["wiki.redaksi.local"]
        assert sources.capture(url, allow=named, resolver=turning).body == b"one"
        assert asked == ["wiki.redaksi.local"]
        with pytest.raises(sources.CaptureRefused, match="not of the public net"):
            sources.capture(url, allow=named, resolver=turning)
        asked.clear()
        with pytest.raises(sources.CaptureRefused, match="not of the public net"):
            sources.capture(url.replace("page", "old"), allow=named, resolver=turning)
    assert server.asked[0].fields["host"] == f"wiki.redaksi.local:{server.port}"


def test_a_look_up_that_never_ends_is_given_up() -> None:
    with pytest.raises(sources.CaptureFailed, match="did not answer within"):
        sources.capture("http://news.example.com/", limits=sources.Limits(connect=0.3), resolver=lambda *_: time.sleep(3) or [])


def test_a_name_that_leads_nowhere_and_a_closed_port_are_told() -> None:
    def unknown(*_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(sources.CaptureFailed, match="There is no site"):
        sources.capture("http://news.example.com/", resolver=unknown)
    with serving() as server:
        pass
    with pytest.raises(sources.CaptureFailed, match="can't be reached"):
        sources.capture(server.url(), allow=[server.host])


MEASURE = r"""
import re, sys, sources
from pathlib import Path
limits = sources.Limits(connect=5, read=5, total=20)
for url in sys.argv[2:]:
    try:
        sources.capture(url, allow=[sys.argv[1]], limits=limits)
        raise SystemExit(f"{url} was captured")
    except sources.CaptureFailed:
        pass
# not getrusage: what a process has in use when it becomes another program counts there too
print(int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def test_no_hostile_page_takes_more_than_200_mb_of_memory() -> None:
    with serving(
        endless=HOSTILE["a body without an end"][0],
        bomb=sends(PACKED + BOMB * 20),
        members=streams(PACKED, lambda: itertools.repeat(gzip.compress(bytes(100_000)))),
        brotli=HOSTILE["a brotli bomb"][0],
        field=HOSTILE["a giant field"][0],
        fields=HOSTILE["10,000 fields"][0],
    ) as server:
        pages = [server.url(path) for path in server.routes]
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, server.host, *pages], capture_output=True, text=True, cwd=ROOT, timeout=120
        )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) <= 200
