"""The command palette: every action that can be taken on a screen, by the name it has in the help and in the keymap."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from factcheck.tui.keymap import KEYS, name_of, sentence_of

_MOVEMENT = ("move(", "go(", "scroll_", "page_", "step(", "number(")
"""Actions that are too small for the palette."""


def commands(app: App[None], screen: Screen[object]) -> Iterator[SystemCommand]:
    """What can be done where one is, and then in the other panes of the screen."""
    seen: set[str] = set()
    for node, binding in _offered(screen):
        if binding.id in KEYS and binding.id not in seen and not binding.action.startswith(_MOVEMENT):
            seen.add(binding.id)
            yield SystemCommand(name_of(binding), sentence_of(binding), _runner(app, binding.action, node))


def _offered(screen: Screen[object]) -> Iterator[tuple[DOMNode, Binding]]:
    """The bindings that hold here, then those of the panes that one isn't in."""
    yield from ((node, binding) for node, binding, enabled, _tooltip in screen.active_bindings.values() if enabled)
    for widget in screen.query("*").results():
        if widget.focusable:
            yield from ((widget, binding) for _key, binding in widget._bindings)


def _runner(app: App[None], action: str, node: DOMNode) -> Callable[[], object]:
    """What runs an action in the pane it belongs to, and goes there."""

    async def run() -> None:
        if isinstance(node, Widget) and node.focusable:
            node.focus()
        await app.run_action(action, node)

    return run
