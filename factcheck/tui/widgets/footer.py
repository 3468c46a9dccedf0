"""The keys that matter most where one is, in the last line of every screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.binding import Binding
from textual.screen import Screen
from textual.strip import Strip

from factcheck.i18n import _
from factcheck.tui.inks import Inked, Inks
from factcheck.tui.keymap import name_of, sentence_of

MOST = 6
"""Entries on a screen of less than ``ROOMY`` columns: more are not read."""
ROOMY = 100

Entry = Sequence[tuple[Binding, bool]]
"""One action, or a group of them under one name; each with whether it can be done now."""

_INKS = Inks({"key": "bold $lead", "key-idle": "dim bold $lead", "name": "$foreground", "name-idle": "dim $foreground"})


class Label(NamedTuple):
    """Some words of the footer, and the action they stand for with whether it can be done now; a gap stands for none."""

    words: str
    ink: str = "name"
    binding: Binding | None = None
    enabled: bool = True


class Keys(Inked):
    """A line that is drawn, not composed: it is made anew wherever the focus goes, on every screen there is.

    What doesn't fit is left to the help, which always has its place. A click on an entry does what its key does.
    """

    ALLOW_SELECT = False
    INKS = _INKS
    DEFAULT_CSS = "Keys { dock: bottom; height: 1; background: $footer-background; }"

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[Label, ...] = ()

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_changed)

    def _bindings_changed(self, screen: Screen[object]) -> None:
        if screen.app.app_focus and self.is_attached and screen is self.screen:
            self._make()

    def on_resize(self) -> None:
        self._make()

    def _make(self) -> None:
        entries = self.entries()
        made = tuple(label for entry in entries for label in self._labelled(entry))
        if made != self._labels:
            self._labels = made
            self.refresh()

    def render_line(self, y: int) -> Strip:
        base = self.ground
        segments = [
            Segment(words, base + self.ink(ink if enabled else f"{ink}-idle")) for words, ink, _b, enabled in self._labels
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    # what is shown

    def entries(self) -> list[Entry]:
        """What is shown, in its order: as much as there is room for, the panes and the help in any case."""
        width = self.app.size.width
        entries = [list(members) for _group, members in groupby(self._shown(), key=lambda shown: shown[0].group or shown[0].id)]
        wanted = sorted(entries, key=lambda entry: not _must_be_there(entry))
        kept: list[Entry] = []
        for entry in wanted[: MOST if width < ROOMY else None]:
            if sum(map(self.cells, [*kept, entry])) <= width:
                kept.append(entry)
        return [entry for entry in entries if entry in kept]

    def cells(self, entry: Entry) -> int:
        """How wide an entry is."""
        return sum(cell_len(label.words) for label in self._labelled(entry))

    def _shown(self) -> Iterator[tuple[Binding, bool]]:
        """What has a place in the footer, once each, whatever number of keys it has."""
        seen: set[str] = set()
        for _node, binding, enabled, _tooltip in self.screen.active_bindings.values():
            if binding.show and binding.action not in seen:
                seen.add(binding.action)
                yield binding, enabled

    def _labelled(self, entry: Entry) -> Iterator[Label]:
        group = entry[0][0].group
        if group is not None:
            yield Label(" ")
        for binding, enabled in entry:
            yield Label(self.app.get_key_display(binding), "key", binding, enabled)
            if group is None:
                yield Label(f" {name_of(binding)}", "name", binding, enabled)
        yield Label(f" {_(group.description)} " if group is not None else " ")

    # the mouse

    def _under(self, event: events.MouseEvent) -> Label | None:
        right = 0
        for label in self._labels:
            right += cell_len(label.words)
            if event.x < right:
                return label
        return None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        label = self._under(event)
        self.tooltip = sentence_of(label.binding) if label is not None and label.binding is not None else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        label = self._under(event)
        if label is None or label.binding is None:
            return
        if label.enabled:
            self.app.simulate_key(label.binding.key)
        else:
            self.app.bell()


def _must_be_there(entry: Entry) -> bool:
    binding = entry[0][0]
    return binding.group is not None or str(binding.id).startswith("app.help")
