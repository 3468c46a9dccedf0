"""Dates in running text: figures and words, with and without year or weekday, and those told from the day of publication.

A mention's span takes in the weekday beside it and the brackets that hold it: ``Selasa (7/10/2025)``. Its ``iso`` is as
exact as the words are. Figures are read day first (``7/10/2025`` is 7 October), as newsrooms outside the United States write
them; in a language that also writes "January 6" they are month first where the text itself shows it: when one of its
dates can only be read so (``10/27/2025``) and none can only be read the other way.
"""

from __future__ import annotations

import re
from datetime import date

from claims.language.model import Language
from claims.model import DateMention
from claims.splitting import relative_dates
from claims.splitting.date_patterns import patterns
from claims.splitting.iso_dates import century, is_date, iso
from claims.text import Span

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’]at)?")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)")
_DAYS = re.compile(r"(?<![\d./-])(\d{1,2})\s?[-–]\s?(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?(?![\d/]|[.,-]\d)")
_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?![\d/]|[.-]\d)")
_NO_YEAR = re.compile(r"(?<![\d./-])(\d{1,2})[/-](\d{1,2})(?![\d/]|[.,-]\d)")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?![\w%]|\.\d|,\d{1,3}(?!\d)|-an\b)")
_SPAN_BEFORE = re.compile(r"\($|\d{4}\s?[-–]\s?$")
_SPAN_AFTER = re.compile(r"\)|\s?[-–]\s?\d{4}(?!\d)")
_NOT_BEFORE_YEAR = frozenset("$€£¥₹.,:/#_@=&+-–\\")
_FORM = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")


def find(text: str, language: Language, published: date | None = None) -> list[DateMention]:
    """The dates that ``text`` names, in order and apart. Relative ones need ``published`` to count from."""
    return _Reading(text, language, published).mentions()


