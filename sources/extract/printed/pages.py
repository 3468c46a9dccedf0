"""The pages of a document as texts, each with what stands between it and the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sources.extract.printed.heads import without_heads
from sources.extract.printed.hyphens import HYPHENS, rejoined, vocabulary
from sources.extract.printed.lines import Line
from sources.extract.printed.paragraphs import paragraphs, runs_on

_APART = "\n\n"


def texts(pages: Sequence[Sequence[Line]]) -> Iterator[tuple[str, str]]:
    """Of each page its paragraphs, a blank line between two, and what parts it from the text before: a blank line, or a space
    (or nothing, within a word) where a sentence runs on.

    Running heads and feet stand once, on the first page that has them; page numbers not at all.
    """
    known = vocabulary(line.text for lines in pages for line in lines)
    before = ""
    for heads, body in without_heads(pages):
        found = paragraphs(body, known)
        between = _APART
        if found and not heads and before and runs_on(before, found[0]):
            between = " "
            if before.endswith(tuple(HYPHENS)) and not rejoined(before, found[0], known).endswith(f"-{found[0]}"):
                between = ""
        before = found[-1] if found else before
        yield _APART.join([*(line.text for line in heads), *found]), between
