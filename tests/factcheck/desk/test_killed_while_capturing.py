"""A process that is killed while it captures: whatever it was doing, the database is whole and nothing in it is half."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from claims.text import Span
from factcheck.desk import articles, history, sources
from factcheck.desk.condition import condition
from factcheck.desk.session import open_desk
from factcheck.store import driver
from tests.newsroom import add_copy
from tests.servers import Asked, RawServer

KILLS = int(os.environ.get("FACTCHECK_KILLS", "50"))
ROOT = Path(__file__).parents[3]

ORPHANS = {
    "a snapshot without its source's evidence": "SELECT id FROM snapshot WHERE source_id NOT IN (SELECT source_id FROM evidence)",
    "a source without a snapshot": "SELECT id FROM source WHERE id NOT IN (SELECT source_id FROM snapshot)",
    "bytes that nothing refers to": (
        "SELECT sha256 FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM snapshot UNION SELECT original FROM revision)"
    ),
    "evidence without its entry": (
        "SELECT id FROM evidence WHERE 'evidence:' || id NOT IN (SELECT subject FROM event WHERE verb = 'attach')"
    ),
    "a look without its entry": (
        "SELECT 1 WHERE (SELECT count(*) FROM source_check) <> (SELECT count(*) FROM event WHERE verb = 'look')"
    ),
}


def changing(connection: socket.socket, asked: Asked) -> None:
    """Another page every time, in two pieces with a moment between."""
    body = f"{asked.path} {random.getrandbits(64)}\n" + "Ada 62 keluarga di tempat penampungan. " * 2000
    half = len(body) // 2
    connection.sendall(
        f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n\r\n{body[:half]}".encode()
    )
    time.sleep(0.002)
    connection.sendall(body[half:].encode())


def wait_for(server: RawServer, path: str, times: int) -> None:
    """Until a page has been asked for so often."""
    while sum(asked.path.startswith(path) for asked in server.asked) < times:
        time.sleep(0.005)


@pytest.mark.slow
def test_a_kill_at_any_moment_of_a_capture_leaves_the_database_whole_and_nothing_half(database: str) -> None:
    with open_desk(database, actor="Sari") as desk:
        add_copy(desk)
    command = [sys.executable, "-m", "tests.factcheck.desk.capturer"]
    kept = 0
    with (
        RawServer({"*": changing}) as server,
        subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as forks,
    ):
        assert forks.stdin is not None
        assert forks.stdout is not None
        for seed in range(KILLS):
            print(json.dumps({"database": database, "host": server.host}), file=forks.stdin, flush=True)
            process = int(forks.stdout.readline())
            wait_for(server, f"/{process}.", 1 + seed % 4)
            time.sleep(random.Random(seed).uniform(0, 0.06))
            os.kill(process, signal.SIGKILL)
            while Path(f"/proc/{process}").exists():
                time.sleep(0.005)
            with closing(driver.driver().connect(database)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
                for what, query in ORPHANS.items():
                    assert not connection.execute(query).fetchall(), what
                kept = connection.execute("SELECT count(*) FROM snapshot").fetchone()[0]
        forks.stdin.close()
    assert kept > KILLS / 2
    with open_desk(database, actor="Sari") as desk:
        assert condition(desk).sound
        assert history.verify(desk).whole
        sheet = sources.sheet(desk, 1)
        assert all(one.sha256 and Span(0, len(one.text)).of(one.text) for one in sheet.snapshots)
        assert articles.page(desk, 1).claims
