"""The formats of a report. Each module beside this one is a format: its name is what a person asks for, and its
``render(report)`` lays the report out as text. Adding a format is adding a module.
"""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from importlib import import_module
from pkgutil import iter_modules

from factcheck.errors import BadInput
from factcheck.reports.model import Report


def names() -> list[str]:
    """What reports there are, in alphabetical order; no format is loaded by asking."""
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def check(name: str) -> None:
    """Raise ``BadInput`` for a ``name`` that is no format, with the nearest."""
    if name not in names():
        near = get_close_matches(name.casefold(), names(), n=1)
        hint = f"Did you mean “{near[0]}”?" if near else ""
        raise BadInput(f"There is no report format “{name}”; the formats are {', '.join(names())}.", hint)


def render(report: Report, name: str) -> str:
    """``report`` in the format called ``name``. Raises ``BadInput`` for a name that is none."""
    check(name)
    lay_out: Callable[[Report], str] = import_module(f"{__name__}.{name}").render
    return lay_out(report)
