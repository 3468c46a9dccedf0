"""Shaping and judging claims by keys alone, on a real database."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from claims.vocabulary import Fix, Status, Verdict
from factcheck.desk import articles, aside, claims
from factcheck.desk.session import Desk
from factcheck.tui.app import FactcheckApp
from factcheck.tui.screens.article import ArticleScreen
from factcheck.tui.widgets.article.view import ArticleView
from tests.newsroom import checked, support

Settle = Callable[[Pilot[None]], Awaitable[None]]
Read = Callable[[Pilot[None]], str]
YEARS = "Warga menunggu jembatan itu selama tujuh tahun"


async def opened(pilot: Pilot[None], settle: Settle) -> ArticleScreen:
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, ArticleScreen)
    pilot.app.screen.settles_after = 3600  # a slow machine must not be taken for a slow typist
    return pilot.app.screen


async def go_to(pilot: Pilot[None], settle: Settle, desk: Desk, words: str) -> str:
    """Put the text's cursor on words; gives the claim that is looked at then."""
    screen = pilot.app.screen
    assert isinstance(screen, ArticleScreen)
    screen.query_one(ArticleView).go_to(articles.page(desk, 1).text.index(words))
    await settle(pilot)
    return f"1.{screen.number}"


def said(pilot: Pilot[None]) -> str:
    """What was told at the edge of the screen, as it was before it was broken into lines."""
    return " ".join(notice.message for notice in pilot.app._notifications)


async def kept(pilot: Pilot[None], settle: Settle) -> None:
    """As if no further key came for a while: moved ends are kept."""
    assert isinstance(pilot.app.screen, ArticleScreen)
    pilot.app.screen.keep_ends()
    await settle(pilot)


async def test_the_ends_of_a_claim_move_by_words_and_all_moves_are_one_act(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    claim = checked(desk, YEARS).claim.id
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot, settle)
        assert await go_to(pilot, settle, desk, YEARS) == claim
        await pilot.press("comma", "full_stop", "full_stop")
        assert screen.query_one(ArticleView).selection is not None
        assert claims.find(desk, claim).claim.text == YEARS
        await kept(pilot, settle)
        after = claims.find(desk, claim).claim
        assert (after.text, after.status) == ("menunggu jembatan itu selama", Status.STALE)
        assert "its verdict is void" in said(pilot)

        await pilot.press("u")
        await settle(pilot)
        assert claims.find(desk, claim).claim.verdict is Verdict.SUPPORTED


