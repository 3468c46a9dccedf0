"""The program itself: the demonstration newsroom, a look at the database, the version."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import typer

from factcheck.cli import articles as boards
from factcheck.cli.arguments import Flags
from factcheck.cli.printing import is_ascii, pour, say
from factcheck.cli.screen import has_terminal, open_screen
from factcheck.cli.session import flags_of


def show_version() -> None:
    """Print the version that is installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        say(f"factcheck {version('factcheck-desk')}")
    except PackageNotFoundError:
        say("factcheck (not installed)")


def demo(context: typer.Context) -> None:
    """The desk, on a throw-away copy of a demonstration newsroom."""
    flags = flags_of(context)
    with TemporaryDirectory(prefix="factcheck-demo-", ignore_cleanup_errors=True) as folder:
        database = str(Path(folder) / "newsroom.db")
        _load_newsroom(database)
        if has_terminal():
            open_screen(Flags(database, flags.actor or "Sari", flags.policy or "desk"))
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
        page = articles.page(desk, rows[0].article.id)
    boards.show_board(rows)
    say()
    pour(render(build(page, ascii_only=is_ascii()), "md"))
