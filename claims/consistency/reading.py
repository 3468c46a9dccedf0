"""An article as the checks read it: its sentences with their dates and quantities."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claims.language.model import Language
from claims.model import DateMention, Quantity
from claims.splitting import dates, quantities, sentences
from claims.text import Span

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_TRAILING_ZEROS = re.compile(r"0+$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: ``words`` are its lower-cased words."""

    span: Span
    words: frozenset[str]
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with what was read off it."""

    text: str
    language: Language
    published: date | None
    sentences: tuple[Sentence, ...]

    @property
    def dates(self) -> list[DateMention]:
        """Every date, in order."""
        return [mention for sentence in self.sentences for mention in sentence.dates]


def read(text: str, language: Language, published: date | None) -> Reading:
    """Read ``text`` once for all checks."""
    mentions = dates.find(text, language, published)
    counted = quantities.find(text, language, mentions)
    spans = sentences.find(text, language)
    starts = [span.start for span in spans]
    dates_of: list[list[DateMention]] = [[] for _ in spans]
    quantities_of: list[list[Quantity]] = [[] for _ in spans]
    for mention in mentions:
        if (at := bisect_right(starts, mention.span.start) - 1) >= 0:
            dates_of[at].append(mention)
    for quantity in counted:
        if (at := bisect_right(starts, quantity.span.start) - 1) >= 0:
            quantities_of[at].append(quantity)
    return Reading(
        text,
        language,
        published,
        tuple(
            Sentence(span, _words(text, span), tuple(d), tuple(q))
            for span, d, q in zip(spans, dates_of, quantities_of, strict=True)
        ),
    )


def _words(text: str, span: Span) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text, span.start, span.end))


def words_in(text: str, start: int, end: int) -> list[str]:
    """The words between two places, as written."""
    return _WORD.findall(text, start, end)


def quoted(text: str, span: Span, *, longest: int = 60) -> str:
    """The words at ``span`` for a message: on one line, and not too many of them."""
    words = " ".join(span.of(text).split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def grain(text: str, quantity: Quantity) -> float:
    """How exact a number is as it is written: 0.01 million for "1.20 million", a thousand for "12,000", one for "1,200"."""
    written = re.search(r"\d[\d.,]*", quantity.span.of(text))
    if not written or not quantity.value:
        return 1.0
    figures = written.group().rstrip(".,")
    places = re.search(r"[.,](\d{1,2})$|[.,](\d{3,})$", figures)
    digits = float(re.sub(r"\D", "", figures) or 1)
    factor = abs(quantity.value) / digits if digits else 1.0
    if places and places.group(1):
        return factor
    zeros = _TRAILING_ZEROS.search(re.sub(r"\D", "", figures))
    width = len(zeros.group()) if zeros else 0
    return factor * (10.0**width if width >= 3 else 1.0)


def spans_of(marked: Sequence[Quantity | DateMention]) -> tuple[Span, ...]:
    """The places of quantities or dates."""
    return tuple(each.span for each in marked)
