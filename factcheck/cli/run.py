"""One command from its words to its exit status; nobody ever sees a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.arguments import hoist
from factcheck.errors import FactcheckError
from factcheck.i18n import _, chosen, speak
from factcheck.preferences import preferences

if TYPE_CHECKING:
    from typer.exceptions import TyperException

UNEXPECTED = 70
"""The exit status for a mistake of ours (EX_SOFTWARE of sysexits.h)."""

_BAD_USAGE = 2
_INTERRUPTED = 130
_PIPE_CLOSED = 141


def run(arguments: Sequence[str]) -> int:
    """Do what ``arguments`` ask, and answer with the exit status: 0, 1 or 2 as the help says.

    Also 130 where a person broke it off, 141 where the reader of a pipe went away, 70 where the program itself failed.
    """
    try:
        return _obey(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        return _answer_for(error)


def _obey(arguments: Sequence[str]) -> int:
    liked = _liked_language()
    speak(chosen(liked, os.environ))
    flags, rest = hoist(arguments)
    speak(chosen(flags.language or liked, os.environ))
    if not rest:
        # Straight to the screen: the first frame doesn't wait for the command line's machinery.
        from factcheck.cli.screen import open_screen

        return open_screen(flags)
    from typer.main import get_command

    from factcheck.cli import printing
    from factcheck.cli.app import app
    from factcheck.cli.helping import spoken
    from factcheck.cli.narrowing import narrowed

    printing.prepare(ascii_only=flags.ascii_only)
    status = spoken(get_command(narrowed(app, rest))).main(args=rest, prog_name="factcheck", standalone_mode=False, obj=flags)
    printing.finish()
    return status if isinstance(status, int) else 0


def _liked_language() -> str | None:
    """The one asked for once and for all. What is wrong with the settings file is said by who reads it for more."""
    with suppress(FactcheckError):
        return preferences().language
    return None


def _answer_for(error: Exception) -> int:
    """Say on standard error what was wrong, in one sentence, and answer with the exit status."""
    from typer import Abort
    from typer.exceptions import TyperException

    from factcheck.cli import printing

    if isinstance(error, printing.OutputClosed | printing.OutputLost):
        _stop_writing()
    if isinstance(error, printing.OutputClosed):
        return _PIPE_CLOSED
    if isinstance(error, Abort):
        return _INTERRUPTED
    if isinstance(error, FactcheckError):
        status, sentence = error.exit_code, error.told()
    elif type(error).__name__ == "NoArgsIsHelpError":
        return _help(error)
    elif isinstance(error, TyperException):
        status, sentence = _BAD_USAGE, _usage(error)
    else:
        status, sentence = UNEXPECTED, _unexpected(error)
    with suppress(OSError, printing.OutputClosed):
        printing.complain(sentence)
    return status


def _help(error: Exception) -> int:
    """The help of a command that has to be followed by another."""
    print(error.args[0] if error.args else error, file=sys.stderr)
    return _BAD_USAGE


def _usage(error: TyperException) -> str:
    """What was wrong with the command line, and where its help is."""
    from factcheck.i18n.retelling import retold

    command = getattr(getattr(error, "ctx", None), "command_path", "factcheck")
    sentence = retold(error.format_message())
    closed = sentence if sentence.endswith(("?", ".")) else f"{sentence}."
    return _("{what} See “{command} --help”.", what=closed, command=command)


def _unexpected(error: Exception) -> str:
    """What failed and where, without a word of anybody's text: no message, no local variables."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    kind = type(error).__name__
    return _(
        "Something went wrong inside Factcheck: {what}. What was being done is not stored; please report it.", what=kind + where
    )


def _stop_writing() -> None:
    """Let the interpreter's own last flush go nowhere, instead of complaining about the stream once more."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
