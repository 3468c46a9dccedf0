"""The first screen: every article on the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult
from textual.message import Message

from claims.vocabulary import Status
from factcheck.i18n import N_, _, ngettext, word
from factcheck.tui import drafts
from factcheck.tui.answers import BoardRead, SampleWanted
from factcheck.tui.drafts import DraftsRead
from factcheck.tui.errands import Failed
from factcheck.tui.fetching import fetch_beside
from factcheck.tui.keymap import bindings, key_of
from factcheck.tui.screens import waiting
from factcheck.tui.screens.face import Face
from factcheck.tui.screens.watching import here
from factcheck.tui.widgets.board import Board, urgency
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.filter_box import FilterBox
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.desk.views import BoardRow


def read_board(desk: Desk) -> Message:
    """An errand: all articles."""
    from factcheck.desk import articles, history

    head = history.head(desk)
    return BoardRead(articles.board(desk), head)


def _least_done(row: BoardRow) -> tuple[bool, float, int]:
    return row.article.withdrawn, row.progress.share, row.article.id


def _by_title(row: BoardRow) -> tuple[bool, str, int]:
    return row.article.withdrawn, row.article.title.casefold(), row.article.id


def _most_stale(row: BoardRow) -> tuple[int, int, int]:
    return -row.stale, -row.queries, row.article.id


def _latest(row: BoardRow) -> tuple[float, int]:
    return -(row.last_change.timestamp() if row.last_change else 0.0), row.article.id


ORDERS: tuple[tuple[str, Callable[[BoardRow], Any]], ...] = (
    (N_("by deadline"), urgency),
    (N_("least done first"), _least_done),
    (N_("by title"), _by_title),
    (N_("most stale first"), _most_stale),
    (N_("latest change first"), _latest),
)
"""In which orders the desk can be read."""


class DeskScreen(Face):
    """Articles, the nearest deadline first."""

    BINDINGS = bindings(
        "desk.add", "desk.filter", "desk.sort", "desk.board", "desk.sample", "desk.log", "desk.reload", "desk.back"
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._rows: tuple[BoardRow, ...] = ()
        self._order = 0

    def compose(self) -> ComposeResult:
        yield Headline(CardLine((Piece("Factcheck", "lead"),)))
        yield Board(self.workplace.clock())
        yield FilterBox(_("title, person or number …"))
        yield Keys()

    def on_mount(self) -> None:
        self.query_one(Board).focus()

    def read(self) -> None:
        self.errand(read_board)

    @on(BoardRead)
    def show_board(self, message: BoardRead) -> None:
        if self.head is None:
            fetch_beside(self, everything=False)
            self.errand(drafts.read)
        self._rows, self.head = tuple(message.rows), message.head
        self._show()

    @on(DraftsRead)
    def tell_of_drafts(self, message: DraftsRead) -> None:
        if sentence := waiting.named(message.drafts):
            self.app.notify(sentence, markup=False, timeout=10)

    def _show(self) -> None:
        words = self.query_one(FilterBox).value
        rows = [row for row in self._rows if _matches(row, words)]
        now = self.workplace.clock()
        name, order = ORDERS[self._order]
        self.query_one(Board).show_articles(rows, now, filtered=bool(words), order=order)
        self.query_one(Headline).show(
            _headline(self._rows, len(rows), overdue=sum(_is_overdue(row, now) for row in rows), order=name)
        )

    def show_others(self) -> None:
        self.query_one(Board).show_people({row.article.id: here(self.others, row.article.id) for row in self._rows})

    @on(Failed)
    def keep_failure(self, message: Failed) -> None:
        if self.head is None:
            self.query_one(Board).show_failure(message.error.told())

    @on(FilterBox.Changed)
    def narrow(self) -> None:
        self._show()

    @on(FilterBox.Left)
    def to_the_list(self) -> None:
        self.query_one(Board).focus()

    @on(Board.Opened)
    def open_article(self, message: Board.Opened) -> None:
        from factcheck.tui.screens.article import ArticleScreen

        self.app.push_screen(ArticleScreen(self.workplace, int(message.key)))

    def action_filter(self) -> None:
        self.query_one(FilterBox).open()

    def action_add(self) -> None:
        from factcheck.tui.screens.forms.article import AddForm

        self.app.push_screen(AddForm(self.workplace), self._added)

    def _added(self, sentence: str | None) -> None:
        if sentence is not None:
            self.app.notify(sentence, markup=False)
            self.read()

    def action_sort(self) -> None:
        """The next order."""
        self._order = (self._order + 1) % len(ORDERS)
        self._show()

    def action_board(self) -> None:
        from factcheck.tui.screens.board import BoardScreen

        self.app.push_screen(BoardScreen(self.workplace))

    def action_sample(self) -> None:
        """Try everything on a throw-away newsroom, as long as there is nothing of one's own."""
        if self._rows or self.head is None:
            self.app.notify(_("There are articles on this desk: “factcheck demo” opens the sample newsroom."), markup=False)
        else:
            self.post_message(SampleWanted())

    def action_log(self) -> None:
        from factcheck.tui.screens.trail import TrailScreen

        if (row := self.query_one(Board).current) is not None:
            self.app.push_screen(TrailScreen(self.workplace, row.article.id, row.article.title))

    def action_back(self) -> None:
        if self.query_one(FilterBox).value:
            self.query_one(FilterBox).clear_filter()
        else:
            self.app.notify(_("This is the first screen; {key} leaves Factcheck.", key=key_of("app.quit")), markup=False)


def _matches(row: BoardRow, words: str) -> bool:
    article = row.article
    found = f"{article.id} {article.title} {article.desk} {' '.join(row.people)} {word(row.stage)}".casefold()
    return all(word in found for word in words.casefold().split())


def _is_overdue(row: BoardRow, now: datetime) -> bool:
    article = row.article
    return not article.withdrawn and article.deadline is not None and article.deadline < now


def _headline(rows: tuple[BoardRow, ...], shown: int, overdue: int, order: str) -> CardLine:
    count = ngettext("{count} article", "{count} articles", len(rows))
    if shown != len(rows):
        count = _("{shown} of {total}", shown=shown, total=count)
    sorted_by = f" · {_(order)}" if rows else ""
    waiting = [row for row in rows if not row.article.withdrawn]
    queries, stale = sum(row.queries for row in waiting), sum(row.stale for row in waiting)
    right = [Piece(f"? {ngettext('{count} query', '{count} queries', queries)}   ", "query")] if queries else []
    right += [Piece(f"↻ {stale} {word(Status.STALE)}   ", "stale")] if stale else []
    right += [Piece(_("{count} overdue", count=overdue), "alarm")] if overdue else []
    return CardLine((Piece("Factcheck", "lead"), Piece(f"   {count}", "quiet"), Piece(sorted_by, "quiet", 1)), tuple(right))
