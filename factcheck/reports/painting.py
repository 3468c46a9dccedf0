"""The article's text cut into pieces, each with the claims that lie on it: what a report marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.text import Span
from claims.vocabulary import Status

if TYPE_CHECKING:
    from factcheck.desk.views import ArticlePage, ClaimView

URGENCY = (
    Status.STALE,
    Status.QUERY,
    Status.OPEN,
    Status.CHECKING,
    Status.CHECKED,
    Status.OUT_OF_SCOPE,
    Status.GONE,
)
"""Where claims overlap, the piece is drawn in the status that most wants a person."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line. ``claims`` lie on it, ``opens`` are those of them that begin here."""

    text: str
    claims: tuple[ClaimView, ...] = ()
    opens: tuple[ClaimView, ...] = ()
    set_aside: str = ""
    missed: bool = False
    """Whether this is (a piece of) a number or a name that no claim covers."""

    @property
    def status(self) -> Status | None:
        """The most urgent status on this piece; ``None`` where no claim lies."""
        found = {view.claim.status for view in self.claims}
        return next((status for status in URGENCY if status in found), None)


@dataclass(frozen=True, slots=True)
class _Layer:
    """One stretch of one claim, or one that was set aside, or one that was overlooked."""

    span: Span
    view: ClaimView | None = None
    first: bool = False
    reason: str = ""
    missed: bool = False


def painted(page: ArticlePage) -> list[list[Piece]]:
    """The lines of the article that hold words, each as its pieces in order. Joined, a line's pieces are the line."""
    layers = sorted(_layers(page), key=lambda layer: layer.span)
    cuts = sorted({edge for layer in layers for edge in (layer.span.start, layer.span.end)})
    lines: list[list[Piece]] = []
    start = next_layer = next_cut = 0
    active: list[_Layer] = []
    for line in page.text.split("\n"):
        end = start + len(line)
        pieces: list[Piece] = []
        while start < end:
            while next_cut < len(cuts) and cuts[next_cut] <= start:
                next_cut += 1
            stop = min(end, cuts[next_cut]) if next_cut < len(cuts) else end
            while next_layer < len(layers) and layers[next_layer].span.start <= start:
                active.append(layers[next_layer])
                next_layer += 1
            active = [layer for layer in active if layer.span.end > start]
            pieces.append(_piece(page.text[start:stop], start, active))
            start = stop
        if line.strip():
            lines.append(pieces)
        start = end + 1
    return lines


def _layers(page: ArticlePage) -> Iterable[_Layer]:
    for view in page.claims:
        if view.claim.status is not Status.GONE:
            for place, anchor in enumerate(view.claim.anchors):
                yield _Layer(anchor.span, view, first=place == 0)
    for words in page.set_aside:
        yield _Layer(words.span, reason=words.reason)
    from claims.coverage import overlooked  # what finds names and numbers is slow to load; most that is painted has none

    left = overlooked(page.text, page.coverage.uncovered)
    for span in (*left.numbers, *left.names):
        yield _Layer(span, missed=True)


def _piece(text: str, start: int, active: Sequence[_Layer]) -> Piece:
    claims = {layer.view.claim.id: layer.view for layer in active if layer.view is not None}
    opens = [layer.view for layer in active if layer.view is not None and layer.first and layer.span.start == start]
    reason = next((layer.reason for layer in active if layer.reason), "")
    missed = not claims and not reason and any(layer.missed for layer in active)
    return Piece(text, tuple(claims.values()), tuple(sorted(opens, key=lambda view: view.claim.number)), reason, missed)
