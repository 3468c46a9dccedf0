"""A claim beside a source: which passages bear on it, what differs in each, and which one evidence rests on."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase, phrases
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import row_number
from factcheck.desk.views import Bearing, Beside
from factcheck.errors import BadInput
from factcheck.i18n import N_, _
from factcheck.reports.shapes import shape
from sources.model import Point

_WHAT = phrase("piece of evidence")
_LEAD = {"agrees": N_("same"), "differs": N_("DIFFERS"), "missing": N_("missing")}


def passages(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="EVIDENCE|CLAIM", help="Evidence by its number, or a claim with a source.")],
    source: Annotated[str | None, typer.Argument(metavar="[SOURCE]", help="The source to look in for a claim.")] = None,
    take: Annotated[str | None, typer.Option(metavar="N", help="Let the evidence rest on this passage of the list.")] = None,
    none: Annotated[bool, typer.Option("--none", help="Let the evidence rest on no passage in particular.")] = False,
    as_json: AsJson = False,
) -> None:
    """Which passages of a source bear on a claim, what agrees and what differs; --take lets evidence rest on one."""
    from factcheck.desk import sources

    is_claim = "." in what
    if is_claim != (source is not None):
        raise BadInput(
            phrase("Name a piece of evidence, or a claim and a source."),
            phrase("As in “source passages 4” or “source passages 1.3 2”."),
        )
    if (take is not None or none) and (is_claim or (take is not None and none)):
        raise BadInput(phrase("--take and --none are for a piece of evidence, and one at a time."))
    wanted = row_number(take, phrase("passage")) if take is not None else None
    with opened(context) as desk:
        if source is not None:
            found = sources.beside(desk, what, row_number(source, phrase("source")))
        else:
            number = row_number(what, _WHAT)
            found = sources.beside_evidence(desk, number)
            if wanted is not None or none:
                span = None if wanted is None else _nth(found, wanted).span
                sources.rest_on(desk, number, span)
                found = sources.beside_evidence(desk, number)
    if as_json:
        document(shape(found))
    else:
        _show(found)


def _nth(found: Beside, number: int) -> Bearing:
    if number > len(found.passages):
        told = phrases(
            "There is no passage {number}: {count} passage bears on {claim}.",
            "There is no passage {number}: {count} passages bear on {claim}.",
            len(found.passages),
            number=number,
            claim=found.claim.id,
        )
        raise BadInput(told)
    return found.passages[number - 1]


def show_best(found: Beside, indent: int) -> None:
    """The passage that bears on a claim most, if any does, with what differs; for whoever has just attached its source."""
    if found.passages:
        best = found.passages[0]
        _show_passage(best, _("nearest") + "  ", indent, only_differing=True)


def _show(found: Beside) -> None:
    lead = f"{found.claim.id}  "
    say(found.compared, lead=lead, lead_style=BOLD)
    say(layout.joined([layout.source(found.source.id), found.source.name]), indent=len(lead), style=DIM)
    if found.resting is not None and found.evidence is not None:
        say()
        say(_("Evidence {number} rests on:", number=found.evidence.id))
        _show_passage(found.resting, "   ", 0)
    say()
    if found.snapshot is None or not found.snapshot.text:
        say(_("Nothing of this source can be read here: it was noted without words, sealed, or kept without text."))
    elif not found.passages:
        say(_("No passage of it has anything in common with the claim."))
    for number, passage in enumerate(found.passages, start=1):
        _show_passage(passage, f"{number}  ", 0)


def _show_passage(passage: Bearing, lead: str, indent: int, *, only_differing: bool = False) -> None:
    say(layout.quoted(passage.words), lead=lead, lead_style=BOLD, indent=indent)
    within = indent + len(lead)
    if passage.place:
        say(passage.place, indent=within, style=DIM)
    for point in passage.held.points:
        if point.outcome == "differs" or not only_differing:
            _show_point(point, within)


def _show_point(point: Point, indent: int) -> None:
    style = layout.ALARM if point.outcome == "differs" else DIM
    say(
        f"{layout.kind(point.kind)}: {_(point.message)}",
        lead=f"{_(_LEAD[point.outcome]):<9}",
        lead_style=style,
        indent=indent,
        style=style,
    )
