"""Where facts come from, what they said when they were captured, and the text that can be got from their bytes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sources.comparison import compare, hold
    from sources.errors import CaptureCancelled, CaptureError, CaptureFailed, CaptureRefused, ExtractionRefused
    from sources.model import Capture, Comparison, Evidence, Extraction, Passage, Place, Point, Snapshot, Source, SourceCheck
    from sources.passages import locate
    from sources.web.limits import Limits, Progress
    from sources.web.pages import capture

_HOMES = {
    "CaptureCancelled": "sources.errors",
    "CaptureError": "sources.errors",
    "CaptureFailed": "sources.errors",
    "CaptureRefused": "sources.errors",
    "ExtractionRefused": "sources.errors",
    "Limits": "sources.web.limits",
    "Progress": "sources.web.limits",
    "capture": "sources.web.pages",
    "compare": "sources.comparison",
    "hold": "sources.comparison",
    "locate": "sources.passages",
}
"""Where each public name lives, but for the values of ``sources.model``; a name is fetched when it is first used, so that
whoever needs a value does not wait for the network's libraries."""

__all__ = [
    "Capture",
    "CaptureCancelled",
    "CaptureError",
    "CaptureFailed",
    "CaptureRefused",
    "Comparison",
    "Evidence",
    "Extraction",
    "ExtractionRefused",
    "Limits",
    "Passage",
    "Place",
    "Point",
    "Progress",
    "Snapshot",
    "Source",
    "SourceCheck",
    "capture",
    "compare",
    "hold",
    "locate",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES.get(name, "sources.model")), name)
    globals()[name] = value
    return value
