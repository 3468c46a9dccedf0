"""Desks in processes of their own, for tests of many writers and of crashes.

``python -m tests.factcheck.store.writer`` loads the program once and forks a writer for each line of standard input
(``{"database", "name", "acts", "log"}``), whose process id it answers with. A writer adds an article and moves its first
claim ``acts`` times; every act is acknowledged, after it has landed, by a line in its log: ``CLAIM VERSION``.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
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


def serve() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            try:
                work(order["database"], order["name"], order["acts"], log)
            except BaseException:
                os.write(log, traceback.format_exc().encode())
            os._exit(0)
        print(child, flush=True)


if __name__ == "__main__":
    serve()
