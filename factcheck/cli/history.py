"""The audit trail: read it, verify it, take the last act back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from claims.phrase import phrase
from factcheck.cli.options import ArticleNumber
from factcheck.cli.printing import BOLD, DIM, document, say
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import local
from factcheck.cli.words import article_number
from factcheck.desk.narration import changes, told
from factcheck.desk.views import ChainReport, EventView
from factcheck.errors import BadInput
from factcheck.i18n import _, language, ngettext
from factcheck.reports.shapes import shape, shapes

_LONGEST = 120


def log(
    context: typer.Context,
    target: Annotated[str | None, typer.Argument(metavar="[ARTICLE|CLAIM]", help="Only what concerns this.")] = None,
    verify: Annotated[bool, typer.Option("--verify", help="Recompute the chain, and name what doesn't fit.")] = False,
    head: Annotated[str | None, typer.Option(metavar="HASH", help="With --verify: a head that a report or backup kept.")] = None,
    as_json: AsJson = False,
) -> None:
    """The audit trail: when, who, what, before, after."""
    from factcheck.desk import history

    if head is not None and not verify:
        raise BadInput(phrase("--head is what --verify holds the audit trail to."), phrase("Add --verify."))
    with opened(context) as desk:
        if verify:
            report = history.verify(desk, head)
        elif target and "." in target:
            events = history.of_claim(desk, target)
        else:
            events = history.events(desk, article_number(target) if target else None)
    if verify:
        _tell_chain(report, as_json)
    elif as_json:
        document({"events": shapes(events)})
    else:
        show_events(events)


def undo(context: typer.Context, article: ArticleNumber, as_json: AsJson = False) -> None:
    """Take back the last act on an article; nothing is erased."""
    from factcheck.desk import history

    number = article_number(article)
    with opened(context) as desk:
        event = history.undo(desk, number)
        was = history.taken_up(desk, event)
    _tell_step(event, _("Took back"), was, f"factcheck redo {number}", as_json)


def redo(context: typer.Context, article: ArticleNumber, as_json: AsJson = False) -> None:
    """Do again what was taken back last."""
    from factcheck.desk import history

    number = article_number(article)
    with opened(context) as desk:
        event = history.redo(desk, number)
        was = history.taken_up(desk, event)
    _tell_step(event, _("Did again"), was, f"factcheck undo {number}", as_json)


def show_events(events: list[EventView]) -> None:
    """The entries, oldest first, each as a sentence and with what it changed."""
    if not events:
        say(_("Nothing on record yet."))
    for event in events:
        lead = f"{event.number:>5}  "
        say(told(event, language()), lead=lead, style=BOLD)
        say(f"{local(event.at)} · {event.hash[:12]}", indent=len(lead), style=DIM)
        for change in changes(event.before, event.after, language()):
            say(change if len(change) <= _LONGEST else change[: _LONGEST - 1] + "…", indent=len(lead), style=DIM)


def _tell_chain(report: ChainReport, as_json: bool) -> None:
    if as_json:
        document(shape(report))
    elif report.whole:
        head = report.head or _("(none)")
        say(_("The audit trail is whole: {count} entries. Its head is {head}.", count=report.entries, head=head))
        if report.since is not None:
            say(_since(report.since))
    else:
        tell_what_is_wrong(report)
    if not report.whole:
        raise typer.Exit(1)


def _since(entries: int) -> str:
    if not entries:
        return _("The head you gave is in it, and nothing follows it.")
    return ngettext(
        "The head you gave is in it, and {count} entry follows it.",
        "The head you gave is in it, and {count} entries follow it.",
        entries,
    )


def tell_what_is_wrong(report: ChainReport, tell: Callable[[str], None] = say) -> None:
    """A sentence for each thing that doesn't fit."""
    if report.broken is not None:
        tell(_("The audit trail is broken at entry {number}: {why}.", number=report.broken, why=report.why))
    if report.cut:
        tell(_("The head you gave is not in the audit trail: its end was cut off or written anew, or it is another newsroom's."))
    for sentence in report.unexplained:
        tell(sentence)


def _tell_step(event: EventView, what: str, was: EventView, again: str, as_json: bool) -> None:
    """What was taken back, or done again, and how to get the other way."""
    if as_json:
        document(shape(event))
    else:
        say(f"{told(was, language())} ({local(was.at)})", lead=f"{what}: ", lead_style=BOLD)
        say(_("The other way: {command}", command=again), style=DIM)
