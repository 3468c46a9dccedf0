from __future__ import annotations

from datetime import date

import pytest

from claims.language import get
from claims.splitting import dates

ENGLISH = get("en")
WEDNESDAY = date(2022, 1, 12)

# The sentence, the date's words, its iso form and the weekday beside it; relative ones count from WEDNESDAY.
EXPRESSIONS: list[tuple[str, str, str | None] | tuple[str, str, str | None, int]] = [
    # figures, day first unless the text shows otherwise
    ("They met on 7/10/2024.", "7/10/2024", "2024-10-07"),
    ("They met on 07-10-2024.", "07-10-2024", "2024-10-07"),
    ("They met on 7.10.2024.", "7.10.2024", "2024-10-07"),
    ("They met on 2024-10-07.", "2024-10-07", "2024-10-07"),
    ("They met on 10/27/2024.", "10/27/2024", "2024-10-27"),
    ("They met on 27/10/2024.", "27/10/2024", "2024-10-27"),
    ("They met on 7/10/24.", "7/10/24", "2024-10-07"),
    ("They met on Monday (7/10/2024).", "Monday (7/10/2024)", "2024-10-07", 0),
    ("They met on Monday, 7/10.", "Monday, 7/10", "--10-07", 0),
    # day first
    ("They met on 6 January 2022.", "6 January 2022", "2022-01-06"),
    ("They met on 6 January.", "6 January", "--01-06"),
    ("They met on the 6th of January 2022.", "6th of January 2022", "2022-01-06"),
    ("They met on 3rd March 2021.", "3rd March 2021", "2021-03-03"),
    ("They met on 9 Dec 2020.", "9 Dec 2020", "2020-12-09"),
    ("They met on 1 May 2019.", "1 May 2019", "2019-05-01"),
    ("They met on Thursday, 6 January 2022.", "Thursday, 6 January 2022", "2022-01-06", 3),
    ("They met on Thursday 6 January 2022.", "Thursday 6 January 2022", "2022-01-06", 3),
    ("They met on Thursday the 6th of January.", "Thursday the 6th of January", "--01-06", 3),
    ("They met on 6 January 2022, a Thursday.", "6 January 2022, a Thursday", "2022-01-06", 3),
    ("They met on 6 January 2022 (Thursday).", "6 January 2022 (Thursday)", "2022-01-06", 3),
    ("They met on Thu, 6 Jan 2022.", "Thu, 6 Jan 2022", "2022-01-06", 3),
    # month first
    ("They met on January 6, 2022.", "January 6, 2022", "2022-01-06"),
    ("They met on January 6 2022.", "January 6 2022", "2022-01-06"),
    ("They met on Jan. 6, 2022.", "Jan. 6, 2022", "2022-01-06"),
    ("They met on January 6th, 2022.", "January 6th, 2022", "2022-01-06"),
    ("They met on Oct. 5.", "Oct. 5", "--10-05"),
    ("They met on Sept. 11.", "Sept. 11", "--09-11"),
    ("They met on May 3.", "May 3", "--05-03"),
    ("They met on March 31, 1992.", "March 31, 1992", "1992-03-31"),
    ("They met on Thursday, January 6, 2022.", "Thursday, January 6, 2022", "2022-01-06", 3),
    ("They met on Thursday, Jan. 6.", "Thursday, Jan. 6", "--01-06", 3),
    ("They met Monday night, October 4, 2021.", "Monday night, October 4, 2021", "2021-10-04", 0),
    ("They met on February 29, 2024.", "February 29, 2024", "2024-02-29"),
    ("They met on September 31, 2024.", "September 31, 2024", "2024-09"),
    # months
    ("It opened in January 2022.", "January 2022", "2022-01"),
    ("It opened in early March 2022.", "March 2022", "2022-03"),
    ("It opened in mid-March 2022.", "March 2022", "2022-03"),
    ("It opened in October.", "October", "--10"),
    ("It opened in May.", "May", "--05"),
    ("It opened in late June.", "June", "--06"),
    ("It opened last November.", "last November", "2021-11"),
    ("It opens next March.", "next March", "2022-03"),
    ("It opened in Sept. 2018.", "Sept. 2018", "2018-09"),
    # years
    ("It opened in 2019.", "2019", "2019"),
    ("It opened in 1745.", "1745", "1745"),
    ("The 2024 election was calm.", "2024", "2024"),
    ("It has been open since 1998.", "1998", "1998"),
    ("It opened in mid-2020.", "2020", "2020"),
    ("The painter worked there from 1871.", "1871", "1871"),
    # relative
    ("He came today.", "today", "2022-01-12"),
    ("He came yesterday.", "yesterday", "2022-01-11"),
    ("He came the day before yesterday.", "day before yesterday", "2022-01-10"),
    ("He came last night.", "last night", "2022-01-11"),
    ("He came this morning.", "this morning", "2022-01-12"),
    ("He comes tonight.", "tonight", "2022-01-12"),
    ("He comes tomorrow.", "tomorrow", "2022-01-13"),
    ("He comes the day after tomorrow.", "day after tomorrow", "2022-01-14"),
    ("He came this week.", "this week", "2022-W02"),
    ("He came last week.", "last week", "2022-W01"),
    ("He comes next week.", "next week", "2022-W03"),
    ("He came this month.", "this month", "2022-01"),
    ("He came last month.", "last month", "2021-12"),
    ("He comes next month.", "next month", "2022-02"),
    ("He came this year.", "this year", "2022"),
    ("He came last year.", "last year", "2021"),
    ("He comes next year.", "next year", "2023"),
    ("He came two days ago.", "two days ago", "2022-01-10"),
    ("He came 3 days ago.", "3 days ago", "2022-01-09"),
    ("He came two weeks ago.", "two weeks ago", "2021-W52"),
    ("He came three months ago.", "three months ago", "2021-10"),
    ("He came 10 years ago.", "10 years ago", "2012"),
    # weekdays without a date
    ("He came last Monday.", "last Monday", "2022-01-10", 0),
    ("He came last Wednesday.", "last Wednesday", "2022-01-05", 2),
    ("He comes next Friday.", "next Friday", "2022-01-14", 4),
    ("He came on Tuesday.", "Tuesday", "2022-01-11", 1),
    ("He will come on Thursday.", "Thursday", "2022-01-13", 3),
]

