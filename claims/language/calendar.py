"""How a language writes dates and times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Period(StrEnum):
    """The stretch of time that a relative date names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class Calendar:
    """Months, weekdays and the words for relative dates. All words are lower-cased.

    ``months`` and ``weekdays``: names and abbreviations with their numbers (January is 1, Monday 0). ``doubtful_months``
    are names or verbs as well, and are months only beside a day, a year or a word of ``month_cues``. ``bare_weekdays``: the
    names that are weekdays even where no date stands beside them.
    ``month_first``: whether "January 6" is written, and figures may be month first.
    ``links``: what may stand between day and month ("of"). ``articles``: what may stand before a weekday beside a date ("a").
    ``day_parts``: "morning"; between weekday and date. ``date_words``: "tanggal"; before a day.
    ``year_cues``: words after which four figures are a year, whatever follows.
    ``phrases``: whole relative dates with the period they name and how many of those away it is ("last week": week, -1).
    ``steps_before`` and ``steps_after``: words that move a weekday or a month ("last" Monday; Senin "lalu").
    ``periods``: words for days, weeks, months and years; ``ago``: the word that closes "two days ago"; ``ago_links``: what may
    stand before it ("yang").
    ``future``: words that put a bare weekday after the day of publication. ``range_words`` join the ends of a range.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    doubtful_months: frozenset[str] = frozenset()
    month_cues: frozenset[str] = frozenset()
    weekdays: Mapping[str, int] = field(default_factory=dict)
    bare_weekdays: frozenset[str] = frozenset()
    month_first: bool = False
    links: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    day_parts: tuple[str, ...] = ()
    date_words: tuple[str, ...] = ()
    year_cues: frozenset[str] = frozenset()
    phrases: Mapping[str, tuple[Period, int]] = field(default_factory=dict)
    steps_before: Mapping[str, int] = field(default_factory=dict)
    steps_after: Mapping[str, int] = field(default_factory=dict)
    periods: Mapping[str, Period] = field(default_factory=dict)
    ago: frozenset[str] = frozenset()
    ago_links: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    range_words: tuple[str, ...] = ()

    @cached_property
    def short_months(self) -> frozenset[str]:
        """The months' abbreviations: names of at most four letters beside a longer one."""
        longest = {
            number: max((m for m, n in self.months.items() if n == number), key=len) for number in set(self.months.values())
        }
        return frozenset(m for m, n in self.months.items() if len(m) < len(longest[n]) and len(m) <= 4)

    @cached_property
    def triggers(self) -> frozenset[str]:
        """Every word at which a date may be read."""
        return frozenset({*self.months, *self.weekdays, *self.openings, *self.ago, *self.steps_before})

    @cached_property
    def openings(self) -> dict[str, tuple[str, ...]]:
        """The phrases by their first word, longest first."""
        found: dict[str, list[str]] = {}
        for phrase in sorted(self.phrases, key=len, reverse=True):
            found.setdefault(phrase.partition(" ")[0], []).append(phrase)
        return {word: tuple(phrases) for word, phrases in found.items()}
