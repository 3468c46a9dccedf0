"""The words of claims: make one, give it other words, reword it, split it, merge two, note something on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claims.phrase import phrase
from claims.text import Span
from factcheck.cli import layout
from factcheck.cli.mending import explained
from factcheck.cli.options import ArticleNumber, ClaimId
from factcheck.cli.printing import DIM, document, say, style_of, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import article_number, span_of
from factcheck.desk.views import ClaimView
from factcheck.errors import BadInput
from factcheck.i18n import _
from factcheck.reports.shapes import shape, shapes

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

app = typer.Typer(help="The words of claims: make, reword, split, merge.", no_args_is_help=True)

Words = Annotated[str, typer.Argument(metavar="WORDS", help="The article's own words, as they stand there.")]
At = Annotated[str | None, typer.Option(metavar="START-END", help="Their place (code points), where they stand several times.")]
Wording = Annotated[str | None, typer.Option("--wording", metavar="TEXT", help="What is to be checked, in your words.")]


@app.command("new")
def new(
    context: typer.Context, article: ArticleNumber, words: Words, at: At = None, wording: Wording = None, as_json: AsJson = False
) -> None:
    """Make a claim of words of an article."""
    from factcheck.desk import shaping

    number = article_number(article)
    with explained(article, f"factcheck claim new {article}"), opened(context) as desk:
        view = shaping.create(desk, number, [_found(desk, number, words, at)], wording=wording)
    _tell([view], as_json)


@app.command("words")
def words(context: typer.Context, claim: ClaimId, words: Words, at: At = None, as_json: AsJson = False) -> None:
    """Give a claim other words of its article; a verdict on the old ones is void."""
    from factcheck.desk import claims, shaping

    with explained(claim, f"factcheck claim words {claim}"), opened(context) as desk:
        article = claims.find(desk, claim).claim.article
        view = shaping.reshape(desk, claim, [_found(desk, article, words, at)])
    _tell([view], as_json)


@app.command("reword")
def reword(
    context: typer.Context, claim: ClaimId, wording: Annotated[str, typer.Argument(metavar="TEXT")], as_json: AsJson = False
) -> None:
    """Tell a claim in other words; a verdict on what it said before is void."""
    from factcheck.desk import shaping

    with explained(claim, f"factcheck claim reword {claim}"), opened(context) as desk:
        view = shaping.reword(desk, claim, wording)
    _tell([view], as_json)


@app.command("split")
def split(
    context: typer.Context,
    claim: ClaimId,
    before: Annotated[str, typer.Argument(metavar="WORDS", help="The first words of the second half.")],
    as_json: AsJson = False,
) -> None:
    """Make two claims of one; the evidence goes along to both, and a verdict is void."""
    from factcheck.desk import claims, shaping

    with explained(claim, f"factcheck claim split {claim}"), opened(context) as desk:
        places = [anchor.span for anchor in claims.find(desk, claim).claim.anchors]
        article = int(claim.partition(".")[0])
        inside = [one for one in _places(desk, article, before) if any(place.contains(one) for place in places)]
        if not inside:
            raise BadInput(
                phrase("“{words}” doesn't stand in {claim}.", words=before, claim=claim),
                phrase("Give the words with which the second half begins."),
            )
        views = shaping.split(desk, claim, inside[0].start)
    _tell(views, as_json)


@app.command("merge")
def merge(
    context: typer.Context,
    claim: ClaimId,
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The claim that goes into it, like 1.4.")],
    as_json: AsJson = False,
) -> None:
    """Make one claim of two, with the evidence of both; a verdict is void."""
    from factcheck.desk import shaping

    with explained(claim, f"factcheck claim merge {claim} {other}"), opened(context) as desk:
        view = shaping.merge(desk, claim, other)
    _tell([view], as_json)


@app.command("note")
def note(
    context: typer.Context,
    claim: ClaimId,
    words: Annotated[str | None, typer.Argument(metavar="TEXT", help="Without it the note is taken away.")] = None,
    as_json: AsJson = False,
) -> None:
    """Put a note on a claim for who works on it next."""
    from factcheck.desk import claims

    with opened(context) as desk:
        view = claims.note(desk, claim, words)
    _tell([view], as_json)


def _found(desk: Desk, article: int, words: str, at: str | None) -> Span:
    """Where ``words`` stand in an article. Raises ``BadInput`` where that is nowhere, or not one place."""
    places = _places(desk, article, words)
    if at is not None:
        there = span_of(at)
        places = [one for one in places if there.contains(one)]
    if len(places) == 1:
        return places[0]
    if not places:
        raise BadInput(
            phrase("“{words}” doesn't stand in article {article}.", words=words, article=article),
            phrase("Copy the words as they stand there."),
        )
    told = ", ".join(f"{one.start}-{one.end}" for one in places[:5])
    raise BadInput(
        phrase("“{words}” stands {count} times in article {article}.", words=words, count=len(places), article=article),
        phrase("Give more words, or --at one of: {places}.", places=told),
    )


def _places(desk: Desk, article: int, words: str) -> list[Span]:
    from factcheck.desk import articles

    text, found, start = articles.page(desk, article).text, [], 0
    while words and (start := text.find(words, start)) >= 0:
        found.append(Span(start, start + len(words)))
        start += len(words)
    return found


def _tell(views: list[ClaimView] | tuple[ClaimView, ...], as_json: bool) -> None:
    if as_json:
        document(shape(views[0]) if len(views) == 1 else {"claims": shapes(views)})
        return
    for view in views:
        claim = view.claim
        state = (
            [word(claim.status), _("was {state}", state=word(claim.void_verdict))] if claim.void_verdict else [word(claim.status)]
        )
        say(layout.joined(state), lead=f"{claim.id}  ", style=style_of(claim.status))
        say(claim.wording, indent=len(claim.id) + 2, style=DIM)
