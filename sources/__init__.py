"""Where facts come from, what they said when they were captured, and the text that can be got from their bytes."""

from __future__ import annotations

from sources.errors import ExtractionRefused
from sources.model import Evidence, Extraction, Passage, Snapshot, Source

__all__ = ["Evidence", "Extraction", "ExtractionRefused", "Passage", "Snapshot", "Source"]
