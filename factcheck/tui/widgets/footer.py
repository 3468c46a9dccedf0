"""The keys that matter most where one is, in the last line of every screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Footer
from textual.widgets._footer import FooterKey, FooterLabel, KeyGroup

from factcheck.i18n import _
from factcheck.tui.keymap import name_of, sentence_of

MOST = 6
"""Entries on a screen of less than ``ROOMY`` columns: more are not read."""
ROOMY = 100

Entry = Sequence[tuple[Binding, bool]]
"""One action, or a group of them under one name; each with whether it can be done now."""


class Keys(Footer):
    """The library's footer in the language in use; what doesn't fit is left to the help, which always has its place."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)

    def compose(self) -> ComposeResult:
        if not self._bindings_ready:
            return
        for entry in self._fitting(self.app.size.width):
            group = entry[0][0].group
            if group is None:
                yield self._key(*entry[0], name_of(entry[0][0]))
            else:
                with KeyGroup(classes="-compact"):
                    for binding, enabled in entry:
                        yield self._key(binding, enabled, "", classes="-grouped")
                yield FooterLabel(f"{_(group.description)} ")

    def _fitting(self, width: int) -> list[Entry]:
        """The entries for which there is room; those that must be there are the panes and the help."""
        entries = [list(members) for _group, members in groupby(self._shown(), key=lambda shown: shown[0].group or shown[0].id)]
        wanted = sorted(entries, key=lambda entry: not _must_be_there(entry))
        kept: list[Entry] = []
        for entry in wanted[: MOST if width < ROOMY else None]:
            room = sum(map(self._cells, [*kept, entry]))
            if room <= width:
                kept.append(entry)
        return [entry for entry in entries if entry in kept]

    def _shown(self) -> Iterator[tuple[Binding, bool]]:
        """What has a place in the footer, once each, whatever number of keys it has."""
        seen: set[str] = set()
        for _node, binding, enabled, _tooltip in self.screen.active_bindings.values():
            if binding.show and binding.action not in seen:
                seen.add(binding.action)
                yield binding, enabled

    def _cells(self, entry: Entry) -> int:
        keys = sum(cell_len(self.app.get_key_display(binding)) for binding, _enabled in entry)
        group = entry[0][0].group
        return keys + 2 + cell_len(_(group.description) if group else name_of(entry[0][0]))

    def _key(self, binding: Binding, enabled: bool, name: str, classes: str = "") -> FooterKey:
        key = self.app.get_key_display(binding)
        shown = FooterKey(binding.key, key, name, binding.action, not enabled, sentence_of(binding), classes)
        return shown.data_bind(compact=Footer.compact)


def _must_be_there(entry: Entry) -> bool:
    binding = entry[0][0]
    return binding.group is not None or str(binding.id).startswith("app.help")
