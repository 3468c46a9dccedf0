"""How much a sentence says of what a claim says.

BM25 over the things that are sought, with what stands beside a sentence counted where it says what the sentence itself leaves
out: a name two lines up, the heading. The constants were set on two public collections of claims with their evidence and hold
within a wide margin around them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sources.passages.recognition import Known
from sources.passages.sought import Kind, Query
from sources.passages.stretches import Sentence

SATURATION = 0.9
LENGTH = 0.5
SHORTEST = 8
"""Words; shorter sentences are treated as if they had so many, or else headings would win."""

NUMBER = 2.0
"""How much more a number counts than a word."""

SIDE_BY_SIDE = 0.2
TITLE = 0.15
BESIDE = ((-1, 0.3), (1, 0.3), (-2, 0.1), (2, 0.1))
"""What a thing counts where only a neighbour has it: the sentence before, the one after, and the next ones."""

FORWARD, BACKWARD = 1.3, 0.7
"""A name goes on counting in the sentences after it, in those before it less."""

WHOLE, COMPLETE = 0.7, 0.3
"""A neighbour that says so much of the claim by itself completes nobody: of it there counts so much."""

UNFINISHED = 0.9
"""What is left of the score of a line that is no sentence: a heading, a caption, a cell."""

AKIN = 0.2
"""How often a thing is taken to be said by a word that is only near to it."""

AKIN_ONLY = 0.6
"""The same where the source never says the thing itself, and where it is written in another language."""

BEARING, MOST_BEARING = 0.3, 2
"""What is added for each word by which somebody says whether something is so, and how many of them count."""

JUDGED = 0.15
"""How often a thing of the claim such a word counts for: what is judged is often named only in the sentence before."""


@dataclass(frozen=True, slots=True)
class Held:
    """What of the sought things a sentence holds: how often each (less than once, where it only has words akin to it), and

    which of them right behind the one that they follow in the claim.
    """

    times: Mapping[int, float]
    pairs: frozenset[int]


def held(sentence: Sentence, known: Known, query: Query) -> Held:
    """What ``sentence`` holds, by its words alone."""
    times: dict[int, float] = {}
    pairs: set[int] = set()
    previous = -1
    for word in sentence.words:
        number = known.same.get(word)
        if number is not None:
            times[number] = times.get(number, 0.0) // 1 + 1
            if (previous, number) in query.pairs:
                pairs.add(number)
            previous = number
        elif word not in query.idle:
            previous = -1
            if (number := known.akin.get(word)) is not None:
                times.setdefault(number, AKIN if number in known.said else AKIN_ONLY)
    return Held(times, frozenset(pairs))


def weights(holdings: Sequence[Held], query: Query, sentences: int) -> list[float]:
    """What each thing weighs: the rarer in the source (of so many ``sentences``) the more."""
    spread = Counter(number for each in holdings for number in each.times)
    return [
        math.log(1 + (sentences - spread[number] + 0.5) / (spread[number] + 0.5)) * (NUMBER if thing.kind is Kind.NUMBER else 1)
        for number, thing in enumerate(query.things)
    ]


class Scale:
    """One source's sentences against one claim."""

    def __init__(self, sentences: Sequence[Sentence], weights: Sequence[float], query: Query) -> None:
        self._sentences = sentences
        self._weights = weights
        self._bearing = query.bearing
        self._telling = query.bearing - query.negations
        self._names = {number for number, thing in enumerate(query.things) if thing.kind is Kind.NAME}
        self._sizes = [max(SHORTEST, sum(word not in query.idle for word in sentence.words)) for sentence in sentences]
        self._mean = sum(self._sizes) / max(1, len(sentences))
        self._whole = sum(weights)
        self._typical = self._whole / max(1, len(weights))

    def score(self, number: int, holdings: Sequence[Held]) -> float:
        """The score of sentence ``number``: about 1 where it holds everything that is sought, 0 where neither it does hold
        anything nor judges what stands beside it.
        """
        mine, bearing = holdings[number], self._judging(number)
        if not mine.times and not self._judges(number):
            return 0.0
        size = SATURATION * (1 - LENGTH + LENGTH * self._sizes[number] / self._mean)
        own = sum(self._weights[thing] * n * (SATURATION + 1) / (n + size) for thing, n in mine.times.items())
        own += SIDE_BY_SIDE * sum(self._weights[thing] for thing in mine.pairs)
        around = self._beside(number, holdings)
        if mine.times or around:
            own += JUDGED * bearing * self._typical * (SATURATION + 1) / (1 + size)
        manner = (1.0 if self._sentences[number].finished else UNFINISHED) * (1 + BEARING * bearing)
        return (own + around * own / (own + self._typical)) / self._whole * manner if own else 0.0

    def _beside(self, number: int, holdings: Sequence[Held]) -> float:
        """What the sentence leaves out and its surroundings say."""
        mine = holdings[number].times
        shares: dict[int, float] = {}
        near = [(0, 0, TITLE)] if number else []
        near += [(number + step, step, share) for step, share in BESIDE if self._are_together(number, step)]
        for place, step, share in near:
            theirs = holdings[place].times
            share *= COMPLETE if sum(self._weights[thing] * n for thing, n in theirs.items()) > WHOLE * self._whole else 1
            for thing in theirs.keys() - mine.keys():
                towards = 1.0 if not step or thing not in self._names else FORWARD if step < 0 else BACKWARD
                shares[thing] = max(shares.get(thing, 0.0), share * towards)
        return sum(self._weights[thing] * share for thing, share in shares.items())

    def _are_together(self, number: int, step: int) -> bool:
        first, last = sorted((number, number + step))
        return first >= 0 and last < len(self._sentences) and all(each.follows for each in self._sentences[first + 1 : last + 1])

    def _judges(self, number: int) -> bool:
        """Whether it says of something that it is or isn't so, and doesn't merely deny anything."""
        return not self._telling.isdisjoint(self._sentences[number].words)

    def _judging(self, number: int) -> int:
        """How many words of the sentence say whether something is so."""
        return min(MOST_BEARING, len(self._bearing.intersection(self._sentences[number].words)))
