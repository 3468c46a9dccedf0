"""How fast anchors are found again in new copy, beside difflib and rapidfuzz, and how the hard texts do.

    python tests/bench/anchoring.py                  ours, and the rivals on the smaller text
    python tests/bench/anchoring.py --all            and the rivals on everything that they finish

Prints figures and asserts nothing; one core, processor time.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from time import process_time

from rapidfuzz import fuzz

from claims import Span, reanchor

NAMES = ("Ana Lim", "Tom Reed", "Nina Patel", "Kassym Omar", "the mayor", "the ministry", "a court in Oslo", "the union")
VERBS = ("closed", "opened", "sold", "bought", "inspected", "praised", "criticised", "visited", "repaired", "left")
THINGS = ("the port", "a school", "two bridges", "the mill", "an old theatre", "the market", "a clinic", "the tram depot")
ENDS = (
    "on {day} May 2019",
    "after {number} people had complained",
    "for {number} million",
    "in the {number}th year of its plan",
    "with {day} officials from the region",
)
_TOKEN = re.compile(r"\w+|[^\w\s]")
Work = Callable[[str, str, Sequence[Span]], object]


def article(length: int, seed: int) -> list[str]:
    """Invented news of at least ``length`` characters, a sentence each: the same words for the same seed."""
    chance = random.Random(seed)
    found: list[str] = []
    while length > 0:
        end = chance.choice(ENDS).format(day=chance.randint(1, 28), number=chance.randint(2, 9000))
        who = chance.choice(NAMES)
        found.append(f"{who[0].upper()}{who[1:]} {chance.choice(VERBS)} {chance.choice(THINGS)} {end}.")
        length -= len(found[-1]) + 1
    return found


def laid_out(sentences: Sequence[str]) -> str:
    """Sentences in paragraphs of three."""
    return "\n\n".join(" ".join(sentences[n : n + 3]) for n in range(0, len(sentences), 3)) + "\n"


def edited(sentences: Sequence[str], share: float) -> list[str]:
    """The sentences as an editor leaves them: a ``share`` of them reworded, cut, moved, or followed by a new one."""
    chance = random.Random(3)
    found: list[str] = []
    for sentence in sentences:
        act = chance.random()
        if act < share / 2:
            words = sentence.split()
            words[chance.randrange(len(words))] = chance.choice(NAMES)
            found.append(" ".join(words))
        elif act < share * 0.7:
            found += [sentence, f"Nobody answered at {chance.randint(1, 999)} Harbour Street."]
        elif act < share * 0.85:
            found.insert(chance.randrange(len(found) + 1), sentence)
        elif act > share:
            found.append(sentence)
    return found


def anchors(text: str, count: int) -> list[Span]:
    """Places of some words each, all over the text."""
    chance = random.Random(5)
    starts = (chance.randrange(max(1, len(text) - 60)) for _ in range(count))
    return [Span(start, min(len(text), start + chance.randint(5, 60))) for start in starts]


def token_diff(old: str, new: str, spans: Sequence[Span]) -> object:
    """What difflib makes of the words."""
    was, now = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    matcher = SequenceMatcher(None, [one.group() for one in was], [one.group() for one in now], autojunk=False)
    return matcher.get_matching_blocks()


def alignment(old: str, new: str, spans: Sequence[Span]) -> object:
    """What rapidfuzz finds for each anchor by itself."""
    return [fuzz.partial_ratio_alignment(span.of(old), new, score_cutoff=65) for span in spans]


def seconds(work: Work, old: str, new: str, spans: Sequence[Span]) -> float:
    """Processor seconds that ``work`` needs."""
    start = process_time()
    work(old, new, spans)
    return process_time() - start


def show(title: str, old: str, new: str, count: int, rivals: dict[str, Work]) -> None:
    spans = anchors(old, count)
    base = seconds(reanchor, old, new, spans)
    told = "".join(f"   {name} {seconds(work, old, new, spans) / base:.1f} ×" for name, work in rivals.items())
    print(f"{title:<56} {base:6.2f} s{told}")


def main(arguments: Sequence[str]) -> None:
    rivals: dict[str, Work] = {"difflib": token_diff, "rapidfuzz": alignment}
    large = rivals if "--all" in arguments else {}
    small, big = article(100_000, 1), article(1_000_000, 2)
    show("warming up", laid_out(small[:50]), laid_out(small[1:60]), 10, {})
    for share in (0.02, 0.3):
        show(f"1,000 anchors, 100 KB, {share:.0%} edited", laid_out(small), laid_out(edited(small, share)), 1000, rivals)
    for share in (0.02, 0.3):
        show(f"200 anchors, 1 MB, {share:.0%} edited", laid_out(big), laid_out(edited(big, share)), 200, large)
    line = " ".join(big)
    show("200 anchors, 1 MB in one line, 2 % edited", line, " ".join(edited(big, 0.02)), 200, large)
    bare = line.replace(".", "").replace("\n", " ")
    show("200 anchors, 1 MB without a full stop, 30 % edited", bare, " ".join(edited(big, 0.3)).replace(".", ""), 200, {})
    show("200 anchors, 1 MB, all rewritten", laid_out(big), laid_out(article(1_000_000, 99)), 200, {})
    show("200 anchors, 1 MB, in other words altogether", laid_out(big), laid_out(big).translate(ROTATED), 200, {})
    for size in (1_000, 10_000, 100_000):
        same = ["Rain fell on the town."] * size
        new = same.copy()
        for place in (1, size // 2, size - 2):
            new[place] = "Rain fell on the village."
        show(f"200 anchors, {size:,} equal sentences, three edited", laid_out(same), laid_out(new), 200, {})
    words = "rain " * 200_000
    show("200 anchors, 200,000 equal words, three edited", words, f"x {words[:500_000]} y {words[500_000:]} z", 200, {})
    for size in (10, 1_000):
        many = laid_out(small[: 10 * size])
        show(f"{size} anchors, {len(many):,} characters", many, laid_out(edited(small[: 10 * size], 0.1)), size, {})


ROTATED = str.maketrans("abcdefghijklmnopqrstuvwxyz", "bcdefghijklmnopqrstuvwxyza")

if __name__ == "__main__":
    main(sys.argv[1:])
