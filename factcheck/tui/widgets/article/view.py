"""The article under review: claims are seen, reached, read and made here."""

from __future__ import annotations

import asyncio

from textual import events
from textual.cache import LRUCache
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from claims.model import Claim
from claims.shaping import end_moved, word_around
from claims.text import Span, trimmed
from factcheck.desk.views import ArticlePage
from factcheck.i18n import _
from factcheck.tui.inks import TONED, Inked, Inks
from factcheck.tui.keymap import bindings, key_of
from factcheck.tui.widgets.article.laying import LONG, Laid, laid_out, row_width
from factcheck.tui.widgets.article.marks import Marks
from factcheck.tui.widgets.article.moving import Ground, Place, move, sentence_at, word_at
from factcheck.tui.widgets.article.painting import Focus, Painter
from factcheck.tui.widgets.article.wrapping import Row, column_at, offset_at, row_at, wrap

_INKS = Inks(
    {
        **TONED,
        "open": "underline $tone-open",
        "checking": "underline $tone-checking",
        "query": "underline $tone-query",
        "doubtful": "italic $tone-doubtful",
        "fails": "bold $tone-fails",
        "out-of-scope": "italic $tone-out-of-scope",
        "stale": "bold underline $tone-stale",
        "set-aside": "$quiet",
        "paragraph": "$quiet",
        "active": "bold on $row-ground",
        "sign": "not underline bold",
        "selection": "$background on $lead",
        "bare-number": "reverse $alarm",
        "uncovered": "italic on $panel",
        "cursor": "$background on $foreground",
    },
    no_color={
        "selection": "reverse $background on $lead",
        "holds": "bold $tone-holds",
        "set-aside": "dim $quiet",
    },
)
"""How the text is written: claims in their tones, what lies on no claim, and what is looked at."""


