"""What comes back from the desk, as messages that carry plain values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from claims.policy import Policy
    from factcheck.desk.figures import Overview
    from factcheck.desk.views import ArticlePage, Beside, BoardRow, ClaimView, EventView, Found, Present, Revised, Since


class BoardRead(Message):
    """The articles, as of the event with the hash ``head``."""

    def __init__(self, rows: Sequence[BoardRow], head: str) -> None:
        super().__init__()
        self.rows = rows
        self.head = head


class SampleWanted(Message):
    """Somebody wants to try things on the sample newsroom."""


class OverviewRead(Message):
    """The board with its figures, as of the event with the hash ``head``."""

    def __init__(self, overview: Overview, head: str) -> None:
        super().__init__()
        self.overview = overview
        self.head = head


class BlockersRead(Message):
    """What keeps an article from running, and its claims."""

    def __init__(self, page: ArticlePage) -> None:
        super().__init__()
        self.page = page


class PageRead(Message):
    """One article, as of the event with the hash ``head``; the policy that holds, and who works here."""

    def __init__(self, page: ArticlePage, policy: Policy, actor: str, head: str) -> None:
        super().__init__()
        self.page = page
        self.policy = policy
        self.actor = actor
        self.head = head


class ClaimRead(Message):
    """One claim, read again."""

    def __init__(self, view: ClaimView) -> None:
        super().__init__()
        self.view = view


class TrailRead(Message):
    """An article's or a claim's events, the latest first; the entries of the acts that undo and redo would be about."""

    def __init__(
        self, events: Sequence[EventView], head: str, undo: Sequence[EventView] = (), redo: Sequence[EventView] = ()
    ) -> None:
        super().__init__()
        self.undo = undo
        self.redo = redo
        self.head = head
        self.events = events


class Noticed(Message):
    """What others did and where they are: ``head`` is the hash of the latest event, ``news`` are the entries since the one that
    was known, ``others`` the people at other screens; ``actor`` is who works here.
    """

    def __init__(self, head: str, news: Sequence[EventView] = (), others: Sequence[Present] = (), actor: str = "") -> None:
        super().__init__()
        self.head = head
        self.news = news
        self.others = tuple(others)
        self.actor = actor


class SourceRead(Message):
    """A claim beside the source of a piece of evidence, and what that source says since (if it was captured again)."""

    def __init__(self, evidence: int, beside: Beside, since: Since | None, head: str) -> None:
        super().__init__()
        self.evidence = evidence
        self.beside = beside
        self.since = since
        self.head = head


class FoundRead(Message):
    """What was found for ``words``."""

    def __init__(self, words: str, found: Sequence[Found]) -> None:
        super().__init__()
        self.words = words
        self.found = found


class Previewed(Message):
    """What new copy would do to an article, as of the event with the hash ``head``; ``data`` is the copy as it came."""

    def __init__(self, revised: Revised, data: bytes | str, name: str, head: str) -> None:
        super().__init__()
        self.revised = revised
        self.data = data
        self.name = name
        self.head = head

    @property
    def changes(self) -> bool:
        """Whether it is another text than the one there is."""
        before, after = self.revised.texts
        return before != after


class Done(Message):
    """An act is finished and stored; ``sentence`` says which, ``claim`` is the id it was about, if it was about one; ``view`` is
    that claim as it was stored, where the act knows it.
    """

    def __init__(self, sentence: str, claim: str | None = None, view: ClaimView | None = None) -> None:
        super().__init__()
        self.sentence = sentence
        self.claim = claim
        self.view = view


class Underway(Message):
    """An act takes its time; ``words`` say how far it is. Of many that wait the last is enough."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Underway)
