"""The right of reply: whether a claim speaks ill of somebody, whom one asked, and what came of it."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.ledger import Reply
from claims.phrase import phrase
from claims.vocabulary import Answer, Way
from factcheck.cli import layout
from factcheck.cli.options import ArticleNumber, ClaimId, Reason
from factcheck.cli.printing import BOLD, DIM, document, say, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.times import local, moment
from factcheck.cli.words import article_number, row_number, word_of
from factcheck.desk.views import ClaimView
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext
from factcheck.reports.shapes import shape, shapes

app = typer.Typer(help="The right of reply: whom one asked about a claim, and what came of it.", no_args_is_help=True)

_MARKS = {"yes": True, "no": False, "undecided": None}

ReplyNumber = Annotated[str, typer.Argument(metavar="REPLY", help="The entry's number.")]
Tries = Annotated[int | None, typer.Option("--tried", metavar="N", help="How often they were tried by now.")]
Outcome = Annotated[str | None, typer.Option("--answer", metavar="ANSWER", help=", ".join(value.value for value in Answer))]
Words = Annotated[str | None, typer.Option(metavar="TEXT", help="What they answered.")]
Printed = Annotated[str | None, typer.Option(metavar="TEXT", help="Where it stands in the article.")]


def adverse(
    context: typer.Context,
    claim: ClaimId,
    whether: Annotated[str, typer.Argument(metavar="yes|no|undecided")] = "yes",
    against: Annotated[str | None, typer.Option(metavar="WHOM", help="Of whom it speaks ill.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say whether a claim speaks ill of somebody: they are asked for a reply then."""
    from factcheck.desk import replies

    if whether not in _MARKS:
        raise BadInput(phrase("“{answer}” is no answer.", answer=whether), phrase("Say {known}.", known=", ".join(_MARKS)))
    with opened(context) as desk:
        view = replies.mark(desk, claim, _MARKS[whether], against=against)
    _tell(view, as_json)


@app.command("ask")
def ask(
    context: typer.Context,
    claim: ClaimId,
    whom: Annotated[str, typer.Argument(metavar="WHOM")],
    by: Annotated[str, typer.Option(metavar="WAY", help=", ".join(value.value for value in Way))],
    at: Annotated[str | None, typer.Option(metavar="TIME", help="When they were first asked; else now.")] = None,
    tries: Tries = None,
    answer: Outcome = None,
    words: Words = None,
    printed: Printed = None,
    as_json: AsJson = False,
) -> None:
    """Put on record that somebody was asked about a claim."""
    from factcheck.desk import replies

    way, outcome = word_of(Way, by, phrase("way")), word_of(Answer, answer, phrase("answer")) if answer else None
    asked_at = moment(at) if at else None
    with opened(context) as desk:
        view = replies.ask(
            desk,
            claim,
            whom,
            way,
            at=asked_at,
            tries=1 if tries is None else tries,
            answer=outcome or (Answer.ANSWERED if words else Answer.WAITING),
            words=words,
            printed=printed,
        )
    _tell(view, as_json)


@app.command("record")
def record(
    context: typer.Context,
    reply: ReplyNumber,
    answer: Outcome = None,
    tries: Tries = None,
    words: Words = None,
    printed: Printed = None,
    at: Annotated[str | None, typer.Option(metavar="TIME", help="When they answered; else now.")] = None,
    as_json: AsJson = False,
) -> None:
    """Put on record what came of asking."""
    from factcheck.desk import replies

    number, outcome = row_number(reply, phrase("reply")), word_of(Answer, answer, phrase("answer")) if answer else None
    answered_at = moment(at) if at else None
    with opened(context) as desk:
        view = replies.record(desk, number, answer=outcome, tries=tries, words=words, printed=printed, at=answered_at)
    _tell(view, as_json)


@app.command("withdraw")
def withdraw(context: typer.Context, reply: ReplyNumber, reason: Reason = None, as_json: AsJson = False) -> None:
    """Let an entry no longer count; it stays on record."""
    from factcheck.desk import replies

    number = row_number(reply, phrase("reply"))
    with opened(context) as desk:
        view = replies.withdraw(desk, number, reason)
    _tell(view, as_json)


@app.command("list")
def show_list(context: typer.Context, article: ArticleNumber, as_json: AsJson = False) -> None:
    """All who were asked about an article's claims, and the claims that wait for it."""
    from factcheck.desk import articles

    number = article_number(article)
    with opened(context) as desk:
        page = articles.page(desk, number)
    views = [view for view in page.claims if view.replies or view.claim.adverse]
    if as_json:
        document({"replies": shapes(reply for view in views for reply in view.replies)})
    elif not views:
        say(_("No claim is said to speak ill of anybody."))
    for view in [] if as_json else views:
        _show(view)


def lines(reply: Reply) -> list[str]:
    """An entry of the ledger, as a person reads it."""
    values = {"at": local(reply.asked_at), "way": word(reply.way), "who": reply.by}
    asked = ngettext("asked {at} by {way}, once, by {who}", "asked {at} by {way}, {count} times, by {who}", reply.tries, **values)
    came = f"{word(reply.answer)}{f' {local(reply.answered_at)}' if reply.answered_at else ''}"
    return [asked, came + (f": {layout.quoted(reply.words)}" if reply.words else "")] + (
        [_("printed: {where}", where=reply.printed)] if reply.printed else []
    )


def _show(view: ClaimView) -> None:
    claim = view.claim
    told = _("{wording} (against {whom})", wording=claim.wording, whom=claim.against) if claim.against else claim.wording
    say(told, lead=f"{claim.id}  ", lead_style=BOLD)
    for reply in view.replies:
        say(f"[{reply.id}] {reply.asked}", indent=len(claim.id) + 2, style=BOLD)
        for line in lines(reply):
            say(line, indent=len(claim.id) + 6, style=DIM)
    for objection in view.blocking:
        if objection.code == "needs_reply":
            say(_(objection.message), indent=len(claim.id) + 2, style=layout.ALARM)


def _tell(view: ClaimView, as_json: bool) -> None:
    if as_json:
        document(shape(view))
        return
    marks = {
        True: _("speaks ill of {whom}", whom=view.claim.against or _("somebody")),
        False: _("speaks ill of nobody"),
        None: _("undecided"),
    }
    say(f"{view.claim.wording}: {marks[view.claim.adverse]}", lead=f"{view.claim.id}  ", lead_style=BOLD)
    for reply in view.replies:
        say(f"[{reply.id}] {reply.asked}: {'; '.join(lines(reply))}", indent=len(view.claim.id) + 2, style=DIM)
