"""What makes a screen come up quickly: it knows its room before it composes, gives way while it opens, and dims cheaply."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import lru_cache

from rich.console import RenderableType
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen, Screen, ScreenResultType


class ReadyScreen(Screen[ScreenResultType]):
    """A screen in which the styles of its room hold from the start, and that lets others have their turn while it opens."""

    def on_compose(self) -> None:
        """Take the classes of the room there is: found out only afterwards, everything would be styled twice."""
        room = zip(self.app.size, (self.app.HORIZONTAL_BREAKPOINTS, self.app.VERTICAL_BREAKPOINTS), strict=True)
        for cells, steps in room:
            self.add_class(*[name for least, name in sorted(steps or []) if cells >= least][-1:], update=False)

    async def on_event(self, event: events.Event) -> None:
        """The library works off all that waits in one go; a screen that opens would keep everything else waiting that long."""
        await super().on_event(event)
        if isinstance(event, events.ScreenResume | events.Resize):
            await asyncio.sleep(0)


class ReadyModal(ModalScreen[ScreenResultType], ReadyScreen[ScreenResultType]):
    """A screen that lies over another, which shows through dimmed."""

    def render(self) -> RenderableType:
        below = super().render()
        return Dimmed(below.screen, below.color) if isinstance(below, BackgroundScreen) else below


class Dimmed(BackgroundScreen):
    """The library's own, but each style is dimmed once, not once for every word that is written in it."""

    @classmethod
    def process_segments(cls, segments: Iterable[Segment], color: Color) -> Iterable[Segment]:
        for segment in segments:
            yield segment if segment.control else Segment(segment.text, _dimmed(segment.style, color))


@lru_cache(maxsize=1024)
def _dimmed(style: Style | None, color: Color) -> Style | None:
    (segment,) = BackgroundScreen.process_segments([Segment(" ", style)], color)
    return segment.style
