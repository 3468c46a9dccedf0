"""The list of fixes: where, what stands there now, what it should be, why, and on which source; and the copy with them made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from claims.copyedit import Edit, applied, clash, edits
from claims.vocabulary import Fix, Status, Verdict
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.reports.places import Place, Places
from factcheck.reports.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class FixRow:
    """One proposed change. ``edits`` are empty where a person has to make it by hand."""

    claim: str
    place: Place
    now: str
    new: str
    verdict: Verdict | None
    why: str
    sources: tuple[str, ...]
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the marked-up copy: words that stay, or what is ``cut`` and ``put`` in its place."""

    words: str = ""
    cut: str = ""
    put: str = ""


@dataclass(frozen=True)
class FixList:
    """All proposed changes of an article at one revision, in the order of the text."""

    page: ArticlePage
    words: Wording
    rows: tuple[FixRow, ...]

    @property
    def by_hand(self) -> list[FixRow]:
        """The changes that nobody can make for the writer: they go beyond the claim's own words, or clash with another."""
        return [row for row in self.rows if not row.edits]

    @cached_property
    def edits(self) -> list[Edit]:
        """Every edit, in the order of the text."""
        return sorted(edit for row in self.rows for edit in row.edits)

    @property
    def draft(self) -> str:
        """The text with every edit made: a draft of the next revision."""
        return applied(self.page.text, self.edits)

    @property
    def copy(self) -> list[Stretch]:
        """The marked-up copy, in order."""
        found, start = list[Stretch](), 0
        for edit in self.edits:
            found.append(Stretch(self.page.text[start : edit.span.start]))
            found.append(Stretch(cut=edit.span.of(self.page.text), put=edit.words))
            start = edit.span.end
        return [*found, Stretch(self.page.text[start:])]


def collect(page: ArticlePage, language: str | None = None) -> FixList:
    """The proposed fixes of ``page``, told in ``language`` (the article's if not given)."""
    places = Places(page.text)
    proposed = [view for view in page.claims if view.claim.fix is Fix.PROPOSED and view.claim.status is not Status.GONE]
    rows: list[FixRow] = []
    made: list[Edit] = []
    for view in sorted(proposed, key=lambda one: one.claim.anchors[0].span):
        changes = [] if view.claim.fix_wording is None else _changes(page.text, view)
        if any(clash(edit, made) for edit in changes):
            changes = []
        made += changes
        rows.append(_row(view, places, tuple(changes)))
    return FixList(page, wording(language or page.article.language), tuple(rows))


def _changes(text: str, view: ClaimView) -> list[Edit]:
    """The edits at every place of a claim; none where one of them has to be changed by hand: half a change is none."""
    claim = view.claim
    found: list[Edit] = []
    for place in claim.places:
        made = edits(text, [anchor.span for anchor in place.anchors], claim.wording, claim.fix_wording or "")
        if made is None:
            return []
        found += made
    return found


def _row(view: ClaimView, places: Places, changes: tuple[Edit, ...]) -> FixRow:
    claim = view.claim
    sources = tuple(f"{piece.source.name}{f', {piece.locator}' if piece.locator else ''}" for piece in view.evidence)
    place = places.of(claim.anchors[0].span)
    return FixRow(claim.id, place, claim.text, claim.fix_wording or "", claim.verdict, claim.reason or "", sources, changes)
