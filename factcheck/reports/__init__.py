"""Reports: one model of an article's checking, and a module for each format it is laid out in."""

from __future__ import annotations

from factcheck.reports.formats import encoded, names, render
from factcheck.reports.model import Report, build

__all__ = ["Report", "build", "encoded", "names", "render"]
