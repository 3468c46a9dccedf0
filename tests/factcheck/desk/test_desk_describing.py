from __future__ import annotations

from datetime import timedelta

import pytest

from factcheck.desk import articles, describing, finding, history
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, Conflict, NotFound
from tests.newsroom import add_copy


def test_what_is_known_of_an_article_can_be_said_anew_and_taken_back(either_desk: Desk) -> None:
    desk = either_desk
    add_copy(desk)
    before = articles.page(desk, 1).article
    due = desk.clock() + timedelta(hours=3)
    describing.set_title(desk, 1, " The market by the river ")
    describing.set_deadline(desk, 1, due)
    describing.set_deadline(desk, 1, due + timedelta(days=1))
    describing.set_authors(desk, 1, ["Tom", "Tom", " Ana  Lim"])
    describing.set_desk(desk, 1, " Metro ")
    article = articles.page(desk, 1).article
    assert (article.title, article.desk) == ("The market by the river", "Metro")
    assert (article.deadline, article.authors) == (due + timedelta(days=1), ("Tom", "Ana Lim"))
    assert [one.article for one in finding.find(desk, "market river")][:1] == [1]
    for _ in range(3):
        history.undo(desk, 1)
    assert articles.page(desk, 1).article.deadline == due
    history.undo(desk, 1)
    history.undo(desk, 1)
    assert articles.page(desk, 1).article == before
    for _ in range(5):
        history.redo(desk, 1)
    assert articles.page(desk, 1).article == article
    assert describing.set_deadline(desk, 1, None).deadline is None
    assert history.verify(desk).whole


def test_what_says_nothing_new_is_no_entry(desk: Desk) -> None:
    add_copy(desk)
    head = history.head(desk)
    describing.set_title(desk, 1, articles.page(desk, 1).article.title)
    describing.set_deadline(desk, 1, None)
    assert history.head(desk) == head


def test_nobody_takes_back_a_deadline_that_somebody_else_has_moved_since(desk: Desk) -> None:
    add_copy(desk)
    describing.set_deadline(desk, 1, desk.clock())
    describing.set_deadline(desk.acting_as("Ratna"), 1, desk.clock() + timedelta(days=1))
    with pytest.raises(Conflict, match="Ratna"):
        history.undo(desk, 1)


def test_an_article_is_not_described_by_what_says_nothing(desk: Desk) -> None:
    add_copy(desk)
    for title in ("", " \n", "\x00"):
        with pytest.raises(BadInput):
            describing.set_title(desk, 1, title)
    with pytest.raises(BadInput):
        describing.set_desk(desk, 1, "\x00")
    with pytest.raises(BadInput):
        describing.set_authors(desk, 1, [" "])
    with pytest.raises(NotFound):
        describing.set_deadline(desk, 9, None)
