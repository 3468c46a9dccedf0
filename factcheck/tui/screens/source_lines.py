"""A claim beside a source, in words and marks: what agrees, what differs, and what the source says now. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.differences import word_by_word
from claims.vocabulary import glyph
from factcheck.desk.views import Bearing, Beside, Since
from factcheck.i18n import N_, _, word
from factcheck.tui.keymap import key_of
from factcheck.tui.times import when
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.edits import flat, inked
from factcheck.tui.widgets.sheet import Paragraph
from factcheck.tui.widgets.source_text import Marked
from sources.model import Standing

_SIGNS = {"differs": Piece("≠", "alarm"), "agrees": Piece("=", "holds"), "missing": Piece("·", "quiet")}
_INKS = {"differs": "alarm", "agrees": "plain", "missing": "quiet"}
_LAST = ("differs", "missing", "agrees")
_STATES = {
    "stands": N_("The passage still stands in it."),
    "changed": N_("The passage reads otherwise now."),
    "gone": N_("The passage is not in it any more."),
}


def candidates(beside: Beside) -> tuple[Bearing, ...]:
    """The passages to step through: the one the evidence rests on, where it isn't among those found, and those, best first."""
    resting = beside.resting
    if resting is None or any(one.span == resting.span for one in beside.passages):
        return beside.passages
    return (resting, *beside.passages)


def headline(beside: Beside, passages: Sequence[Bearing], chosen: int | None, count: tuple[int, int]) -> tuple[CardLine, ...]:
    """The claim; the source, what it does to the claim, and where in it one is. ``count``: which piece of how many."""
    claim, source, piece = beside.claim, beside.source, beside.evidence
    which = (Piece(_("source {number} of {total}", number=count[0], total=count[1]), "quiet"),) if count[1] > 1 else ()
    first = CardLine((Piece(f"{claim.id}  ", "quiet"), Piece(flat(beside.compared), "strong")), which)
    stance = f"{glyph(piece.stance)} {word(piece.stance)}  " if piece is not None else ""
    ink = {"supports": "holds", "contradicts": "fails"}.get(piece.stance if piece is not None else "", "quiet")
    kinds = f"  {glyph(source.tier)} {word(source.tier)} · {glyph(source.kind)} {word(source.kind)}"
    left = (Piece(stance, ink), Piece(source.name, "lead"), Piece(kinds, "quiet"))
    return first, CardLine(left, (Piece(_where(beside, passages, chosen), "plain"),))


def _where(beside: Beside, passages: Sequence[Bearing], chosen: int | None) -> str:
    if chosen is None:
        return beside.evidence.locator if beside.evidence is not None else ""
    one = passages[chosen]
    rests = beside.resting is not None and one.span == beside.resting.span
    rank = _("passage {number} of {total}", number=chosen + 1, total=len(passages))
    return " · ".join(part for part in (one.place, rank, _("it rests here") if rests else "") if part)


def points(beside: Beside, passage: Bearing | None) -> list[Paragraph]:
    """What of the claim the passage says otherwise, doesn't say, and says too."""
    if beside.snapshot is None or not beside.snapshot.text:
        said = (
            _("What it says is sealed: {key} on the claim reveals it.", key=key_of("claim.reveal"))
            if beside.source.confidential
            else _("It has no text.")
        )
        return [Paragraph((Piece(said, "quiet"),))]
    if passage is None:
        return [Paragraph((Piece(_("Nothing in it has anything in common with the claim."), "quiet"),))]
    ordered = sorted(passage.held.points, key=lambda point: _LAST.index(point.outcome))
    told = [Paragraph((Piece(_(point.message), _INKS[point.outcome]),), _SIGNS[point.outcome]) for point in ordered]
    return told or [Paragraph((Piece(_("There is no number, date, name or quotation to compare."), "quiet"),))]


def marks(beside: Beside, passages: Sequence[Bearing], chosen: int | None) -> Iterator[Marked]:
    """The marks on the source's text: every passage by its rank, the chosen one, and its points."""
    resting = beside.resting.span if beside.resting is not None else None
    for rank, one in enumerate(passages, 1):
        yield Marked(one.span, "passage", "▸" if one.span == resting else str(rank))
    if chosen is None:
        return
    span = passages[chosen].span
    yield Marked(span, "chosen")
    for point in passages[chosen].held.points:
        if point.there is not None and point.outcome != "missing":
            yield Marked(point.there.shifted(span.start), point.outcome)


def changes(since: Since) -> list[Paragraph]:
    """What the latest capture says otherwise: the passage first, then every paragraph that differs, word by word."""
    found = [Paragraph((Piece(_("Captured again {when}", when=when(since.at)), "lead"),)), Paragraph()]
    if since.passage is not None:
        ink = "holds" if since.passage.state == "stands" else "alarm"
        found.append(Paragraph((Piece(_(_STATES[since.passage.state]), ink),)))
        if since.passage.state != "stands":
            found.append(_changed(since.passage, "passage"))
        found.append(Paragraph())
    for number, change in enumerate(since.changes):
        found += [_changed(change, f"change {number}"), Paragraph()]
    return found


def _changed(change: Standing, stop: str) -> Paragraph:
    sign = (
        Piece("~", "doubtful")
        if change.before and change.after
        else Piece("−", "fails")
        if change.before
        else Piece("+", "holds")
    )
    if change.before and change.after:
        return Paragraph(tuple(inked(word_by_word(change.before, change.after))), sign, stop=stop)
    return Paragraph((Piece(flat(change.before or change.after), "cut" if change.before else "put"),), sign, stop=stop)
