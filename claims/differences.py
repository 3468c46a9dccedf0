"""What was changed between two versions of a passage, word by word, for people to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from claims.runs import Run, common_runs
from claims.sameness import plain

_WORD = re.compile(r"\w+(?:[.,:'’-]\w+)*|[^\w\s]")
_LANDMARKS = (2, 1)

Words = Sequence[re.Match[str]]


class Piece(NamedTuple):
    """Words that are the ``same`` in both versions (as the new one has them), were ``cut``, or were ``put`` in.

    Every piece but the last ends with the white space behind its last word.
    """

    kind: Literal["same", "cut", "put"]
    text: str


def word_by_word(old: str, new: str) -> tuple[Piece, ...]:
    """``new`` in pieces, with what was cut from ``old`` before what stands in its place.

    White space and the typography of quotation marks and dashes make no difference. A number is one word, whatever its signs:
    1,000 for 1.000 is shown whole.
    """
    was, now = list(_WORD.finditer(old)), list(_WORD.finditer(new))
    runs = common_runs([plain(word.group()) for word in was], [plain(word.group()) for word in now], _LANDMARKS)
    found: list[Piece] = []
    for one, other in pairwise([Run(0, 0, 0), *_telling(runs, now), Run(len(was), len(now), 0)]):
        found += [
            Piece("same", _text(new, now, one.new, one.new + one.size)),
            Piece("cut", _text(old, was, one.old + one.size, other.old)),
            Piece("put", _text(new, now, one.new + one.size, other.new)),
        ]
    return tuple(piece for piece in found if piece.text)


def _text(text: str, words: Words, first: int, last: int) -> str:
    """The words from number ``first`` to before ``last``, with the white space that follows."""
    if first == last:
        return ""
    start = words[first].start() if first else 0
    return text[start : words[last].start() if last < len(words) else len(text)]


def _telling(runs: Sequence[Run], now: Words) -> list[Run]:
    """The runs without those between two edits that are a mere sign: edits that meet are easier to read as one."""
    edges = (runs[0], runs[-1]) if runs else ()
    return [run for run in runs if run in edges or any(word.group()[0].isalnum() for word in now[run.new : run.new + run.size])]
