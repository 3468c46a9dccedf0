"""What became of one claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claims.model import Claim


@dataclass(frozen=True, slots=True)
class Fate:
    """A claim before and after new copy: its verification stands (``unchanged``, ``moved``), or it is ``stale``, ``gone``, or
    ``back`` with its words.
    """

    kind: Literal["unchanged", "moved", "stale", "gone", "back"]
    was: Claim
    now: Claim

    @property
    def stands(self) -> bool:
        """Whether nothing that was verified has changed."""
        return self.kind in ("unchanged", "moved")

    @property
    def retouched(self) -> bool:
        """Whether it stands in other white space, or in other quotation marks or dashes."""
        return self.stands and _letters(self.was) != _letters(self.now)


def _letters(claim: Claim) -> list[str]:
    return [anchor.exact for place in claim.places for anchor in (*place.anchors, place.sentence)]
