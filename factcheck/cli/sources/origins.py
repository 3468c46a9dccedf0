"""Correcting where a source's information comes from."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase
from factcheck.cli import layout
from factcheck.cli.printing import document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import row_number
from factcheck.errors import BadInput
from factcheck.i18n import N_, _, ngettext
from factcheck.reports.shapes import shape, shapes

_WHY = {
    "said": N_("so it was said"),
    "named": N_("the same origin by name"),
    "copy": N_("the same words"),
    "rewrite": N_("the same in other words"),
    "agency": N_("the same agency"),
    "site": N_("one site"),
    "unknown": N_("nothing tells where they come from"),
}


def origins(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="ARTICLE.NUMBER, like 1.3.")],
    as_json: AsJson = False,
) -> None:
    """How many independent origins a claim's evidence has, which sources count as one, and why."""
    from factcheck.desk import sources

    with opened(context) as desk:
        found = sources.counted_origins(desk, claim)
    if as_json:
        document({"claim": claim, "origins": shapes(found)})
        return
    told = ngettext("{count} origin behind {claim}.", "{count} origins behind {claim}.", len(found), claim=claim)
    say(told if found else _("Nothing is attached to {claim} yet.", claim=claim))
    for one in found:
        numbers = ", ".join(map(str, one.sources))
        which = ngettext("source {numbers}", "sources {numbers}", len(one.sources), numbers=numbers)
        say(layout.joined([which, one.name or _("origin unknown"), *(_(_WHY[why]) for why in one.why)]), indent=2)


def origin(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Its number, as “factcheck source list” gives it.")],
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="The organisation or wire it comes from.")] = None,
    copy_of: Annotated[str | None, typer.Option(metavar="SOURCE", help="It is a copy, or a rewriting, of this one.")] = None,
    independent: Annotated[bool, typer.Option("--independent", help="It stands on its own, whatever it looks like.")] = False,
    unsure: Annotated[bool, typer.Option("--unsure", help="Take back what was said of copies.")] = False,
    as_json: AsJson = False,
) -> None:
    """Say where a source comes from: independent sources are counted by that."""
    from factcheck.desk import sources

    number = row_number(source, phrase("source"))
    if [copy_of is not None, independent, unsure].count(True) > 1 or not (name is not None or copy_of or independent or unsure):
        raise BadInput(
            phrase("Say one thing about it."),
            phrase("Give the name it comes from, or --copy-of, --independent or --unsure."),
        )
    other = row_number(copy_of, phrase("source")) if copy_of is not None else number if independent else None
    with opened(context) as desk:
        found = sources.set_origin(desk, number, name) if name is not None else None
        if copy_of is not None or independent or unsure:
            found = sources.set_same_as(desk, number, other)
    assert found is not None
    if as_json:
        document(shape(found))
    elif found.same_as == found.id:
        say(_("Source {number} ({name}) counts as independent.", number=found.id, name=found.name))
    else:
        values = {"number": found.id, "name": found.name, "origin": found.origin or _("an unknown origin")}
        told = _("Source {number} ({name}) comes from {origin}.", **values)
        if found.same_as:
            told = _("Source {number} ({name}) comes from {origin}, as source {other}.", other=found.same_as, **values)
        say(told)
