"""Where facts come from, what they said when they were captured, and the text that can be got from their bytes."""

from __future__ import annotations

from sources.errors import ExtractionRefused
from sources.model import Capture, Evidence, Extraction, Passage, Place, Snapshot, Source, SourceCheck

__all__ = [
    "Capture",
    "Evidence",
    "Extraction",
    "ExtractionRefused",
    "Passage",
    "Place",
    "Snapshot",
    "Source",
    "SourceCheck",
]
