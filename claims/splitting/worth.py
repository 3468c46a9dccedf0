"""How much a claim is worth checking, between 0 and 1, and why. For order and emphasis only; nothing is dropped by it.

What is counted, measured, ranked, dated or told as done, of somebody who is named, can be checked; a view, a wish, a
demand, a promise or a courtesy hardly can. (The classes of Hassan et al. 2017, "Toward automated fact-checking: detecting
check-worthy factual claims by ClaimBuster".) The weights are set by hand, not trained.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from claims.language.judgement import Judgement

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = re.compile(r"(?<=[^\s.!?\"“] )[A-Z][^\W\d_]+|\b[A-Z]{2,}\b")
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
    features = _features(words, tokens, judgement)
    names = min(_MOST_NAMES, len(_NAME.findall(words)))
    score = _BASE + sum(WEIGHTS[feature] for feature in features)
    score += _NAME_WEIGHT * names + _LENGTH_WEIGHT * min(1.0, len(tokens) / _FULL_LENGTH)
    return Impression(tuple(features), names > 0, score)


def weigh(wording: str, judgement: Judgement, sentence: Impression | None = None) -> tuple[float, tuple[str, ...]]:
    """The worth of a claim and the features that gave it, those that raise it marked ``+`` and those that lower it ``-``.

    What stands in its ``sentence`` counts half: "I think" and "if" tell of a claim that has neither in its own words.
    """
    own = read(wording, judgement)
    score = own.score if sentence is None else (1 - _AROUND) * own.score + _AROUND * sentence.score
    found = own.features if sentence is None else sorted({*own.features, *sentence.features}, key=_ORDER.__getitem__)
    reasons = [("+" if WEIGHTS[feature] > 0 else "-") + feature for feature in found]
    if own.has_names or (sentence is not None and sentence.has_names):
        reasons.append("+name")
    return round(1 / (1 + exp(-score)), 3), tuple(reasons)


def _features(words: str, tokens: list[str], judgement: Judgement) -> list[str]:
    classes = judgement.classes
    found = {FEATURES[name] for token in tokens if token in classes for name in classes[token]}
    if _MEASURE.search(words):
        found.add("measure")
    if any(token[0].isdigit() for token in tokens):
        found.add("number")
    if "something happened" not in found and _has_ending(tokens, judgement.deed_endings):
        found.add("something happened")
    if words.endswith("?"):
        found.add("question")
    return sorted(found, key=_ORDER.__getitem__)


def _has_ending(tokens: list[str], endings: tuple[str, ...]) -> bool:
    return bool(endings) and any(len(token) > 4 and token.endswith(endings) for token in tokens)
