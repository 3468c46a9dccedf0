"""What every screen and every form looks like: at the smallest size we promise and at a usual one, in the light, without colour,
and in ASCII. The words are the same whatever the colours, so there the inks are told: what is drawn in which.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from rich.style import Style
from syrupy.assertion import SnapshotAssertion
from textual.pilot import Pilot

from factcheck.desk.views import ArticlePage
from factcheck.preferences import Preferences
from factcheck.tui.app import FactcheckApp
from factcheck.tui.workplace import Workplace
from tests.factcheck.tui import gallery
from tests.factcheck.tui.conftest import NOW, Settle, Still, screen_text

SMALL, USUAL = (80, 24), (120, 40)
_SAMPLE = 60


def inks(pilot: Pilot[None]) -> str:
    """What is drawn how: an ink a line, in the order in which they first appear, with the words that it draws."""
    drawn: dict[str, list[str]] = {}
    for strip in pilot.app.screen._compositor.render_strips():
        for segment in strip:
            if words := " ".join(segment.text.split()):
                drawn.setdefault(_told(segment.style or Style()), []).append(words)
    return "\n".join(f"{ink}: {' | '.join(dict.fromkeys(words))[:_SAMPLE].rstrip()}" for ink, words in drawn.items())


def _told(style: Style) -> str:
    marks = [name for name in ("bold", "dim", "italic", "underline", "reverse", "strike") if getattr(style, name)]
    colours = [colour.name for colour in (style.color, style.bgcolor) if colour is not None]
    return " ".join([" on ".join(colours) or "plain", *marks])


@dataclass(frozen=True)
class Variant:
    """One way to look at everything."""

    size: tuple[int, int]
    look: Preferences = Preferences()  # noqa: RUF009 — frozen
    no_color: bool = False
    read: Callable[[Pilot[None]], str] = screen_text


VARIANTS = {
    "small": Variant(SMALL),
    "usual": Variant(USUAL),
    "ascii": Variant(SMALL, Preferences(ascii_only=True)),
    "light": Variant(USUAL, Preferences(theme="light"), read=inks),
    "without colour": Variant(USUAL, no_color=True, read=inks),
}

MORE = {
    "a claim in the text": "n,n,1",
    "a claim in the list": "n,n,n,2",
    "a claim in detail": "n,n,n,n,3",
    "words selected": "1,v,l,l,l",
    "what no claim covers": "U",
    "claims with some words": "2,slash,f,e,r",
    "help in the text": "1,question_mark",
    "help in a form": "n,d,f1",
    "a verdict that asks for more": "n,d,3",
}
"""What else can be seen of an article, by the keys that lead there."""


@pytest.fixture
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The reader's own clock is that of everybody."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.slow
@pytest.mark.usefixtures("greenwich")
@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
async def test_every_screen_looks_as_it_did(
    variant: Variant, bridge: ArticlePage, snapshot: SnapshotAssertion, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if variant.no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    app = FactcheckApp(clock=lambda: NOW, look=variant.look)
    app.workplace = Workplace(Still(), lambda: NOW)
    differing = []
    async with app.run_test(size=variant.size) as pilot:
        async for name in gallery.visited(pilot, app, bridge):
            if snapshot(name=name) != variant.read(pilot):
                differing.append(name)
        for name, keys in MORE.items():
            await gallery.hang(app, next(one for one in gallery.hung(app.workplace, bridge) if one[0] == "article"))
            await pilot.pause()
            await pilot.press(*keys.split(","))
            await settle(pilot)
            if snapshot(name=name) != variant.read(pilot):
                differing.append(name)
            for _ in range(4):
                await pilot.press("escape")

    assert differing == []
