"""English months, weekdays and relative dates."""

from __future__ import annotations

from claims.language.calendar import Calendar, Period
from claims.language.tables import words

_MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
_SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
_SHORT_WEEKDAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

CALENDAR = Calendar(
    months={**_MONTHS, **_SHORT_MONTHS},
    doubtful_months=frozenset({"march", "april", "may", "june", "august", *_SHORT_MONTHS}),
    month_cues=words("""
        in since until till by from through during last this next late early mid before after between to of
        and every each
    """),
    weekdays={**_WEEKDAYS, **_SHORT_WEEKDAYS},
    bare_weekdays=frozenset(_WEEKDAYS),
    month_first=True,
    links=("of",),
    articles=("a",),
    day_parts=("morning", "afternoon", "evening", "night"),
    date_words=("the",),
    year_cues=words("from born in since until till by year during late early mid before after through"),
    phrases={
        "day before yesterday": (Period.DAY, -2),
        "yesterday": (Period.DAY, -1),
        "last night": (Period.DAY, -1),
        "today": (Period.DAY, 0),
        "tonight": (Period.DAY, 0),
        "this morning": (Period.DAY, 0),
        "this afternoon": (Period.DAY, 0),
        "this evening": (Period.DAY, 0),
        "tomorrow": (Period.DAY, 1),
        "day after tomorrow": (Period.DAY, 2),
        "last week": (Period.WEEK, -1),
        "week before last": (Period.WEEK, -2),
        "this week": (Period.WEEK, 0),
        "next week": (Period.WEEK, 1),
        "last month": (Period.MONTH, -1),
        "this month": (Period.MONTH, 0),
        "next month": (Period.MONTH, 1),
        "last year": (Period.YEAR, -1),
        "this year": (Period.YEAR, 0),
        "next year": (Period.YEAR, 1),
    },
    steps_before={"last": -1, "this": 0, "next": 1},
    periods={
        "day": Period.DAY,
        "days": Period.DAY,
        "week": Period.WEEK,
        "weeks": Period.WEEK,
        "month": Period.MONTH,
        "months": Period.MONTH,
        "year": Period.YEAR,
        "years": Period.YEAR,
    },
    ago=frozenset({"ago"}),
    future=frozenset({"will", "shall", "next", "coming", "due", "scheduled", "expected", "would", "tomorrow"}),
    range_words=("to", "and", "until", "through", "or"),
)
