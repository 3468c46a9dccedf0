"""Many pages in one go: what sites ask of programs, how often each is asked, and how it ends."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace

import pytest

import sources
from sources.web.bulk import Fetched, Round, capture_many
from tests.servers import RawServer, page, serving


def fetched(server: RawServer, *paths: str, going: Round | None = None) -> dict[str, Fetched]:
    going = replace(going or Round(), allow=(server.host,), pause=0.0 if going is None else going.pause)
    found = {one.url: one for one in capture_many([server.url(path) for path in paths], going)}
    return {path: found[server.url(path)] for path in dict.fromkeys(paths)}


def test_every_page_comes_once_and_one_that_fails_stops_no_other() -> None:
    with serving(a=page("a"), b=page("b")) as server:
        found = fetched(server, "/a", "/missing", "/b", "/a")
    assert [one.capture.body if one.capture else None for one in found.values()] == [b"a", None, b"b"]
    assert isinstance(found["/missing"].error, sources.CaptureFailed)
    assert [asked.path for asked in server.asked].count("/a") == 1


def test_a_page_that_the_site_asks_programs_to_leave_alone_is_not_asked_for() -> None:
    rules = "User-agent: *\nAllow: /\n\nUser-agent: Factcheck\nDisallow: /private/*.html$\n"
    with RawServer({"/robots.txt": page(rules, kind="text/plain"), "*": page("x")}) as server:
        found = fetched(server, "/private/a.html", "/private/a.pdf", "/b")
        assert str(found["/private/a.html"].error).startswith("The site asks programs to leave this page alone")
        assert [asked.path for asked in server.asked] == ["/robots.txt", "/private/a.pdf", "/b"]
        assert fetched(server, "/private/a.html", going=Round(robots=False, pause=0))["/private/a.html"].capture
        assert sources.capture(server.url("/private/a.html"), allow=[server.host]).body == b"x"


@pytest.mark.parametrize(
    ("status", "asked_for"),
    [("404 Not Found", True), ("403 Forbidden", True), ("200 OK", True), ("503 Busy", False), ("429 Busy", False)],
)
def test_a_site_without_robots_txt_asks_for_nothing_and_one_that_cant_say_is_left_alone(status: str, asked_for: bool) -> None:
    with RawServer({"/robots.txt": page("", status), "*": page("x")}) as server:
        found = fetched(server, "/a", "/b")
    assert bool(found["/a"].capture) is asked_for
    if not asked_for:
        assert all("can't say now what it asks of programs" in str(one.error) for one in found.values())
        assert [asked.path for asked in server.asked] == ["/robots.txt"]


def test_a_robots_txt_made_to_keep_its_readers_busy_is_not_read() -> None:
    rules = "User-agent: a\n" * 3000 + "Disallow: /x\n" * 3000
    with RawServer({"/robots.txt": page(rules), "*": page("x")}) as server:
        assert "too long to be read" in str(fetched(server, "/a")["/a"].error)


def test_one_site_is_asked_for_one_page_at_a_time_with_a_pause_and_others_beside_it() -> None:
    busy = threading.Lock()
    moments: list[float] = []
    crowded: list[str] = []

    def alone(connection: object, asked: object) -> None:
        if not busy.acquire(blocking=False):
            crowded.append("two at once")
            return
        moments.append(time.monotonic())
        time.sleep(0.02)
        page("x")(connection, asked)  # type: ignore[arg-type]
        busy.release()

    with RawServer({"*": alone}) as one, RawServer({"*": page("y")}, address="127.0.0.2") as other:
        going = Round(allow=(one.host, other.host), robots=False, pause=0.1)
        urls = [one.url(f"/{n}") for n in range(4)] + [other.url("/")]
        came = list(capture_many(urls, going))
    assert len(came) == 5
    assert all(found.capture for found in came)
    assert came[0].url == other.url("/") or came[1].url == other.url("/")
    assert not crowded
    assert min(later - earlier for earlier, later in itertools.pairwise(moments)) >= 0.1


def test_a_site_that_asks_for_a_long_wait_is_asked_for_nothing_more() -> None:
    with RawServer({"*": page("", "429 Too Many Requests", "Retry-After: 3600")}) as server:
        found = fetched(server, "/a", "/b", going=Round(robots=False, pause=0))
    assert all("asked again in 60 minutes" in str(one.error) for one in found.values())
    assert len(server.asked) == 1


def test_whoever_stops_taking_ends_it() -> None:
    with RawServer({"*": lambda connection, asked: time.sleep(1)}, address="127.0.0.2") as silent, serving(a=page("a")) as server:
        going = Round(allow=(server.host, silent.host), robots=False)
        coming = capture_many([silent.url("/"), server.url("/a")], going)
        assert next(coming).url == server.url("/a")
        coming.close()
        assert not list(capture_many([silent.url("/")], going, cancelled=lambda: True))


def test_progress_is_told_of_each_page() -> None:
    told: list[tuple[str, str]] = []
    with serving(a=page("a"), b=page("b")) as server:
        fetched(server, "/a", "/b", going=Round(pause=0, progress=lambda url, far: told.append((url, far.doing))))
    assert {(server.url("/a"), "receiving"), (server.url("/b"), "looking up")} <= set(told)
