"""Attaching a source that is here already: one conversation bears on many claims."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase
from claims.vocabulary import SourceKind, Stance
from factcheck.cli.printing import document
from factcheck.cli.session import AsJson, opened
from factcheck.cli.sources.adding import show_attached
from factcheck.cli.words import row_number, word_of
from factcheck.reports.shapes import shapes


def again(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="ARTICLE.NUMBER, like 1.3.")],
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Its number, as “factcheck source list” gives it.")],
    stance: Annotated[str, typer.Option(metavar="STANCE", help="supports, contradicts or mentions.")] = "supports",
    at: Annotated[str, typer.Option(metavar="PLACE", help="Where to look: p. 3, or 12:30 in a recording.")] = "",
    note: Annotated[str, typer.Option(metavar="TEXT", help="A note on it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Attach a source that is here already to another claim."""
    from factcheck.desk import sources

    number, bearing = row_number(source, phrase("source")), word_of(Stance, stance, phrase("stance"))
    with opened(context) as desk:
        attached = sources.attach(desk, claim, name="", kind=SourceKind.DOCUMENT, source=number, stance=bearing, at=at, note=note)
        nearest = sources.beside_evidence(desk, attached.evidence.id, limit=1)
    if as_json:
        document({"claim": claim, "evidence": shapes([attached])})
    else:
        show_attached(claim, [attached], [nearest])
