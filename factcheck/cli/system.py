"""The program itself: the demonstration newsroom, a look at the database, the version."""

from __future__ import annotations

import platform
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from factcheck.cli import board as boards
from factcheck.cli.history import tell_what_is_wrong
from factcheck.cli.printing import document, is_ascii, pour, say
from factcheck.cli.screen import has_terminal, open_screen
from factcheck.cli.session import AsJson, flags_of, opened
from factcheck.desk.views import Condition
from factcheck.i18n import _
from factcheck.reports.shapes import Shape, shape


def installed_version() -> str:
    """The version that is installed; empty where the program runs without having been installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("factcheck-desk")
    except PackageNotFoundError:
        return ""


def doctor(
    context: typer.Context,
    mend: Annotated[bool, typer.Option("--mend", help="Make again what can be: indexes, the search index, guards.")] = False,
    as_json: AsJson = False,
) -> None:
    """Look over the program, its settings and all of the database."""
    from factcheck.desk import condition as database
    from factcheck.locations import config_file

    with opened(context) as desk:
        if mend:
            database.mend(desk)
        found = database.condition(desk)
        person, policy = desk.actor, desk.policy.name
    program: Shape = {"version": installed_version(), "python": platform.python_version()}
    choices: Shape = {"settings": str(config_file()), "user": person, "policy": policy}
    if as_json:
        document({**program, **choices, **shape(found)})
    else:
        _show_condition(found, {**program, **choices})
    if not found.sound:
        raise typer.Exit(1)


def _show_condition(found: Condition, around: Shape) -> None:
    facts = {
        _("Version"): around["version"],
        _("Python"): around["python"],
        _("Settings"): around["settings"],
        _("User"): around["user"],
        _("Policy"): around["policy"],
        _("Database"): found.database,
        _("Engine"): found.engine,
        _("Journal"): found.journal,
        _("Schema"): found.schema,
        _("Remark"): _(found.remark),
    }
    for name, fact in facts.items():
        if fact:
            say(str(fact), lead=f"{name:<12}")
    if found.chain.whole:
        whole = _("{count} entries, head {head}", count=found.chain.entries, head=found.chain.head)
        say(whole, lead=f"{_('Audit trail'):<12}")
    tell_what_is_wrong(found.chain)
    for sentence in (*found.losses, *found.mendable):
        say(sentence)
    say(_conclusion(found))


def _conclusion(found: Condition) -> str:
    if found.sound:
        return _("All is well.")
    if found.chain.whole and not found.losses:
        return _("Nothing is lost, and this can be mended: factcheck doctor --mend.")
    return _("Something is wrong with the database: keep it, and restore a backup (factcheck restore FILE).")


def demo(context: typer.Context) -> None:
    """The desk, on a throw-away copy of a demonstration newsroom."""
    flags = flags_of(context)
    with TemporaryDirectory(prefix="factcheck-demo-", ignore_cleanup_errors=True) as folder:
        database = str(Path(folder) / "newsroom.db")
        _load_newsroom(database)
        if has_terminal():
            open_screen(replace(flags, database=database, actor=flags.actor or "Sari", policy=flags.policy or "desk"))
        else:
            _print_newsroom(database)


def _load_newsroom(database: str) -> None:
    from claims.policy import preset
    from factcheck.desk.session import open_desk
    from seeds.newsroom import load

    with open_desk(database, actor="Sari", policy=preset("desk")) as desk:
        load(desk)


def _print_newsroom(database: str) -> None:
    from claims.policy import preset
    from factcheck.desk import articles
    from factcheck.desk.session import open_desk
    from factcheck.reports import build, render

    with open_desk(database, actor="Sari", policy=preset("desk")) as desk:
        rows = articles.board(desk)
        page = articles.page(desk, min(row.article.id for row in rows))
    boards.show_board(rows)
    say()
    pour(render(build(page, ascii_only=is_ascii()), "md"))
