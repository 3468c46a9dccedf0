"""How much a claim is worth checking, between 0 and 1, and why. For order and emphasis only; nothing is dropped by it.

What is counted, measured, ranked, dated or told as done, of somebody who is named, can be checked; a view, a wish, a
demand, a promise or a courtesy hardly can. (The classes of Hassan et al. 2017, "Toward automated fact-checking: detecting
check-worthy factual claims by ClaimBuster".) The weights are set by hand, not trained.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from claims.language.judgement import Judgement

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = re.compile(r"[A-Z](?:(?<=[^\s.!?\"“] [A-Z])[^\W\d_]+|(?<=\b[A-Z])[A-Z]+\b)")
_MEASURE = re.compile(r"[%‰$€£¥°]|\bRp")
_BASE = -2.3
_MOST_NAMES = 3
_FULL_LENGTH = 25
"""Words from which on a statement's length adds no more."""

WEIGHTS: Mapping[str, float] = {
    "number": 2.0,
    "measure": 1.5,
    "count": 1.5,
    "small number": 0.75,
    "comparison": 1.0,
    "change": 1.0,
    "act on record": 1.25,
    "time": 0.75,
    "something happened": 0.75,
    "public matter": 0.75,
    "about others": 0.3,
    "about oneself": -0.75,
    "announcement": -0.75,
    "demand": -1.25,
    "view": -0.75,
    "praise or blame": -1.0,
    "nothing named": -0.75,
    "appeal": -0.75,
    "courtesy": -0.5,
    "condition": -0.75,
    "question": -1.0,
}
FEATURES: Mapping[str, str] = {
    "counts": "count",
    "few": "small number",
    "scales": "measure",
    "ranks": "comparison",
    "changes": "change",
    "times": "time",
    "deeds": "something happened",
    "records": "act on record",
    "publics": "public matter",
    "others": "about others",
    "selves": "about oneself",
    "intents": "announcement",
    "duties": "demand",
    "opinions": "view",
    "values": "praise or blame",
    "loose": "nothing named",
    "appeals": "appeal",
    "courtesies": "courtesy",
    "conditions": "condition",
}
"""What a word of a class makes of a statement (see ``claims.language.judgement``)."""

_ORDER = {feature: (-abs(weight), feature) for feature, weight in WEIGHTS.items()}
_NAME_WEIGHT = 0.4
_LENGTH_WEIGHT = 0.5
_SIGNED = {feature: ("+" if weight > 0 else "-") + feature for feature, weight in WEIGHTS.items()}
_BIT = {feature: 1 << number for number, feature in enumerate(WEIGHTS)}
_MOST_WORDS = 1 << 15
_AROUND = 0.5
"""What the sentence counts against the claim's own words."""


@dataclass(frozen=True, slots=True)
class Impression:
    """What is found in some words: features in the order of their weight, names, and the score without what is around."""

    features: tuple[str, ...]
    has_names: bool
    score: float


def read(words: str, judgement: Judgement) -> Impression:
    """What speaks for and against checking ``words``, each a word of its class (see ``claims.language.judgement``)."""
    tokens = _WORD.findall(words.lower().replace("’", "'"))
    known = _marks(judgement)
    marks = 0
    for token in tokens:
        marks |= known[token]
    if _MEASURE.search(words):
        marks |= _BIT["measure"]
    if words.endswith("?"):
        marks |= _BIT["question"]
    features, score = _features(marks)
    names = min(_MOST_NAMES, len(_NAME.findall(words)))
    score += _NAME_WEIGHT * names + _LENGTH_WEIGHT * min(1.0, len(tokens) / _FULL_LENGTH)
    return Impression(features, names > 0, score)


class _Marks(dict[str, int]):
    """What each word of a language makes of a statement, as the sum of its features' bits; a word is looked up once."""

    def __init__(self, judgement: Judgement) -> None:
        super().__init__()
        self._judgement = judgement

    def __missing__(self, token: str) -> int:
        if len(self) > _MOST_WORDS:
            self.clear()
        found = {FEATURES[name] for name in self._judgement.classes.get(token, ())}
        if token[0].isdigit():
            found.add("number")
        if len(token) > 4 and token.endswith(self._judgement.deed_endings or ("\0",)):
            found.add("something happened")
        self[token] = marks = sum(_BIT[feature] for feature in found)
        return marks


_known: dict[int, tuple[Judgement, _Marks]] = {}


def _marks(judgement: Judgement) -> _Marks:
    known = _known.get(id(judgement))
    if known is None or known[0] is not judgement:
        known = _known[id(judgement)] = (judgement, _Marks(judgement))
    return known[1]


@lru_cache(maxsize=1 << 12)
def _features(marks: int) -> tuple[tuple[str, ...], float]:
    """The features of a sum of bits, in the order of their weight, and the score they give."""
    found = [feature for feature in sorted(WEIGHTS, key=_ORDER.__getitem__) if marks & _BIT[feature]]
    return tuple(found), _BASE + sum(WEIGHTS[feature] for feature in found)


def weigh(wording: str, judgement: Judgement, sentence: Impression | None = None) -> tuple[float, tuple[str, ...]]:
    """The worth of a claim and the features that gave it, those that raise it marked ``+`` and those that lower it ``-``.

    What stands in its ``sentence`` counts half: "I think" and "if" tell of a claim that has neither in its own words.
    """
    own = read(wording, judgement)
    score = own.score if sentence is None else (1 - _AROUND) * own.score + _AROUND * sentence.score
    found = own.features if sentence is None else sorted({*own.features, *sentence.features}, key=_ORDER.__getitem__)
    reasons = [_SIGNED[feature] for feature in found]
    if own.has_names or (sentence is not None and sentence.has_names):
        reasons.append("+name")
    return round(1 / (1 + exp(-score)), 3), tuple(reasons)
