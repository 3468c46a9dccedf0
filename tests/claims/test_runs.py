from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.runs import common_runs

words = st.lists(st.sampled_from("abcdefg"), max_size=60)


@given(words, words)
@settings(max_examples=200)
def test_runs_are_the_same_in_both_and_in_order(old: list[str], new: list[str]) -> None:
    runs = common_runs(old, new)
    assert all(old[run.old : run.old + run.size] == new[run.new : run.new + run.size] and run.size > 0 for run in runs)
    assert all(a.old + a.size <= b.old and a.new + a.size <= b.new for a, b in pairwise(runs))
    found = sum(block.size for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    assert sum(run.size for run in runs) >= found


def test_large_sequences_are_cut_at_what_stands_once_in_both() -> None:
    old = [str(n % 50) if n % 10 else f"mark {n}" for n in range(20_000)]
    new = ["new", *old[:5_000], "new", *old[5_100:], "new"]
    assert sum(run.size for run in common_runs(old, new, (3, 1))) == len(old) - 100


def test_much_that_is_equal_is_no_trouble() -> None:
    runs = common_runs(["a"] * 10_000, ["b", *["a"] * 9_999, "b"])
    assert sum(run.size for run in runs) == 9_999