async def test_escape_leaves_moved_ends_as_they_were(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    async with app.run_test() as pilot:
        screen = await opened(pilot, settle)
        claim = await go_to(pilot, settle, desk, YEARS)
        await pilot.press("less_than_sign", "full_stop", "escape")
        await kept(pilot, settle)
        assert claims.find(desk, claim).claim.text == YEARS
        assert screen.is_current


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=str)
async def test_a_claim_is_split_at_the_cursor_and_merged_with_the_next(
    app: FactcheckApp, desk: Desk, settle: Settle, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await opened(pilot, settle)
        claim = await go_to(pilot, settle, desk, "selama tujuh")
        before = claims.find(desk, claim).claim.text
        await pilot.press("vertical_line")
        await settle(pilot)
        halves = [view.claim.text for view in articles.page(desk, 1).claims if view.claim.text in YEARS]
        assert halves == ["Warga menunggu jembatan itu", "selama tujuh tahun"]
        await pilot.press("M")
        await settle(pilot)
        assert claims.find(desk, claim).claim.text == before


async def test_words_are_selected_one_by_one_and_a_claim_of_them_leaves_the_full_stop(
    app: FactcheckApp, desk: Desk, settle: Settle
) -> None:
    async with app.run_test() as pilot:
        screen = await opened(pilot, settle)
        await go_to(pilot, settle, desk, "tujuh tahun")
        await pilot.press("W", "W", "W", "c")
        await settle(pilot)
        assert claims.find(desk, f"1.{screen.number}").claim.text == "tujuh tahun"


async def test_what_was_set_aside_is_taken_back_at_the_cursor(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    page = articles.page(desk, 1)
    gap = page.coverage.uncovered[0]
    aside.set_aside(desk, 1, gap, "a joint")
    async with app.run_test() as pilot:
        screen = await opened(pilot, settle)
        screen.query_one(ArticleView).go_to(gap.start)
        await pilot.press("X")
        await settle(pilot)
        assert articles.page(desk, 1).set_aside == ()


async def test_a_claim_is_reworded_noted_asked_about_fixed_and_given_to_somebody_by_one_key_each(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot, settle)
        claim = await go_to(pilot, settle, desk, YEARS)

        async def fill(key: str, field: str, words: str) -> None:
            await pilot.press(key)
            await settle(pilot)
            found = app.screen.query_one(f"#{field}")
            if isinstance(found, TextArea):
                found.text = words
            elif isinstance(found, Input):
                found.value = words

        await fill("i", "words", "Warga menunggu tujuh tahun")
        await pilot.press("ctrl+s")
        await settle(pilot)
        await fill("t", "words", "Tanya dinas.")
        await pilot.press("ctrl+s")
        await settle(pilot)
        await fill("f", "wording_of_fix", "delapan tahun")
        await pilot.press("ctrl+s")
        await settle(pilot)
        await fill("at", "to", "Bima")
        await pilot.press("ctrl+s")
        await settle(pilot)
        await fill("Q", "reason", "Sejak kapan?")
        app.screen.query_one("#asked_of", Input).value = "penulis"
        await pilot.press("ctrl+s")
        await settle(pilot)

        found = claims.find(desk, claim).claim
        assert (found.wording, found.note, found.assignee) == ("Warga menunggu tujuh tahun", "Tanya dinas.", "Bima")
        assert (found.fix, found.fix_wording) == (Fix.PROPOSED, "delapan tahun")
        assert (found.status, found.reason, found.asked_of) == (Status.QUERY, "Sejak kapan?", "penulis")
        assert "Sari asks penulis" in shown(pilot)


async def test_a_claim_is_marked_adverse_and_the_reply_put_on_record(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot, settle)
        claim = await go_to(pilot, settle, desk, YEARS)
        await pilot.press("asterisk")
        await settle(pilot)
        app.screen.query_one("#ill_of", Input).value = "Wali kota"
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert (claims.find(desk, claim).claim.adverse, claims.find(desk, claim).claim.against) == (True, "Wali kota")
        await pilot.press("ampersand", "ctrl+s")
        await settle(pilot)
        await pilot.press("ampersand")
        await settle(pilot)
        app.screen.query_one("#answer", TextArea).text = "Sudah dijawab."
        await pilot.press("2", "ctrl+s")
        await settle(pilot)
        (reply,) = claims.find(desk, claim).replies
        assert (reply.asked, reply.words, reply.answer.value) == ("Wali kota", "Sudah dijawab.", "answered")


async def test_in_triage_a_verdict_leads_to_the_next_claim_that_needs_one(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    views = articles.page(desk, 1).claims
    for view in views:
        support(desk, view.claim.id)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot, settle)
        await pilot.press("T")
        await settle(pilot)
        first = screen.number
        await pilot.press("d", "1", "ctrl+s")
        await settle(pilot)
        assert claims.find(desk, f"1.{first}").claim.verdict is Verdict.SUPPORTED
        assert screen.number != first
        await pilot.press("T", "d", "1", "ctrl+s")
        await settle(pilot)
        assert [view.claim.status for view in articles.page(desk, 1).claims].count(Status.CHECKED) == 2
        assert claims.find(desk, f"1.{screen.number}").claim.status is Status.CHECKED


async def test_what_the_policy_asks_for_is_said_beside_the_key(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot, settle)
        claim = await go_to(pilot, settle, desk, YEARS)
        assert "a  “Supported” on" in shown(pilot)
        support(desk, claim)
        await pilot.press("f5")
        await settle(pilot)
        assert "d  supported: nothing stands against it." in shown(pilot)
        claims.judge(desk, claim, Verdict.SUPPORTED)
        await pilot.press("f5")
        await settle(pilot)
        assert "S  The lead has not signed; you can." in shown(pilot)


async def test_of_two_who_shape_a_claim_the_second_is_told(app: FactcheckApp, desk: Desk, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot, settle)
        claim = await go_to(pilot, settle, desk, YEARS)
        await pilot.press("comma")
        claims.note(desk.acting_as("Bima"), claim, "mine")
        await kept(pilot, settle)
        assert claims.find(desk, claim).claim.text == YEARS
        assert "Meanwhile Bima noted on" in said(pilot)


async def test_words_set_aside_are_dimmed_and_paragraphs_numbered(
    app: FactcheckApp, desk: Desk, settle: Settle, shown: Read
) -> None:
    text = articles.page(desk, 1).text
    aside.set_aside(desk, 1, articles.page(desk, 1).coverage.uncovered[0], "a joint")
    async with app.run_test() as pilot:
        screen = await opened(pilot, settle)
        view = screen.query_one(ArticleView)
        (span,) = view.marks.aside
        quiet = view.ink("set-aside").color
        row = next(index for index, row in enumerate(view._rows) if row.start <= span.start < row.end)
        painted = {segment.text: segment.style.color for segment in view.render_line(row) if segment.style}
        assert painted[span.of(text)] == quiet
        assert text.count("\n\n") == 2
        assert all(f" {number} " in shown(pilot) for number in (1, 2, 3))
