"""Processes that open a database, and are killed before a statement of their choice.

``python -m tests.factcheck.store.migrator`` loads the program once and forks a process for each line of standard input
(``{"database", "statement"}``); when that is over it answers ``killed`` or ``done``.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from importlib import import_module
from itertools import count

from sqlalchemy import Engine, event

from factcheck.desk.session import open_desk


def kill_before(statement: int) -> None:
    counted = count(1)

    @event.listens_for(Engine, "before_cursor_execute")
    def _(*_: object) -> None:
        if next(counted) == statement:
            os.kill(os.getpid(), signal.SIGKILL)


def serve() -> None:
    import_module("alembic.command")  # once for all
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            kill_before(order["statement"])
            open_desk(order["database"], actor="Sari").close()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else "done", flush=True)


if __name__ == "__main__":
    serve()
