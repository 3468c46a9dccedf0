"""Desks in processes of their own, for tests of many writers and of crashes.

``python -m tests.factcheck.store.writer`` loads the program once and forks a writer for each line of standard input
(``{"database", "name", "acts", "log"}``), whose process id it answers with; with ``"user"`` it works under that number, with
``"most"`` no file may grow beyond so many bytes. A writer adds an article and moves its first
claim ``acts`` times; every act is acknowledged, after it has landed, by a line in its log: ``CLAIM VERSION``.
"""

from __future__ import annotations

import itertools
import json
import os
import resource
import signal
import sys
import tempfile
import traceback

from claims.vocabulary import Status
from factcheck.desk import articles, claims
from factcheck.desk.session import open_desk
from tests.newsroom import COPY


def work(database: str, name: str, acts: int, log: int) -> None:
    with open_desk(database, actor=name) as desk:
        article = articles.add(desk, f"Desk of {name}.\n\n{COPY}", name=f"{name}.txt").article.id
        os.write(log, f"{article}.1 1\n".encode())
        for status in itertools.islice(itertools.cycle((Status.CHECKING, Status.OPEN)), acts):
            view = claims.move(desk, f"{article}.1", status)
            os.write(log, f"{view.claim.id} {view.claim.version}\n".encode())


def limit(user: int | None, most: int | None) -> None:
    if most is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    if user is not None:
        os.setuid(user)


def serve() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work(f"{folder}/warm.db", "Sari", 1, os.open(os.devnull, os.O_WRONLY))  # whatever is loaded late is loaded by now
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            try:
                limit(order.get("user"), order.get("most"))
                work(order["database"], order["name"], order["acts"], log)
            except BaseException:
                os.write(log, traceback.format_exc().encode())
            os._exit(0)
        print(child, flush=True)


if __name__ == "__main__":
    serve()
