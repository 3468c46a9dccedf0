"""A list of cards, each a few lines high. A hundred thousand cost nothing until they are seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factcheck.neutral import neutralise
from factcheck.tui.inks import PLAIN, TONED, Inked, Inks
from factcheck.tui.keymap import bindings

RowT = TypeVar("RowT")
_HERE = "▌"
_INKS = Inks(
    {
        **PLAIN,
        **TONED,
        "fails": "bold $tone-fails",
        "stale": "bold $tone-stale",
        "here": "on $row-ground",
        "here-blurred": "on $panel",
    },
    no_color={"here": "reverse on $row-ground"},
)


class Piece(NamedTuple):
    """Some words and the ink they are written with: ``plain``, ``strong``, ``quiet``, ``alarm``, ``lead`` or a tone.

    Where there is no room for everything, ``spare`` words give way to their ``short`` form, those with the largest figure first.
    """

    text: str
    ink: str = "plain"
    spare: int = 0
    short: str = ""


class CardLine(NamedTuple):
    """One line of a card: what stands at the left, cut where it is too long, and what stands at the right."""

    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()


def fitted(line: CardLine, width: int) -> list[Piece]:
    """The pieces of ``line``, together exactly ``width`` cells: the left is cut with an ellipsis, a gap fills the middle."""
    line = _without_spare(line, width)
    right = list(_cut(line.right, width))
    room = width - sum(cell_len(piece.text) for piece in right) - (1 if right else 0)
    left = list(_cut(line.left, max(0, room)))
    used = sum(cell_len(piece.text) for piece in (*left, *right))
    return [*left, Piece(" " * (width - used)), *right]


def _without_spare(line: CardLine, width: int) -> CardLine:
    left, right = list(line.left), list(line.right)
    while sum(cell_len(piece.text) for piece in (*left, *right)) + bool(right) > width:
        least = max((*left, *right), key=lambda piece: piece.spare)
        if not least.spare:
            break
        side = left if least in left else right
        side[side.index(least)] = Piece(least.short, least.ink)
    return CardLine(tuple(left), tuple(right))


def _cut(pieces: Sequence[Piece], width: int) -> Iterator[Piece]:
    left = width
    for piece in pieces:
        text = neutralise(piece.text, keep_newlines=False)
        cells = cell_len(text)
        if cells > left:
            if left > 0:
                yield Piece(set_cell_size(text, left - 1) + "…", piece.ink)
            return
        yield Piece(text, piece.ink)
        left -= cells


class CardList(ScrollView, Inked, Generic[RowT], can_focus=True):
    """Cards one below the other; the cursor stays with its card, not with its place, when the rows change."""

    ALLOW_SELECT = False
    INKS = _INKS
    DEFAULT_CSS = """
    CardList {
        background: $surface; color: $foreground; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS = bindings("list.")

    index: reactive[int] = reactive(0, repaint=False, init=False)
    """Which card the cursor is on."""

    class Highlighted(Message):
        """The cursor came to a card."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    class Opened(Message):
        """A card was opened."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[RowT] = ()
        self._places: dict[str, int] = {}
        self.empty: tuple[CardLine, ...] = ()

    # what a list of a certain kind says of itself

    def key_of(self, row: RowT) -> str:
        """By what a card is known when the rows change."""
        raise NotImplementedError

    def card_height(self, width: int) -> int:
        """How many lines a card has on a list of this width."""
        raise NotImplementedError

    def card(self, row: RowT, width: int) -> Sequence[CardLine]:
        """The lines of a card."""
        raise NotImplementedError

    # rows and cursor

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows shown."""
        return self._rows

    @property
    def current(self) -> RowT | None:
        """The row under the cursor."""
        return self._rows[self.index] if self.index < len(self._rows) else None

    def show(self, rows: Sequence[RowT]) -> None:
        """Take over rows; the cursor stays with its card, or near its place where the card is gone."""
        here = self.current
        key = None if here is None else self.key_of(here)
        self._rows = rows
        self._places = {self.key_of(row): place for place, row in enumerate(rows)}
        place = self._places.get(key or "", min(self.index, max(0, len(rows) - 1)))
        self.set_reactive(CardList.index, place)
        self._measure()
        self.refresh()
        self._follow()
        if key is not None and key not in self._places and rows:
            self.post_message(self.Highlighted(self.key_of(rows[place])))

    def go_to(self, key: str) -> bool:
        """Put the cursor on the card with this key; whether there is one."""
        if key not in self._places:
            return False
        self.index = self._places[key]
        return True

    def validate_index(self, index: int) -> int:
        return max(0, min(index, len(self._rows) - 1))

    def watch_index(self, old: int, new: int) -> None:
        height = self.card_height(self.scrollable_content_region.width)
        for index in (old, new):
            self.refresh_lines(index * height, height)
        self._follow()
        self._say_where()

    def on_focus(self) -> None:
        self._say_where()
        self.call_after_refresh(self._point)

    def _say_where(self) -> None:
        if (row := self.current) is not None:
            self.post_message(self.Highlighted(self.key_of(row)))

    def on_resize(self) -> None:
        self._measure()
        self.call_after_refresh(self._follow)

    def _measure(self) -> None:
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, len(self._rows) * self.card_height(width))

    def _follow(self) -> None:
        if self.is_attached and self._rows:
            height = self.card_height(self.scrollable_content_region.width)
            self.scroll_to_region(Region(0, self.index * height, 1, height), animate=False, force=True)
            if self.has_focus:
                self.call_after_refresh(self._point)

    def _point(self) -> None:
        """Put the terminal's own cursor on the card, for magnifiers, braille and screen readers."""
        if self.has_focus and self._rows:
            x, y = self.content_region.offset
            top = self.index * self.card_height(self.scrollable_content_region.width) - self.scroll_offset.y
            self.app.cursor_position = Offset(x + 1, y + max(0, top))

    # painting

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        line, base = self._line_at(y + self.scroll_offset.y, width)
        if line is None:
            return Strip.blank(width, base)
        here = bool(self._rows) and (y + self.scroll_offset.y) // self.card_height(width) == self.index
        marker = Segment(_HERE if here else " ", base + self.ink("lead"))
        segments = [Segment(piece.text, base + self.ink(piece.ink)) for piece in fitted(line, width - 1)]
        return Strip([marker, *segments], width)

    def _line_at(self, y: int, width: int) -> tuple[CardLine | None, Style]:
        base = self.ground
        if not self._rows:
            return (self.empty[y] if y < len(self.empty) else None), base
        index, part = divmod(y, self.card_height(width))
        if index >= len(self._rows):
            return None, base
        if index == self.index:
            base += self.ink("here" if self.has_focus else "here-blurred")
        lines = self.card(self._rows[index], width)
        return (lines[part] if part < len(lines) else CardLine()), base

    # actions

    def action_go(self, to: str) -> None:
        height = self.card_height(self.scrollable_content_region.width)
        page = max(1, self.scrollable_content_region.height // height - 1)
        steps = {"down": 1, "up": -1, "page_down": page, "page_up": -page, "top": -len(self._rows), "bottom": len(self._rows)}
        self.index += steps[to]

    def action_open(self) -> None:
        if (row := self.current) is not None:
            self.post_message(self.Opened(self.key_of(row)))

    def on_click(self, event: events.Click) -> None:
        point = event.get_content_offset(self)
        if point is None or not self._rows:
            return
        index = (point.y + self.scroll_offset.y) // self.card_height(self.scrollable_content_region.width)
        if index < len(self._rows):
            self.index = index
            if event.chain == 2:
                self.action_open()
