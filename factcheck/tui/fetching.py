"""What the first frame doesn't wait for is fetched beside the screen once there is something on it: then no key waits for it.

First what the next key may ask for, then the rest: what is fetched takes its time from what is being read.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from textual.screen import Screen

_FORMS = "factcheck.tui.screens.forms"
_FROM_THE_DESK = (
    "factcheck.tui.screens.article",
    f"{_FORMS}.article",
    "factcheck.tui.screens.help",
    "factcheck.tui.screens.board",
    "factcheck.tui.screens.trail",
)


def fetch_next() -> None:
    """Load the screens that the first one leads to, with all that they need; on any thread."""
    for name in _FROM_THE_DESK:
        import_module(name)


def fetch_the_rest() -> None:
    """Load every screen and form; on any thread."""
    fetch_next()
    for found in iter_modules(import_module(_FORMS).__path__):
        import_module(f"{_FORMS}.{found.name}")


def fetch_beside(screen: Screen[str | None], everything: bool) -> None:
    """Do so on a thread of its own."""
    screen.app.run_worker(fetch_the_rest if everything else fetch_next, thread=True, group="fetch")
