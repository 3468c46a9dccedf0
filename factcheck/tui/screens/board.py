"""The lead's board: all articles by stage, what blocks each, who did how much; from here to the very claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message

from claims.vocabulary import Status, glyph
from factcheck.i18n import _, ngettext
from factcheck.tui.answers import BlockersRead, OverviewRead
from factcheck.tui.keymap import bindings
from factcheck.tui.screens.face import Face
from factcheck.tui.times import ago, length
from factcheck.tui.widgets.cards import CardLine, Piece
from factcheck.tui.widgets.footer import Keys
from factcheck.tui.widgets.headline import Headline
from factcheck.tui.widgets.sheet import Paragraph, Sheet
from factcheck.tui.widgets.stages import Blockers, Stages
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.figures import Overview
    from factcheck.desk.session import Desk
    from factcheck.desk.views import BoardRow


class BoardScreen(Face):
    """Stages above; what blocks the article under the cursor, and people's work of the week, below."""

    CSS_PATH = "../styles/article.tcss"
    BINDINGS = bindings("board.")

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._wanted: int | None = None

    def compose(self) -> ComposeResult:
        yield Headline(CardLine((Piece(_("reading …"), "quiet"),)))
        yield Stages(self.workplace.clock())
        with Horizontal(id="below"):
            with Vertical(id="blocking", classes="pane"):
                yield Blockers()
            with Vertical(id="people", classes="pane"):
                yield Sheet("work")
        yield Keys()

    def on_mount(self) -> None:
        self.query_one("#blocking").border_title = _("What blocks it")
        self.query_one("#people").border_title = _("This week")
        self.query_one(Stages).focus()

    def read(self) -> None:
        self.errand(_read)

    @on(OverviewRead)
    def show_board(self, message: OverviewRead) -> None:
        self.head, now = message.head, self.workplace.clock()
        self.query_one(Stages).show_board(message.overview, now)
        self.query_one("#work", Sheet).show(people(message.overview))
        self.query_one(Headline).show(_headline(message.overview))
        self._ask_what_blocks()

    @on(Stages.Highlighted)
    def look_at(self) -> None:
        row = self._row
        if row is None or row.article.id != self._wanted:
            self._ask_what_blocks()

    @property
    def _row(self) -> BoardRow | None:
        entry = self.query_one(Stages).current
        return entry.row if entry is not None else None

    def _ask_what_blocks(self) -> None:
        row = self._row
        self._wanted = row.article.id if row is not None else None
        if row is None or row.article.withdrawn:
            self.query_one(Blockers).show_blockers([])
        else:
            article = row.article.id
            self.errand(lambda desk: _what_blocks(desk, article))

    @on(BlockersRead)
    def show_what_blocks(self, message: BlockersRead) -> None:
        if message.page.article.id == self._wanted:
            self.query_one(Blockers).show_blockers(message.page.blocking)

    @on(Stages.Opened)
    def open_article(self) -> None:
        if self._row is not None:
            self._open(self._row.article.id, None)

    @on(Blockers.Opened)
    def open_claim(self, message: Blockers.Opened) -> None:
        claim = message.key.partition(" ")[0]
        if self._wanted is not None:
            self._open(self._wanted, int(claim.partition(".")[2]) if claim else None)

    def _open(self, article: int, claim: int | None) -> None:
        from factcheck.tui.screens.article import ArticleScreen

        self.app.push_screen(ArticleScreen(self.workplace, article, claim))

    def action_log(self) -> None:
        from factcheck.tui.screens.trail import TrailScreen

        if self._row is not None:
            self.app.push_screen(TrailScreen(self.workplace, self._row.article.id, self._row.article.title))

    def action_back(self) -> None:
        self.dismiss()


def _headline(overview: Overview) -> CardLine:
    """How long a claim takes from hand to verdict, and the query that has waited longest."""
    left = [Piece(_("Board"), "lead")]
    if overview.to_check is not None:
        left.append(Piece(f"   {_('a claim takes {time}', time=length(overview.to_check))}", "quiet", 1))
    oldest = overview.oldest_query
    if oldest is None or oldest.oldest_query is None:
        return CardLine(tuple(left))
    since = ago(oldest.oldest_query, overview.at)
    words = _("oldest query {since}, on {article}", since=since, article=oldest.article.id)
    return CardLine(tuple(left), (Piece(f"{glyph(Status.QUERY)} {words}", "query"),))


def people(overview: Overview) -> list[Paragraph]:
    """What each person did in the time of the board, who did most first."""
    sums: dict[str, list[int]] = {}
    for work in overview.work:
        mine = sums.setdefault(work.person, [0, 0, 0])
        for place, count in enumerate((work.judged, work.attached, work.signed)):
            mine[place] += count
    found = []
    for person, (judged, attached, signed) in sorted(sums.items(), key=lambda one: (-one[1][0], one[0])):
        told = [ngettext("{count} verdict", "{count} verdicts", judged)] if judged else []
        told += [ngettext("{count} source", "{count} sources", attached)] if attached else []
        told += [ngettext("{count} signature", "{count} signatures", signed)] if signed else []
        if told:
            found.append(Paragraph((Piece(f"{person}  ", "strong"), Piece(" · ".join(told)))))
    return found or [Paragraph((Piece(_("No verdict, source or signature this week."), "quiet"),))]


def _read(desk: Desk) -> Message:
    from factcheck.desk import history, overview

    head = history.head(desk)
    return OverviewRead(overview.overview(desk), head)


def _what_blocks(desk: Desk, article: int) -> Message:
    from factcheck.desk import articles

    return BlockersRead(articles.page(desk, article))
