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
from factcheck.i18n.retelling import retold
from factcheck.reports.places import Places
from sources.model import Evidence

_COLUMN = layout.COLUMN


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
        _row(_("Missing"), _(objection.message))
    say()
    say(_("version {number} · its history: {command}", number=claim.version, command=f"factcheck log {claim.id}"), style=DIM)


def _row(name: str, text: str, *, quiet: bool = False) -> None:
    if text:
        say(text, lead=layout.head(name), style=DIM if quiet else PLAIN)


def _state(view: ClaimView) -> None:
    claim = view.claim
    say(word(claim.status), lead=layout.head(_("Status")), style=style_of(claim.status))
    if claim.verdict:
        say(word(claim.verdict), lead=layout.head(_("Verdict")), style=style_of(claim.verdict))
    if claim.void_verdict:
        _row(_("Void verdict"), f"{word(claim.void_verdict)}, {_why_void(claim)}")
    if claim.fix is not Fix.NONE:
        wording = f": “{claim.fix_wording}”" if claim.fix_wording else ""
        _row(_("Fix"), f"{word(claim.fix)}{wording}{f', {claim.fix_by}' if claim.fix_by else ''}")
        _row("", claim.fix_reason or "")
    _row(*_reason(claim))
    _row(_("With"), claim.assignee or "")
    _row(_("Note"), claim.note or "")


def _reason(claim: Claim) -> tuple[str, str]:
    """Who asks what of whom since when; else why it is as it is."""
    if not claim.asked_by:
        return _("Reason"), claim.reason or ""
    who = _("{by} of {of}", by=claim.asked_by, of=claim.asked_of) if claim.asked_of else claim.asked_by
    since = f", {local(claim.asked_at)}" if claim.asked_at else ""
    return _("Asked by"), f"{who}{since}: {claim.reason}"


def _why_void(claim: Claim) -> str:
    reasons = [signed.void for signed in claim.sign_offs if signed.void]
    return _("void: {why}", why=retold(reasons[-1])) if reasons else _("given before the words changed")


def _words(view: ClaimView, page: ArticlePage) -> None:
    claim = view.claim
    _row(_("In the text"), _("“{words}” (quotation)", words=claim.text) if claim.is_quotation else f"“{claim.text}”")
    _row(_("Where"), layout.place(view, Places(page.text)))
    if claim.attribution:
        _row(_("Who says so"), layout.speaker(claim.attribution))
    _row(_("Numbers"), ", ".join(layout.quantity(found) for found in claim.quantities))
    _row(_("Dates"), ", ".join(mention.iso or mention.span.of(page.text) for mention in claim.dates))
    _row(_("Worth"), f"{claim.worth:.2f}")


def _replies(view: ClaimView) -> None:
    claim = view.claim
    if claim.adverse:
        _row(_("Speaks ill of"), claim.against or _("somebody"))
    elif claim.adverse is None and view.accusations:
        accuse = ", ".join(f"“{accusing}”" for accusing in view.accusations)
        _row(_("Adverse?"), f"{accuse}: factcheck adverse {claim.id} yes|no --against {_('WHOM')}")
    for reply in view.replies:
        _row(_("Asked"), f"[{reply.id}] {reply.asked}: {'; '.join(lines(reply))}")


def _evidence(view: ClaimView) -> None:
    if not view.evidence:
        _row(_("Evidence"), _("none yet: {command}", command=f"factcheck source add {view.claim.id} {_('FILE')}"))
    for piece in view.evidence:
        source = piece.source
        origin = _("origin {name}", name=source.origin) if source.origin else ""
        facts = [word(source.kind), word(source.tier), origin, source.met or "", _("confidential") if source.confidential else ""]
        withdrawn = f" ({_('withdrawn')})" if piece.withdrawn else ""
        lead = f"{word(piece.stance)} "
        say(f"[{piece.id}] {source.name}{withdrawn}", lead=layout.head(_("Evidence")) + lead, style=BOLD)
        for line in (layout.joined(facts), _passage(piece), piece.note, _captured(piece), layout.found_since(piece)):
            if line:
                say(line, indent=_COLUMN + len(lead), style=DIM)
        for point in differing(view.claim, piece):
            say(
                f"{layout.kind(point.kind)}: {_(point.message)}",
                lead=f"{_('DIFFERS')}  ",
                indent=_COLUMN + len(lead),
                style=layout.ALARM,
            )


def _passage(piece: Evidence) -> str:
    at = _("at {place}", place=piece.locator) if piece.locator else ""
    return layout.joined([layout.quoted(piece.exact) if piece.exact else "", at, piece.source.locator or ""])


def _captured(piece: Evidence) -> str:
    by = f"{piece.by} {local(piece.at)}" if piece.at else piece.by
    sealed = _("sealed") if piece.snapshot and piece.snapshot.sealed else ""
    return layout.joined([by, f"SHA-256 {piece.snapshot.sha256[:12]}" if piece.snapshot else "", sealed])


def _sign_offs(view: ClaimView) -> None:
    for signed in view.claim.sign_offs:
        void = _void(signed.void)
        _row(_("Sign-off"), f"{word(signed.role)} {signed.by} {local(signed.at)}{void}", quiet=bool(signed.void))
    for passed in view.claim.overrides:
        told = _(
            "{what} by {who} {at}: {reason}",
            what=_(passed.code.replace("_", " ")),
            who=passed.by,
            at=local(passed.at),
            reason=passed.reason,
        )
        _row(_("Let pass"), told + _void(passed.void), quiet=bool(passed.void))


def _void(why: str | None) -> str:
    return f" ({_('void: {why}', why=retold(why))})" if why else ""
