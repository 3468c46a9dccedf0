"""Everything about one claim, on one sheet."""

from __future__ import annotations

from claims.model import Claim
from claims.vocabulary import Fix
from factcheck.cli import layout
from factcheck.cli.printing import BOLD, DIM, PLAIN, say, style_of, word
from factcheck.cli.replies import lines
from factcheck.cli.revising import edit_lines
from factcheck.cli.times import local
from factcheck.desk.comparing import differing
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _
from factcheck.reports.places import Places
from sources.model import Evidence

_COLUMN = 14


def show_claim(view: ClaimView, page: ArticlePage) -> None:
    """The claim's words and state, its evidence, its sign-offs, and what is still missing."""
    claim = view.claim
    say(claim.wording, lead=f"{claim.id}  ", lead_style=BOLD, style=BOLD)
    say()
    _state(view)
    _words(view, page)
    edit_lines(claim, indent=_COLUMN)
    _replies(view)
    _evidence(view)
    _sign_offs(view)
    for objection in view.blocking:
        _row("Missing", objection.message)
    say()
    say(f"version {claim.version} · its history: factcheck log {claim.article}", style=DIM)


def _row(name: str, text: str, *, quiet: bool = False) -> None:
    if text:
        say(text, lead=f"{name:<{_COLUMN}}", style=DIM if quiet else PLAIN)


def _state(view: ClaimView) -> None:
    claim = view.claim
    say(word(claim.status), lead=f"{'Status':<{_COLUMN}}", style=style_of(claim.status))
    if claim.verdict:
        say(word(claim.verdict), lead=f"{'Verdict':<{_COLUMN}}", style=style_of(claim.verdict))
    if claim.void_verdict:
        _row("Void verdict", f"{word(claim.void_verdict)}, {_why_void(claim)}")
    if claim.fix is not Fix.NONE:
        wording = f": “{claim.fix_wording}”" if claim.fix_wording else ""
        _row("Fix", f"{word(claim.fix)}{wording}{f', {claim.fix_by}' if claim.fix_by else ''}")
        _row("", claim.fix_reason or "")
    _row(*_reason(claim))
    _row("With", claim.assignee or "")
    _row("Note", claim.note or "")


def _reason(claim: Claim) -> tuple[str, str]:
    """Who asks what of whom since when; else why it is as it is."""
    if not claim.asked_by:
        return "Reason", claim.reason or ""
    of = f" of {claim.asked_of}" if claim.asked_of else ""
    since = f", {local(claim.asked_at)}" if claim.asked_at else ""
    return "Asked by", f"{claim.asked_by}{of}{since}: {claim.reason}"


def _why_void(claim: Claim) -> str:
    reasons = [signed.void for signed in claim.sign_offs if signed.void]
    return f"void: {reasons[-1]}" if reasons else "given before the words changed"


def _words(view: ClaimView, page: ArticlePage) -> None:
    claim = view.claim
    _row("In the text", f"“{claim.text}”{' (quotation)' if claim.is_quotation else ''}")
    _row("Where", layout.place(view, Places(page.text)))
    if claim.attribution:
        _row("Who says so", layout.speaker(claim.attribution))
    _row("Numbers", ", ".join(layout.quantity(found) for found in claim.quantities))
    _row("Dates", ", ".join(mention.iso or mention.span.of(page.text) for mention in claim.dates))
    _row("Worth", f"{claim.worth:.2f}")


def _replies(view: ClaimView) -> None:
    claim = view.claim
    if claim.adverse:
        _row("Speaks ill of", claim.against or "somebody")
    elif claim.adverse is None and view.accusations:
        accuse = ", ".join(f"“{accusing}”" for accusing in view.accusations)
        _row("Adverse?", f"{accuse}: factcheck adverse {claim.id} yes|no --against WHOM")
    for reply in view.replies:
        _row("Asked", f"[{reply.id}] {reply.asked}: {'; '.join(lines(reply))}")


def _evidence(view: ClaimView) -> None:
    if not view.evidence:
        _row("Evidence", f"none yet: factcheck source add {view.claim.id} FILE")
    for piece in view.evidence:
        source = piece.source
        origin = f"origin {source.origin}" if source.origin else ""
        facts = [word(source.kind), word(source.tier), origin, source.met or "", "confidential" if source.confidential else ""]
        withdrawn = " (withdrawn)" if piece.withdrawn else ""
        lead = f"{word(piece.stance)} "
        say(f"[{piece.id}] {source.name}{withdrawn}", lead=f"{'Evidence':<{_COLUMN}}{lead}", style=BOLD)
        for line in (layout.joined(facts), _passage(piece), piece.note, _captured(piece), layout.found_since(piece)):
            if line:
                say(line, indent=_COLUMN + len(lead), style=DIM)
        for point in differing(view.claim, piece):
            say(f"{point.kind}: {_(point.message)}", lead="DIFFERS  ", indent=_COLUMN + len(lead), style=layout.ALARM)


def _passage(piece: Evidence) -> str:
    at = f"at {piece.locator}" if piece.locator else ""
    return layout.joined([layout.quoted(piece.exact) if piece.exact else "", at, piece.source.locator or ""])


def _captured(piece: Evidence) -> str:
    by = f"{piece.by} {local(piece.at)}" if piece.at else piece.by
    sealed = "sealed" if piece.snapshot and piece.snapshot.sealed else ""
    return layout.joined([by, f"SHA-256 {piece.snapshot.sha256[:12]}" if piece.snapshot else "", sealed])


def _sign_offs(view: ClaimView) -> None:
    for signed in view.claim.sign_offs:
        void = f" (void: {signed.void})" if signed.void else ""
        _row("Signed", f"{word(signed.role)} {signed.by} {local(signed.at)}{void}", quiet=bool(signed.void))
    for passed in view.claim.overrides:
        void = f" (void: {passed.void})" if passed.void else ""
        _row("Overridden", f"{passed.code} by {passed.by} {local(passed.at)}: {passed.reason}{void}", quiet=bool(passed.void))
