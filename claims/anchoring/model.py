"""What becomes of words in the next revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claims.text import Span

State = Literal["unchanged", "moved", "touched", "gone"]


@dataclass(frozen=True, slots=True)
class Change:
    """One edit: the old words and what stands in their place (either may be empty)."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Anchoring:
    """Where a span of the old text is in the new one.

    ``unchanged``: the same words in the same sentence at the same place; ``moved``: the same, elsewhere; ``touched``:
    the words or their sentence were edited, and ``spans`` is where they most likely are; ``gone``: they were cut
    (``spans`` is empty). ``changes`` are the edits in the sentences that the words stood in.
    """

    state: State
    spans: tuple[Span, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether the words, and their sentence, say the same."""
        return self.state in ("unchanged", "moved")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a few that were joined or split, in the old text and in the new; ``None`` where it has none there.

    ``kind``: it is the ``same`` but for white space and typography, was ``moved`` past others, ``changed``, ``cut``, or ``new``.
    """

    kind: Literal["same", "moved", "changed", "cut", "new"]
    was: Span | None
    now: Span | None
