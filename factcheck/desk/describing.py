"""Use cases on what is known of an article beside its words: its title, its deadline, its byline, the desk it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from claims.model import Article
from claims.phrase import phrase
from factcheck.desk.session import Desk, person
from factcheck.desk.wording import typed
from factcheck.errors import BadInput
from factcheck.store import articles
from factcheck.store.columns import utc_text

DESCRIBED = ("title", "deadline", "authors", "desk")
"""What of an article can be said anew; each is the verb of its entries too."""


def set_title(desk: Desk, article: int, title: str) -> Article:
    """Give an article another title. Raises ``NotFound``, and ``BadInput`` for one without words."""
    words = typed(title, phrase("The title"))
    if words is None:
        raise BadInput(phrase("An article needs a title."), phrase("Give it in words."))
    return _said(desk, article, "title", words)


def set_deadline(desk: Desk, article: int, deadline: datetime | None) -> Article:
    """Say when an article is due; ``None``: at no time that is known. Raises ``NotFound``."""
    return _said(desk, article, "deadline", deadline)


def set_authors(desk: Desk, article: int, authors: Sequence[str]) -> Article:
    """Say whose byline an article bears, in place of what was said before. Raises ``NotFound`` and ``BadInput``."""
    return _said(desk, article, "authors", people(authors))


def set_desk(desk: Desk, article: int, name: str) -> Article:
    """Say from which of the newsroom's desks an article comes; empty: from none. Raises ``NotFound`` and ``BadInput``."""
    return _said(desk, article, "desk", typed(name, phrase("The desk")) or "")


def people(names: Sequence[str]) -> tuple[str, ...]:
    """Names in the form in which they are compared, each once. Raises ``BadInput``."""
    return tuple(dict.fromkeys(person(name, phrase("Give the names of the byline.")) for name in names))


def told(article: Article) -> dict[str, object]:
    """What can be said anew of an article, as the audit trail tells it."""
    deadline = utc_text(article.deadline) if article.deadline else None
    return {"title": article.title, "deadline": deadline, "authors": list(article.authors), "desk": article.desk}


def with_told(article: Article, name: str, value: Any) -> Article:
    """The article with one of these said as ``told`` tells it."""
    if name == "authors":
        value = tuple(value)
    elif name == "deadline":
        value = datetime.fromisoformat(value) if value else None
    return _with(article, name, value)


def _with(article: Article, name: str, value: Any) -> Article:
    changed: dict[str, Any] = {name: value}
    return replace(article, **changed)


def _said(desk: Desk, article: int, name: str, value: object) -> Article:
    with desk.writing() as tx:
        old = articles.load(tx, article)
        new = _with(old, name, value)
        if new != old:
            articles.describe(tx, new)
            tx.log(name, f"article:{article}", article, {name: told(old)[name]}, {name: told(new)[name]})
        return new
