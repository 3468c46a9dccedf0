"""What the first frame doesn't wait for is fetched right after it, beside the screen: then no key waits for it either."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_FORMS = "factcheck.tui.screens.forms"
_SCREENS = ("factcheck.tui.screens.article", "factcheck.tui.screens.help", "factcheck.tui.screens.trail")


class Fetched(Message):
    """Everything is there; nobody needs to do anything about it."""


def fetch_the_rest(desk: Desk | None = None) -> Fetched:
    """An errand for which no desk is needed: load the screens and forms, with all that they need."""
    forms = import_module(_FORMS)
    for name in (*_SCREENS, *(f"{_FORMS}.{found.name}" for found in iter_modules(forms.__path__))):
        import_module(name)
    return Fetched()
