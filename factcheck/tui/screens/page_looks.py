"""Looking again at the pages that an article's claims rest on, beside everything else that is done on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.widget import Widget

from claims.vocabulary import CheckOutcome, glyph
from factcheck.desk.views import Looked
from factcheck.errors import FactcheckError
from factcheck.tui.answers import Underway
from factcheck.tui.plain import line
from factcheck.tui.screens.face import Face
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class LookedAgain(Message):
    """All pages were looked at, or as many as there was time for; ``error`` says why there are none."""

    def __init__(self, looked: Sequence[Looked], asked: int, error: FactcheckError | None = None) -> None:
        super().__init__()
        self.looked = looked
        self.asked = asked
        self.error = error


class PageLooks(Face):
    """An article's screen, from which its pages can be looked at again; ``escape`` stops it first."""

    article: int

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._looking: Event | None = None

    def action_look_again(self) -> None:
        if self._looking is not None:
            self.app.notify("The pages are being looked at; esc stops it.", markup=False)
            return
        self._say_below("looking at the pages again · esc stops it")
        self._looking = enough = Event()
        article = self.article
        self.workplace.errands.away(self, lambda desk: look_again(desk, article, self.post_message, enough.is_set), enough)

    def stop_looking(self) -> bool:
        """Stop looking at pages; whether anybody did."""
        if self._looking is None:
            return False
        self._looking.set()
        return True

    @on(Underway)
    def show_how_far(self, message: Underway) -> None:
        if self._looking is not None:
            self._say_below(f"{message.words} · esc stops it")

    @on(LookedAgain)
    def show_what_was_found(self, message: LookedAgain) -> None:
        self._looking = None
        self._say_below("")
        if message.error is not None:
            self.app.notify(str(message.error), severity="error", timeout=12, markup=False)
            return
        serious = any(looked.reopened for looked in message.looked)
        self.app.notify(told(message), severity="warning" if serious else "information", timeout=12, markup=False)
        self.read()

    def _say_below(self, words: str) -> None:
        """On the lower edge of the detail, where it covers nothing."""
        self.query_one("#lower", Widget).border_subtitle = line(words, "$quiet")


def told(message: LookedAgain) -> str:
    """What looking again came to, in a sentence or two."""
    if not message.asked:
        return "No claim of this article rests on a page of the web."
    counts = Counter(looked.check.outcome for looked in message.looked)
    found = [f"{glyph(outcome)} {counts[outcome]} {outcome.value}" for outcome in CheckOutcome if counts[outcome]]
    left = message.asked - len(message.looked)
    found += [f"{left} not looked at"] if left else []
    again = dict.fromkeys(claim for looked in message.looked for claim in looked.reopened)
    return f"Pages: {', '.join(found)}." + (f" Look again at {', '.join(again)}." if again else "")


def look_again(desk: Desk, article: int, tell: Callable[[Message], object], enough: Callable[[], bool]) -> Message:
    """Look at every page that the article's claims rest on, and ``tell`` how far it is."""
    from factcheck.desk import captures

    try:
        due = captures.due(desk, article=article)
        looked: list[Looked] = []
        for one in captures.refresh(desk, due, cancelled=enough):
            looked.append(one)
            tell(Underway(f"looked at {len(looked)} of {len(due)} pages"))
    except FactcheckError as error:
        return LookedAgain((), 0, error)
    return LookedAgain(looked, len(due))
