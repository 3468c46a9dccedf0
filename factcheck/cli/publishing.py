"""After the lead's yes: that an article ran, and what was put right since."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.ledger import Correction
from claims.phrase import phrase
from claims.vocabulary import Cause, Condition, Remedy
from factcheck.cli import layout
from factcheck.cli.clearing import tell
from factcheck.cli.mending import explained
from factcheck.cli.options import ArticleNumber, Override
from factcheck.cli.printing import BOLD, DIM, say, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import local, moment
from factcheck.cli.words import article_number, word_of
from factcheck.i18n import N_, _

Words = Annotated[str | None, typer.Option(metavar="TEXT", help="How this condition is met.")]
Time = Annotated[str | None, typer.Option(metavar="TIME", help="When; else now. 2026-11-24 17:00, 17:00, -2h …")]

_NOTE = N_(
    "Say at the end of the story, in brackets and italics, that it still has to be verified, and link to it from the story"
    " that has been."
)


def publish(
    context: typer.Context,
    article: ArticleNumber,
    link: Annotated[str | None, typer.Option(metavar="URL", help="Where it can be read.")] = None,
    at: Time = None,
    before_verification: Annotated[
        bool, typer.Option("--before-verification", help="It runs unverified, on the four conditions of Dewan Pers (2012).")
    ] = False,
    urgent: Words = None,
    first_source: Words = None,
    out_of_reach: Words = None,
    readers_told: Words = None,
    owner: Annotated[str | None, typer.Option(metavar="NAME", help="Who verifies it afterwards.")] = None,
    due: Annotated[str | None, typer.Option(metavar="TIME", help="By when it is verified: +6h …")] = None,
    override: Override = None,
    as_json: AsJson = False,
) -> None:
    """Put on record that an article ran: under its clearance, or before verification."""
    from factcheck.desk import publishing

    number = article_number(article)
    given = dict(zip(Condition, (urgent, first_source, out_of_reach, readers_told), strict=True))
    conditions = {condition: words for condition, words in given.items() if words}
    again = f"factcheck publish {article}" + (" --before-verification" if conditions or before_verification else "")
    with explained(article, again), opened(context) as desk:
        page = publishing.publish(
            desk,
            number,
            at=moment(at) if at else None,
            link=link,
            conditions=conditions if conditions or before_verification else None,
            owner=owner,
            due=moment(due) if due else None,
            override=override,
        )
    tell(page, as_json)
    if page.publications[-1].before_verification and not as_json:
        say(_(_NOTE), indent=3, style=BOLD)


def correct(
    context: typer.Context,
    article: ArticleNumber,
    remedy: Annotated[str, typer.Argument(metavar="REMEDY", help=", ".join(value.value for value in Remedy))],
    wrong: Annotated[str | None, typer.Option(metavar="TEXT", help="The words that were wrong.")] = None,
    right: Annotated[str | None, typer.Option(metavar="TEXT", help="What is right; the reply's words.")] = None,
    cause: Annotated[str | None, typer.Option(metavar="CAUSE", help=", ".join(value.value for value in Cause))] = None,
    claim: Annotated[str | None, typer.Option(metavar="CLAIM", help="The claim that was wrong, like 1.3.")] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="What else a reader has to know.")] = None,
    link: Annotated[str | None, typer.Option(metavar="URL", help="Where the correction can be read.")] = None,
    at: Time = None,
    as_json: AsJson = False,
) -> None:
    """Put on record what was done about what ran."""
    from factcheck.desk import publishing

    number, kind = article_number(article), word_of(Remedy, remedy, phrase("remedy"))
    why = word_of(Cause, cause, phrase("cause")) if cause else None
    with explained(article, f"factcheck correct {article} {kind.value}"), opened(context) as desk:
        page = publishing.correct(
            desk,
            number,
            kind,
            wrong=wrong,
            right=right,
            cause=why,
            claim=claim,
            note=note,
            at=moment(at) if at else None,
            link=link,
        )
    tell(page, as_json)
    if not as_json:
        _for_readers(page.corrections[-1])


def _for_readers(correction: Correction) -> None:
    """The correction as a reader has to see it: what it is, its time, and a link to what it corrects."""
    said = f"{correction.right} " if correction.right else ""
    if correction.wrong:
        said = _("“{wrong}” should be “{right}”.", wrong=correction.wrong, right=correction.right) + " "
    head = f"{word(correction.remedy)}, {local(correction.ran_at)}: {said}{correction.note}".rstrip()
    say(head, lead=layout.head(_("For readers")), style=BOLD)
    linked = _("Link it to what it corrects: no link is on record.")
    if correction.original:
        linked = _("Corrects {link}", link=correction.original)
    say(linked, indent=layout.COLUMN, style=DIM if correction.original else layout.ALARM)
