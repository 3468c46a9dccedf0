"""What new copy would do to an article, in the order of its words: for a checker to read before it is taken. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from claims.anchoring.model import Passage
from claims.differences import word_by_word
from claims.model import Claim
from claims.reopening import Edited, edits, words_stand
from claims.text import Span
from claims.vocabulary import Status, glyph
from factcheck.desk.views import Revised
from factcheck.i18n import _, ngettext, word
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.edits import WHY, flat, inked
from factcheck.tui.widgets.sheet import Paragraph

_SIGN_OF_PASSAGE = {
    "changed": Piece("~", "doubtful"),
    "cut": Piece("−", "fails"),
    "new": Piece("+", "holds"),
    "moved": Piece("↕", "quiet"),
}
_INDENT = 2


def headline(revised: Revised) -> tuple[CardLine, ...]:
    """Which article, from which revision to which; and what would become of its claims, in figures."""
    article = revised.article
    step = _("revision {before} → {after}", before=article.revision - 1, after=article.revision)
    title = CardLine(
        (Piece(f"{_('New copy')}  ", "lead"), Piece(f"{article.id}  {article.title}", "strong")), (Piece(step, "quiet"),)
    )
    return title, CardLine(tuple(figures(revised)))


def figures(revised: Revised) -> Iterator[Piece]:
    """How many claims reopen, go, come back, are new, and stand."""
    counts = (
        (glyph(Status.STALE), len(revised.stale), _("reopen"), "stale"),
        (glyph(Status.GONE), len(revised.gone), word(Status.GONE), "gone"),
        ("←", len(revised.back), _("back"), "query"),
        ("+", len(revised.added), _("new"), "lead"),
        ("=", len(revised.unchanged) + len(revised.moved), _("stand"), "holds"),
    )
    for sign, count, words, ink in counts:
        if count:
            yield Piece(f"{sign} {count} {words}   ", ink)


def paragraphs(revised: Revised) -> list[Paragraph]:
    """Every passage that differs, word by word, with the claims on it below; stops are the passages and the claims."""
    old, new = revised.texts
    claims = _Placed(revised)
    found: list[Paragraph] = []
    unchanged = 0
    for number, passage in enumerate(revised.passages):
        below = list(claims.on(passage.was, passage.now))
        if passage.kind == "same" and not below:
            unchanged += 1
            continue
        found += _skipped(unchanged)
        unchanged = 0
        sign = _SIGN_OF_PASSAGE.get(passage.kind, Piece(""))
        found.append(Paragraph(tuple(_passage(passage, old, new)), sign, stop=f"passage {number}"))
        found += [line for claim in below for line in _told(claim, revised)]
        found.append(Paragraph())
    found += _skipped(unchanged)
    return [*found, *_elsewhere(claims, revised), *_wrong(revised)]


def _passage(passage: Passage, old: str, new: str) -> Iterator[Piece]:
    was, now = passage.was.of(old) if passage.was else "", passage.now.of(new) if passage.now else ""
    if passage.kind == "changed":
        yield from inked(word_by_word(was, now))
    elif passage.kind == "moved":
        yield from (Piece(flat(now)), Piece(f"  ({_('moved')})", "quiet"))
    else:
        yield Piece(flat(now or was), {"cut": "cut", "new": "put"}.get(passage.kind, "plain"))


class _Placed:
    """The claims that something happens to, by where their words begin: the gone ones in the old text, the others in the new."""

    def __init__(self, revised: Revised) -> None:
        gone = set(revised.gone)
        self._old = sorted((_start(one), one.number, one) for one in revised.claims if one.id in gone)
        self._new = sorted((_start(one), one.number, one) for one in revised.claims if one.id not in gone)
        self._told: set[str] = set()

    def on(self, was: Span | None, now: Span | None) -> Iterator[Claim]:
        """The claims whose words begin in a passage."""
        for span, placed in ((was, self._old), (now, self._new)):
            if span is not None:
                first, last = (bisect_left(placed, edge, key=lambda one: one[0]) for edge in (span.start, span.end))
                self._told.update(claim.id for *_, claim in placed[first:last])
                yield from (claim for *_, claim in placed[first:last])

    def left(self) -> list[Claim]:
        """Those on no passage that was asked about."""
        return [claim for *_, claim in (*self._old, *self._new) if claim.id not in self._told]


def _start(claim: Claim) -> int:
    return min((one.span.start for one in claim.anchors), default=claim.sentence.span.start)


def _told(claim: Claim, revised: Revised) -> Iterator[Paragraph]:
    """What becomes of a claim, and why."""
    if claim.id in revised.added:
        yield Paragraph(
            (Piece(f"{_('{claim} is new', claim=claim.id)}: ", "lead"), Piece(flat(claim.wording))),
            Piece("+", "lead"),
            _INDENT,
            claim.id,
        )
        return
    kind, sign, ink = _fate(claim, revised)
    pieces = (Piece(kind, ink), Piece(f"{_was(claim)}: ", "quiet"), Piece(flat(claim.wording)))
    yield Paragraph(pieces, Piece(sign, ink), _INDENT, claim.id)
    confirm = (
        Piece(f" · {_('once taken, C confirms it')}", "lead")
        if claim.void_verdict is not None and words_stand(claim)
        else Piece("")
    )
    for edited in dict.fromkeys(edits(claim)):
        yield Paragraph((Piece(_(WHY[edited.why]), "quiet"), *_said(edited), confirm), indent=2 * _INDENT)


def _fate(claim: Claim, revised: Revised) -> tuple[str, str, str]:
    if claim.id in revised.gone:
        return _("{claim} is gone", claim=claim.id), glyph(Status.GONE), "gone"
    if claim.id in revised.back:
        return _("{claim} comes back", claim=claim.id), "←", "query"
    return _("{claim} reopens", claim=claim.id), glyph(Status.STALE), "stale"


def _was(claim: Claim) -> str:
    """What the claim was before, as far as somebody had worked on it."""
    if claim.void_verdict is not None:
        signed = ", ".join(dict.fromkeys(one.by for one in claim.sign_offs if one.void))
        was = _("was {state}", state=claim.void_verdict)
        return f" ({was}, {_('signed by {people}', people=signed)})" if signed else f" ({was})"
    return f" ({_('was {state}', state=claim.reopened.status)})" if claim.reopened else ""


def _said(edited: Edited) -> Iterator[Piece]:
    if edited.said is not None:
        was, now = (flat(one) or _("nobody") for one in edited.said)
        yield from (Piece(f" · {_('said by')} [", "quiet"), Piece(was, "cut"), Piece(" → ", "quiet"))
        yield from (Piece(now, "put"), Piece("]", "quiet"))


def _skipped(unchanged: int) -> Iterator[Paragraph]:
    if unchanged:
        words = ngettext("{count} sentence the same", "{count} sentences the same", unchanged)
        yield from (Paragraph((Piece(f"… {words} …", "quiet"),)), Paragraph())


def _elsewhere(claims: _Placed, revised: Revised) -> Iterator[Paragraph]:
    if left := claims.left():
        yield Paragraph((Piece(_("Elsewhere"), "lead"),))
        yield from (line for claim in left for line in _told(claim, revised))
        yield Paragraph()


def _wrong(revised: Revised) -> Iterator[Paragraph]:
    """What is wrong in the new copy itself."""
    if revised.discrepancies:
        yield Paragraph((Piece(_("To look at in the new copy"), "lead"),))
        yield from (Paragraph((Piece(_(one.message), "alarm"),), Piece("!", "alarm")) for one in revised.discrepancies)
    yield from (Paragraph((Piece(_(remark), "quiet"),), Piece("·", "quiet")) for remark in revised.remarks)
