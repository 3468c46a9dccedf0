"""Which sources are one: copies and rewrites of each other, pages of one site, reports that pass on the same agency's.

Several papers may print one wire story; then there is one source, however many links there are. What is told here is read off
the texts and may be wrong in both directions: a person's word (``Source.origin``, ``Source.same_as``) counts before it.
"""

from __future__ import annotations

from sources.origin.grouping import origins
from sources.origin.likeness import likeness
from sources.origin.model import Origin, Telling

__all__ = ["Origin", "Telling", "likeness", "origins"]
