"""Bringing an article in from its page on the web."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from factcheck.desk import articles
from factcheck.desk.captures.pages import fetch
from factcheck.desk.session import Desk
from factcheck.desk.views import ArticleAdded
from sources.web.limits import DEFAULT, Limits, Progress


def import_page(
    desk: Desk,
    url: str,
    *,
    title: str | None = None,
    language: str | None = None,
    deadline: datetime | None = None,
    published: date | None = None,
    authors: Sequence[str] = (),
    of_desk: str = "",
    limits: Limits = DEFAULT,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ArticleAdded:
    """Import the article on the page at ``url``, as ``articles.add`` does with a file; the page's bytes are kept.

    ``progress`` is told how far it is, ``cancelled`` asked whether to go on. Raises ``NotCaptured`` with a sentence that a
    checker can act on, and ``BadInput`` for a page without words; then nothing is kept.
    """
    page = fetch(desk, url, limits=limits, progress=progress, cancelled=cancelled)
    return articles.add(
        desk,
        page.capture.body,
        name=page.capture.final_url,
        title=title,
        language=language,
        deadline=deadline,
        published=published,
        authors=authors,
        of_desk=of_desk,
        read=page.extraction,
    )