class ArticleView(ScrollView, Inked, can_focus=True):
    """The text with its claims in their tones, a gutter of signs, a cursor and a selection."""

    INKS = _INKS
    ALLOW_SELECT = False  # it draws its own selection
    DEFAULT_CSS = """
    ArticleView {
        background: $surface; color: $foreground; padding: 0 0 0 1;
        overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS = bindings("text.")

    cursor: reactive[int] = reactive(0, repaint=False, init=False)
    """Where the text cursor is."""
    mark: reactive[int | None] = reactive(None, repaint=False, init=False)
    """The other end of the selection, if there is one."""
    active: reactive[int | None] = reactive(None, repaint=False, init=False)
    """The number of the claim that is looked at."""
    show_uncovered: reactive[bool] = reactive(False, init=False)
    """Whether every word that no claim covers is marked (numbers always are)."""

    class ClaimTouched(Message):
        """The cursor came to a claim's words."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class ClaimChosen(Message):
        """Somebody wants to work on a claim."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class ClaimRequested(Message):
        """Somebody wants a claim of these words."""

        def __init__(self, span: Span) -> None:
            super().__init__()
            self.span = span

    def __init__(self) -> None:
        super().__init__()
        self._take(Laid("", Marks(), (), Painter("", Marks(), self.ink), 0, [Row(0, 0)]))
        self._goal: int | None = None
        self._sticky = False
        self._dragging = False
        self._strips: LRUCache[tuple[int, Focus], Strip] = LRUCache(1024)

    # what is shown

    @property
    def room(self) -> int:
        """How many cells there are in a row, with the gutter."""
        return self.scrollable_content_region.width

    def show(self, page: ArticlePage) -> None:
        """Take over an article of ordinary length, laying it out at once."""
        self.show_laid(laid_out(page, self.room, self.ink))

    def show_laid(self, laid: Laid) -> None:
        """Take over an article. Cursor and scroll position stay where the text is still the same."""
        changed = laid.text != self.text
        self._take(laid)
        if changed:
            self.cursor, self.mark = min(self.cursor, len(laid.text)), None
            self._show_rows()
        self._forget()
        self._wrap()

    def show_claim(self, claim: Claim) -> None:
        """Show one claim in the state that it is in now."""
        self.marks.show(claim)
        self._forget()

    def _take(self, laid: Laid) -> None:
        self.text, self.marks, self._sentences, self._painter, self._wrapped_at, self._rows = laid

    @property
    def selection(self) -> Span | None:
        """The selected words, without white space at their ends."""
        if self.mark is None:
            return None
        span = trimmed(self.text, Span(min(self.mark, self.cursor), max(self.mark, self.cursor)))
        return span if len(span) else None

    def go_to(self, offset: int) -> None:
        """Put the cursor on ``offset``, without a selection."""
        self.clear_selection()
        self._goal = None
        self.cursor = offset

    def select(self, span: Span) -> None:
        """Select ``span``; the cursor is at its end."""
        self.mark, self.cursor = span.start, span.end

    def clear_selection(self) -> None:
        """Let go of the selection."""
        self._sticky, self.mark = False, None

    # layout and painting

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._forget()

    def on_resize(self) -> None:
        self._wrap()

    def _wrap(self) -> None:
        """Wrap the text anew where there is other room for it; a long one on a thread of its own."""
        width = row_width(self.room, self._painter)
        if width == self._wrapped_at:
            return
        self._wrapped_at = width
        if len(self.text) < LONG:
            self._take_rows(wrap(self.text, width))
        else:
            self.run_worker(self._wrap_beside(self.text, width), exclusive=True, group="wrap")

    async def _wrap_beside(self, text: str, width: int) -> None:
        rows = await asyncio.to_thread(wrap, text, width)
        if text == self.text:
            self._take_rows(rows)

    def _take_rows(self, rows: list[Row]) -> None:
        self._rows = rows
        self._forget()
        self._show_rows()

    def _show_rows(self) -> None:
        self.virtual_size = Size(self.room, len(self._rows))
        self.call_after_refresh(self._follow_cursor)

    def _forget(self) -> None:
        self._strips.clear()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        index = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if index >= len(self._rows):
            return Strip.blank(width, self.ground)
        row = self._rows[index]
        here = self.has_focus and row_at(self._rows, self.cursor) == index
        selected = None if self.mark is None else Span(min(self.mark, self.cursor), max(self.mark, self.cursor))
        focus = Focus(self.cursor if here else None, selected, self.active, self.show_uncovered).on(row)
        strip = self._strips.get((index, focus))
        if strip is None:
            strip = self._strips[(index, focus)] = self._painter.paint(row, focus, self.ground, width)
        return strip

    # the cursor

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, len(self.text)))

    def watch_cursor(self, old: int, new: int) -> None:
        first, last = sorted((row_at(self._rows, old), row_at(self._rows, new)))
        if self.mark is not None:
            self.refresh_lines(first, last - first + 1)
        else:
            self.refresh_lines(first, 1)
            self.refresh_lines(last, 1)
            if mark := self.marks.at(new):
                self.post_message(self.ClaimTouched(mark.number))
        self._follow_cursor()

    def watch_active(self, old: int | None, new: int | None) -> None:
        for number in (old, new):
            for mark in self.marks.of(number) if number is not None else ():
                first, last = row_at(self._rows, mark.start), row_at(self._rows, mark.end)
                self.refresh_lines(first, last - first + 1)

    def watch_mark(self) -> None:
        self.refresh()

    def on_focus(self) -> None:
        self.refresh()
        self._follow_cursor()

    def on_blur(self) -> None:
        self.refresh()

    def _follow_cursor(self) -> None:
        """Scroll to the cursor, and put the terminal's own cursor there for magnifiers, braille and input methods."""
        if not self.is_attached or not self._rows:
            return
        index = row_at(self._rows, self.cursor)
        self.scroll_to_region(Region(0, index, 1, 1), animate=False, force=True)
        if self.has_focus:
            x, y = self.content_region.offset
            column = self._painter.gutter + column_at(self.text, self._rows[index], self.cursor)
            self.app.cursor_position = Offset(x + column, y + index - self.scroll_offset.y)

    # actions

    def action_move(self, how: str, select: bool = False) -> None:
        if (select or self._sticky) and self.mark is None:
            self.mark = self.cursor
        elif not (select or self._sticky):
            self.mark = None
        page = max(1, self.scrollable_content_region.height - 1)
        self.cursor, self._goal = move(Ground(self.text, self._rows), Place(self.cursor, self._goal), how, page)

    def action_select(self) -> None:
        """Sticky selection, for terminals and multiplexers that swallow shift and arrows."""
        self._sticky = not self._sticky
        self.mark = self.cursor if self._sticky else None

    def action_sentence(self) -> None:
        self.select(sentence_at(self.text, self.cursor, self._sentences))

    def action_word(self) -> None:
        """Select the word under the cursor; where words are selected already, one word more."""
        if self.selection is None:
            if word := word_around(self.text, self.cursor):
                self.select(word)
        else:
            self.select(end_moved(self.text, self.selection, "end", 1))

    def action_choose(self) -> None:
        if mark := self.marks.at(self.cursor):
            self.post_message(self.ClaimChosen(mark.number))
        else:
            self.app.notify(
                _("No claim lies here. Select the words and press {key} to make one.", key=key_of("text.claim")), markup=False
            )

    def action_make_claim(self) -> None:
        if span := self.selection:
            self.post_message(self.ClaimRequested(span))
        else:
            hint = _(
                "Select the words first: {select} or shift and arrows, {sentence} for the sentence, or drag with the mouse.",
                select=key_of("text.select"),
                sentence=key_of("text.sentence"),
            )
            self.app.notify(hint, severity="warning", markup=False)

    # the mouse

    def _offset_under(self, event: events.MouseEvent) -> int:
        point = event.get_content_offset_capture(self)
        return offset_at(self.text, self._rows, point.y + self.scroll_offset.y, max(0, point.x - self._painter.gutter))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self.focus()
        self.go_to(self._offset_under(event))
        self._dragging = True
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self._dragging:
            if self.mark is None:
                self.mark = self.cursor
            self.cursor = self._offset_under(event)

    def on_mouse_up(self) -> None:
        self._dragging = False
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        if event.chain == 2 and (word := word_at(self.text, self.cursor)):
            self.select(word)
        elif event.chain >= 3:
            self.action_sentence()
