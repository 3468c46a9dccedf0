"""How fast the passages that bear on a claim are found in a source, beside BM25 and rapidfuzz in the same run.

    python tests/bench/passages.py

Prints figures and asserts nothing; one core, processor time, the middle of several runs.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Callable
from statistics import median
from time import process_time

from rapidfuzz import fuzz, process, utils

from sources import compare, locate
from sources.origin import likeness

CLAIM = "Sixty-two people were treated at Sardjito hospital after the ferry Lendra Jaya ran aground on 14 July 2022."
NAMES = ("Ana Lim", "Tom Reed", "Nina Patel", "Kassym Omar", "The mayor", "The ministry", "A court in Oslo", "The hospital")
ACTS = (
    "closed the port on {day} July 2022 and fined the owners of the ferry ${number} million",
    "said that more than {number} people had been injured, {day} of them badly",
    "opened a school, which now has {number} pupils, near Sardjito",
    "met farmers who lost {number} hectares of rice when the river rose",
    "had little to say about the long wait for a new bridge over the northern arm of the river near the old harbour",
    "gave no reason for the sudden change of plan at the end of a difficult week for everybody at the town hall",
)
SIZE = 1_000_000
ROUNDS = 5
_WORD = re.compile(r"\w+")


def source(length: int) -> str:
    """Invented news of at least ``length`` characters: the same words every time."""
    chance = random.Random(7)
    pieces: list[str] = []
    total = 0
    while total < length:
        act = chance.choice(ACTS).format(day=chance.randint(1, 28), number=chance.randint(2, 900))
        pieces.append(f"{chance.choice(NAMES)} {act}." + ("\n\n" if chance.random() < 0.3 else " "))
        total += len(pieces[-1])
    return "".join(pieces)


def bm25(claim: str, text: str) -> object:
    """The five best sentences by BM25 (k1 1.2, b 0.75), cut at full stops."""
    texts = [one for one in re.split(r"(?<=\.)\s+", text) if one]
    held = [Counter(_WORD.findall(one.lower())) for one in texts]
    sizes = [words.total() for words in held]
    mean, spread = sum(sizes) / len(sizes), Counter(word for words in held for word in words)
    wanted = {word for word in _WORD.findall(claim.lower()) if word in spread}
    weight = {word: math.log(1 + (len(texts) - spread[word] + 0.5) / (spread[word] + 0.5)) for word in wanted}

    def score(place: int) -> float:
        size = 1.2 * (0.25 + 0.75 * sizes[place] / mean)
        return sum(weight[word] * held[place][word] * 2.2 / (held[place][word] + size) for word in wanted)

    return sorted(range(len(texts)), key=score)[-5:]


def likest(claim: str, text: str) -> object:
    """The five sentences that rapidfuzz finds most like the claim."""
    texts = re.split(r"(?<=\.)\s+", text)
    return process.extract(claim, texts, scorer=fuzz.token_set_ratio, processor=utils.default_process, limit=5)


def milliseconds(work: Callable[[], object]) -> float:
    """Processor milliseconds that ``work`` needs."""
    took = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        took.append(1000 * (process_time() - start))
    return median(took)


def main() -> None:
    text = source(SIZE)
    locate(CLAIM, text[:10_000])
    ours = milliseconds(lambda: locate(CLAIM, text))
    print(f"locate in {len(text):,} characters: {ours:.0f} ms")
    for name, rival in (("BM25", bm25), ("rapidfuzz token_set_ratio", likest)):
        took = milliseconds(lambda rival=rival: rival(CLAIM, text))
        print(f"{name}: {took:.0f} ms; ours takes {ours / took:.2f} of it")
    page = text[:5_000]
    print(f"locate in {len(page):,} characters: {milliseconds(lambda: locate(CLAIM, page)):.1f} ms")
    passage = "64 people were treated at Sardjito hospital on 15 July 2022."
    print(f"compare with one passage: {milliseconds(lambda: compare(CLAIM, passage)):.2f} ms")
    pair = text[:5_000], text[20_000:25_000]
    print(f"likeness of two pages: {milliseconds(lambda: likeness(*pair)):.2f} ms (known again; the first time once more each)")


if __name__ == "__main__":
    main()
