"""The lines of a text, and which of them belong together because somebody wrapped a paragraph at a fixed width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claims.text import Span

BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
"""Everything that ends a line in a text that was not normalised."""

_LINE = re.compile(rf"[^{BREAKS}]+")
_BREAK = re.compile(rf"\r\n|[{BREAKS}]")
_NARROWEST, _WIDEST = 40, 130


def lines(text: str) -> Iterator[Span]:
    """The lines that hold more than white space, without the white space around them."""
    for line in _LINE.finditer(text):
        words = line[0].lstrip()
        if words:
            start = line.end() - len(words)
            yield Span(start, start + len(words.rstrip()))


def blocks(text: str) -> list[Span]:
    """The lines of ``text``, those of a hard-wrapped paragraph joined. None crosses a blank line.

    An article on the web has a paragraph a line; an e-mail or a press release may be wrapped. Lines were wrapped where
    none but the last had room for the next one's first word, and one of them stops in mid-sentence.
    """
    found: list[Span] = []
    paragraph: list[Span] = []
    for line in lines(text):
        if paragraph and not _next_to(text, paragraph[-1], line):
            found += _joined(text, paragraph)
            paragraph = []
        paragraph.append(line)
    return found + _joined(text, paragraph)


def _next_to(text: str, above: Span, below: Span) -> bool:
    """Whether no blank line stands between the two."""
    return len(_BREAK.findall(text, above.end, below.start)) == 1


def _joined(text: str, paragraph: list[Span]) -> list[Span]:
    if len(paragraph) > 1 and _is_wrapped(text, paragraph):
        return [Span(paragraph[0].start, paragraph[-1].end)]
    return paragraph


def _is_wrapped(text: str, paragraph: list[Span]) -> bool:
    width = max(map(len, paragraph))
    if not _NARROWEST <= width <= _WIDEST:
        return False
    pairs = list(pairwise(paragraph))
    if any(len(above) + 1 + len(text[below.start : below.end].split(None, 1)[0]) <= width for above, below in pairs):
        return False
    return any(_runs_on(text, above, below) for above, below in pairs)


def _runs_on(text: str, above: Span, below: Span) -> bool:
    last = text[above.end - 1]
    return (last.isalnum() or last in ",-–") and text[below.start].islower()
