"""What is written in which style: tables of a few words, made into styles once for a theme.

A style sheet would say the same, but the library matches it anew for every ink of every widget on every screen that is
opened: that was most of what opening one cost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.style import Style
from textual.widget import Widget

from factcheck.tui import themes

TONED: Mapping[str, str] = {name: f"$tone-{name}" for name in themes.TONES}
"""Each tone a claim can have, in its colour."""
PLAIN: Mapping[str, str] = {
    "plain": "",
    "strong": "bold",
    "quiet": "$quiet",
    "alarm": "bold $alarm",
    "lead": "$lead",
}
"""The inks of words that are of no claim."""


class Inks:
    """Named styles, in the words of the terminal library with ``$…`` for a colour of the theme (``bold $alarm on $panel``).

    ``no_color`` are those that are otherwise where there is no colour.
    """

    def __init__(self, table: Mapping[str, str], no_color: Mapping[str, str] | None = None) -> None:
        self._tables = {False: table, True: {**table, **(no_color or {})}}
        self._made: dict[tuple[bool, bool], dict[str, Style]] = {}

    def on(self, widget: Widget) -> Mapping[str, Style]:
        """The styles by their names, in the theme that ``widget`` is shown in."""
        look = widget.app.current_theme.dark, widget.app.no_color
        if look not in self._made:
            colours = themes.colours(*look)
            self._made[look] = {name: _style(words, colours) for name, words in self._tables[look[1]].items()}
        return self._made[look]


class Inked(Widget):
    """A widget that writes its lines itself, each piece in one of the inks of its table."""

    INKS: ClassVar[Inks] = Inks({})
    _laid_in: tuple[Style, Mapping[str, Style]] | None = None

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._laid_in = None

    def _look(self) -> tuple[Style, Mapping[str, Style]]:
        if self._laid_in is None:
            self._laid_in = self.rich_style, self.INKS.on(self)
        return self._laid_in

    @property
    def ground(self) -> Style:
        """The widget's own style, on which everything is written."""
        return self._look()[0]

    def ink(self, name: str) -> Style:
        """The style of a name in the table."""
        return self._look()[1][name]


def _style(words: str, colours: Mapping[str, str]) -> Style:
    return Style.parse(" ".join(colours[word[1:]] if word.startswith("$") else word for word in words.split()))
