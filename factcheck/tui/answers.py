"""What comes back from the desk, as messages that carry plain values."""

from __future__ import annotations

from collections.abc import Sequence

from textual.message import Message

from claims.policy import Policy
from factcheck.desk.views import ArticlePage, BoardRow, ClaimView, EventView


class BoardRead(Message):
    """The articles, as of the event with the number ``latest``."""

    def __init__(self, rows: Sequence[BoardRow], latest: int) -> None:
        super().__init__()
        self.rows = rows
        self.latest = latest


class PageRead(Message):
    """One article, as of the event with the number ``latest``; the policy that holds, and who works here."""

    def __init__(self, page: ArticlePage, policy: Policy, actor: str, latest: int) -> None:
        super().__init__()
        self.page = page
        self.policy = policy
        self.actor = actor
        self.latest = latest


class ClaimRead(Message):
    """One claim, read again."""

    def __init__(self, view: ClaimView) -> None:
        super().__init__()
        self.view = view


class TrailRead(Message):
    """An article's events, the latest first."""

    def __init__(self, events: Sequence[EventView]) -> None:
        super().__init__()
        self.events = events


class LatestRead(Message):
    """The number of the latest event: another number than before means that somebody did something."""

    def __init__(self, latest: int) -> None:
        super().__init__()
        self.latest = latest


class Done(Message):
    """An act is finished and stored; ``sentence`` says which, ``claim`` is the id it was about, if it was about one."""

    def __init__(self, sentence: str, claim: str | None = None) -> None:
        super().__init__()
        self.sentence = sentence
        self.claim = claim
