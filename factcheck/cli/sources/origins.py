"""Correcting where a source's information comes from."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import layout
from factcheck.cli.printing import document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import row_number
from factcheck.errors import BadInput
from factcheck.reports.shapes import shape, shapes

_WHY = {
    "said": "so it was said",
    "named": "the same origin by name",
    "copy": "the same words",
    "rewrite": "the same in other words",
    "agency": "the same agency",
    "site": "one site",
    "unknown": "nothing tells where they come from",
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
    say(f"{layout.counted(len(found), 'origin')} behind {claim}." if found else f"Nothing is attached to {claim} yet.")
    for one in found:
        which = f"source {one.sources[0]}" if len(one.sources) == 1 else f"sources {', '.join(map(str, one.sources))}"
        say(layout.joined([which, one.name or "origin unknown", *(_WHY[why] for why in one.why)]), indent=2)


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

    number = row_number(source, "source")
    if [copy_of is not None, independent, unsure].count(True) > 1 or not (name is not None or copy_of or independent or unsure):
        raise BadInput("Say one thing about it.", "Give the name it comes from, or --copy-of, --independent or --unsure.")
    other = row_number(copy_of, "source") if copy_of is not None else number if independent else None
    with opened(context) as desk:
        found = sources.set_origin(desk, number, name) if name is not None else None
        if copy_of is not None or independent or unsure:
            found = sources.set_same_as(desk, number, other)
    assert found is not None
    if as_json:
        document(shape(found))
    elif found.same_as == found.id:
        say(f"Source {found.id} ({found.name}) counts as independent.")
    else:
        told = f"comes from {found.origin}" if found.origin else "comes from an unknown origin"
        say(f"Source {found.id} ({found.name}) {told}{f', as source {found.same_as}' if found.same_as else ''}.")
