"""Claims: see them, judge them, move them, mend the copy, sign."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.phrase import phrase
from claims.vocabulary import Fix, Role, Status, Verdict
from factcheck.cli import layout
from factcheck.cli.claim_sheet import show_claim
from factcheck.cli.mending import explained
from factcheck.cli.options import ClaimId, Override, Reason
from factcheck.cli.printing import DIM, document, say, style_of, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import article_number, word_of
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.errors import BadInput
from factcheck.i18n import _, ngettext
from factcheck.reports.places import Places
from factcheck.reports.shapes import ruled, shape, shapes

NewWording = Annotated[str | None, typer.Option("--to", metavar="TEXT", help="The new wording that a fix proposes.")]


def show_list(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE")],
    status: Annotated[str | None, typer.Option(metavar="STATUS", help="Only those that are open, stale …")] = None,
    as_json: AsJson = False,
) -> None:
    """An article's claims: status, wording, who says so, where."""
    from factcheck.desk import articles

    number = article_number(article)
    wanted = word_of(Status, status, phrase("status")) if status else None
    with opened(context) as desk:
        page = articles.page(desk, number)
    views = [view for view in page.claims if wanted is None or view.claim.status is wanted]
    if as_json:
        document({"article": shape(page.article), "claims": shapes(views), **ruled(page)})
    else:
        show_page(page, views)


def show(context: typer.Context, claim: ClaimId, as_json: AsJson = False) -> None:
    """All about one claim: words, evidence, sign-offs."""
    from factcheck.desk import articles, claims

    with opened(context) as desk:
        view = claims.find(desk, claim)
        page = articles.page(desk, view.claim.article)
    if as_json:
        document(shape(view))
    else:
        show_claim(view, page)


def verdict(
    context: typer.Context,
    claim: ClaimId,
    verdict: Annotated[str, typer.Argument(metavar="VERDICT", help=", ".join(value.value for value in Verdict))],
    reason: Reason = None,
    fix: Annotated[str | None, typer.Option(metavar="FIX", help="What happens to the copy: proposed, made, cut, stet.")] = None,
    to: NewWording = None,
    override: Override = None,
    as_json: AsJson = False,
) -> None:
    """Say what was found about a claim."""
    from factcheck.desk import claims

    found = word_of(Verdict, verdict, phrase("verdict"))
    change = _fix_of(fix, to)
    again = f"factcheck verdict {claim} {found.value}" + (f" --fix {change.value}" if fix else "")
    with explained(claim, again), opened(context) as desk:
        view = claims.judge(desk, claim, found, reason=reason, fix=change, fix_wording=to, override=override)
    _tell(view, as_json)


def move(
    context: typer.Context,
    claim: ClaimId,
    status: Annotated[str, typer.Argument(metavar="STATUS", help="open, checking, query or out_of_scope.")],
    reason: Reason = None,
    override: Override = None,
    as_json: AsJson = False,
) -> None:
    """Move a claim: take it, ask a query, set it out of scope."""
    from factcheck.desk import claims

    to = word_of(Status, status, phrase("status"))
    with explained(claim, f"factcheck move {claim} {to.value}"), opened(context) as desk:
        view = claims.move(desk, claim, to, reason=reason, override=override)
    _tell(view, as_json)


def reject(context: typer.Context, claim: ClaimId, reason: Reason = None, as_json: AsJson = False) -> None:
    """Send a checked claim back to its checker, with a reason."""
    from factcheck.desk import claims

    with explained(claim, f"factcheck reject {claim}"), opened(context) as desk:
        view = claims.reject(desk, claim, reason)
    _tell(view, as_json)


def fix(
    context: typer.Context,
    claim: ClaimId,
    fix: Annotated[str, typer.Argument(metavar="FIX", help=", ".join(value.value for value in Fix))],
    to: NewWording = None,
    reason: Reason = None,
    by: Annotated[str | None, typer.Option(metavar="NAME", help="Who decided so; else you.")] = None,
    as_json: AsJson = False,
) -> None:
    """Record what happens to the copy."""
    from factcheck.desk import claims

    change = word_of(Fix, fix, phrase("fix"))
    with explained(claim, f"factcheck fix {claim} {change.value}"), opened(context) as desk:
        view = claims.record_fix(desk, claim, change, wording=to, reason=reason, by=by)
    _tell(view, as_json)


def sign(
    context: typer.Context,
    target: Annotated[str, typer.Argument(metavar="CLAIM|ARTICLE", help="One claim (1.3), or all of an article (1).")],
    role: Annotated[str, typer.Option(metavar="ROLE", help=", ".join(value.value for value in Role))],
    override: Override = None,
    as_json: AsJson = False,
) -> None:
    """Stand behind a claim, or all claims of an article."""
    from factcheck.desk import claims

    capacity = word_of(Role, role, phrase("role"))
    with explained(target, f"factcheck sign {target} --role {capacity.value}"), opened(context) as desk:
        views = claims.sign(desk, target, capacity, override=override)
    if as_json:
        document({"claims": shapes(views)})
    else:
        say(ngettext("{count} claim signed as {role}.", "{count} claims signed as {role}.", len(views), role=word(capacity)))


def show_page(page: ArticlePage, views: list[ClaimView]) -> None:
    """An article's claims, one below the other."""
    layout.heading(page.article, _("policy {name}", name=page.policy))
    layout.progress_line(page.progress, *layout.counts(page.progress), indent=3)
    say()
    if not views:
        say(_("No claims here."))
    places = Places(page.text)
    columns = max((len(view.claim.id) for view in views), default=0)
    for view in views:
        layout.claim_lines(view, places, columns)
    say()
    layout.ruling_lines(page)


def _fix_of(fix: str | None, wording: str | None) -> Fix:
    if fix is None:
        return Fix.PROPOSED if wording else Fix.NONE
    found = word_of(Fix, fix, phrase("fix"))
    if wording and found is not Fix.PROPOSED:
        raise BadInput(phrase("--to gives the wording of a proposed fix."), phrase("Leave it out, or say --fix proposed."))
    return found


def _tell(view: ClaimView, as_json: bool) -> None:
    if as_json:
        document(shape(view))
        return
    claim = view.claim
    facts = [word(claim.verdict)] if claim.verdict else []
    facts += [word(claim.fix)] if claim.fix is not Fix.NONE else []
    say(layout.joined([word(claim.status), *facts]), lead=f"{claim.id}  ", style=style_of(claim.status))
    say(claim.wording, indent=len(claim.id) + 2, style=DIM)
