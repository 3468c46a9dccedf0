"""``--help``, and what is wrong with a command line, in the language in use.

Typer speaks English. The texts of a command are said anew before it is looked at, and Typer's own words as they are written;
what it complains of is a sentence of English, which is told again like one that was stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer
from typer._click import HelpFormatter

from factcheck.cli.arguments import help_below
from factcheck.i18n import DEFAULT, N_, _, language

if TYPE_CHECKING:
    from typer._click import Command

OF_TYPER = (
    N_("Arguments"),
    N_("Options"),
    N_("Commands"),
    N_("Show this message and exit."),
    N_("Missing command."),
    N_("Missing argument '{name}'."),
    N_("Missing option '{name}'."),
    N_("No such command '{name}'."),
    N_("No such command '{name}'. Did you mean '{near}'?"),
    N_("No such command '{name}'. Did you mean {near}?"),
    N_("No such option: {name}"),
    N_("No such option: {name} (Possible options: {near})"),
    N_("Option '{name}' requires an argument."),
    N_("Option '{name}' does not take a value."),
    N_("Got unexpected extra argument(s) ({names})"),
    N_("Invalid value for '{name}': {reason}"),
    N_("{typed} is not a valid integer."),
)
"""What Typer says in the house's help and of its command lines."""


_ADDED = (N_("[required]"), N_("[default: "))


class _Formatter(HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, f"{_('Usage:')} " if prefix is None else prefix)

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        with super().section(_(name)):
            yield

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(name, _told(text)) for name, text in rows], col_max, col_spacing)


def _told(text: str) -> str:
    """The help of an option, with what Typer adds to it in brackets."""
    for added in _ADDED:
        text = text.replace(added, _(added))
    return _(text)


class _Context(typer.Context):
    formatter_class = _Formatter


def spoken(command: Command) -> Command:
    """The command, its own commands among it, with help in the language in use; in English it has that already."""
    if language() != DEFAULT:
        _say_anew(command)
    return command


def _say_anew(command: Command) -> None:
    command.context_class = _Context
    command.help = _(command.help or "")
    if command.epilog:
        command.epilog = help_below(_)
    for parameter in command.params:
        if words := getattr(parameter, "help", None):
            parameter.help = _(words)  # type: ignore[attr-defined]
    for inner in getattr(command, "commands", {}).values():
        _say_anew(inner)