class _Reading:
    """One pass over one text."""

    def __init__(self, text: str, language: Language, published: date | None) -> None:
        self._text = text
        self._calendar = language.calendar
        self._numerals = language.numerals
        self._published = published
        self._patterns = patterns(language.calendar)
        self._found: list[DateMention] = []
        self._month_first = language.calendar.month_first and _shows_month_first(text)

    def mentions(self) -> list[DateMention]:
        calendar, text = self._calendar, self._text
        known = calendar.triggers
        for token in _TOKEN.finditer(text):
            if self._found and token.start() < self._found[-1].span.end:
                continue
            written = token.group()
            if written[0].isdecimal():
                self._figures(token)
            elif (word := written.lower()) in known:
                self._word(token, word)
        return self._found

    def _word(self, token: re.Match[str], word: str) -> None:
        calendar = self._calendar
        if word in calendar.months:
            self._month(token, word)
            return
        end = self._found[-1].span.end if self._found else 0
        relative = relative_dates.read(self._text, token, word, calendar, self._numerals, self._published)
        if relative and relative.span.start >= end:
            self._found.append(relative)

    def _figures(self, token: re.Match[str]) -> None:
        start, width = token.start(), token.end() - token.start()
        follows = self._text[token.end() : token.end() + 1]
        if width > 4 or width == 3:
            return
        if width == 4:
            full = _YEAR_FIRST.match(self._text, start) if follows and follows in "/.-" else None
            if full:
                self._add_numeric(full, full[1], full[3], full[4])
            elif year := self._year_at(token):
                self._add(year, start, token.end())
        elif follows and follows in "/.-":
            self._day_first(start)

    def _day_first(self, start: int) -> None:
        if days := _DAYS.match(self._text, start):
            self._numeric_range(days)
            return
        full = _NUMERIC.match(self._text, start)
        if full:
            first, second = (full[3], full[1]) if self._month_first else (full[1], full[3])
            self._add_numeric(full, century(full[4]), second, first)
            return
        short = _NO_YEAR.match(self._text, start)
        if short and is_date(2000, int(short[2]), int(short[1])):
            weekday = self._weekday_before(start)
            if weekday or (self._text[start - 1 : start] == "(" and self._text[short.end() : short.end() + 1] == ")"):
                self._add(f"--{int(short[2]):02}-{int(short[1]):02}", start, short.end())

    def _numeric_range(self, days: re.Match[str]) -> None:
        """Two days of one month: "18-19/10/2025"; without a year only in brackets."""
        first, last, month, year = int(days[1]), int(days[2]), int(days[3]), century(days[4]) if days[4] else None
        bracketed = self._text[days.start() - 1 : days.start()] == "(" and self._text[days.end() : days.end() + 1] == ")"
        if first < last and is_date(int(year or 2000), month, last) and (year or bracketed):
            self._add(iso(year, month, first), *days.span(1))
            self._add(iso(year, month, last), days.start(2), days.end())

    def _add_numeric(self, found: re.Match[str], year: str, month: str, day: str) -> None:
        y, m, d = int(year), int(month), int(day)
        if not is_date(y, m, d) and self._calendar.month_first and found.re is _NUMERIC and 1 <= d <= 12:
            m, d = d, m
        if y >= 1 and 1 <= m <= 12 and 1 <= d <= 31:
            self._add(iso(f"{y:04}", m, d), *found.span())

    def _month(self, token: re.Match[str], word: str) -> None:
        text, (start, end) = self._text, token.span()
        month = self._calendar.months[word]
        is_name = text[token.start()].isupper()
        before = self._patterns.day_before.search(text, max(0, start - 14), start)
        if before and 1 <= int(before[1]) <= 31 and (is_name or word not in self._calendar.doubtful_months):
            self._day_and_month(before, month, end)
        elif is_name and (after := self._day_after(end)):
            self._month_and_day(after, start, month)
        elif is_name:
            self._month_alone(start, end, word, month)

    def _match(self, pattern: re.Pattern[str], end: int) -> re.Match[str] | None:
        """What follows a month's name that ends at ``end``, over the full stop of an abbreviation."""
        word = relative_dates.last_letters(self._text, end)
        abbreviated = self._text[end : end + 1] == "." and word in self._calendar.short_months
        return pattern.match(self._text, end + 1 if abbreviated else end)

    def _day_after(self, end: int) -> re.Match[str] | None:
        found = self._match(self._patterns.day_after, end) if self._calendar.month_first else None
        counts = found and not found[3] and relative_dates.word_after(self._text, found.end()) in self._numerals.counted
        return None if counts else found

    def _day_and_month(self, before: re.Match[str], month: int, end: int) -> None:
        day, start = int(before[1]), before.start(1)
        after = self._match(self._patterns.year_after, end)
        year = after[1] if after else None
        end = after.end() if after else end
        earlier = self._earlier_days(start, day)
        for first in reversed(earlier):
            self._add(iso(year, month, int(first[1])), first.start(1), first.end(1))
        if year and not earlier:
            self._lend_year(year, start)
        written = iso(year, month, day)
        if not year and (stepped := self._stepped(end, month, day)):
            written, end = stepped
        self._add(written, start, end)

    def _earlier_days(self, start: int, day: int) -> list[re.Match[str]]:
        """The days before ``start`` that share its month, the nearest first: "5, 6 dan 7 Oktober"."""
        earlier: list[re.Match[str]] = []
        while len(earlier) < 7:
            first = self._patterns.first_day.search(self._text, max(0, start - 20), start)
            if not first or not 1 <= int(first[1]) < day:
                break
            earlier.append(first)
            start, day = first.start(1), int(first[1])
        return earlier

    def _month_and_day(self, after: re.Match[str], start: int, month: int) -> None:
        day, last, year = int(after[1]), after[2], after[3]
        if not 1 <= day <= 31:
            return
        if last and day < int(last) <= 31:
            self._add(iso(year, month, day), start, after.end(1))
            self._add(iso(year, month, int(last)), after.start(2), after.end())
        else:
            self._add(iso(year, month, day), start, after.end(1) if last and not year else after.end())

    def _month_alone(self, start: int, end: int, word: str, month: int) -> None:
        after = self._match(self._patterns.year_after, end)
        if after:
            self._lend_year(after[1], start)
            self._add(f"{int(after[1]):04}-{month:02}", start, after.end())
            return
        if stepped := self._stepped(end, month, None):
            self._add(stepped[0], start, stepped[1])
            return
        before = relative_dates.word_before(self._text, start)
        if before in self._calendar.steps_before:
            step = self._calendar.steps_before[before]
            begin = start - len(before) - 1
            self._add(relative_dates.month(month, step, self._published) or f"--{month:02}", begin, end)
        elif word not in self._calendar.doubtful_months or (before in self._calendar.month_cues and not self._names_on(end)):
            self._add(f"--{month:02}", start, end)

    def _names_on(self, end: int) -> bool:
        """Whether a capitalised word follows, so that the word before it may be a name's ("Jan Mayen")."""
        return self._text[end : end + 1] == " " and self._text[end + 1 : end + 2].isupper()

    def _stepped(self, end: int, month: int, day: int | None) -> tuple[str, int] | None:
        """The nearest such date before or after publication where a word after ``end`` asks for it ("6 Januari lalu")."""
        after = relative_dates.step_after(self._text, end, self._calendar)
        if not after:
            return None
        step, stop = after
        found = relative_dates.month(month, step, self._published) if day is None else None
        if day is not None and self._published:
            found = relative_dates.day_of_year(month, day, step, self._published)
        return (found, stop) if found else None

    def _lend_year(self, year: str, start: int) -> None:
        """Give the year at a range's end to its beginning: "8 Oktober hingga 8 November 2025"."""
        if not self._found:
            return
        last = self._found[-1]
        between = self._text[last.span.end : start].strip() if start - last.span.end <= 16 else None
        if last.iso and last.iso.startswith("--") and between in (*self._calendar.range_words, "-", "–", "—"):
            self._found[-1] = DateMention(f"{year}{last.iso[1:]}", last.span, last.weekday)

    def _year_at(self, token: re.Match[str]) -> str | None:
        """The year that the four figures of ``token`` are, unless they count something."""
        text, start = self._text, token.start()
        if not _YEAR.match(text, start):
            return None
        left = text[start - 1 : start]
        before = relative_dates.word_before(text, start)
        cued = before in self._calendar.year_cues or before in self._calendar.months
        glued = bool(left) and (left.isalnum() or left in _NOT_BEFORE_YEAR)
        if glued and not _ends_a_year(text, start) and not (left == "-" and cued):
            return None
        if not cued and ((int(token.group()) < 1900 and not self._in_brackets(token)) or self._counts(token, before)):
            return None
        return token.group()

    def _in_brackets(self, token: re.Match[str]) -> bool:
        """Whether an early year stands in brackets or begins or ends a span of years: "(1585 - 1629)"."""
        if int(token.group()) < 1500:
            return False
        left, right = self._text[max(0, token.start() - 8) : token.start()], self._text[token.end() : token.end() + 8]
        return bool(_SPAN_BEFORE.search(left) or _SPAN_AFTER.match(right))

    def _counts(self, token: re.Match[str], before: str) -> bool:
        numerals = self._numerals
        after = relative_dates.word_after(self._text, token.end())
        if after in numerals.counted or after in numerals.measures or after in numerals.scales or after in numerals.percent:
            return True
        two = f"{relative_dates.word_before(self._text, token.start() - len(before) - 1)} {before}"
        return two in numerals.before or self._signed(token.start())

    def _signed(self, start: int) -> bool:
        """Whether a currency stands before ``start``."""
        left = self._text[max(0, start - 5) : start].rstrip(" \u00a0.").lower()
        return any(left.endswith(sign) and not left[: -len(sign)][-1:].isalpha() for sign in self._numerals.currency_signs)

    def _weekday_before(self, start: int) -> re.Match[str] | None:
        """The weekday right before a date; none where it ends a sentence, or stands with another one for several days."""
        found = self._patterns.weekday_before.search(self._text, max(0, start - 32), start)
        if not found:
            return None
        ends_sentence = self._text[found.end(1)] == "." and found[1].lower() in self._calendar.bare_weekdays
        several = self._patterns.weekday_list.search(self._text, max(0, found.start() - 20), found.start())
        return None if ends_sentence or several else found

    def _add(self, iso: str | None, start: int, end: int) -> None:
        """Keep a date with the weekday and the brackets around it."""
        text, weekday = self._text, None
        before = self._weekday_before(start)
        after = None if before else self._patterns.weekday_after.match(text, end)
        if before:
            start, weekday = before.start(1), self._calendar.weekdays[before[1].lower()]
            if self._found and self._found[-1].span.end > start and self._found[-1].span.start >= start:
                self._found.pop()
        elif after and iso and len(iso) > 7:
            end, weekday = after.end(1), self._calendar.weekdays[after[1].lower()]
        if text[end : end + 1] == ")" and "(" in text[start:end]:
            end += 1
        if not self._found or self._found[-1].span.end <= start:
            self._found.append(DateMention(iso, Span(start, end), weekday))


def _ends_a_year(text: str, start: int) -> bool:
    """Whether the dash before ``start`` joins two years."""
    return text[start - 1] in "-–/," and text[start - 5 : start - 1].isdecimal() and not text[start - 6 : start - 5].isalnum()


def _shows_month_first(text: str) -> bool:
    shown = False
    for form in _FORM.finditer(text):
        first, second = int(form[1]), int(form[2])
        if first > 12:
            return False
        shown = shown or 12 < second <= 31
    return shown
