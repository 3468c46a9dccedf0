"""What is known of an article beside its words, said anew: its title, its deadline, who wrote it, the desk it comes from."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.model import Article
from factcheck.cli.options import ArticleNumber
from factcheck.cli.printing import document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import away, deadline, local
from factcheck.cli.words import article_number
from factcheck.i18n import _
from factcheck.reports.shapes import shape

_NONE = "none"


def title_of(
    context: typer.Context,
    article: ArticleNumber,
    title: Annotated[str, typer.Argument(metavar="TEXT", help="What it is called now.")],
    as_json: AsJson = False,
) -> None:
    """Give an article another title."""
    from factcheck.desk import describing

    number = article_number(article)
    with opened(context) as desk:
        changed = describing.set_title(desk, number, title)
    _tell(changed, _("is called “{title}”", title=changed.title), as_json)


def deadline_of(
    context: typer.Context,
    article: ArticleNumber,
    due: Annotated[str, typer.Argument(metavar="TIME|none", help="2026-11-24 17:00, 17:00, +3h …; none: it has none.")],
    as_json: AsJson = False,
) -> None:
    """Say when an article is due."""
    from factcheck.desk import describing

    number = article_number(article)
    until = None if due.strip().casefold() == _NONE else deadline(due)
    with opened(context) as desk:
        changed = describing.set_deadline(desk, number, until)
    told = _("has no deadline")
    if changed.deadline:
        told = _("is due {at} ({when})", at=local(changed.deadline), when=away(changed.deadline))
    _tell(changed, told, as_json)


def authors_of(
    context: typer.Context,
    article: ArticleNumber,
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="The byline; without a name: nobody's.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say who wrote an article: they don't check it."""
    from factcheck.desk import describing

    number = article_number(article)
    with opened(context) as desk:
        changed = describing.set_authors(desk, number, names or ())
    names_of = ", ".join(changed.authors)
    _tell(changed, _("by {names}", names=names_of) if names_of else _("by nobody who was named"), as_json)


def desk_of(
    context: typer.Context,
    article: ArticleNumber,
    name: Annotated[str, typer.Argument(metavar="[DESK]", help="Metro, Sport …; without a name: none.")] = "",
    as_json: AsJson = False,
) -> None:
    """Say from which desk of the newsroom an article comes."""
    from factcheck.desk import describing

    number = article_number(article)
    with opened(context) as desk:
        changed = describing.set_desk(desk, number, name)
    _tell(changed, _("on the desk {desk}", desk=changed.desk) if changed.desk else _("on no desk"), as_json)


def _tell(article: Article, told: str, as_json: bool) -> None:
    if as_json:
        document(shape(article))
    else:
        say(told, lead=f"{article.id}  ")
