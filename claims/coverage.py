"""How much of an article lies in a claim or was marked not checkable, and which words nothing covers.

What must not be skipped is counted by itself: numbers (figures and number words), names, quotations, and superlatives ("the
oldest", "paling mahal"), which state more than they seem to. Each is covered when every word of it is; in a quotation words
that only join others ("and", "yang") don't count.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from claims import language as languages
from claims.language.model import Language
from claims.model import Coverage
from claims.splitting import quotations
from claims.splitting.numbers import numerals
from claims.text import Span, merged

_WORD = re.compile(r"\w+(?:[.,'’:/-]\w+)*")
_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*")
_LETTERS = re.compile(r"[^\W\d_][\w’'-]*")
_OPENERS = " \u00a0\"'“”‘’(["
_SENTENCE_ENDS = frozenset(".!?:;\n•*-–—")
_LONGEST_HEADLINE = 160


def measure_coverage(text: str, spans: Iterable[Span]) -> Coverage:
    """The shares of ``text`` that ``spans`` cover, in any order and overlapping or not, and the stretches that they leave open.

    A stretch runs from word to word over mere punctuation, within one line. Linear in the length of the text.
    """
    words = [Span(*word.span()) for word in _WORD.finditer(text)]
    covered = _covered(words, merged(spans))
    ground = _Ground(words, covered)
    language = languages.get(languages.detect(text))
    joining = language.numerals.no_nouns - language.numerals.fates
    without_joints = _Ground(words, [c or word.of(text).lower() in joining for word, c in zip(words, covered, strict=True)])
    return Coverage(
        words=sum(covered) / len(words) if words else 1.0,
        numbers=ground.share(_numbers(text, language)),
        names=ground.share(_names(text)),
        quotations=without_joints.share(quotation.inner for quotation in quotations.find(text, language)),
        superlatives=ground.share(_superlatives(text)),
        uncovered=tuple(_uncovered(text, words, covered)),
    )


@dataclass(frozen=True, slots=True)
class Overlooked:
    """What no claim covers and a checker would ask about, each in the order of the text."""

    numbers: tuple[Span, ...]
    names: tuple[Span, ...]


def overlooked(text: str, uncovered: Sequence[Span]) -> Overlooked:
    """The numbers (in figures and in words) and names that touch the stretches of ``text`` that nothing covers."""
    language = languages.get(languages.detect(text))
    return Overlooked(
        numbers=tuple(span for span in sorted(_numbers(text, language)) if _touched(span, uncovered)),
        names=tuple(span for span in _names(text) if _touched(span, uncovered)),
    )


def _touched(span: Span, stretches: Sequence[Span]) -> bool:
    place = bisect_right(stretches, span.start, key=lambda stretch: stretch.end)
    return place < len(stretches) and stretches[place].overlaps(span)


class _Ground:
    """The words of a text, and how many of the first n are covered."""

    def __init__(self, words: Sequence[Span], covered: Sequence[bool]) -> None:
        self._starts = [word.start for word in words]
        self._ends = [word.end for word in words]
        self._sums = [0, *accumulate(int(each) for each in covered)]

    def share(self, wanted: Iterable[Span]) -> float:
        """The share of ``wanted`` all of whose words are covered; 1 where nothing is wanted."""
        met = [self._holds(span) for span in wanted]
        return sum(met) / len(met) if met else 1.0

    def _holds(self, span: Span) -> bool:
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)
        return self._sums[last] - self._sums[first] == last - first


def _covered(words: Sequence[Span], ground: Sequence[Span]) -> list[bool]:
    """For each of the words whether it lies wholly in one of the sorted, disjoint ``ground``."""
    result: list[bool] = []
    place = 0
    for word in words:
        while place < len(ground) and ground[place].end < word.end:
            place += 1
        result.append(place < len(ground) and ground[place].contains(word))
    return result


def _uncovered(text: str, words: Sequence[Span], covered: Sequence[bool]) -> Iterator[Span]:
    start = end = -1
    for word, is_covered in zip(words, covered, strict=True):
        if start >= 0 and (is_covered or "\n" in text[end : word.start]):
            yield Span(start, end)
            start = -1
        if not is_covered:
            start, end = (word.start if start < 0 else start), word.end
    if start >= 0:
        yield Span(start, end)


def _numbers(text: str, language: Language) -> Iterator[Span]:
    """Every run of figures, years and codes included, and every number in words."""
    yield from (Span(*figures.span()) for figures in _FIGURES.finditer(text))
    yield from (Span(found.start, found.end) for found in numerals(text, language.numerals) if not found.figures)


def _names(text: str) -> Iterator[Span]:
    """Runs of capitalised words; a single one only where it doesn't merely begin a sentence, and none in a headline."""
    start = 0
    for line in text.split("\n"):
        if not _is_headline(line):
            yield from (span.shifted(start) for span in _names_in(line))
        start += len(line) + 1


def _is_headline(line: str) -> bool:
    if len(line) > _LONGEST_HEADLINE:
        return False
    words = [word for word in _LETTERS.findall(line) if len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def _names_in(line: str) -> Iterator[Span]:
    start = end = -1
    count = 0
    for word in _LETTERS.finditer(line):
        joined = start >= 0 and line[end : word.start()] == " "
        if start >= 0 and not (joined and word.group()[0].isupper()):
            if count > 1 or not _begins(line, start):
                yield Span(start, end)
            start, count = -1, 0
        if word.group()[0].isupper():
            start, end, count = (word.start() if start < 0 else start), word.end(), count + 1
    if start >= 0 and (count > 1 or not _begins(line, start)):
        yield Span(start, end)


def _begins(line: str, start: int) -> bool:
    """Whether a sentence begins at ``start``, quotation marks aside."""
    before = line[max(0, start - 5) : start].rstrip(_OPENERS)
    return not before or before[-1] in _SENTENCE_ENDS


def _superlatives(text: str) -> Iterator[Span]:
    """Words of first place in any language that is known, and the words that "most" and its like lead."""
    tables = [language.checks for language in languages.languages().values()]
    words = frozenset(word for table in tables for word in table.superlatives)
    leads = frozenset(word for table in tables for word in table.superlative_leads)
    lead: re.Match[str] | None = None
    for word in _LETTERS.finditer(text):
        lower = word.group().lower()
        if lead and text[lead.end() : word.start()] == " ":
            yield Span(lead.start(), word.end())
        elif lower in words:
            yield Span(*word.span())
        lead = word if lower in leads else None
