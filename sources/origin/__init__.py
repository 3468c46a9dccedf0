"""Which sources are one: copies and rewrites of each other, pages of one site, reports that pass on the same agency's.

Several papers may print one wire story; then there is one source, however many links there are. What is told here is read off
the texts and may be wrong in both directions: a person's word (``Source.origin``, ``Source.same_as``) counts before it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sources.origin.model import Origin, Telling

if TYPE_CHECKING:
    from sources.origin.closeness import likeness
    from sources.origin.grouping import origins

_HOMES = {"likeness": "sources.origin.closeness", "origins": "sources.origin.grouping"}
"""What compares texts is slow to load: it is fetched when it is first used, and not by who only speaks of origins."""

__all__ = ["Origin", "Telling", "likeness", "origins"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
