"""Whether a change of the rules makes the splitter worse: facts found against facts set down by hand, as soft F1.

Claims and facts are matched one to one, the likest first; how like two are is the Dice coefficient of their words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims import split

FLOORS = {"en": 0.88, "id": 0.94}
EXACT_FLOORS = {"en": 0.84, "id": 0.94}
FUNCTION_WORDS = {"the", "a", "an", "is", "was", "of", "in", "on", "to", "itu", "yang", "di", "pada", "adalah", "dan", "and"}


def words(text: str) -> Counter[str]:
    found = [word for word in re.findall(r"\d+(?:[.,]\d+)*|\w+", text.lower()) if word not in FUNCTION_WORDS]
    return Counter(found)


def likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def matched(found: list[str], gold: list[str]) -> list[float]:
    """The likeness of each pair, the likest pairs first, every claim and every fact used once."""
    pairs = sorted(
        (
            (likeness(words(claim), words(fact)), number, other)
            for number, claim in enumerate(found)
            for other, fact in enumerate(gold)
        ),
        reverse=True,
    )
    used_claims: set[int] = set()
    used_facts: set[int] = set()
    scores: list[float] = []
    for score, claim, fact in pairs:
        if claim not in used_claims and fact not in used_facts:
            used_claims.add(claim)
            used_facts.add(fact)
            scores.append(score)
    return scores


def gold(language: str) -> Iterator[tuple[str, list[str]]]:
    table = (Path(__file__).parent / f"facts_{language}.txt").read_text(encoding="utf-8")
    for block in table.split("# ")[1:]:
        sentence, *facts = block.strip().split("\n")
        yield sentence, facts


def scores(language: str) -> list[tuple[float, float]]:
    """For each sentence the soft F1, and the F1 of the facts that were met nearly word for word."""
    result: list[tuple[float, float]] = []
    for sentence, facts in gold(language):
        found = [claim.wording for claim in split(sentence, language).claims]
        pairs = matched(found, facts)
        both = len(found) + len(facts)
        result.append((2 * sum(pairs) / both, 2 * sum(score >= 0.8 for score in pairs) / both))
    return result


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_the_splitter_finds_the_facts_people_find(language: str) -> None:
    found = scores(language)

    soft = sum(score for score, _ in found) / len(found)
    exact = sum(score for _, score in found) / len(found)

    assert len(found) >= 40
    assert soft >= FLOORS[language], f"soft F1 {soft:.3f}"
    assert exact >= EXACT_FLOORS[language], f"F1 of near-equal facts {exact:.3f}"


def test_the_measure_tells_right_from_wrong() -> None:
    assert matched(["the dam held"], ["the dam held"]) == [1.0]
    assert matched(["the dam held"], ["wages fell"]) == [0.0]
    assert sum(matched(["a b", "c d"], ["c d", "a b"])) == 2.0
