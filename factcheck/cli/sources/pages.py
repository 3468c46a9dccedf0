"""Pages of the web: capture them, look at them again, take an article's links, write an archive."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claims.phrase import phrase
from claims.vocabulary import CheckOutcome, glyph
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, document, is_ascii, say, style_of, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import stretch, written
from factcheck.cli.waiting import waiting
from factcheck.cli.words import article_number, row_number
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext
from factcheck.i18n.retelling import retold
from factcheck.reports.shapes import moment, shapes

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.desk.views import Attached, Link, LinkTaken, Looked
    from sources.model import Standing

_FEW = 5
"""So many of a page's changed paragraphs are shown."""

OneArticle = Annotated[str | None, typer.Option(metavar="ARTICLE", help="All that its claims rest on.")]


def attach(desk: Desk, claim: str, urls: list[str], **described: Any) -> list[Attached]:
    """Capture pages as evidence for a claim, one after the other."""
    from factcheck.desk import captures

    attached = []
    for url in urls:
        with waiting(1) as far:
            attached.append(captures.attach_page(desk, claim, url, progress=partial(far.far, url), **described))
    return attached


def refresh(
    context: typer.Context,
    numbers: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]", help="Their numbers; else all.")] = None,
    older_than: Annotated[
        str | None, typer.Option("--older-than", metavar="7d", help="Only what nobody has looked at for so long.")
    ] = None,
    article: OneArticle = None,
    as_json: AsJson = False,
) -> None:
    """Look at captured pages again: unchanged, changed, moved, gone."""
    from factcheck.desk import articles, captures

    chosen = [row_number(number, phrase("source")) for number in numbers or []]
    of = article_number(article) if article else None
    if chosen and of is not None:
        raise BadInput(phrase("Name sources or an article, not both."))
    with opened(context) as desk:
        if of is not None:
            articles.page(desk, of)
        due = captures.due(desk, chosen, article=of, older_than=stretch(older_than) if older_than else None)
        found: list[Looked] = []
        with waiting(len(due)) as far:
            for looked in captures.refresh(desk, due, progress=far.far):
                far.done()
                found.append(looked)
    found.sort(key=lambda looked: looked.source.id)
    if as_json:
        document({"sources": shapes(found)})
        return
    if not found:
        say(_("There is nothing to look at again."))
    for looked in found:
        _show_looked(looked)


def links(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE")],
    capture: Annotated[bool, typer.Option("--capture", help="Capture those that are no sources yet.")] = False,
    as_json: AsJson = False,
) -> None:
    """The addresses that an article points to; with --capture each becomes a source."""
    from factcheck.desk import captures

    number = article_number(article)
    with opened(context) as desk:
        found = captures.links(desk, number)
        if not capture:
            _show_links(found, as_json)
            return
        wanted = [link.url for link in found if link.source is None]
        taken: list[LinkTaken] = []
        with waiting(len(wanted)) as far:
            for one in captures.capture_links(desk, number, wanted, progress=far.far):
                far.done()
                taken.append(one)
    if as_json:
        document({"article": number, "captured": shapes(taken)})
        return
    for one in taken:
        _show_taken(one)
    known = len(found) - len(wanted)
    told = [_("{done} of {total} captured.", done=sum(1 for one in taken if one.source), total=len(wanted))]
    if known:
        told.append(ngettext("{count} link had been captured before.", "{count} links had been captured before.", known))
    say(" ".join(told))


