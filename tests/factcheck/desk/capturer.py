"""Captures in processes of their own, for a test of crashes.

``python -m tests.factcheck.desk.capturer`` loads the program once and forks a process for each line of standard input
(``{"database", "host"}``), whose id it answers with. It attaches one page of that host after the other (``/PROCESS.NUMBER``)
and looks at them again, until it is killed.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace

from factcheck.desk import captures
from factcheck.desk.session import open_desk
from factcheck.errors import NotCaptured
from tests.newsroom import add_copy


def work(database: str, host: str) -> None:
    with open_desk(database, actor="Sari") as desk:
        desk = replace(desk, policy=replace(desk.policy, allow_hosts=(host,)))
        for number in itertools.count():
            captures.attach_page(desk, "1.1", f"http://{host}/{os.getpid()}.{number % 5}")
            list(captures.refresh(desk, captures.due(desk)[-2:], pause=0))


def load() -> None:
    """Everything that a capture needs, loaded before the first fork."""
    with tempfile.TemporaryDirectory() as folder, open_desk(f"{folder}/load.db", actor="Sari") as desk:
        add_copy(desk)
        with suppress(NotCaptured):
            captures.attach_page(desk, "1.1", "http://127.0.0.1:1/")


def serve() -> None:
    load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            work(order["database"], order["host"])
        print(child, flush=True)


if __name__ == "__main__":
    serve()
