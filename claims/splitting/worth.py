"""How much a claim is worth checking, between 0 and 1, and why. For order and emphasis only; nothing is dropped by it.

What is counted, measured, ranked, dated or told as done, of somebody who is named, can be checked; a view, a wish, a
demand, a promise or a courtesy hardly can. (The classes of Hassan et al. 2017, "Toward automated fact-checking: detecting
check-worthy factual claims by ClaimBuster".) The weights are set by hand, not trained.
"""

from __future__ import annotations

import re
from math import exp

from claims.language.judgement import Judgement

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = re.compile(r"(?<=[^\s.!?\"“] )[A-Z][^\W\d_]+|\b[A-Z]{2,}\b")
_MEASURE = re.compile(r"[%‰$€£¥°]|\bRp")
_BASE = -2.3
_MOST_NAMES = 3
_FULL_LENGTH = 25
"""Words from which on a statement's length adds no more."""

_WEIGHTS = {
    "number": 2.0,
    "measure": 1.0,
    "comparison": 0.5,
    "time": 0.5,
    "something happened": 0.6,
    "about others": 0.3,
    "announcement": -1.0,
    "demand": -0.7,
    "view": -0.8,
    "courtesy": -1.0,
    "addresses somebody": -0.4,
    "condition": -0.5,
    "question": -1.2,
}
_FEATURES = {
    "counts": "number",
    "scales": "measure",
    "ranks": "comparison",
    "times": "time",
    "deeds": "something happened",
    "others": "about others",
    "intents": "announcement",
    "duties": "demand",
    "opinions": "view",
    "courtesies": "courtesy",
    "addresses": "addresses somebody",
    "conditions": "condition",
}
"""What a word of a class makes of a statement (see ``claims.language.judgement``)."""

_ORDER = {feature: (-abs(weight), feature) for feature, weight in _WEIGHTS.items()}
_NAME_WEIGHT = 0.3
_LENGTH_WEIGHT = 1.0


def weigh(wording: str, judgement: Judgement) -> tuple[float, tuple[str, ...]]:
    """The worth of a claim and the features that gave it, those that raise it marked ``+`` and those that lower it ``-``."""
    words = _WORD.findall(wording.lower().replace("’", "'"))
    features = _features(wording, words, judgement)
    names = min(_MOST_NAMES, len(_NAME.findall(wording)))
    score = _BASE + sum(_WEIGHTS[feature] for feature in features)
    score += _NAME_WEIGHT * names + _LENGTH_WEIGHT * min(1.0, len(words) / _FULL_LENGTH)
    reasons = [("+" if _WEIGHTS[feature] > 0 else "-") + feature for feature in features]
    if names:
        reasons.append("+name")
    return round(1 / (1 + exp(-score)), 3), tuple(reasons)


def _features(wording: str, words: list[str], judgement: Judgement) -> list[str]:
    classes = judgement.classes
    found = {_FEATURES[name] for word in words if word in classes for name in classes[word]}
    if _MEASURE.search(wording):
        found.add("measure")
    if any(word[0].isdigit() for word in words):
        found.add("number")
    if "something happened" not in found and _has_ending(words, judgement.deed_endings):
        found.add("something happened")
    if wording.endswith("?"):
        found.add("question")
    return sorted(found, key=_ORDER.__getitem__)


def _has_ending(words: list[str], endings: tuple[str, ...]) -> bool:
    return bool(endings) and any(len(word) > 4 and word.endswith(endings) for word in words)
