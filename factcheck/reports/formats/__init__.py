"""The formats of a report. Each module beside this one is a format: its name is what a person asks for, and its
``render(report)`` lays the report out, as text or as a file's bytes. Adding a format is adding a module.
"""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from importlib import import_module
from pkgutil import iter_modules

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.reports.model import Report


def names() -> list[str]:
    """What reports there are, in alphabetical order; no format is loaded by asking."""
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def check(name: str) -> None:
    """Raise ``BadInput`` for a ``name`` that is no format, with the nearest."""
    if name not in names():
        near = get_close_matches(name.casefold(), names(), n=1)
        hint = phrase("Did you mean “{near}”?", near=near[0]) if near else ""
        raise BadInput(
            phrase("There is no report format “{name}”; the formats are {names}.", name=name, names=", ".join(names())), hint
        )


def encoded(report: Report, name: str) -> bytes:
    """``report`` in the format called ``name``, as a file holds it. Raises ``BadInput`` for a name that is none."""
    made = _laid_out(report, name)
    return made.encode("utf-8") if isinstance(made, str) else made


def render(report: Report, name: str) -> str:
    """``report`` in a format that is text. Raises ``BadInput`` for a name that is none, or is another kind of file."""
    made = _laid_out(report, name)
    if isinstance(made, bytes):
        raise BadInput(
            phrase("A report in the format {name} is no text to read here.", name=name),
            phrase("Write it to a file: -o report.{name}", name=name),
        )
    return made


def _laid_out(report: Report, name: str) -> str | bytes:
    check(name)
    lay_out: Callable[[Report], str | bytes] = import_module(f"{__name__}.{name}").render
    return lay_out(report)
