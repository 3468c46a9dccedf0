"""The board: every article with how far it is, what waits, what blocks it, and who is on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from claims.vocabulary import glyph
from factcheck.i18n import _, ngettext, word
from factcheck.neutral import on_one_line
from factcheck.reports.board.parts import parts, shared
from factcheck.tui.keymap import key_of
from factcheck.tui.looks import TONE_OF_STATUS, URGENT_FIRST
from factcheck.tui.times import until
from factcheck.tui.widgets.cards import CardLine, CardList, Piece

if TYPE_CHECKING:
    from factcheck.desk.views import BoardRow, Progress

BAR = 20
"""Cells of a progress bar."""
NEAR = timedelta(hours=1)
"""From how long before a deadline on it is red."""

_NOTICE_CELLS = 74


def _lines(*lines: tuple[Piece, ...]) -> tuple[CardLine, ...]:
    """A notice in place of the articles."""
    return (CardLine(), *(CardLine((Piece("  "), *line)) for line in lines))


def _nothing_here() -> tuple[CardLine, ...]:
    before, key, after = _("Press | a | and give the path of a text file (.txt, .md).").split("|")
    return _lines(
        (Piece(_("No article is on the desk yet."), "strong"),),
        (),
        (Piece(before), Piece(key.strip(), "lead"), Piece(after)),
        (Piece(_("Factcheck proposes its claims, and you check them one by one."), "quiet"),),
        (
            Piece(
                _(
                    "To look around first: {key} opens the sample newsroom; try anything, it is thrown away.",
                    key=key_of("desk.sample"),
                ),
                "quiet",
            ),
        ),
    )


def _nothing_found() -> tuple[CardLine, ...]:
    return _lines((Piece(_("No article has these words. Esc empties the filter."), "quiet"),))


def _opening() -> tuple[CardLine, ...]:
    return _lines((Piece(_("Opening the desk …"), "quiet"),))


def bar(share: float, cells: int = BAR) -> tuple[Piece, Piece]:
    """A progress bar; it is full only when everything is done, and empty only when nothing is."""
    full = round(share * cells)
    if 0 < share < 1:
        full = min(max(full, 1), cells - 1)
    return Piece("█" * full, "holds"), Piece("░" * (cells - full), "quiet")


def stacked(row: BoardRow, cells: int = BAR) -> list[Piece]:
    """A bar in which every cell is the sign of a status; no status that a claim has is rounded away."""
    counts = parts(row)
    if not counts:
        return [Piece("░" * cells, "quiet")]
    widths = shared([count for _status, count in counts], cells)
    return [Piece(glyph(status) * width, TONE_OF_STATUS[status]) for (status, _count), width in zip(counts, widths, strict=True)]


def deadline_of(row: BoardRow, now: datetime) -> Piece:
    """When it is due, in words; red when that is near or past."""
    deadline = row.article.deadline
    if deadline is None:
        return Piece(f"{_('no deadline')} ", "quiet")
    return Piece(f"{until(deadline, now)} ", "alarm" if deadline - now < NEAR else "lead")


def urgency(row: BoardRow) -> tuple[bool, bool, float, int]:
    """The order of the board: by deadline, without one last, then by number; what was put away comes at the end."""
    deadline = row.article.deadline
    return row.article.withdrawn, deadline is None, deadline.timestamp() if deadline else 0.0, row.article.id


class Board(CardList["BoardRow"]):
    """Articles, the nearest deadline first."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self.now = now
        self.people: Mapping[int, str] = {}
        self.empty = _opening()

    def show_articles(
        self, rows: Sequence[BoardRow], now: datetime, *, filtered: bool, order: Callable[[BoardRow], Any] = urgency
    ) -> None:
        """Take over the board as it is at ``now``, in this order."""
        self.now = now
        self.empty = _nothing_found() if filtered else _nothing_here()
        self.show(sorted(rows, key=order))

    def show_people(self, people: Mapping[int, str]) -> None:
        """Take over who is on which article just now, in words, by its number."""
        self.people = people
        self.refresh()

    def show_failure(self, sentence: str) -> None:
        """Say, for as long as it holds, why there is nothing to show."""
        lines = [(Piece(line, "alarm"),) for line in wrap(on_one_line(sentence), _NOTICE_CELLS)]
        self.empty = _lines(
            *lines,
            (),
            (Piece(_("{again} tries again, {quit} leaves.", again=key_of("desk.reload"), quit=key_of("app.quit")), "quiet"),),
        )
        self.refresh()

    def key_of(self, row: BoardRow) -> str:
        return str(row.article.id)

    def card_height(self, width: int) -> int:
        return 4

    def card(self, row: BoardRow, width: int) -> Sequence[CardLine]:
        if row.article.withdrawn:
            return [_heading(row, self.now), _how_back(row), CardLine(), CardLine()]
        return [_heading(row, self.now), _progress(row), _work(row, self.people.get(row.article.id, "")), CardLine()]


def _heading(row: BoardRow, now: datetime) -> CardLine:
    article = row.article
    if article.withdrawn:
        return CardLine((Piece(f"{article.id:>3}  {article.title}", "quiet"),), (Piece(f"{_('put away')} ", "quiet"),))
    desk = f"   {article.desk}" if article.desk else ""
    left = (Piece(f"{article.id:>3}  ", "quiet"), Piece(article.title, "strong"), Piece(desk, "quiet"))
    return CardLine(left if desk else left[:2], (deadline_of(row, now),))


def _how_back(row: BoardRow) -> CardLine:
    who = ", ".join(row.people)
    how = _("Its import was taken back. Opened, redo ({key}) brings it back.", key=key_of("claim.redo"))
    return CardLine((Piece(f"     {how}", "quiet"),), (Piece(who, "quiet"),))


def _progress(row: BoardRow) -> CardLine:
    progress = row.progress
    blocking = Piece(f"{_('ready to run')} ", "holds")
    if row.blocking:
        blocking = Piece(f"{ngettext('{count} thing blocks it', '{count} things block it', row.blocking)} ", "alarm")
    done = _("{done} of {total} claims", done=progress.done, total=progress.total)
    covered = _("{share:.0%} covered", share=row.coverage)
    return CardLine((Piece("     "), *stacked(row), Piece(f"  {done}"), Piece(f" · {covered}", spare=1)), (blocking,))


def _work(row: BoardRow, there: str) -> CardLine:
    pieces = counted(row.progress) or (Piece(_("no claims"), "quiet"),)
    people = ", ".join(row.people) or _("nobody yet")
    here = (Piece(f"◉ {there}   ", "lead"),) if there else ()
    return CardLine((Piece("     "), *pieces), (*here, Piece(f"{people} ", "quiet")))


def counted(progress: Progress) -> tuple[Piece, ...]:
    """How many claims stand where; what somebody must look at comes first, and goes last where there is little room."""
    return tuple(
        Piece(f"{glyph(status)} {count} {word(status)}   ", TONE_OF_STATUS[status], 10 + place, f"{glyph(status)} {count}   ")
        for place, status in enumerate(URGENT_FIRST)
        if (count := progress.counts.get(status, 0))
    )
