"""What a lead does: let an article run, and say that what no claim covers was seen."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase
from claims.vocabulary import Role
from factcheck.cli import layout
from factcheck.cli.mending import explained
from factcheck.cli.options import ArticleNumber, Override, Reason
from factcheck.cli.printing import DIM, document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import article_number, span_of, word_of
from factcheck.desk.views import ArticlePage
from factcheck.i18n import _, ngettext
from factcheck.reports.shapes import ruled, shape, shapes


def clear(
    context: typer.Context,
    article: ArticleNumber,
    role: Annotated[str, typer.Option(metavar="ROLE", help="In which capacity.")] = Role.LEAD.value,
    override: Override = None,
    as_json: AsJson = False,
) -> None:
    """Let an article run: the lead's yes to all its claims as they are now."""
    from factcheck.desk import clearance

    number, capacity = article_number(article), word_of(Role, role, phrase("role"))
    with explained(article, f"factcheck clear {article}"), opened(context) as desk:
        page = clearance.clear(desk, number, role=capacity, override=override)
    tell(page, as_json)


def acknowledge(
    context: typer.Context,
    article: ArticleNumber,
    reason: Reason = None,
    at: Annotated[
        list[str] | None, typer.Option(metavar="START-END", help="Only what lies there (code points); may be given again.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say that what no claim covers was seen and needs no claim."""
    from factcheck.desk import clearance

    number, spans = article_number(article), [span_of(place) for place in at] if at else None
    with opened(context) as desk:
        page = clearance.acknowledge(desk, number, reason, spans)
    if as_json:
        tell(page, as_json)
        return
    left = ngettext(
        "{count} stretch left that no claim covers and nobody has acknowledged.",
        "{count} stretches left that no claim covers and nobody has acknowledged.",
        len(page.gaps),
    )
    say(left)
    for gap in page.gaps:
        say(f"{gap.start}-{gap.end}  {layout.quoted(gap.of(page.text))}", indent=3, style=DIM)


def tell(page: ArticlePage, as_json: bool) -> None:
    """What is on record about an article, and what still stands in its way."""
    if as_json:
        document({"article": shape(page.article), "blocking": shapes(page.blocking), **ruled(page)})
    else:
        layout.heading(page.article, _("policy {name}", name=page.policy))
        layout.ruling_lines(page, indent=3)
