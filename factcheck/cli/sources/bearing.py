"""What evidence bears: its stance, its note, and whether it counts."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase
from claims.vocabulary import Stance
from factcheck.cli.printing import document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import row_number, word_of
from factcheck.i18n import _
from factcheck.reports.shapes import shape

EvidenceNumber = Annotated[str, typer.Argument(metavar="EVIDENCE", help="Its number, as “factcheck show” gives it.")]
Reason = Annotated[str, typer.Option(metavar="TEXT", help="Why; it is kept in the audit trail.")]

_WHAT = phrase("piece of evidence")


def stance(
    context: typer.Context,
    evidence: EvidenceNumber,
    stance: Annotated[str, typer.Argument(metavar="STANCE", help="supports, contradicts or mentions.")],
    as_json: AsJson = False,
) -> None:
    """Say what a piece of evidence does to its claim; a verdict that it no longer bears is taken back."""
    from factcheck.desk import sources

    number, bearing = row_number(evidence, _WHAT), word_of(Stance, stance, phrase("stance"))
    with opened(context) as desk:
        piece = sources.set_stance(desk, number, bearing)
    if as_json:
        document(shape(piece))
    else:
        values = {"number": piece.id, "name": piece.source.name, "stance": piece.stance, "claim": piece.claim}
        say(_("Evidence {number} ({name}) {stance} {claim}.", **values))


def note(
    context: typer.Context,
    evidence: EvidenceNumber,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The note; an empty one takes it away.")],
    as_json: AsJson = False,
) -> None:
    """Put a note on a piece of evidence, in place of the one it has."""
    from factcheck.desk import sources

    number = row_number(evidence, _WHAT)
    with opened(context) as desk:
        piece = sources.annotate(desk, number, text)
    if as_json:
        document(shape(piece))
    else:
        noted = _("Evidence {number} on {claim} is noted.", number=piece.id, claim=piece.claim)
        say(noted if piece.note else _("Evidence {number} has no note now.", number=piece.id))


def withdraw(context: typer.Context, evidence: EvidenceNumber, reason: Reason, as_json: AsJson = False) -> None:
    """Take a piece of evidence back; it stays on record."""
    from factcheck.desk import sources

    number = row_number(evidence, _WHAT)
    with opened(context) as desk:
        piece = sources.withdraw(desk, number, reason)
    if as_json:
        document(shape(piece))
    else:
        say(_("Evidence {number} on {claim} is withdrawn.", number=piece.id, claim=piece.claim))
