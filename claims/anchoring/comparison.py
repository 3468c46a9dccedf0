"""Two revisions of a text, compared once for all that is asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from claims.anchoring.alignment import Alignment
from claims.anchoring.deciding import Deciding
from claims.anchoring.model import Anchoring, Passage
from claims.anchoring.passages import passages
from claims.anchoring.placing import Placing
from claims.anchoring.sheets import Sheet
from claims.language import detect
from claims.sameness import canonical
from claims.text import Span


class Comparison:
    """An old and a new text, laid beside one another. ``language`` is the code of theirs; else it is detected."""

    def __init__(self, old: str, new: str, language: str | None = None) -> None:
        code = language or detect(old)
        self._alignment = Alignment.between(Sheet.of(old, code), Sheet.of(new, code))
        self._deciding = Deciding(self._alignment)
        self._placing = Placing(self._alignment)

    def reanchor(self, spans: Sequence[Span]) -> list[Anchoring]:
        """What became of each of ``spans`` of the old text, in their order."""
        return [self._find(span) for span in spans]

    def _find(self, span: Span) -> Anchoring:
        same = self._deciding.same(span)
        if same:
            return Anchoring("unchanged" if same == span else "moved", (same,))
        place = self._placing.place(span)
        return Anchoring("touched" if place else "gone", (place,) if place else (), self._deciding.changes(span, place))

    @cached_property
    def says_the_same(self) -> bool:
        """Whether no word differs in the whole of the two texts, nor the order of any."""
        return canonical(self._alignment.old.text) == canonical(self._alignment.new.text)

    @cached_property
    def _back(self) -> Deciding:
        return Deciding(self._alignment.turned())

    def stood(self, span: Span) -> bool:
        """Whether ``span`` of the new text stood in the old one already, in the same sentence."""
        return self._back.same(span) is not None

    def passages(self) -> list[Passage]:
        """What was changed, cut, put in and moved, sentence by sentence, in the order of the new text."""
        return passages(self._alignment)
