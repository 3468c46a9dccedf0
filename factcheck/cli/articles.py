"""Articles: bring one in, see them all. What is said anew of one is in ``describing``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli import layout
from factcheck.cli.printing import DIM, document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import away, day, deadline
from factcheck.cli.words import path_of
from factcheck.desk.views import ArticleAdded, BoardRow
from factcheck.desk.wording import is_address
from factcheck.i18n import _, ngettext
from factcheck.reports.shapes import shape, shapes

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


def add(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE|URL|-", help="Text, Word, PDF, e-mail, page; - reads standard input.")],
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="Its title; else its own, or its first line.")] = None,
    language: Annotated[str | None, typer.Option(metavar="id|en", help="Its language; else it is detected.")] = None,
    due: Annotated[str | None, typer.Option("--deadline", metavar="TIME", help="2026-11-24 17:00, 17:00, +3h …")] = None,
    published: Annotated[str | None, typer.Option(metavar="DAY", help="The day it appears: 2026-11-24; else its own.")] = None,
    author: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Whose byline it bears; may be given again.")] = None,
    of_desk: Annotated[str, typer.Option("--desk", metavar="NAME", help="The newsroom's desk that it comes from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Bring an article in, from a file or a page of the web, and propose its claims."""
    from factcheck.desk import articles, intake

    described: dict[str, Any] = {
        "title": title,
        "language": language,
        "deadline": deadline(due) if due else None,
        "published": day(published) if published else None,
        "authors": author or (),
        "of_desk": of_desk,
    }
    data, name = (b"", "") if is_address(file) else intake.read(path_of(file))
    with opened(context) as desk:
        added = articles.add(desk, data, name=name, **described) if data else _captured(desk, file, described)
    if as_json:
        document(shape(added))
    else:
        _show_added(added)


def _captured(desk: Desk, url: str, described: dict[str, Any]) -> ArticleAdded:
    """The article on a page, which a person at a terminal sees coming."""
    from factcheck.cli.waiting import waiting
    from factcheck.desk import captures

    with waiting(1) as far:
        return captures.import_page(desk, url, progress=partial(far.far, url), **described)


def show_list(context: typer.Context, as_json: AsJson = False) -> None:
    """All articles, a line each."""
    from factcheck.desk import articles

    with opened(context) as desk:
        rows = articles.board(desk)
    if as_json:
        document({"articles": shapes(rows)})
        return
    _say_if_empty(rows)
    for row in rows:
        share = f"{row.progress.done}/{row.progress.total}"
        due = _("due {when}", when=away(row.article.deadline)) if row.article.deadline else ""
        late = layout.waiting_line(row.unverified) if row.unverified else ""
        say(layout.joined([row.article.title or _("(no title)"), due, late]), lead=f"{row.article.id:>3}  {share:>7}  ")


def _say_if_empty(rows: list[BoardRow]) -> None:
    if not rows:
        say(_("No articles yet. Bring one in with “factcheck add article.txt”."))


def _show_added(added: ArticleAdded) -> None:
    layout.heading(added.article)
    say()
    say(
        ngettext("{count} claim proposed", "{count} claims proposed", added.claims),
        lead=layout.head(_("Claims")),
    )
    layout.set_aside_lines(added.text, added.set_aside)
    layout.coverage_lines(added.text, added.coverage)
    layout.discrepancy_lines(added.text, added.discrepancies)
    for remark in added.remarks:
        say(remark, lead=layout.head(_("Remark")))
    say()
    say(_("Next: {command}", command=f"factcheck claims {added.article.id}"), style=DIM)
