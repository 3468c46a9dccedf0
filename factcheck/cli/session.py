"""Opening the desk for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.arguments import Flags

if TYPE_CHECKING:
    from factcheck.config import Settings
    from factcheck.desk.session import Desk

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document, for programs.")]


def flags_of(context: typer.Context) -> Flags:
    """What the command line says for every command."""
    flags = context.obj
    return flags if isinstance(flags, Flags) else Flags()


def chosen(context: typer.Context) -> Settings:
    """What the flags, the environment and the settings file choose."""
    from factcheck.config import settings

    flags = flags_of(context)
    return settings(flags.database, flags.actor, flags.policy)


@contextmanager
def opened(context: typer.Context) -> Iterator[Desk]:
    """The desk that the flags, the environment and the settings file name; closed again afterwards."""
    from factcheck.desk.session import open_desk

    found = chosen(context)
    with open_desk(found.database, actor=found.user, policy=found.policy) as desk:
        yield desk