NO_DATES = [
    "About 2000 people came.",
    "More than 2000 shops closed.",
    "It costs $2000 now.",
    "It began at 14:30.",
    "He may go and march on.",
    "Case 24/105/KEP was closed.",
    "About 1/3 of the people left.",
    "The shop is open 24/7.",
    "The COVID-2019 cases fell.",
    "It was the fashion of the 1990s.",
    "There is no 45/13/2022.",
    "They were there for two weeks.",
    "The island of Jan Mayen is cold.",
]


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=lambda expression: expression[0])
def test_an_english_date_is_read(expression: tuple[str, str, str | None, int]) -> None:
    sentence, words, iso, *weekday = expression
    found = dates.find(sentence, ENGLISH, WEDNESDAY)
    assert [mention.span.of(sentence) for mention in found] == [words]
    assert (found[0].iso, found[0].weekday) == (iso, weekday[0] if weekday else None)


@pytest.mark.parametrize("sentence", NO_DATES)
def test_what_is_no_english_date_is_left_alone(sentence: str) -> None:
    assert dates.find(sentence, ENGLISH, WEDNESDAY) == []


@pytest.mark.parametrize(
    "sentence", ["He came yesterday.", "He came last week.", "He came two days ago.", "He came last Monday."]
)
def test_a_relative_date_without_a_publication_day_has_no_iso(sentence: str) -> None:
    assert [mention.iso for mention in dates.find(sentence, ENGLISH)] == [None]


def test_the_days_of_a_range_share_their_month() -> None:
    text = "The fair runs Oct. 5–7 and again 12 and 13 November 2024."
    assert [m.iso for m in dates.find(text, ENGLISH)] == ["--10-05", "--10-07", "2024-11-12", "2024-11-13"]


def test_one_date_that_must_be_month_first_makes_the_text_month_first() -> None:
    text = "The first came on 10/27/2024, the second on 11/02/2024."
    assert [m.iso for m in dates.find(text, ENGLISH)] == ["2024-10-27", "2024-11-02"]


def test_a_text_with_both_orders_is_read_day_first() -> None:
    text = "The first came on 10/27/2024, the second on 27/11/2024, the third on 11/02/2024."
    assert [m.iso for m in dates.find(text, ENGLISH)] == ["2024-10-27", "2024-11-27", "2024-02-11"]


def test_a_number_of_people_after_a_month_is_no_day() -> None:
    found = dates.find("In March 3 people drowned.", ENGLISH)
    assert [m.iso for m in found] == ["--03"]
