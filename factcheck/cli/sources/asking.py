"""Asking the person at the terminal for what must not stand on a command line, where other users and the shell's history
can read it.
"""

from __future__ import annotations

import getpass
import os
import sys
import warnings

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.i18n import _

PASSPHRASE = "FACTCHECK_PASSPHRASE"
NEW_PASSPHRASE = "FACTCHECK_NEW_PASSPHRASE"
"""Where scripts put it. It is taken out of the environment as it is read: no program that is started later gets it."""


def passphrase(prompt: str = "", variable: str = PASSPHRASE) -> str:
    """The passphrase, from the environment or typed without echo. Raises ``BadInput`` where there is no terminal."""
    given = os.environ.pop(variable, None)
    return given if given is not None else _unechoed(prompt or _("The newsroom's passphrase:"), variable)


def new_passphrase(variable: str = NEW_PASSPHRASE) -> str:
    """A passphrase that is to be set, typed twice."""
    given = os.environ.pop(variable, None)
    if given is not None:
        return given
    first = _unechoed(_("A new passphrase:"), variable)
    if _unechoed(_("The same again:"), variable) != first:
        raise BadInput(phrase("That wasn't the same twice."), phrase("Nothing was changed: try again."))
    return first


def line(prompt: str) -> str:
    """One line from the terminal, or from standard input where that is none."""
    if sys.stdin.isatty():
        print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().rstrip("\n")


def at_a_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


def _unechoed(prompt: str, variable: str) -> str:
    """Typed without echo, or not at all: where echo can't be turned off, nothing is asked for."""
    refused = BadInput(
        phrase("A passphrase is asked for on a terminal, and there is none."),
        phrase("Programs put it into {variable}.", variable=variable),
    )
    if not sys.stdin.isatty():
        raise refused
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(f"{prompt} ")
        except (getpass.GetPassWarning, EOFError, OSError) as error:
            raise refused from error
