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
from factcheck.i18n import N_, _
from factcheck.tui.answers import Underway
from factcheck.tui.plain import line
from factcheck.tui.screens.turning import Turning
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_IN_BRIEF = {
    CheckOutcome.UNCHANGED: N_("unchanged"),
    CheckOutcome.CHANGED: N_("changed"),
    CheckOutcome.MOVED: N_("moved"),
    CheckOutcome.GONE: N_("gone"),
    CheckOutcome.FAILED: N_("failed"),
}


class LookedAgain(Message):
    """All pages were looked at, or as many as there was time for; ``error`` says why there are none."""

    def __init__(self, looked: Sequence[Looked], asked: int, error: FactcheckError | None = None) -> None:
        super().__init__()
        self.looked = looked
        self.asked = asked
        self.error = error


class PageLooks(Turning):
    """An article's screen, from which its pages can be looked at again; ``escape`` stops it first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._looking: Event | None = None

    def action_look_again(self) -> None:
        if self._looking is not None:
            self.app.notify(_("The pages are being looked at; esc stops it."), markup=False)
            return
        self._say_below(_("looking at the pages again · esc stops it"))
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
            self._say_below(_("{words} · esc stops it", words=message.words))

    @on(LookedAgain)
    def show_what_was_found(self, message: LookedAgain) -> None:
        self._looking = None
        self._say_below("")
        if message.error is not None:
            self.app.notify(message.error.told(), severity="error", timeout=12, markup=False)
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
        return _("No claim of this article rests on a page of the web.")
    counts = Counter(looked.check.outcome for looked in message.looked)
    found = [f"{glyph(outcome)} {counts[outcome]} {_(_IN_BRIEF[outcome])}" for outcome in CheckOutcome if counts[outcome]]
    left = message.asked - len(message.looked)
    found += [_("{count} not looked at", count=left)] if left else []
    again = dict.fromkeys(claim for looked in message.looked for claim in looked.reopened)
    pages = _("Pages: {found}.", found=", ".join(found))
    return " ".join([pages, _("Look again at {claims}.", claims=", ".join(again))]) if again else pages


def look_again(desk: Desk, article: int, tell: Callable[[Message], object], enough: Callable[[], bool]) -> Message:
    """Look at every page that the article's claims rest on, and ``tell`` how far it is."""
    from factcheck.desk import captures

    try:
        due = captures.due(desk, article=article)
        looked: list[Looked] = []
        for one in captures.refresh(desk, due, cancelled=enough):
            looked.append(one)
            tell(Underway(_("looked at {done} of {total} pages", done=len(looked), total=len(due))))
    except FactcheckError as error:
        return LookedAgain((), 0, error)
    return LookedAgain(looked, len(due))
