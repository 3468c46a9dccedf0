"""New copy: look at what it would do, take it, and confirm what it left standing."""

from __future__ import annotations

from typing import Annotated

import typer

from claims.differences import Piece
from claims.model import Claim
from claims.reopening import Edited, edits, words_stand
from factcheck.cli import layout
from factcheck.cli.mending import explained
from factcheck.cli.options import ArticleNumber, ClaimId, Override
from factcheck.cli.printing import BOLD, DIM, PLAIN, document, say, style_of, word
from factcheck.cli.session import AsJson, opened
from factcheck.cli.words import article_number, path_of
from factcheck.desk.views import Revised
from factcheck.i18n import N_, _, ngettext
from factcheck.reports.shapes import shape

_WHY = {
    "words": N_("its words changed"),
    "sentence": N_("its own words stand, its sentence changed"),
    "speaker": N_("its words stand, who says so changed"),
    "cut": N_("its words were cut"),
    "back": N_("it stands as it did"),
}


def revise(
    context: typer.Context,
    article: ArticleNumber,
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="The new copy.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what it would do, and take nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Give an article new copy; changed claims become stale."""
    from factcheck.desk import intake, revision

    number = article_number(article)
    data, name = intake.read(path_of(file))
    with opened(context) as desk:
        take = revision.preview if dry_run else revision.revise
        revised = take(desk, number, data, name=name)
    if as_json:
        document(shape(revised))
    else:
        _show(revised)


def confirm(context: typer.Context, claim: ClaimId, override: Override = None, as_json: AsJson = False) -> None:
    """Say that a stale claim still holds: its own words stand."""
    from factcheck.desk import confirming

    with explained(claim, f"factcheck confirm {claim}"), opened(context) as desk:
        view = confirming.confirm(desk, claim, override=override)
    if as_json:
        document(shape(view))
        return
    kept = view.claim
    facts = [word(kept.status), *([word(kept.verdict)] if kept.verdict else [])]
    say(layout.joined(facts), lead=f"{kept.id}  ", style=style_of(kept.status))
    say(kept.wording, indent=len(kept.id) + 2, style=DIM)


def edit_lines(claim: Claim, *, indent: int = 0) -> None:
    """What new copy changed about a claim since it was judged, place by place."""
    for edited in dict.fromkeys(edits(claim)):
        lines = _told(edited)
        say(_why(edited) + (":" if lines else "."), indent=indent, style=layout.ALARM)
        for line in lines:
            say(line, indent=indent + 2)
    if words_stand(claim):
        say(_("does it still hold? {command}", command=f"factcheck confirm {claim.id}"), indent=indent, style=DIM)


def _why(edited: Edited) -> str:
    if edited.why == "sentence" and edited.said:
        return _("its words stand, its sentence and who says so changed")
    return _(_WHY[edited.why])


def _told(edited: Edited) -> list[str]:
    """Who said so then and now, and the sentence with its edits; nothing of words that were cut, or stand as they did."""
    said = [f"{edited.said[0] or _('nobody')} → {edited.said[1] or _('nobody')}"] if edited.said else []
    return [] if edited.why in ("back", "cut") else [*said, _inline(edited.pieces)]


def _inline(pieces: tuple[Piece, ...]) -> str:
    """A passage with what was cut and put in, readable without colour: ``counted [62 → 64] families``."""
    found: list[str] = []
    for place, (kind, text) in enumerate(pieces):
        words, space = text.strip(), text[len(text.rstrip()) :]
        follows = place + 1 < len(pieces) and pieces[place + 1].kind == "put"
        if kind == "same":
            found.append(text)
        elif kind == "cut" and follows:
            found.append(f"[{words} → ")
        elif kind == "cut":
            found.append(f"[{_('cut: {words}', words=words)}]{space}")
        elif place and pieces[place - 1].kind == "cut":
            found.append(f"{words}]{space}")
        else:
            found.append(f"[{_('new: {words}', words=words)}]{space}")
    return "".join(found)


def _show(revised: Revised) -> None:
    layout.heading(revised.article)
    say()
    if not revised.kept:
        say(_("Nothing was taken: this is what the new copy would do."), style=BOLD)
    if revised.texts[0] == revised.texts[1]:
        say(_("It is the same text, word for word: there is nothing to take."))
        return
    say(str(len(revised.unchanged)), lead=layout.head(_("Unchanged")))
    rows = {
        _("Moved"): (revised.moved, _("same words, another place")),
        _("Retouched"): (revised.retouched, _("other white space, quotation marks or dashes; they stand")),
        _("Stale"): (revised.stale, _("their words, sentence or speaker changed")),
        _("Gone"): (revised.gone, _("their words were cut")),
        _("Back"): (revised.back, _("their words are there again")),
        _("New"): (revised.added, _("proposed for new words")),
    }
    for name, (ids, meaning) in rows.items():
        if ids:
            say(f"{', '.join(ids)} ({meaning})", lead=layout.head(name), style=layout.ALARM if ids is revised.stale else DIM)
    if revised.verdicts or revised.sign_offs:
        verdicts = ngettext("{count} verdict", "{count} verdicts", revised.verdicts)
        sign_offs = ngettext("{count} sign-off", "{count} sign-offs", revised.sign_offs)
        cost = _("{verdicts} and {sign_offs}", verdicts=verdicts, sign_offs=sign_offs)
        say(cost, lead=layout.head(_("Void")), style=layout.ALARM)
    _show_claims(revised)
    layout.discrepancy_lines(revised.texts[1], revised.discrepancies)
    for remark in revised.remarks:
        say(remark, lead=layout.head(_("Remark")))
    say()
    again = f"factcheck undo {revised.article.id}" if revised.kept else ""
    back = _("Back to the copy before it: {command}", command=again)
    say(back if again else _("Take it: the same without --dry-run."), style=DIM)


def _show_claims(revised: Revised) -> None:
    """What became of each claim that has to be looked at."""
    for claim in revised.claims:
        say()
        fresh = claim.id in revised.added
        state = _("new") if fresh else word(claim.status)
        say(claim.wording, lead=f"{claim.id}  {state}  ", lead_style=PLAIN if fresh else style_of(claim.status))
        edit_lines(claim, indent=len(claim.id) + 2)
