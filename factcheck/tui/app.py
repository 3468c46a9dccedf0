"""The app: it only wires screens, keys, colours and the way to the desk together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.app import SystemCommand
from textual.filter import LineFilter
from textual.message import Message
from textual.screen import ModalScreen, Screen

from factcheck.i18n import _
from factcheck.preferences import Preferences, remember_theme
from factcheck.tui import crash, palette, themes
from factcheck.tui.answers import SampleWanted
from factcheck.tui.errands import Errands
from factcheck.tui.in_order import KeysInOrder
from factcheck.tui.keymap import bindings, give_keys
from factcheck.tui.plain import Ascii, Neutralise
from factcheck.tui.screens.desk import DeskScreen
from factcheck.tui.tidying import Tidying
from factcheck.tui.workplace import Workplace, now_utc

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from factcheck.desk.session import Desk

_WIDTHS = [(0, "-narrow"), (100, "-wide")]
_HEIGHTS = [(0, "-short"), (30, "-tall")]
"""From how many columns and rows on a screen has which class."""


class FactcheckApp(Tidying, KeysInOrder):
    """The desk in the terminal.

    ``database`` is a file or a URL, ``actor`` the person, ``policy`` a preset or a file; what is ``None`` comes from the
    settings. The desk is opened after the first frame, on a thread of its own. ``look`` is how the person likes the screen,
    ``clock`` gives the present, with a zone. Raises ``BadInput`` for keys that clash.
    """

    TITLE = "Factcheck"
    CSS_PATH = "styles/factcheck.tcss"
    HORIZONTAL_BREAKPOINTS = _WIDTHS
    VERTICAL_BREAKPOINTS = _HEIGHTS
    BINDINGS = bindings("app.")

    def __init__(
        self,
        database: str | None = None,
        actor: str | None = None,
        policy: str | None = None,
        *,
        look: Preferences | None = None,
        clock: Callable[[], datetime] = now_utc,
    ) -> None:
        look = look or Preferences()
        self._gates: list[LineFilter] = [Neutralise(), *([Ascii()] if look.ascii_only else [])]
        super().__init__()
        for theme in themes.themes():
            self.register_theme(theme)
        self.theme = themes.LIGHT if look.theme == "light" else themes.DARK
        self.set_keymap(_given(look.keys))
        self.workplace = Workplace(Errands(lambda: _open(database, actor, policy)), clock)
        self._sample: TemporaryDirectory[str] | None = None

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.variables(self.current_theme.dark, no_color=self.no_color)

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), *self._gates]

    def get_default_screen(self) -> DeskScreen:
        return DeskScreen(self.workplace)

    @on(SampleWanted)
    async def open_sample(self) -> None:
        """Go over to a throw-away newsroom; the empty desk is let go."""
        from tempfile import TemporaryDirectory

        from factcheck.tui.sample import opener

        left, self._sample = self.workplace, TemporaryDirectory(prefix="factcheck-sample-", ignore_cleanup_errors=True)
        self.workplace = Workplace(Errands(opener(self._sample.name)), left.clock)
        await self.push_screen(DeskScreen(self.workplace))
        self._close(left)

    def on_unmount(self) -> None:
        self._close(self.workplace)
        if self._sample is not None:
            self._sample.cleanup()

    def _close(self, workplace: Workplace) -> None:
        workplace.errands.close(lambda desk: _farewell(desk, workplace.seat))

    def action_help(self) -> None:
        from factcheck.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen.active_bindings.values()))

    def action_jump(self) -> None:
        from factcheck.tui.screens.jump import jump

        if not isinstance(self.screen, ModalScreen):
            jump(self, self.workplace)

    def action_other_theme(self) -> None:
        chosen = "light" if self.current_theme.dark else "dark"
        self.theme = themes.LIGHT if chosen == "light" else themes.DARK
        self.run_worker(lambda: remember_theme(chosen), thread=True, group="theme", exclusive=True)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        return palette.commands(self, screen)

    def action_command_palette(self) -> None:
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=_("What do you want to do?"), id="--command-palette"))

    def _fatal_error(self) -> None:
        """Leave with a report that holds nothing of anybody's text (the library's own prints local variables)."""
        self.bell()
        error = self._exception
        if error is not None:
            self._exit_renderables.append(Text(crash.report(error)))
        self._close_messages_no_wait()


def _given(keys: Mapping[str, str]) -> dict[str, str]:
    """The keys that the person wants other than usual; hints name them from now on."""
    others: dict[str, str] = {}
    if keys:
        from factcheck.tui.remapping import remapped

        others = remapped(keys)
    give_keys(others)
    return others


def _farewell(desk: Desk, seat: str) -> Message:
    from factcheck.desk import presence

    presence.leave(desk, seat)
    return Message()


def _open(database: str | None, actor: str | None, policy: str | None) -> Desk:
    from factcheck.config import settings
    from factcheck.desk.session import open_desk

    found = settings(database, actor, policy)
    return open_desk(found.database, actor=found.user, policy=found.policy)
