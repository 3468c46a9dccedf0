"""The board: articles under the stage they are at, and what blocks the one under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from claims.vocabulary import Stage, Status, glyph
from claims.workflow import Objection
from factcheck.i18n import _, ngettext, word
from factcheck.tui.times import ago
from factcheck.tui.widgets.board import deadline_of, stacked
from factcheck.tui.widgets.cards import CardLine, CardList, Piece

if TYPE_CHECKING:
    from factcheck.desk.figures import Overview
    from factcheck.desk.views import BoardRow

_BAR = 16


class Entry(NamedTuple):
    """A stage with the number of its articles, or (``row``) one of them."""

    stage: Stage
    articles: int = 0
    row: BoardRow | None = None


class Stages(CardList[Entry]):
    """Stages in their order, the articles of each below it, the nearest deadline first."""

    class Highlighted(CardList.Highlighted):
        """The cursor came to an article or a stage."""

    class Opened(CardList.Opened):
        """An article was opened."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self.now = now

    def show_board(self, overview: Overview, now: datetime) -> None:
        """Take over the board as it is at ``now``; the cursor begins on the first article."""
        self.now = now
        self.empty = (CardLine(), CardLine((Piece(f"  {_('No article is on the desk yet.')}", "strong"),)))
        first = not self.rows
        rows = []
        for stage, articles in overview.stages:
            rows += [Entry(stage, len(articles)), *(Entry(stage, row=row) for row in articles)]
        self.show(rows)
        if first and len(rows) > 1:
            self.index = 1

    def key_of(self, row: Entry) -> str:
        return f"stage {row.stage}" if row.row is None else str(row.row.article.id)

    def card_height(self, width: int) -> int:
        return 2

    def card(self, row: Entry, width: int) -> Sequence[CardLine]:
        if row.row is None:
            name = f"{glyph(row.stage)} {word(row.stage)}"
            return [CardLine(), CardLine((Piece(f" {name}  ", "lead"), Piece(str(row.articles), "quiet")))]
        return [_title(row.row, self.now), _figures(row.row, self.now)]


def _title(row: BoardRow, now: datetime) -> CardLine:
    left = [Piece(f"{row.article.id:>4}  ", "quiet"), Piece(row.article.title, "strong")]
    left += [Piece(f"   {row.article.desk}", "quiet")] if row.article.desk else []
    return CardLine(tuple(left), (deadline_of(row, now),))


def _figures(row: BoardRow, now: datetime) -> CardLine:
    done = _("{done} of {total} claims", done=row.progress.done, total=row.progress.total)
    left = [Piece("      "), *stacked(row, _BAR), Piece(f"  {done}")]
    if row.oldest_query is not None:
        oldest = _("oldest query {since}", since=ago(row.oldest_query, now))
        left.append(Piece(f"  {glyph(Status.QUERY)} {row.queries} · {oldest}", "query"))
    blocked = Piece(f"{_('ready to run')} ", "holds")
    if row.blocking:
        blocked = Piece(f"{ngettext('{count} blocks it', '{count} block it', row.blocking)} ", "alarm")
    who = Piece(f"{', '.join(row.people) or _('nobody yet')}  ", "quiet")
    return CardLine(tuple(left), (who, blocked))


class Blockers(CardList[Objection]):
    """What keeps one article from running; opened, it leads to the very claim."""

    class Highlighted(CardList.Highlighted):
        """The cursor came to something that blocks."""

    class Opened(CardList.Opened):
        """Something that blocks was opened."""

    def show_blockers(self, objections: Sequence[Objection]) -> None:
        """Take over what blocks an article."""
        self.empty = (CardLine((Piece(f" {_('Nothing blocks it.')}", "holds"),)),)
        self.show(list({self.key_of(one): one for one in objections}.values()))

    def key_of(self, row: Objection) -> str:
        return f"{row.claim or ''} {row.code} {row.message}"

    def card_height(self, width: int) -> int:
        return 1

    def card(self, row: Objection, width: int) -> Sequence[CardLine]:
        words = _(row.message)
        name = row.claim if row.claim and not words.startswith(row.claim) else ""
        return [CardLine((Piece(f" {name}  " if name else " ", "lead"), Piece(words)))]
