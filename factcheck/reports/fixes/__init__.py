"""What the writer gets: the changes that checking asks for, as a list and in the copy itself."""

from __future__ import annotations

from factcheck.reports.fixes.formats import FORMATS, render
from factcheck.reports.fixes.model import FixList, FixRow, collect

__all__ = ["FORMATS", "FixList", "FixRow", "collect", "render"]
