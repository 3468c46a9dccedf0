"""One article: its text with the claims painted on it, the list of claims, and one claim in full."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget

from claims.vocabulary import Status
from factcheck.desk.views import ArticlePage, ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done, Noticed, PageRead
from factcheck.tui.fetching import fetch_beside
from factcheck.tui.keymap import bindings
from factcheck.tui.looks import UNFINISHED
from factcheck.tui.reading_order import in_reading_order
from factcheck.tui.screens.article_acts import ArticleActs
from factcheck.tui.screens.article_lines import claim_line, headline
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.watching import Place, concerns, here, on_claims, told
from factcheck.tui.widgets.article.laying import LONG, Laid, laid_out
from factcheck.tui.widgets.article.view import ArticleView
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.claim_detail import ClaimDetail
from factcheck.tui.widgets.claim_list import ClaimList, matches
from factcheck.tui.widgets.claim_needs import Rules
from factcheck.tui.widgets.filter_box import FilterBox
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


_IN_WORK = frozenset({Status.OPEN, Status.CHECKING, Status.STALE})
_PANES: dict[str, type[Widget]] = {"text": ArticleView, "claims": ClaimList, "detail": ClaimDetail}


class ArticleScreen(ArticleActs):
    """Three panes that look at the same claim; the text's cursor, the list and the detail follow one another."""

    CSS_PATH = "../styles/article.tcss"
    BINDINGS = bindings("article.")

    def __init__(self, workplace: Workplace, article: int, claim: int | None = None) -> None:
        super().__init__(workplace)
        self._first = claim
        self.article = article
        self._shown_before = False
        self._meanwhile = ""
        self._triage = False
        self._was_at: int | None = None

    def compose(self) -> ComposeResult:
        yield Headline(CardLine((Piece(_("Article {number} …", number=self.article), "quiet"),)), CardLine(), CardLine())
        with Horizontal(id="panes"):
            with Vertical(id="left", classes="pane"):
                yield ArticleView()
                yield Headline(CardLine(), name="here")
            with Vertical(id="side"):
                with Vertical(id="upper", classes="pane"):
                    yield ClaimList()
                    yield FilterBox(_("words, speaker, status, verdict …"))
                with Vertical(id="lower", classes="pane"):
                    yield ClaimDetail()
        yield Keys()

    def on_mount(self) -> None:
        for pane, title in (("left", _("1 Text")), ("upper", _("2 Claims")), ("lower", _("3 Detail"))):
            self.query_one(f"#{pane}").border_title = title
        self.query_one(ArticleView).focus()

    # what is shown, and what others do

    @property
    def place(self) -> Place:
        return Place(self.article, self.number)

    def show_others(self) -> None:
        self.query_one(ClaimList).show_people(on_claims(self.others, self.article))
        if self.page is not None:
            self._show_headline(self.page)
            self._look_at(self.number)

    def hear(self, message: Noticed) -> None:
        self._meanwhile = told(message.news, message.actor, self.article)
        if self._meanwhile:
            self.app.notify(self._meanwhile, markup=False)
        if concerns(message.news, self.article):
            self.read()
        else:
            self.head = message.head

    def _show_headline(self, page: ArticlePage) -> None:
        now, people = self.workplace.clock(), here(self.others, self.article)
        self.query_one("#headline", Headline).show(*headline(page, now, people))

    def _tell_form(self) -> None:
        """Let a form that is open on a claim know what became of the claim meanwhile."""
        form = self.app.screen
        if isinstance(form, ClaimForm) and (view := self.view_of(form.view.claim.number)) is not None:
            form.hear(view, self._meanwhile)

    def read(self) -> None:
        article = self.article
        self.errand(lambda desk: read_page(desk, article))

    @on(PageRead)
    def take_page(self, message: PageRead) -> None:
        """Lay out what was read, a long article on a thread of its own; of two that come soon the later is shown."""
        text = self.query_one(ArticleView)
        if len(message.page.text) < LONG:
            self.show_page(message, *_made_ready(message.page, text.room, text.ink))
        else:
            self.run_worker(self._lay_out_beside(message, text.room), exclusive=True, group="page")

    async def _lay_out_beside(self, message: PageRead, room: int) -> None:
        self.show_page(message, *await asyncio.to_thread(_made_ready, message.page, room, self.query_one(ArticleView).ink))

    def show_page(self, message: PageRead, laid: Laid, views: list[ClaimView]) -> None:
        """Show an article that was laid out, and its claims in reading order."""
        self.page, self.policy, self.actor, self.head = message.page, message.policy, message.actor, message.head
        self.take_views(views)
        self.query_one(ArticleView).show_laid(laid)
        self._show_claims()
        self._show_headline(message.page)
        self._tell_form()
        if not self._shown_before:
            self._shown_before = True
            self.call_after_refresh(fetch_beside, self, everything=True)
            self._look_at(None)
            if self._first is not None:
                self.go_to(self._first)
        elif self.wanted is not None and self.number == self._was_at:
            self._look_at(int(self.wanted.rpartition(".")[2]))
            self._go_on_if_decided()
        else:
            self._look_at(self.number)
        self.wanted = None

    def _go_on_if_decided(self) -> None:
        """In triage a decision leads to the next claim that waits for one."""
        view = self.view_of(self.number)
        if self._triage and view is not None and view.claim.status not in _IN_WORK:
            self.action_open_claim(1)

    @on(Done)
    def act_done(self, message: Done) -> None:
        self.wanted, self._was_at = message.claim, self.number
        if message.view is not None:
            self._show_stored(message.view)
        self.app.notify(message.sentence, markup=False)
        self.read()

    def _show_stored(self, view: ClaimView) -> None:
        """Show a claim as it was stored, at once; what it changes elsewhere is read."""
        if self.view_of(view.claim.number) is None:
            return
        self.take_views([view if view.claim.number == one.claim.number else one for one in self.views])
        self._show_claims()
        self.query_one(ArticleView).show_claim(view.claim)
        if self.number == view.claim.number:
            self._look_at(self.number)

    def _show_claims(self) -> None:
        assert self.page is not None
        words = self.query_one(FilterBox).value
        views = [view for view in self.views if matches(view, words)] if words else self.views
        self.query_one(ClaimList).show_claims(views, filtered=bool(words))
        total = len(self.page.claims)
        shown = _("{shown} of {total}", shown=len(views), total=total) if words else str(total)
        self.query_one("#upper").border_title = f"{_('2 Claims')} · {shown}"

    def _look_at(self, number: int | None) -> None:
        """Let all panes look at one claim. Nothing that is scrolled or typed elsewhere is moved."""
        if self.page is None:
            return
        view = self.view_of(number)
        self.number = None if view is None else number
        self.query_one(ArticleView).active = self.number
        people = on_claims(self.others, self.article).get(view.claim.id, "") if view is not None else ""
        rules = Rules(self.policy, self.actor) if self.policy is not None else None
        self.query_one(ClaimDetail).show(view, self.page, people, rules)
        self.query_one("#here", Headline).show(claim_line(view, self._triage))
        if view is not None:
            with self.prevent(ClaimList.Highlighted):
                self.query_one(ClaimList).go_to(view.claim.id)

    # the panes look at one another

    def catch_up(self) -> None:
        listed = self.query_one(ClaimList)
        if listed.has_focus and listed.current is not None and listed.current.claim.number != self.number:
            self._go(listed.current.claim.number)

    @on(ClaimList.Highlighted)
    def follow_list(self, message: ClaimList.Highlighted) -> None:
        number = int(message.key.rpartition(".")[2])
        if number == self.number:
            return
        self._go(number)

    @on(ClaimList.Opened)
    def open_detail(self) -> None:
        self.action_pane("detail")

    @on(ArticleView.ClaimTouched)
    def follow_text(self, message: ArticleView.ClaimTouched) -> None:
        if message.number != self.number:
            self._look_at(message.number)

    @on(ArticleView.ClaimChosen)
    def go_to_claim(self, message: ArticleView.ClaimChosen) -> None:
        self._look_at(message.number)
        self.action_pane("claims")

    # actions

    def action_pane(self, name: str) -> None:
        self.set_class(name != "text", "-side")
        self.set_focus(self.query_one(_PANES[name]))

    def action_claim(self, step: int) -> None:
        text = self.query_one(ArticleView)
        elsewhere = not any(mark.number == self.number for mark in text.marks.within(text.cursor, text.cursor + 1))
        here = text.marks.at(text.cursor) if self.number is None else None
        if text.has_focus and elsewhere and (mark := here or text.marks.beside(text.cursor, step)):
            self._go(mark.number)
        elif views := self.query_one(ClaimList).rows:
            self._go_along(views, step)

    def action_open_claim(self, step: int) -> None:
        if self.page is None:
            return
        views = [view for view in self.views if view.claim.status in UNFINISHED or view.claim.number == self.number]
        if any(view.claim.status in UNFINISHED for view in views):
            self._go_along(views, step)
        else:
            self.app.notify(_("Every claim is checked or set aside."), markup=False)

    def _go_along(self, views: Sequence[ClaimView], step: int) -> None:
        numbers = [view.claim.number for view in views]
        here = numbers.index(self.number) if self.number in numbers else (-1 if step > 0 else 0)
        self._go(numbers[(here + step) % len(numbers)])

    def go_to(self, number: int) -> None:
        """Go to a claim, from wherever one was; a filter that would hide it is emptied."""
        view = self.view_of(number)
        if view is None:
            self.app.notify(_("There is no claim {claim} any more.", claim=f"{self.article}.{number}"), markup=False)
            return
        if not matches(view, self.query_one(FilterBox).value):
            self.query_one(FilterBox).clear_filter()
        self._go(number)

    def _go(self, number: int) -> None:
        """Look at a claim, and put the text's cursor on its first words.

        Of claims on the same words the text would name another one than was asked for: it is not asked.
        """
        self._look_at(number)
        text = self.query_one(ArticleView)
        if places := text.marks.of(number):
            with self.prevent(ArticleView.ClaimTouched):
                text.go_to(places[0].start)

    def action_gap(self, step: int) -> None:
        text = self.query_one(ArticleView)
        here = text.selection.start if text.selection else text.cursor
        if gap := text.marks.gap_beside(here, step):
            self.action_pane("text")
            text.select(gap)
        else:
            self.app.notify(_("Every word lies in a claim or is set aside."), markup=False)

    def action_uncovered(self) -> None:
        text = self.query_one(ArticleView)
        text.show_uncovered = not text.show_uncovered
        every = _("Words that no claim covers are marked.")
        self.app.notify(every if text.show_uncovered else _("Only uncovered numbers are marked."), markup=False)

    def action_triage(self) -> None:
        self._triage = not self._triage
        self.query_one("#left").border_subtitle = _("triage") if self._triage else ""
        on = _("Triage: after each decision the next claim comes by itself.")
        self.app.notify(on if self._triage else _("Triage is over."), markup=False)
        if self._triage and self.number is None:
            self.action_open_claim(1)
        else:
            self._look_at(self.number)

    def action_filter(self) -> None:
        self.set_class(True, "-side")
        self.query_one(FilterBox).open()

    @on(FilterBox.Changed)
    def narrow(self) -> None:
        if self.page is not None:
            self._show_claims()

    @on(FilterBox.Left)
    def to_the_list(self) -> None:
        self.action_pane("claims")

    def action_back(self) -> None:
        text, words = self.query_one(ArticleView), self.query_one(FilterBox)
        if self.stop_looking() or self.leave_ends():
            return
        if text.mark is not None:
            text.clear_selection()
        elif words.value:
            words.clear_filter()
        else:
            self.dismiss()


def _made_ready(page: ArticlePage, room: int, style: Callable[[str], Style]) -> tuple[Laid, list[ClaimView]]:
    return laid_out(page, room, style), in_reading_order(page)


def read_page(desk: Desk, article: int) -> Message:
    """An errand: one article."""
    from factcheck.desk import articles, history

    head = history.head(desk)
    return PageRead(articles.page(desk, article), desk.policy, desk.actor, head)
