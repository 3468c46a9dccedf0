"""What is said of an article beside its text: its title, when it is due, whose byline it bears, which desk it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget

from claims.model import Article
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.screens.forms.article import deadline_from
from factcheck.tui.screens.forms.frame import Form, caption, entry
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk


class DescribeForm(Form):
    """Only what is changed is said anew."""

    def __init__(self, workplace: Workplace, article: Article) -> None:
        super().__init__(workplace, f"{_('About the article')} · {article.id}", str(article.id))
        self._article = article

    def fields(self) -> Iterable[Widget]:
        said = self._said_before()
        yield caption(_("Title"))
        yield entry("title", value=said["title"])
        yield caption(_("Deadline, in your own time zone; empty: none"))
        yield entry("deadline", "2026-03-04 17:00", value=said["deadline"])
        yield caption(_("Byline: whose names it bears, with commas between"))
        yield entry("authors", value=said["authors"])
        yield caption(_("The newsroom's desk it comes from"))
        yield entry("desk", value=said["desk"])

    def work(self) -> Work:
        number, before = self._article.id, self._said_before()
        said = {name: self.value_of(name) or "" for name in before}

        def describe(desk: Desk) -> Done:
            from factcheck.desk import articles

            acts: dict[str, Callable[[str], object]] = {
                "title": lambda words: articles.set_title(desk, number, words),
                "deadline": lambda words: articles.set_deadline(desk, number, deadline_from(words or None)),
                "authors": lambda words: articles.set_authors(
                    desk, number, [one for one in map(str.strip, words.split(",")) if one]
                ),
                "desk": lambda words: articles.set_desk(desk, number, words),
            }
            changed = [name for name in said if said[name] != before[name]]
            if "deadline" in changed:
                deadline_from(said["deadline"] or None)  # what can't be read is refused before anything is kept
            for name in changed:
                acts[name](said[name])
            return Done(_("Article {number} is described anew.", number=number) if changed else _("Nothing was changed."))

        return describe

    def _said_before(self) -> dict[str, str]:
        article = self._article
        return {
            "title": article.title,
            "deadline": f"{article.deadline.astimezone():%Y-%m-%d %H:%M}" if article.deadline else "",
            "authors": ", ".join(article.authors),
            "desk": article.desk,
        }


def _names(words: str) -> list[str]:
    return [name for name in map(str.strip, words.split(",")) if name]