def export(
    context: typer.Context,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Where to, as in pages.warc.gz.")],
    source: Annotated[str | None, typer.Argument(metavar="[SOURCE]", help="Its number.")] = None,
    article: OneArticle = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there already.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write captured pages as a WARC file, which archives' programs replay."""
    from factcheck.desk import captures
    from factcheck.reports.writing import write

    if (source is None) == (article is None):
        raise BadInput(phrase("Name a source, or an article with --article."))
    number = row_number(source, phrase("source")) if source else None
    of = article_number(article) if article else None
    with opened(context) as desk, tempfile.TemporaryFile() as file:
        pages = captures.export(desk, file, source=number, article=of)
        file.seek(0)
        write(Path(output), file.read(), force=force)
    if as_json:
        document({"file": output, "pages": pages})
    else:
        say(ngettext("{count} captured page in {file}.", "{count} captured pages in {file}.", pages, file=output))


def archive(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Its number, as “factcheck source list” gives it.")],
    save: Annotated[bool, typer.Option("--save", help="Ask for a copy to be taken now.")] = False,
    wayback: Annotated[
        str | None, typer.Option(metavar="on|off|URL", help="Whether the archive may be asked.  [FACTCHECK_WAYBACK]")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Look for a copy of a page in the Wayback Machine, or ask for one. Off until it is switched on."""
    from factcheck.config import wayback_of
    from factcheck.desk import captures

    number = row_number(source, phrase("source"))
    asked = wayback_of(wayback)
    with opened(context) as desk:
        made = captures.archive(desk, number, base=asked.base, key=asked.key) if save else None
        found = made or captures.archived(desk, number, base=asked.base)
    if as_json:
        document({"source": number, "copy": {"url": found.url, "at": moment(found.at)} if found else None})
    elif found is None:
        command = f"factcheck source archive {number} --save"
        say(_("The archive has no copy. Ask for one with “{command}”.", command=command))
    else:
        say(_("A copy of {at} UTC: {url}", at=written(found.at), url=found.url))


def _show_looked(looked: Looked) -> None:
    source, check = looked.source, looked.check
    lead = f"{source.id:>3}  "
    say(f"{word(check.outcome)}: {source.name}", lead=lead, style=style_of(check.outcome))
    if check.note:
        say(retold(check.note), indent=len(lead), style=DIM)
    for one in looked.touched:
        told = _("evidence {number} on {claim} no longer stands.", number=one.evidence, claim=one.claim)
        again = f" {_('Look at it again.')}" if one.claim in looked.reopened else ""
        say(told + again, indent=len(lead))
        if one.standing:
            _show_change(one.standing, len(lead) + 2)
    if any(one.standing is None for one in looked.touched):
        for change in looked.changes[:_FEW]:
            _show_change(change, len(lead) + 2)
        if len(looked.changes) > _FEW:
            more = len(looked.changes) - _FEW
            say(
                ngettext("… and {count} other paragraph.", "… and {count} other paragraphs.", more),
                indent=len(lead) + 2,
                style=DIM,
            )
    if looked.standing:
        stand = ngettext("{count} passage stands as it was.", "{count} passages stand as they were.", looked.standing)
        say(stand, indent=len(lead), style=DIM)
    for remark in looked.remarks:
        say(remark, indent=len(lead))


def _show_change(change: Standing, indent: int) -> None:
    say(change.before or _("(nothing like it)"), lead=f"{_('was')} ", indent=indent, style=DIM)
    say(change.after or _("(nothing like it)"), lead=f"{_('now')} ", indent=indent, style=BOLD)


def _show_links(found: list[Link], as_json: bool) -> None:
    if as_json:
        document({"links": shapes(found)})
        return
    if not found:
        say(_("The article points to no address."))
    for link in found:
        facts = [
            layout.source(link.source) if link.source else _("not captured"),
            _("by {names}", names=", ".join(link.claims)) if link.claims else "",
        ]
        say(link.url)
        say(layout.joined(facts), indent=4, style=DIM)


def _show_taken(one: LinkTaken) -> None:
    if one.source is None:
        say(one.url, lead=f"  {glyph(CheckOutcome.FAILED, ascii_only=is_ascii())}  ")
        say(one.failure, indent=5)
        return
    say(one.source.name, lead=f"{one.source.id:>3}  ", style=BOLD)
    say(one.url, indent=5, style=DIM)
    for remark in one.remarks:
        say(remark, indent=5)
