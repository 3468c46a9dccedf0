"""What a note beside a claim says, a line each: for formats that put notes beside the words they are about."""

from __future__ import annotations

from factcheck.desk.views import ClaimView
from factcheck.reports.model import Report, when
from sources.model import Evidence


def note(report: Report, view: ClaimView) -> list[str]:
    """The lines of the note: number, status and verdict first, then what is to be done, the evidence and who stands behind it."""
    claim, words = view.claim, report.words
    verdict = f" · {report.label(claim.verdict)}" if claim.verdict else ""
    lines = [f"{claim.id} · {report.label(claim.status)}{verdict}", claim.wording]
    if claim.attribution:
        lines.append(f"{words.says}: {claim.attribution.who} (“{claim.attribution.cue}”)")
    if claim.void_verdict:
        lines.append(f"{words.void_verdict}: {report.label(claim.void_verdict)}")
    if claim.fix != "none":
        new = f": “{claim.fix_wording}”" if claim.fix_wording else ""
        lines.append(f"{words.fix}: {report.label(claim.fix)}{new}")
    if claim.reason:
        lines.append(f"{words.reason}: {claim.reason}")
    lines += [_evidence(report, piece) for piece in view.evidence] or [words.no_evidence]
    for signed in claim.sign_offs:
        void = f" ({words.void}: {signed.void})" if signed.void else ""
        lines.append(f"{words.sign_offs}: {report.label(signed.role)} · {signed.by} {when(signed.at)}{void}")
    return lines


def _evidence(report: Report, piece: Evidence) -> str:
    words, source = report.words, piece.source
    origin = f", {words.origin} {source.origin}" if source.origin else ""
    confidential = f", {words.confidential}" if source.confidential else ""
    kind = f"({report.label(source.kind)}, {report.label(source.tier)}{origin}{confidential})"
    at = f", {words.source_at} {piece.locator}" if piece.locator else ""
    passage = f": “{piece.exact}”" if piece.exact else ""
    address = f" · {source.locator}" if source.locator else ""
    remark = f" · {piece.note}" if piece.note else ""
    withdrawn = f" ({words.withdrawn})" if piece.withdrawn else ""
    return f"{words.evidence}: {report.label(piece.stance)} · {source.name} {kind}{at}{passage}{remark}{address}{withdrawn}"
