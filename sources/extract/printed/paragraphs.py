"""Lines to paragraphs: which line goes on in the next one, told by distance, size, indent, and the room that was left."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from math import inf
from statistics import median

from sources.extract.printed.hyphens import rejoined
from sources.extract.printed.lines import Line

_ANOTHER_SIZE = 0.12
_ANOTHER_DISTANCE = 1.25
_INDENT = 0.8
_TOUCHING = 0.5
_USUAL_DISTANCE = 1.2
_FEWEST_STEPS = 4
_SPACE = 0.12
_MOST_OF_IT = 0.8
_SHORT_OF_IT = 0.1
_NEAR = 15
"""How many lines before and after a line its column's edge is looked for."""

_MARK = re.compile(r"(?:[•●▪■◦‣·*–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])$")
_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*(?:\d{1,3})?$")


def paragraphs(lines: Sequence[Line], known: Collection[str]) -> list[str]:
    """The paragraphs of a page's lines, in their order; ``known`` are the document's words (see ``hyphens``)."""
    distance, edges = _distance(lines), _edges(lines)
    found: list[list[Line]] = []
    for place, line in enumerate(lines):
        if found and _goes_on(found[-1], line, edges[place - 1], distance):
            found[-1].append(line)
        else:
            found.append([line])
    return [_text(paragraph, known) for paragraph in found]


def runs_on(text: str, after: str) -> bool:
    """Whether a paragraph at the end of a page (or column) stops in mid-sentence, and ``after`` goes on with it."""
    return not _ENDED.search(text) and after[:1].islower()


def _distance(lines: Sequence[Line]) -> float:
    """How far lines of one paragraph lie apart, from foot to foot, in heights of a line."""
    steps = [(above.bottom - below.bottom) / below.height for above, below in pairwise(lines) if _is_below(above, below)]
    near = [step for step in steps if step < 2 * _USUAL_DISTANCE]
    return median(near) if len(near) >= _FEWEST_STEPS else _USUAL_DISTANCE


def _is_below(above: Line, below: Line) -> bool:
    return above.bottom > below.bottom and below.left < above.right and above.left < below.right


def _goes_on(paragraph: list[Line], line: Line, edge: float, distance: float) -> bool:
    above = paragraph[-1]
    if above.cell or line.cell or abs(above.height - line.height) > _ANOTHER_SIZE * max(above.height, line.height):
        return False
    if not _is_below(above, line):  # the next column
        return above.words[-1].broken or runs_on(above.text, line.text)
    if (above.bottom - line.bottom) / line.height > _ANOTHER_DISTANCE * distance:
        return False
    if above.words[-1].broken:
        return True
    if _MARK.match(line.words[0].text):
        return False
    if _is_centred(above, line):
        return not _ENDED.search(above.text) or above.right - above.left >= line.right - line.left
    if _is_indented(paragraph, line):
        return False
    return _is_full(above, line, edge) or runs_on(above.text, line.text)


def _is_indented(paragraph: list[Line], line: Line) -> bool:
    """Whether the line begins further right than the one above, unless it hangs under the words behind a list's mark."""
    above = paragraph[-1]
    if line.left - above.left <= _INDENT * line.height:
        return False
    hangs = len(paragraph) == 1 and len(above.words) > 1 and _MARK.match(above.words[0].text)
    return not (hangs and abs(above.words[1].left - line.left) <= _TOUCHING * line.height)


def _is_centred(above: Line, line: Line) -> bool:
    """Whether two lines that don't begin below each other have their middle in common."""
    apart = abs(above.left - line.left) > _TOUCHING * line.height
    return apart and abs(above.left + above.right - line.left - line.right) < _TOUCHING * line.height


def _is_full(above: Line, line: Line, edge: float) -> bool:
    """Whether the line above had no room, up to the ``edge`` of its column, for the first word of the next.

    Where it ends no sentence, it may have had some: not every program counts how wide a letter is.
    """
    first = line.words[0]
    if not _ENDED.search(above.text):
        far = above.right >= line.right if edge == inf else above.right - above.left > _MOST_OF_IT * (edge - above.left)
        if far:
            return True
    return above.right + (first.right - first.left) + _SPACE * line.height > edge


def _edges(lines: Sequence[Line]) -> list[float]:
    """The right edge of each line's column: as far as lines reach that begin where it does, not far from it.

    Where one alone reaches so far, nobody knows how much further it might have gone: there is no edge.
    """
    found = []
    for place, line in enumerate(lines):
        near = lines[max(0, place - _NEAR) : place + _NEAR + 1]
        column = [other for other in near if abs(other.left - line.left) < 2 * line.height and not other.cell]
        edge = max((other.right for other in column), default=line.right)
        reaching = sum(other.right > edge - _SHORT_OF_IT * (edge - other.left) for other in column)
        found.append(edge if reaching > 1 else inf)
    return found


def _text(paragraph: list[Line], known: Collection[str]) -> str:
    text = paragraph[0].text
    for above, line in pairwise(paragraph):
        text = rejoined(text, line.text, known) if above.words[-1].broken else f"{text} {line.text}"
    return text
