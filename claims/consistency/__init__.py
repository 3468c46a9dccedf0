"""What is wrong with an article and can be seen from the article alone.

Precision comes first: a checker who sees two false alarms stops looking. Each kind of check has its own module, and
each stays silent where the words leave a doubt.
"""

from __future__ import annotations

from datetime import date

from claims import language as languages
from claims.consistency import ages, counts, days, names, parts, shares
from claims.consistency.reading import read
from claims.model import Discrepancy

_CHECKS = (days.find, counts.find, parts.find, shares.find, names.find, ages.find)


def find_discrepancies(text: str, language: str | None = None, published: date | None = None) -> list[Discrepancy]:
    """What contradicts itself in ``text``, in the order of its places.

    ``language`` is told from the text where it isn't given. ``published`` is the day on which the article appears; with it
    weekdays beside dates without a year, ages and dates told as past can be checked too. Each message is one sentence
    that names both readings; ``kind`` is ``weekday``, ``no_such_day``, ``after_publication``, ``count``, ``part``, ``sum``,
    ``share``, ``name`` or ``age``.
    """
    reading = read(text, languages.get(language or languages.detect(text)), published)
    found = [discrepancy for check in _CHECKS for discrepancy in check(reading)]
    return sorted(found, key=lambda discrepancy: (discrepancy.spans[0].start, discrepancy.kind))
