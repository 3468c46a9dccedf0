"""Reports: one model of an article's checking, and a module for each format it is laid out in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.reports.formats import encoded, names, render
    from factcheck.reports.model import Report, build

_HOMES = {
    "Report": "factcheck.reports.model",
    "build": "factcheck.reports.model",
    "encoded": "factcheck.reports.formats",
    "names": "factcheck.reports.formats",
    "render": "factcheck.reports.formats",
}
"""A name is fetched when it is first used: the board and the JSON shapes lie here too, and must not wait for a whole report."""

__all__ = ["Report", "build", "encoded", "names", "render"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
