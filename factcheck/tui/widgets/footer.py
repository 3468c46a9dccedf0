"""The keys that matter most where one is, in the last line of every screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Footer
from textual.widgets._footer import FooterKey, FooterLabel, KeyGroup

from factcheck.i18n import _
from factcheck.tui.keymap import name_of, sentence_of


class Keys(Footer):
    """The library's footer in the language in use; the keys of a group stand together before its one name."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)

    def compose(self) -> ComposeResult:
        if not self._bindings_ready:
            return
        for group, members in groupby(self._shown(), key=lambda shown: shown[0].group):
            if group is None:
                for binding, enabled in members:
                    yield self._key(binding, name_of(binding), enabled)
            else:
                with KeyGroup(classes="-compact"):
                    for binding, enabled in members:
                        yield self._key(binding, "", enabled, classes="-grouped")
                yield FooterLabel(f"{_(group.description)} ")

    def _shown(self) -> Iterator[tuple[Binding, bool]]:
        """What has a place in the footer, once each, whatever number of keys it has."""
        seen: set[str] = set()
        for _node, binding, enabled, _tooltip in self.screen.active_bindings.values():
            if binding.show and binding.action not in seen:
                seen.add(binding.action)
                yield binding, enabled

    def _key(self, binding: Binding, name: str, enabled: bool, classes: str = "") -> FooterKey:
        key = self.app.get_key_display(binding)
        shown = FooterKey(binding.key, key, name, binding.action, not enabled, sentence_of(binding), classes)
        return shown.data_bind(compact=Footer.compact)
