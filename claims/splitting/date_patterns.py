"""A calendar's regular expressions: what may stand around the name of a month, and around a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.language.calendar import Calendar


@dataclass(frozen=True, slots=True)
class Patterns:
    """What stands around a month's name (``day_*``, ``first_day``, ``year_after``) and around a date (``weekday_*``)."""

    day_before: re.Pattern[str]
    first_day: re.Pattern[str]
    day_after: re.Pattern[str]
    year_after: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_after: re.Pattern[str]
    weekday_list: re.Pattern[str]


@lru_cache(maxsize=256)
def _one_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def patterns(calendar: Calendar) -> Patterns:
    """The expressions of ``calendar``, compiled once."""
    return _compiled(
        _one_of(tuple(calendar.weekdays)),
        _one_of(calendar.links),
        _one_of(calendar.articles),
        _one_of(calendar.day_parts),
        _one_of(calendar.date_words),
        _one_of(calendar.range_words),
    )


@lru_cache(maxsize=32)
def _compiled(weekdays: str, links: str, articles: str, parts: str, words: str, ranges: str) -> Patterns:
    joined = rf"\s?[-–—]\s?|\s(?:{ranges})\s|,\s?"
    return Patterns(
        day_before=re.compile(rf"(?<![\w./,:])(\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:(?:{links})\s)?$"),
        first_day=re.compile(rf"(?<![\w./,:-])(\d{{1,2}})(?:st|nd|rd|th)?(?:{joined})$"),
        day_after=re.compile(
            r"\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)(?:\s?[-–—]\s?(\d{1,2})(?!\d|[.,/-]\d))?(?:,?\s((?:1[0-9]|20)\d\d)(?!\d))?"
        ),
        year_after=re.compile(r",?\s((?:1[0-9]|20)\d\d)(?!\d|[.,]\d)"),
        weekday_before=re.compile(
            rf"(?<!\w)({weekdays})\.?(?:[ \u00a0](?:{parts})){{0,2}},?[ \u00a0]?(?:\(\s?)?(?:(?:{words})\s)?$", re.IGNORECASE
        ),
        weekday_after=re.compile(
            rf"(?:\s?\((?:(?:{articles})\s)?|,\s(?:{articles})\s|,\s(?=\w+\s?[,.;)]))({weekdays})(?!\w)", re.IGNORECASE
        ),
        weekday_list=re.compile(rf"(?<!\w)(?:{weekdays})\s?(?:[-–&/,]|[^\W\d_]{{1,8}})\s?$", re.IGNORECASE),
    )
