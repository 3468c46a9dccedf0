"""Onto the screen. Nothing is imported here that the first frame would have to wait for."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace

from claims.phrase import phrase
from factcheck.cli.arguments import Flags
from factcheck.cli.terminal import is_bare
from factcheck.errors import BadInput
from factcheck.preferences import Preferences, last_theme, preferences

_YOUNG, _MIDDLE, _NEVER = 20_000, 20, 1_000_000
"""When Python collects garbage: full collections, which stop everything, not at all while somebody types (``tui.tidying``)."""


def has_terminal() -> bool:
    """Whether a person sits at both ends: what is typed comes from a terminal, and what is shown goes to one."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def open_screen(flags: Flags) -> int:
    """The desk on the screen, until the person leaves it; answers with the exit status.

    Raises ``BadInput`` where there is no terminal.
    """
    if not has_terminal():
        raise BadInput(phrase("The desk needs a terminal."), phrase("See “factcheck --help” for the commands that don't."))
    gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
    from factcheck.tui.app import FactcheckApp

    desk = FactcheckApp(flags.database, flags.actor, flags.policy, look=_look(flags))
    gc.freeze()
    desk.run()
    return desk.return_code or 0


def _look(flags: Flags) -> Preferences:
    """How the person likes the screen; signs that the terminal can't show are not drawn on it."""
    said = preferences()
    ascii_only = flags.ascii_only or said.ascii_only or is_bare()
    return replace(said, ascii_only=ascii_only, theme=said.theme or last_theme())
