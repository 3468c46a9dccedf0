"""What holds on every screen: few keys in the footer, help and palette for all there is, and esc that never quits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from textual.command import CommandPalette
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets._footer import FooterKey, FooterLabel

from claims.policy import preset
from claims.text import Span
from factcheck.desk.views import ArticlePage
from factcheck.i18n import DEFAULT, LANGUAGES, speak
from factcheck.preferences import Preferences
from factcheck.tui.answers import PageRead
from factcheck.tui.app import FactcheckApp
from factcheck.tui.keymap import KEYS
from factcheck.tui.palette import commands
from factcheck.tui.remapping import meet
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.screens.forms.again import AgainForm
from factcheck.tui.screens.forms.article import AddForm
from factcheck.tui.screens.forms.evidence import CorrectForm, WithdrawForm
from factcheck.tui.screens.forms.origin import OriginForm
from factcheck.tui.screens.forms.seal import SealForm
from factcheck.tui.screens.forms.set_aside import SetAsideForm
from factcheck.tui.screens.forms.signature import SignForm
from factcheck.tui.screens.forms.source import SourceForm
from factcheck.tui.screens.forms.status import StatusForm
from factcheck.tui.screens.forms.verdict import VerdictForm
from factcheck.tui.screens.help import HelpScreen
from factcheck.tui.screens.trail import TrailScreen
from factcheck.tui.widgets.footer import MOST
from factcheck.tui.workplace import Workplace

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]
Make = Callable[[Workplace, ArticlePage], Screen[None] | Screen[str | None]]

SCREENS: dict[str, Make] = {
    "article": lambda at, page: ArticleScreen(at, 1),
    "trail": lambda at, page: TrailScreen(at, 1, "A bridge opens"),
    "help": lambda at, page: HelpScreen([]),
    "add": lambda at, page: AddForm(at),
    "verdict": lambda at, page: VerdictForm(at, page.claims[4], preset("desk")),
    "status": lambda at, page: StatusForm(at, page.claims[0]),
    "source": lambda at, page: SourceForm(at, page.claims[0]),
    "again": lambda at, page: AgainForm(at, page.claims[4], [page.claims[4].evidence[0].source]),
    "correct": lambda at, page: CorrectForm(at, page.claims[4]),
    "withdraw": lambda at, page: WithdrawForm(at, page.claims[4]),
    "origin": lambda at, page: OriginForm(at, page.claims[4]),
    "sign": lambda at, page: SignForm(at, "1.1", "The bridge opened.", "Sari"),
    "set aside": lambda at, page: SetAsideForm(at, 1, Span(0, 3), "The"),
    "seal": lambda at, page: SealForm(at),
}


async def shown_screen(app: FactcheckApp, name: str, page: ArticlePage, pilot: Pilot[None], settle: Settle) -> None:
    """Put a screen on the first one, with something on it."""
    if name != "desk":
        screen = SCREENS[name](app.workplace, page)
        await app.push_screen(screen)
        if isinstance(screen, ArticleScreen):
            screen.post_message(PageRead(page, preset("desk"), "Sari", "1"))
    await settle(pilot)


async def on_every_focus(pilot: Pilot[None], settle: Settle) -> list[object]:
    """Each thing on the screen that can be typed at, reached with tab."""
    stops: list[object] = []
    while (here := pilot.app.focused) not in stops:
        stops.append(here)
        pilot.app.screen.focus_next()
        await pilot.pause()
    return stops


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["desk", *SCREENS])
async def test_the_footer_has_at_most_six_entries_at_80_columns_and_none_is_cut(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, name: str, language: str
) -> None:
    speak(language)
    try:
        async with still_app.run_test(size=(80, 24)) as pilot:
            await shown_screen(still_app, name, bridge, pilot, settle)
            keys = [key for key in still_app.screen.query(FooterKey) if key.description]
            groups = list(still_app.screen.query(FooterLabel))

            assert 1 <= len(keys) + len(groups) <= MOST
            assert max(widget.region.right for widget in [*keys, *groups]) <= 80
    finally:
        speak(DEFAULT)


@pytest.mark.parametrize("name", ["desk", *SCREENS])
async def test_escape_goes_back_and_never_quits(still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, name: str) -> None:
    async with still_app.run_test(size=(80, 24)) as pilot:
        await shown_screen(still_app, name, bridge, pilot, settle)
        for _ in range(4):
            await pilot.press("escape")
            await pilot.pause()

        assert still_app.is_running
        assert len(still_app.screen_stack) == 1


@pytest.mark.parametrize("name", ["desk", *SCREENS])
async def test_every_key_that_waits_is_one_whose_clashes_are_watched(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, name: str
) -> None:
    async with still_app.run_test(size=(80, 24)) as pilot:
        await shown_screen(still_app, name, bridge, pilot, settle)
        for _ in await on_every_focus(pilot, settle):
            still_app.screen.focus_next()
            waiting = {active.binding.id for active in still_app.screen.active_bindings.values() if active.binding.id in KEYS}
            assert [(one, other) for one in waiting for other in waiting if not meet(str(one), str(other))] == []


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


@pytest.mark.parametrize("name", ["add", "verdict", "source"])
async def test_a_form_has_help_of_its_own(
    still_app: FactcheckApp, bridge: ArticlePage, settle: Settle, shown: Read, name: str
) -> None:
    async with still_app.run_test(size=(80, 60)) as pilot:
        await shown_screen(still_app, name, bridge, pilot, settle)
        await pilot.press("f1")
        await settle(pilot)

        assert isinstance(still_app.screen, HelpScreen)
        assert "In this form" in shown(pilot)


def test_every_place_that_keys_belong_to_has_its_name_in_the_help() -> None:
    from factcheck.tui.screens.help import _ROOMS

    assert {name.partition(".")[0] for name in KEYS} - {"help", "revealed"} <= set(_ROOMS)


@pytest.mark.parametrize("name", ["desk", *SCREENS])
async def test_for_bare_terminals_everything_is_drawn_with_ascii(
    bridge: ArticlePage, settle: Settle, name: str, still_app: FactcheckApp
) -> None:
    app = FactcheckApp(look=Preferences(ascii_only=True), clock=still_app.workplace.clock)
    app.workplace = still_app.workplace
    async with app.run_test(size=(120, 40)) as pilot:
        await shown_screen(app, name, bridge, pilot, settle)
        drawn = "\n".join(row_as_drawn(app))

    assert drawn.strip()
    assert drawn.isascii(), sorted({sign for sign in drawn if not sign.isascii()})


def row_as_drawn(app: FactcheckApp) -> list[str]:
    """What goes to the terminal, after the filters."""
    rows = []
    for strip in app.screen._compositor.render_strips():
        segments = list(strip)
        for gate in app.get_line_filters():
            segments = gate.apply(segments, app.screen.background_colors[1])
        rows.append("".join(segment.text for segment in segments if not segment.control))
    return rows


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
