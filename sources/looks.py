"""What came of looking at a source again, as far as one piece of evidence is concerned."""

from __future__ import annotations

from collections.abc import Sequence

from claims.vocabulary import CheckOutcome
from sources.model import Evidence, SourceCheck


def found_since(evidence: Evidence, checks: Sequence[SourceCheck]) -> SourceCheck | None:
    """The look at a source (``checks``, oldest first) after which a piece of evidence is no longer what it was, or ``None``.

    A passage that changed stays changed, for the evidence quotes what was captured; a page that was gone or moved may be back.
    """
    since = [one for one in checks if evidence.at is None or one.at > evidence.at]
    changed = [one for one in since if evidence.id in one.touched]
    answered = [one for one in since if one.outcome is not CheckOutcome.FAILED]
    if changed:
        return changed[-1]
    last = answered[-1] if answered else None
    return last if last and last.outcome in (CheckOutcome.GONE, CheckOutcome.MOVED) else None
