"""What holds on every screen: few keys in the footer, help and palette for all there is, and esc that never quits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator

import pytest
from textual.command import CommandPalette
from textual.geometry import Offset
from textual.pilot import Pilot

from factcheck.desk.views import ArticlePage
from factcheck.i18n import DEFAULT, LANGUAGES, _, speak
from factcheck.preferences import Preferences
from factcheck.tui.app import FactcheckApp
from factcheck.tui.keymap import KEYS, name_of
from factcheck.tui.palette import commands
from factcheck.tui.remapping import meet
from factcheck.tui.screens.help import HelpScreen
from factcheck.tui.widgets.footer import MOST, Keys
from tests.factcheck.tui import gallery

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]


async def shown_screen(app: FactcheckApp, name: str, page: ArticlePage, pilot: Pilot[None], settle: Settle) -> None:
    """Put one screen on the first one, with something on it."""
    await gallery.hang(app, next(one for one in gallery.hung(app.workplace, page) if one[0] == name))
    await settle(pilot)


def on_every_focus(app: FactcheckApp) -> Iterator[object]:
    """Each thing on the screen that can be typed at, with the focus on it."""
    stops: list[object] = []
    while (here := app.focused) not in stops:
        stops.append(here)
        yield here
        app.screen.focus_next()


@pytest.fixture
def bare_app(still_app: FactcheckApp) -> FactcheckApp:
    """An app for a bare terminal, with a stopped clock, that asks no desk."""
    app = FactcheckApp(look=Preferences(ascii_only=True), clock=still_app.workplace.clock)
    app.workplace = still_app.workplace
    return app


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.slow
async def test_each_screen_has_few_keys_in_the_footer_uncut_is_drawn_with_ascii_and_left_with_escape(
    bare_app: FactcheckApp, bridge: ArticlePage, language: str
) -> None:
    wrong: dict[str, list[object]] = defaultdict(list)
    speak(language)
    try:
        async with bare_app.run_test(size=(80, 24)) as pilot:
            async for name in gallery.visited(pilot, bare_app, bridge):
                wrong[name] += [*wrong_in_the_footer(bare_app), *beyond_ascii(bare_app), *unwatched_clashes(bare_app)]
            await pilot.press("escape")

            assert bare_app.is_running
    finally:
        speak(DEFAULT)
    assert {name: found for name, found in wrong.items() if found} == {}


def wrong_in_the_footer(app: FactcheckApp) -> Iterator[object]:
    """More than six entries at 80 columns, none, or one that is cut."""
    footer = app.screen.query_one(Keys)
    entries = footer.entries()
    if not 1 <= len(entries) <= MOST:
        yield f"{len(entries)} entries in the footer"
    drawn = row_as_drawn(app)[-1]
    for (binding, _enabled), *_others in entries:
        if (_(binding.group.description) if binding.group else name_of(binding)) not in drawn:
            yield f"{binding.id} is cut: {drawn}"


def beyond_ascii(app: FactcheckApp) -> Iterator[object]:
    """Signs that a bare terminal can't show; or nothing drawn at all."""
    drawn = "\n".join(row_as_drawn(app))
    if not drawn.strip():
        yield "nothing drawn"
    yield from {sign for sign in drawn if not sign.isascii()}


def unwatched_clashes(app: FactcheckApp) -> Iterator[object]:
    """Pairs of actions that wait for a key together, of which ``meet`` doesn't know."""
    for _stop in on_every_focus(app):
        waiting = {str(active.binding.id) for active in app.screen.active_bindings.values() if active.binding.id in KEYS}
        yield from ((one, other) for one in waiting for other in waiting if not meet(one, other))


async def test_the_palette_has_every_action_of_every_pane_by_its_name(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle
) -> None:
    async with still_app.run_test(size=(80, 24)) as pilot:
        await shown_screen(still_app, "article", bridge, pilot, settle)
        offered = {command.title: command.help for command in commands(still_app, still_app.screen)}

    wanted = [entry for name, entry in KEYS.items() if name.partition(".")[0] in ("app", "article", "claim")]
    wanted += [KEYS[name] for name in ("text.claim", "text.sentence", "text.select", "text.open", "list.open")]
    assert {entry.name for entry in wanted} <= set(offered)
    assert all(offered.values())


@pytest.mark.slow
async def test_an_action_of_another_pane_is_taken_from_the_palette(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle
) -> None:
    async with still_app.run_test(size=(80, 24)) as pilot:
        await shown_screen(still_app, "article", bridge, pilot, settle)
        await pilot.press("2", "ctrl+p")
        await settle(pilot)
        assert isinstance(still_app.screen, CommandPalette)

        await pilot.press(*"sentence")
        await pilot.pause(0.3)
        await pilot.press("enter", "enter")
        await settle(pilot)

        assert still_app.focused is not None
        assert type(still_app.focused).__name__ == "ArticleView"
        assert still_app.screen.query_one("ArticleView").selection is not None


@pytest.mark.parametrize("name", ["add", "verdict", "attach", "new copy"])
async def test_a_form_has_help_of_its_own(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, shown: Read, name: str
) -> None:
    async with still_app.run_test(size=(80, 60)) as pilot:
        await shown_screen(still_app, name, bridge, pilot, settle)
        await pilot.press("f1")

        assert isinstance(still_app.screen, HelpScreen)
        assert "In this form" in shown(pilot)


def test_every_place_that_keys_belong_to_has_its_name_in_the_help() -> None:
    from factcheck.tui.screens.help import _ROOMS

    assert {name.partition(".")[0] for name in KEYS} - {"help", "revealed"} <= set(_ROOMS)


def row_as_drawn(app: FactcheckApp) -> list[str]:
    """What goes to the terminal, after the filters."""
    rows = []
    for strip in app.screen._compositor.render_strips():
        segments = list(strip)
        for gate in app.get_line_filters():
            segments = gate.apply(segments, app.screen.background_colors[1])
        rows.append("".join(segment.text for segment in segments if not segment.control))
    return rows


@pytest.mark.slow
async def test_the_terminals_own_cursor_follows_the_focus_in_text_list_and_form(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle
) -> None:
    async with still_app.run_test(size=(120, 40)) as pilot:
        await shown_screen(still_app, "article", bridge, pilot, settle)
        for keys in ("1,n", "2,down", "2,down,down", "d", "down"):
            await pilot.press(*keys.split(","))
            await settle(pilot)
            focused = still_app.focused
            assert focused is not None
            assert focused.content_region.contains_point(still_app.cursor_position), keys


async def test_the_terminals_own_cursor_goes_down_with_the_cursor_of_a_list_and_of_a_choice(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle
) -> None:
    async with still_app.run_test(size=(120, 40)) as pilot:
        await shown_screen(still_app, "article", bridge, pilot, settle)
        await pilot.press("2", "home")
        await settle(pilot)
        before = still_app.cursor_position
        await pilot.press("down")
        await settle(pilot)
        assert still_app.cursor_position.y > before.y

        await pilot.press("d")
        await settle(pilot)
        before = still_app.cursor_position
        await pilot.press("down")
        await settle(pilot)
        assert still_app.cursor_position == before + Offset(0, 1)
