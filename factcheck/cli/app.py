"""Every verb by its name. Nothing is loaded here but the verbs themselves; what they need, they load when they run."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import (
    articles,
    board,
    claims,
    clearing,
    describing,
    history,
    keeping,
    publishing,
    replies,
    reports,
    revising,
    shaping,
    sources,
    splitting,
    system,
)
from factcheck.cli.arguments import help_below
from factcheck.cli.printing import say
from factcheck.i18n import _

app = typer.Typer(
    name="factcheck",
    epilog=help_below(),
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar="",
)


def _version(wanted: bool) -> None:
    if wanted:
        say(f"factcheck {system.installed_version() or _('(not installed)')}")
        raise typer.Exit


@app.callback()
def factcheck(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Check an article, line by line, before it runs. Without a command: the desk."""


app.command("add")(articles.add)
app.command("title")(describing.title_of)
app.command("deadline")(describing.deadline_of)
app.command("authors")(describing.authors_of)
app.command("desk")(describing.desk_of)
app.command("list")(articles.show_list)
app.command("claims")(claims.show_list)
app.command("show")(claims.show)
app.add_typer(sources.app, name="source")
app.add_typer(shaping.app, name="claim")
app.command("verdict")(claims.verdict)
app.command("move")(claims.move)
app.command("reject")(claims.reject)
app.command("fix")(claims.fix)
app.command("adverse")(replies.adverse)
app.add_typer(replies.app, name="reply")
app.command("sign")(claims.sign)
app.command("acknowledge")(clearing.acknowledge)
app.command("clear")(clearing.clear)
app.command("publish")(publishing.publish)
app.command("correct")(publishing.correct)
app.command("revise")(revising.revise)
app.command("confirm")(revising.confirm)
app.command("report")(reports.report)
app.command("fixes")(reports.fixes)
app.command("board")(board.board)
app.command("log")(history.log)
app.command("undo")(history.undo)
app.command("redo")(history.redo)
app.command("split")(splitting.split)

app.command("backup")(keeping.backup)
app.command("restore")(keeping.restore)
app.command("doctor")(system.doctor)
app.command("demo")(system.demo)
