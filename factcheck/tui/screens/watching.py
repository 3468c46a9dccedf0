"""What others do at the same desk, and where they are: asked for once a second, and told of oneself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.i18n import _, language, ngettext
from factcheck.tui.answers import Noticed

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.desk.views import EventView, Present

MOST = 50
"""So many new entries are looked at one by one; of more, everything is read again."""


class Place(NamedTuple):
    """Where a person is: on which article, and on which claim of it, by their numbers."""

    article: int | None = None
    claim: int | None = None


def notice(desk: Desk, seat: str, head: str, tell: Place | None) -> Noticed:
    """An errand: what others did since ``head``, and where they are; ``tell`` them where one is oneself, if it is time to."""
    from factcheck.desk import history, presence

    if tell is not None:
        presence.tell(desk, seat, tell.article, tell.claim)
    now = history.head(desk)
    news = history.news(desk, head, MOST) if now != head else []
    others = tuple(one for one in presence.others(desk, seat) if one.person != desk.actor)
    return Noticed(now, tuple(news), others, desk.actor)


def concerns(news: Sequence[EventView], article: int) -> bool:
    """Whether anything in ``news`` may change what is shown of an article: sources belong to none."""
    return len(news) >= MOST or any(event.article in (article, None) for event in news)


def told(news: Sequence[EventView], actor: str, article: int) -> str:
    """What others than ``actor`` did on an article, in a sentence; empty where nobody did."""
    from factcheck.desk.narration import told as narrated

    theirs = [event for event in news if event.actor != actor and event.article == article]
    if not theirs:
        return ""
    last, more = narrated(theirs[-1], language()), len(theirs) - 1
    return ngettext("{what} (and {count} act before)", "{what} (and {count} acts before)", more, what=last) if more else last


def on_claims(others: Sequence[Present], article: int) -> dict[str, str]:
    """Who is on which claim of an article, by the claim's id."""
    found: dict[str, list[str]] = {}
    for one in others:
        if one.article == article and one.claim is not None:
            found.setdefault(one.claim, []).append(one.person)
    return {claim: ", ".join(dict.fromkeys(people)) for claim, people in found.items()}


def here(others: Sequence[Present], article: int) -> str:
    """Who else is on an article, in a phrase; empty where nobody is."""
    people = ", ".join(dict.fromkeys(one.person for one in others if one.article == article))
    return _("{people} is here", people=people) if people else ""
