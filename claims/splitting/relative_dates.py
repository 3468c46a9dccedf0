"""Dates that are told from the day of publication: yesterday, last week, two days ago, next Monday.

A week is written as ISO 8601 writes it (``2022-W01``); without a day to count from the mention has no ``iso``.
"""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

from claims.language.calendar import Calendar, Period
from claims.language.numerals import Numerals
from claims.model import DateMention
from claims.text import Span

_LAST_WORD = re.compile(r"([^\W\d_]+)[\s-]$")
_LETTERS = re.compile(r"[^\W\d_]+$")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_AGO = re.compile(r"(?<![\w.,:-])(\d{1,3}|[^\W\d_]+)\s([^\W\d_]+)\s$")
_FARTHEST = 60
"""How many characters around a bare weekday are looked at for a word that puts it in the future."""


def word_before(text: str, start: int) -> str:
    """The word right before ``start``, lower-cased; empty where there is none."""
    found = _LAST_WORD.search(text, max(0, start - 20), max(0, start))
    return found.group(1).lower() if found else ""


def last_letters(text: str, end: int) -> str:
    """The letters that end at ``end``, lower-cased."""
    found = _LETTERS.search(text, max(0, end - 16), end)
    return found.group().lower() if found else ""


def word_after(text: str, end: int) -> str:
    """The word right after ``end``, lower-cased; empty where there is none."""
    found = _NEXT_WORD.match(text, end)
    return found.group(1).lower() if found else ""


def step_after(text: str, end: int, calendar: Calendar) -> tuple[int, int] | None:
    """Which way the word after ``end`` moves a date ("lalu": -1), and where that word ends."""
    found = _NEXT_WORD.match(text, end)
    if found and found.group(1).lower() in calendar.ago_links:
        found = _NEXT_WORD.match(text, found.end())
    word = found.group(1).lower() if found else ""
    return (calendar.steps_after[word], found.end()) if found and word in calendar.steps_after else None


def read(
    text: str, token: re.Match[str], word: str, calendar: Calendar, numbers: Numerals, published: date | None
) -> DateMention | None:
    """The relative date that ``token`` opens (a phrase, a weekday) or closes ("two days ago")."""
    if word in calendar.ago and (found := _ago(text, token, calendar, numbers, published)):
        return found
    if word in calendar.weekdays and (word not in calendar.openings or _is_a_day(text, token.start())):
        return _weekday(text, token, word, calendar, published)
    if word in calendar.periods and _is_counted(text, token.start(), numbers):
        return None
    for phrase in calendar.openings.get(word, ()):
        end = token.start() + len(phrase)
        if text[token.start() : end].lower() == phrase and not text[end : end + 1].isalnum():
            return DateMention(moved(published, *calendar.phrases[phrase]), Span(token.start(), end))
    return None


def _is_a_day(text: str, start: int) -> bool:
    """Whether a word that may be a day or a week ("Minggu") is the day: capitalised where no sentence begins."""
    before = text[max(0, start - 4) : start].rstrip(" \"'“”‘’(")
    return text[start].isupper() and bool(before) and before[-1] not in ".!?:\n"


def _is_counted(text: str, start: int, numbers: Numerals) -> bool:
    """Whether a number stands before ``start``: "3 tahun lalu" is no "tahun lalu"."""
    return text[max(0, start - 2) : start - 1].isdecimal() or word_before(text, start) in numbers.starts


def moved(published: date | None, period: Period, count: int) -> str | None:
    """The day, week, month or year that lies ``count`` of them after ``published``'s own, as exact as the period is."""
    if published is None:
        return None
    if period in (Period.DAY, Period.WEEK):
        days = published.toordinal() + count * (7 if period is Period.WEEK else 1)
        if not 1 <= days <= date.max.toordinal():
            return None
        day = date.fromordinal(days)
        return day.isoformat() if period is Period.DAY else f"{day.isocalendar().year:04}-W{day.isocalendar().week:02}"
    if period is Period.YEAR:
        year = published.year + count
        return f"{year:04}" if MINYEAR <= year <= MAXYEAR else None
    year, index = divmod(published.year * 12 + published.month - 1 + count, 12)
    return f"{year:04}-{index + 1:02}" if MINYEAR <= year <= MAXYEAR else None


def month(number: int, step: int, published: date | None) -> str | None:
    """The month ``number`` before (-1), at (0) or after (1) the month of ``published``."""
    if published is None:
        return None
    year = published.year
    if step < 0 and number >= published.month:
        year -= 1
    if step > 0 and number <= published.month:
        year += 1
    return f"{year:04}-{number:02}"


def day_of_year(number: int, day: int, step: int, published: date) -> str | None:
    """The day of month ``number`` that came last before ``published`` (-1), comes next (1), or lies in its year (0)."""
    year = published.year
    try:
        found = date(year, number, day)
    except ValueError:
        return None
    if step < 0 and found > published:
        year -= 1
    if step > 0 and found < published:
        year += 1
    return f"{year:04}-{number:02}-{day:02}"


def _weekday(text: str, token: re.Match[str], word: str, calendar: Calendar, published: date | None) -> DateMention | None:
    """A weekday without a date: the last one before publication, unless the words around it look ahead."""
    (start, end), before = token.span(), word_before(text, token.start())
    if word not in calendar.bare_weekdays or not text[start].isupper():
        return None
    after = _NEXT_WORD.match(text, end)
    if after and after.group(1)[0].isupper() and not text[start:end].isupper():
        return None
    step = calendar.steps_before.get(before)
    if step is not None:
        start -= len(before) + 1
    elif found := step_after(text, end, calendar):
        step, end = found
    elif text[max(0, start - len(before) - 1) : start][:1].isupper() and before not in calendar.month_cues:
        return None
    if step is None and _looks_ahead(text, start, end, calendar):
        step = 1
    return DateMention(_nearest(calendar.weekdays[word], step, published), Span(start, end), calendar.weekdays[word])


def _looks_ahead(text: str, start: int, end: int, calendar: Calendar) -> bool:
    near = f"{text[max(0, start - _FARTHEST) : start]} {text[end : end + _FARTHEST // 2]}".lower()
    return any(word in calendar.future for word in re.findall(r"[^\W\d_]+", near))


def _nearest(weekday: int, step: int | None, published: date | None) -> str | None:
    """The day of that name on or before publication; strictly before it with -1, strictly after it with 1."""
    if published is None:
        return None
    back = (published.weekday() - weekday) % 7
    if step == -1 and back == 0:
        back = 7
    days = -back if step is None or step < 1 else 7 - back
    try:
        return (published + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def _ago(text: str, token: re.Match[str], calendar: Calendar, numbers: Numerals, published: date | None) -> DateMention | None:
    end = token.start()
    if (link := word_before(text, end)) in calendar.ago_links:
        end -= len(link) + 1
    found = _AGO.search(text, max(0, end - 28), end)
    if not found:
        return None
    number, period = found.group(1).lower(), calendar.periods.get(found.group(2).lower())
    count = int(number) if number.isdecimal() else numbers.ones.get(number)
    if period is None or not count:
        return None
    return DateMention(moved(published, period, -count), Span(found.start(), token.end()))
