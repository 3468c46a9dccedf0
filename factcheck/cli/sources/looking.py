"""Sources, on a list or one in full."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, document, say, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import local
from factcheck.cli.words import article_number, row_number
from factcheck.desk.views import SourceSheet, SourceView
from factcheck.i18n import _
from factcheck.i18n import word as said_in_full
from factcheck.i18n.retelling import retold
from factcheck.reports.shapes import shape, shapes
from sources.model import Evidence, Snapshot, Source


def show_list(
    context: typer.Context,
    article: Annotated[str | None, typer.Argument(metavar="[ARTICLE]", help="Only those of this article.")] = None,
    as_json: AsJson = False,
) -> None:
    """The sources, each with the claims it is evidence for."""
    from factcheck.desk import articles, sources

    number = article_number(article) if article else None
    with opened(context) as desk:
        if number is not None:
            articles.page(desk, number)  # an article that isn't there is told, not answered with an empty list
        views = sources.sources(desk, number)
    if as_json:
        document({"sources": shapes(views)})
        return
    if not views:
        say(_("No sources yet. Attach one with “factcheck source add 1.3 notes.txt”."))
    for view in views:
        _show_view(view)


def show(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Its number, as “factcheck source list” gives it.")],
    as_json: AsJson = False,
) -> None:
    """One source in full: who and when, what was captured of it, and what it is evidence for."""
    from factcheck.desk import sources

    number = row_number(source, phrase("source"))
    with opened(context) as desk:
        sheet = sources.sheet(desk, number)
    if as_json:
        document(shape(sheet))
    else:
        _show_sheet(sheet)


def _show_view(view: SourceView) -> None:
    source = view.source
    lead = f"{source.id:>3}  "
    say(source.name, lead=lead, style=BOLD)
    say(layout.joined([*_facts(source), source.met or "", source.locator or ""]), indent=len(lead), style=DIM)
    if view.claims:
        say(", ".join(view.claims), lead=_("for") + " ", indent=len(lead), style=DIM)


def _facts(source: Source) -> list[str]:
    origin = _("origin {name}", name=source.origin) if source.origin else ""
    return [word(source.kind), word(source.tier), origin, _("confidential") if source.confidential else ""]


def _show_sheet(sheet: SourceSheet) -> None:
    source = sheet.source
    say(source.name, lead=f"{source.id}  ", lead_style=BOLD, style=BOLD)
    say(layout.joined(_facts(source)), indent=len(f"{source.id}  "), style=DIM)
    say()
    rows = {
        _("Address"): source.locator,
        _("Contact"): source.contact,
        _("When"): source.met,
        _("Same as"): _same_as(source),
    }
    for name, text in rows.items():
        _row(name, text or "")
    if source.confidential:
        _row(_("Sealed"), _("who it is: {command}", command=f"factcheck source reveal {source.id} --reason …"))
    for snapshot in sheet.snapshots:
        _row(_("Captured"), _captured(snapshot))
    for check in sheet.checks:
        _row(_("Looked at"), layout.joined([local(check.at), word(check.outcome), retold(check.note)]))
    for piece in sheet.evidence:
        _row(_("Evidence"), _evidence(piece))


def _row(name: str, text: str) -> None:
    if text:
        say(text, lead=layout.head(name))


def _same_as(source: Source) -> str:
    if source.same_as is None:
        return ""
    return _("stands on its own") if source.same_as == source.id else layout.source(source.same_as)


def _captured(snapshot: Snapshot) -> str:
    size = f"{_('{bytes:,} bytes', bytes=snapshot.size)}, {snapshot.media_type}"
    kept = _("sealed") if snapshot.sealed else "" if snapshot.text else _("kept without text")
    return layout.joined([f"[{snapshot.id}] {local(snapshot.at)}", size, f"SHA-256 {snapshot.sha256[:12]}", kept])


def _evidence(piece: Evidence) -> str:
    place = _("at {place}", place=piece.locator) if piece.locator else ""
    quoted = layout.quoted(piece.exact) if piece.exact else ""
    withdrawn = _("withdrawn") if piece.withdrawn else ""
    told = [f"[{piece.id}] {said_in_full(piece.stance)} {piece.claim}", quoted, place, piece.note, withdrawn]
    return layout.joined([*told, layout.found_since(piece)])
