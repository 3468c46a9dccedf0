"""A name spelt two ways: "Nurhaliza" here and "Nurhalisa" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import OSA

from claims.consistency.reading import Reading
from claims.model import Discrepancy
from claims.phrase import phrase
from claims.text import Span

_TOKEN = re.compile(r"[^\W\d_][\w’'-]*(?<!-)")
_ENDINGS = ("'s", "’s", "'", "’")
_JOINT = re.compile(r"\w{3}[^\W\d_A-Z](?=[A-Z])")
_INFLECTIONS = frozenset({"s", "n", "i", "e", "es", "al", "an", "ian", "nya"})
_COMMON = 3
"""A word beside which more than this many others stand is no name's own part ("Presiden", "Kota")."""
_SHORTEST = 5
_LONG = 9


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two capitalised words side by side, and the sentence they stand in."""

    first: str
    second: str
    span: Span
    sentence: int


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Names of two words of which one is the same and the other differs by a slip of the pen."""
    pairs = list(_pairs(reading))
    by_first: dict[str, dict[str, _Pair]] = defaultdict(dict)
    by_second: dict[str, dict[str, _Pair]] = defaultdict(dict)
    sentences: dict[tuple[str, str], set[int]] = defaultdict(set)
    for pair in pairs:
        by_first[pair.first].setdefault(pair.second, pair)
        by_second[pair.second].setdefault(pair.first, pair)
        sentences[pair.first, pair.second].add(pair.sentence)
    small = {word.lower() for word in _small_words(reading.text)} if pairs else set()
    reported: set[frozenset[str]] = set()
    for partners in (*by_first.values(), *by_second.values()):
        if not 2 <= len(partners) <= _COMMON:
            continue
        for (one, here), (other, there) in combinations(partners.items(), 2):
            together = sentences[here.first, here.second] & sentences[there.first, there.second]
            slip = frozenset({one, other})
            if together or slip in reported or {one.lower(), other.lower()} & small or not is_slip(one, other):
                continue
            if _runs_into_another(one, other):
                continue
            reported.add(slip)
            yield _discrepancy(here, there, reading.text)


def _pairs(reading: Reading) -> Iterator[_Pair]:
    text = reading.text
    titles = reading.language.layout.names_follow
    for index, sentence in enumerate(reading.sentences):
        before: re.Match[str] | None = None
        for token in _TOKEN.finditer(text, sentence.span.start, sentence.span.end):
            if not _is_name(token.group()):
                before = None
                continue
            if before and text[before.end() : token.start()] == " " and _bare(before.group()) not in titles:
                yield _Pair(_bare(before.group()), _bare(token.group()), Span(before.start(), token.end()), index)
            before = token if _bare(token.group()) == token.group() else None


def _is_name(word: str) -> bool:
    return word[0].isupper() and len(word) > 2 and not word.isupper() and "_" not in word and not any(map(str.isdigit, word))


def _bare(word: str) -> str:
    for ending in _ENDINGS:
        word = word.removesuffix(ending)
    return word


def _small_words(text: str) -> Iterator[str]:
    return (word for word in _TOKEN.findall(text) if word[0].islower())


def is_slip(one: str, other: str) -> bool:
    """Whether two words differ as slips of the pen do, and not as forms of one word or as two names do."""
    shorter, longer = sorted((one.lower(), other.lower()), key=len)
    if shorter == longer or len(shorter) < _SHORTEST or shorter[0] != longer[0]:
        return False
    if longer.startswith(shorter) and longer[len(shorter) :] in _INFLECTIONS:
        return False
    return OSA.distance(shorter, longer) <= (2 if len(shorter) >= _LONG else 1)


def _runs_into_another(one: str, other: str) -> bool:
    """Whether a name and two different words were run together: "Sari" in "SariAug" and "SariJul"."""
    joints = [_JOINT.search(word) for word in (one, other)]
    heads = {joint.string[: joint.end()] for joint in joints if joint}
    return all(joints) and len(heads) == 1


def _discrepancy(here: _Pair, there: _Pair, text: str) -> Discrepancy:
    first, second = sorted((here.span, there.span))
    message = phrase("A name is spelt two ways: “{one}” and “{other}”.", one=_bare(first.of(text)), other=_bare(second.of(text)))
    return Discrepancy("name", message, (first, second))
