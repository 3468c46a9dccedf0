"""From one revision's spans to the next's: which words are the same, which were touched, which are gone.

Only the same words in the same sentence count as the same (``claims.sameness`` says what that is); likeness may move a
highlight, never carry a verification.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.anchoring.alignment import Alignment
from claims.anchoring.deciding import Deciding
from claims.anchoring.model import Anchoring, Change, State
from claims.anchoring.placing import Placing
from claims.anchoring.sheets import Sheet
from claims.language import detect
from claims.text import Span

__all__ = ["Anchoring", "Change", "State", "reanchor"]


def reanchor(old: str, new: str, spans: Sequence[Span]) -> list[Anchoring]:
    """Find each of ``spans`` of ``old`` again in ``new``; the answers are in the order of the spans.

    Time is linear in the length of the texts, but for the stretches that were rewritten.
    """
    if old == new:
        return [Anchoring("unchanged", (span,)) for span in spans]
    language = detect(old)
    alignment = Alignment.between(Sheet.of(old, language), Sheet.of(new, language))
    deciding, placing = Deciding(alignment), Placing(alignment)
    found: list[Anchoring] = []
    for span in spans:
        same = deciding.same(span)
        if same:
            found.append(Anchoring("unchanged" if same == span else "moved", (same,)))
            continue
        place = placing.place(span)
        changes = deciding.changes(span, place)
        found.append(Anchoring("touched", (place,), changes) if place else Anchoring("gone", (), changes))
    return found
