"""Copies of the database: make one while others work, put one back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.history import tell_what_is_wrong
from factcheck.cli.mending import explained
from factcheck.cli.printing import complain, document, say
from factcheck.cli.session import AsJson, chosen, opened
from factcheck.i18n import _
from factcheck.reports.shapes import shape


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to make.")],
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there already.")] = False,
    as_json: AsJson = False,
) -> None:
    """Copy the database into one file, while others go on working, and read the copy back."""
    from factcheck.desk import keeping

    with opened(context) as desk:
        made = keeping.back_up(desk, file, force=force)
    if as_json:
        document(shape(made))
    else:
        say(
            _(
                "{path}: {size}, read back and compared with its {count} entries.",
                path=made.path,
                size=_size(made.size),
                count=made.chain.entries,
            )
        )
        say(_("The head of its audit trail, to be kept elsewhere: {head}", head=made.chain.head))
    if not made.chain.whole:
        complain(_("The copy is as the database is, and there something is wrong:"))
        tell_what_is_wrong(made.chain, complain)
        raise typer.Exit(1)


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")],
    force: Annotated[bool, typer.Option("--force", help="Even if its audit trail isn't whole.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a backup in the database's place, once it was checked; the old file is kept beside it."""
    from factcheck.desk import keeping

    found = chosen(context)
    with explained("", ""):
        done = keeping.restore(found.database, file, actor=found.user, force=force)
    if as_json:
        document(shape(done))
        return
    say(
        _(
            "{database} is as the backup: {count} entries, checked. Its head was {head}.",
            database=done.database,
            count=done.chain.entries,
            head=done.chain.head,
        )
    )
    if done.kept:
        say(_("What was there before, with {count} entries, is {kept}.", count=done.replaced, kept=done.kept))
    say(_("That it was restored is on record; the head is now {head}.", head=done.head))


def _size(size: int) -> str:
    if size >= 1e6:
        return _("{size:.1f} MB", size=size / 1e6)
    return _("{size} KB", size=max(1, round(size / 1e3)))
