"""Onto the screen. Nothing is imported here that the first frame would have to wait for."""

from __future__ import annotations

import sys

from factcheck.cli.arguments import Flags
from factcheck.errors import BadInput


def has_terminal() -> bool:
    """Whether a person sits at both ends: what is typed comes from a terminal, and what is shown goes to one."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def open_screen(flags: Flags) -> int:
    """The desk on the screen, until the person leaves it; answers with the exit status.

    Raises ``BadInput`` where there is no terminal.
    """
    if not has_terminal():
        raise BadInput("The desk needs a terminal.", "See “factcheck --help” for the commands that don't.")
    from factcheck.tui.app import FactcheckApp

    desk = FactcheckApp(flags.database, flags.actor, flags.policy)
    desk.run()
    return desk.return_code or 0
