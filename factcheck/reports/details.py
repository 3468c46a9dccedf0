"""What is known of one claim, line by line: the same lines in a note beside its words, in a card and in a list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.ledger import Reply
from claims.model import Claim
from claims.vocabulary import Fix, Status, label
from factcheck.desk.views import ClaimView
from factcheck.i18n.retelling import retold
from factcheck.reports.model import Report, when
from sources.model import Evidence


@dataclass(frozen=True, slots=True)
class Detail:
    """One line: what it is about, what is to be said, and in small print where that comes from. ``void``: it no longer holds,
    for the reason in ``why``.
    """

    about: str
    text: str
    small: str = ""
    void: bool = False
    why: str = ""

    def __str__(self) -> str:
        small = f" · {self.small}" if self.small else ""
        return f"{self.about}: {self.text}{small}{f' ({self.why})' if self.why else ''}"


def note(report: Report, view: ClaimView) -> list[str]:
    """The lines of a note: number, status and verdict first, then the wording, then the details."""
    return [heading(report, view), view.claim.wording, *(map(str, details(report, view)))]


def heading(report: Report, view: ClaimView) -> str:
    """``1.3 · ✓ checked · ✓ supported``."""
    claim = view.claim
    verdict = f" · {report.label(claim.verdict)}" if claim.verdict else ""
    return f"{claim.id} · {report.label(claim.status)}{verdict}"


def details(report: Report, view: ClaimView) -> list[Detail]:
    """What is to be done about a claim, the evidence for and against it, and who stands behind it."""
    evidence = [_evidence(report, piece) for piece in view.evidence]
    none = [Detail(report.words.evidence, report.words.no_evidence)]
    return [*_own(report, view), *(evidence or none), *_around(report, view)]


def _own(report: Report, view: ClaimView) -> Iterator[Detail]:
    claim, words = view.claim, report.words
    for place in claim.places:
        if said := place.attribution:
            relayed = f", {words.relayed} {said.relayed_by}" if said.relayed_by else ""
            yield Detail(words.says, f"{said.who} (“{said.cue}”){relayed}")
    if claim.reopened:
        rested = " … ".join(f"“{one.words}”" for one in claim.reopened.basis)
        yield Detail(words.checked_words, rested, f"{words.revision} {claim.reopened.revision}")
    if claim.void_verdict:
        yield Detail(words.void_verdict, report.label(claim.void_verdict), void=True)
    if claim.fix is not Fix.NONE:
        new = f": “{claim.fix_wording}”" if claim.fix_wording else ""
        yield Detail(words.fix, f"{report.label(claim.fix)}{new}", _joined(claim.fix_by, claim.fix_reason))
    if claim.reason:
        about = words.question if claim.status is Status.QUERY else words.reason
        yield Detail(about, claim.reason, asking(claim))
    if claim.assignee:
        yield Detail(words.assignee, claim.assignee)
    if claim.note:
        yield Detail(words.note, claim.note)
    if claim.adverse:
        yield Detail(words.adverse, claim.against or words.somebody)


def _around(report: Report, view: ClaimView) -> Iterator[Detail]:
    words = report.words
    for reply in view.replies:
        yield Detail(words.replies, told(report, reply), reply.by, reply.withdrawn, words.withdrawn if reply.withdrawn else "")
    for passed in view.claim.overrides:
        void = f"{words.void}: {retold(passed.void, words.code)}" if passed.void else ""
        yield Detail(words.let_pass, passed.reason, f"{passed.by} {when(passed.at)}", bool(passed.void), void)
    for signed in view.claim.sign_offs:
        void = f"{words.void}: {retold(signed.void, words.code)}" if signed.void else ""
        text = f"{report.label(signed.role)} · {signed.by} {when(signed.at)}"
        yield Detail(words.sign_offs, text, void=bool(signed.void), why=void)


def told(report: Report, reply: Reply) -> str:
    """Who was asked for a reply, how and when, and what came of it."""
    words, code = report.words, report.words.code
    asked = words.asked.format(asked=reply.asked, way=label(reply.way, code), at=when(reply.asked_at), tries=reply.tries)
    said = f": “{reply.words}”" if reply.words else ""
    printed = f" · {words.printed.format(where=reply.printed)}" if reply.printed else ""
    return f"{asked} · {report.label(reply.answer)}{said}{printed}"


def _evidence(report: Report, piece: Evidence) -> Detail:
    words, source = report.words, piece.source
    origin = f"{words.origin} {source.origin}" if source.origin else ""
    confidential = words.confidential if source.confidential else ""
    kind = ", ".join(one for one in (report.label(source.kind), report.label(source.tier), origin, confidential) if one)
    at = f", {words.source_at} {piece.locator}" if piece.locator else ""
    passage = f": “{piece.exact}”" if piece.exact else ""
    since = f" — {changed_since(report, piece)}" if piece.found else ""
    captured = ""
    if piece.snapshot:
        captured = f"{words.captured} {when(piece.snapshot.at)}, SHA-256 {piece.snapshot.sha256[:16]}…"
    small = _joined(piece.note, source.locator, captured, f"{piece.by} {when(piece.at)}".strip())
    text = f"{report.label(piece.stance)} · {source.name} ({kind}){at}{passage}{since}"
    return Detail(words.evidence, text, small, piece.withdrawn, words.withdrawn if piece.withdrawn else "")


def changed_since(report: Report, piece: Evidence) -> str:
    """What a later look at a source found, where it is no longer what was captured: "↻ changed since it was captured (…)"."""
    found = piece.found
    if found is None:
        return ""
    return report.words.changed_since.format(outcome=report.label(found.outcome), at=when(found.at))


def asking(claim: Claim) -> str:
    """Who asks whom a claim's query, and since when: "Sari → Dimas, 2026-11-24 17:00 UTC"."""
    people = " → ".join(one for one in (claim.asked_by, claim.asked_of) if one)
    return ", ".join(one for one in (people, when(claim.asked_at)) if one)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
