"""How fast a text is split: characters a second, against spaCy in the same run, and how time grows with length.

    python tests/bench/splitting.py                  our splitter alone
    python tests/bench/splitting.py MODEL            and the spaCy pipeline MODEL ("en_core_web_sm") on the same text

Prints figures and asserts nothing; one core, processor time.
"""

from __future__ import annotations

import importlib
import random
import sys
from collections.abc import Callable
from time import process_time

from claims import split

NAMES = ("Ana Lim", "Tom Reed", "Nina Patel", "Kassym Omar", "the mayor", "the ministry", "a court in Oslo")
ACTS = (
    "closed the port on {day} May 2019 and fined its owners ${number} million",
    "said that more than {number} people had been injured, with almost {day} in hospital",
    "opened a school, which now has {number} pupils, in Lagos",
    "met farmers who lost {number} hectares of rice when the river rose",
    "bought trams, buses and {day} ferries, replacing a fleet built in 1988",
    "had little to say about the long wait for a new bridge over the northern arm of the river near the old harbour",
    "gave no reason for the sudden change of plan at the end of a difficult week for everybody at the town hall",
    "will present the first results of the inquiry to the members of the regional assembly before the summer holidays",
    "told reporters that the talks with the owners of the mill had made some progress in the course of the past few days",
    "was not among the guests at the opening of the new wing of the museum on the other side of the main square",
)
SHARE = 100_000
"""Characters of the smallest text."""

RIVAL_SHARE = 20_000
"""Characters given to the slower rival."""


def article(length: int) -> str:
    """Invented news of at least ``length`` characters: the same words every time."""
    chance = random.Random(7)
    pieces: list[str] = []
    total = 0
    while total < length:
        act = chance.choice(ACTS).format(day=chance.randint(1, 28), number=chance.randint(2, 900))
        who = chance.choice(NAMES)
        pieces.append(f"{who[0].upper()}{who[1:]} {act}." + ("\n\n" if chance.random() < 0.3 else " "))
        total += len(pieces[-1])
    return "".join(pieces)


def seconds(work: Callable[[str], object], text: str) -> float:
    """Processor seconds that ``work`` needs for ``text``."""
    start = process_time()
    work(text)
    return process_time() - start


def ours(text: str) -> object:
    return split(text, "en")


def rival(model: str) -> Callable[[str], object]:
    """A loaded spaCy pipeline, from the package ``model``."""
    pipeline: Callable[[str], object] = importlib.import_module(model).load()
    return pipeline


def main(arguments: list[str]) -> None:
    ours(article(SHARE // 10))
    base = seconds(ours, article(SHARE))
    print(f"{SHARE:>10,} characters {base:8.2f} s {SHARE / base:12,.0f} characters/s")
    before = base
    for length in (SHARE * 10, SHARE * 100):
        took = seconds(ours, article(length))
        speed = f"{length / took:12,.0f} characters/s"
        print(f"{length:>10,} characters {took:8.2f} s {speed}   10 × the text: {took / before:.1f} × the time")
        before = took
    line = article(SHARE * 10).replace(".", "").replace("\n", " ")
    took = seconds(ours, line)
    print(f"one line of {len(line):,} characters without a full stop: {took:.2f} s")
    for model in arguments:
        pipeline = rival(model)
        text = article(RIVAL_SHARE)
        pipeline(text)
        other = seconds(pipeline, text) / len(text)
        print(f"{model}: {1 / other:,.0f} characters/s; ours is {other / (base / SHARE):.0f} × as fast")


if __name__ == "__main__":
    main(sys.argv[1:])
