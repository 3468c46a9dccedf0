"""The command line with one command of all: building every one of them takes longer than most of them run."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from typer import Typer


def narrowed(app: Typer, words: Sequence[str]) -> Typer:
    """``app`` with the command alone that ``words`` begin with, or with all of it where they begin with none of its names."""
    first, rest = (words[0], words[1:]) if words else ("", ())
    commands = [command for command in app.registered_commands if command.name == first]
    groups = [copy(group) for group in app.registered_groups if group.name == first]
    if not commands and not groups:
        return app
    for group in groups:
        if group.typer_instance is not None:
            group.typer_instance = narrowed(group.typer_instance, rest)
    narrow = copy(app)
    narrow.registered_commands, narrow.registered_groups = commands, groups
    return narrow
