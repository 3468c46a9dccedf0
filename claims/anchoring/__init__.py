"""From one revision's spans to the next's: which words are the same, which were touched, which are gone.

Only the same words in the same sentence count as the same (``claims.sameness`` says what that is); likeness may move a
highlight, never carry a verification.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.anchoring.comparison import Comparison
from claims.anchoring.model import Anchoring, Change, Passage, State
from claims.text import Span

__all__ = ["Anchoring", "Change", "Comparison", "Passage", "State", "reanchor"]


def reanchor(old: str, new: str, spans: Sequence[Span]) -> list[Anchoring]:
    """Find each of ``spans`` of ``old`` again in ``new``; the answers are in the order of the spans.

    Time is linear in the length of the texts, but for the stretches that were rewritten.
    """
    if old == new:
        return [Anchoring("unchanged", (span,)) for span in spans]
    return Comparison(old, new).reanchor(spans)
