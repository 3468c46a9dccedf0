"""Where a quotation stands word for word, whatever marks, capitals and line breaks lie between its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from claims.text import Span
from sources.passages.words import words_of

_LEFT_OPEN = re.compile(r"[\[(]?(?:\.\s?){3,}[\])]?|[\[(]?…[\])]?|\[[^\]]{0,200}\]")
_CAPITAL = re.compile(r"\[(\w{1,2})\](?=\w)")
"""A letter that was made small or large to fit the sentence: “[T]he river”."""

_BETWEEN = r"[\W_]{1,8}"
_MOST = 2
"""How many places of one quotation are looked for: where it is said, and where it is told once more."""


def pieces(quoted: str) -> tuple[tuple[str, ...], ...]:
    """The words of a quotation in small letters, piece by piece where an ellipsis or a bracket leaves words open."""
    found = (tuple(words_of(piece)) for piece in _LEFT_OPEN.split(_CAPITAL.sub(r"\1", quoted)))
    return tuple(piece for piece in found if piece)


def find_quoted(small: str, quoted: Iterable[Sequence[Sequence[str]]]) -> list[Span]:
    """The places in ``small`` of the quotations whose pieces all stand there, in their order.

    Each quotation is a row of pieces, each piece a row of words in small letters; between pieces anything may be left out.
    """
    found: list[Span] = []
    for pieces in quoted:
        start, places = 0, []
        for piece in pieces:
            place = _pattern(piece).search(small, start)
            if not place:
                break
            places.append(Span(*place.span()))
            start = place.end()
        else:
            found += places
            if len(pieces) == 1:
                again = _pattern(pieces[0]).finditer(small, start)
                found += [Span(*place.span()) for place in islice(again, _MOST - 1)]
    return sorted(found)


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    spelt = (re.sub(r"['’]", "['’]", re.escape(word)) for word in words)
    return re.compile(rf"(?<!\w){_BETWEEN.join(spelt)}(?!\w)")
