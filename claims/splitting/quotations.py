"""Where somebody else's words stand between marks.

Straight and curly marks, guillemets, doubled apostrophes, one kind inside another; a quotation that runs over several
paragraphs gives one value a paragraph, so that none crosses a blank line. Apostrophes are no quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from claims.language.model import Language
from claims.splitting.lines import blocks
from claims.text import Span

_MARK = re.compile(r"''|’’|‘‘|``|[\"“”„‟«»‹›‘’‚']")
_LEFT = frozenset({"“", "„", "‟", "«", "‹", "‘", "‚", "``", "‘‘"})
_RIGHT = frozenset({"”", "»", "›", "’", "’’"})
_KIND = {mark: '"' for mark in ("''", "’’", "‘‘", "``", '"', "“", "”", "„", "‟")}
_KIND |= {"'": "'", "‘": "'", "’": "'", "‚": "'", "«": "«", "»": "«", "‹": "‹", "›": "‹"}
_ENDS = frozenset(".,?!…;:–—-")
_LONGEST_SINGLE = 600
"""Code points between single marks; further apart they are apostrophes."""

_FEWEST_WORDS = 3
"""A statement has at least so many words; fewer between marks are a name, a term or an exclamation."""

_MOST_PARAGRAPHS = 4
"""How many paragraphs without any mark may lie between an opening and its closing mark."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: ``span`` with their marks, ``inner`` without.

    ``direct``: a statement in the speaker's own words, not only a term or a phrase of theirs ("so-called").
    ``continued``: the quotation before this one goes on here. ``closed``: it has its closing mark. ``depth``: how many
    quotations it lies in.
    """

    span: Span
    inner: Span
    direct: bool
    continued: bool = False
    closed: bool = True
    depth: int = 0


@dataclass(slots=True)
class _Open:
    """An opening mark that waits for its closing one; ``virtual`` where the quotation began in a paragraph before."""

    kind: str
    start: int
    end: int
    virtual: bool = False


def find(text: str, language: Language) -> list[Quotation]:
    """The quotations of ``text`` in the order in which they begin; those of one depth are apart."""
    found: list[Quotation] = []
    running: Quotation | None = None
    between: list[Span] = []
    for block in blocks(text):
        marks = list(_MARK.finditer(text, block.start, block.end))
        resumed = _resumes(text, block, marks, running) if running else ""
        if running and not resumed and not marks and len(between) < _MOST_PARAGRAPHS:
            between.append(block)
            continue
        if running and (resumed or _is_certain(text, running)):
            found.append(running)
        if resumed == "closes":
            found += [Quotation(span, span, direct=True, continued=True, closed=False) for span in between]
        inside, running = _in_block(text, block, marks, resumed)
        found += inside
        between = []
    if running and _is_certain(text, running):
        found.append(running)
    return _nested(found)


def _resumes(text: str, block: Span, marks: list[re.Match[str]], running: Quotation) -> str:
    """How a quotation that was left open goes on in this block: it ``"opens"`` again, or ``"closes"``, or neither."""
    kind = _KIND[text[running.span.start : running.inner.start].strip() or '"']
    first = next((mark for mark in marks if _KIND[mark[0]] == kind and not _is_apostrophe(text, mark)), None)
    if first is None:
        return ""
    opens, closes = _looks(text, block, first)
    if first.start() == block.start and opens:
        return "opens"
    return "closes" if closes and not opens and first[0] not in _LEFT else ""


def _is_certain(text: str, running: Quotation) -> bool:
    """Whether an opening mark without a closing one does open a quotation: before a whole paragraph or a colon's words."""
    before = text[max(0, running.span.start - 2) : running.span.start].strip(" ")
    return running.continued or before == "" or before[-1] in "\n\r:,"


def _in_block(text: str, block: Span, marks: list[re.Match[str]], resumed: str) -> tuple[list[Quotation], Quotation | None]:
    """The quotations of one block, and the one that is still open at its end."""
    found: list[Quotation] = []
    stack: list[_Open] = []
    if resumed == "closes":
        kind = next(_KIND[mark[0]] for mark in marks if not _is_apostrophe(text, mark))
        stack.append(_Open(kind, block.start, block.start, virtual=True))
    for number, mark in enumerate(marks):
        role = _role(text, block, marks, number, stack)
        if role == "opens":
            stack.append(_Open(_KIND[mark[0]], mark.start(), mark.end()))
        elif role == "closes":
            while stack[-1].kind != _KIND[mark[0]]:
                stack.pop()
            found += _closed(text, stack.pop(), mark)
    for number, quotation in enumerate(found):
        if resumed == "opens" and quotation.span.start == block.start:
            found[number] = replace(quotation, continued=True, direct=True)
    left = next((opening for opening in stack if opening.kind != "'" or opening.start == block.start), None)
    return found, _left_open(block, left, resumed) if left else None


def _left_open(block: Span, opening: _Open, resumed: str) -> Quotation | None:
    if opening.end >= block.end:
        return None
    continued = opening.virtual or (resumed == "opens" and opening.start == block.start)
    return Quotation(Span(opening.start, block.end), Span(opening.end, block.end), direct=True, continued=continued, closed=False)


def _closed(text: str, opening: _Open, mark: re.Match[str]) -> list[Quotation]:
    inner = Span(opening.end, mark.start())
    if not inner.of(text).strip() or (opening.kind == "'" and not 1 < len(inner) <= _LONGEST_SINGLE):
        return []
    span = Span(opening.start, mark.end())
    return [Quotation(span, inner, direct=opening.virtual or _is_direct(text, span, inner), continued=opening.virtual)]


def _role(text: str, block: Span, marks: list[re.Match[str]], number: int, stack: list[_Open]) -> str:
    """Whether a mark ``"opens"`` or ``"closes"`` a quotation; ``""`` where it does neither."""
    mark = marks[number]
    sign, kind = mark[0], _KIND[mark[0]]
    if kind == "'" and _is_apostrophe(text, mark):
        return ""
    opens, closes = _looks(text, block, mark)
    is_open = any(opening.kind == kind for opening in stack)
    if kind == "'":
        return _role_of_single(text, block, marks, number, is_open)
    if is_open:
        if sign in _LEFT:
            return "closes" if closes and not opens else "opens"
        if sign in _RIGHT or closes or not opens:
            return "closes"
        return "opens" if sum(other[0] == sign for other in marks[number + 1 : number + 5]) > 1 else "closes"
    if sign in _LEFT or opens:
        return "opens"
    return "" if closes or sign in _RIGHT else "opens"


def _role_of_single(text: str, block: Span, marks: list[re.Match[str]], number: int, is_open: bool) -> str:
    mark = marks[number]
    opens, closes = _looks(text, block, mark)
    if is_open and closes and mark[0] != "‘":
        return "" if text[mark.start() - 1] == "s" and _closes_later(text, block, marks, number) else "closes"
    if mark[0] == "’" or not opens or is_open:
        return ""
    after = text[mark.end() : mark.end() + 3]
    return "" if after[:1].isdigit() or after.lower() in ("til", "em ", "tis", "cau", "n' ", "n’ ") else "opens"


def _closes_later(text: str, block: Span, marks: list[re.Match[str]], number: int) -> bool:
    """Whether, after a genitive's apostrophe ("the players' plan"), the closing mark is still to come."""
    for mark in marks[number + 1 : number + 6]:
        if _KIND[mark[0]] != "'":
            return False
        if not _is_apostrophe(text, mark):
            opens, closes = _looks(text, block, mark)
            return closes and not opens
    return False


def _is_apostrophe(text: str, mark: re.Match[str]) -> bool:
    """Whether a single mark stands inside a word."""
    start, end = mark.span()
    return end - start == 1 and _KIND[mark[0]] == "'" and text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()


def _looks(text: str, block: Span, mark: re.Match[str]) -> tuple[bool, bool]:
    """Whether a mark looks like an opening and like a closing one, by what stands beside it."""
    before = text[mark.start() - 1] if mark.start() > block.start else " "
    after = text[mark.end()] if mark.end() < block.end else " "
    opens = not after.isspace() and (before.isspace() or before in "([{-–—/\"'“‘«‹:")
    closes = not before.isspace() and (after.isspace() or not after.isalnum())
    return opens, closes


def _is_direct(text: str, span: Span, inner: Span) -> bool:
    """Whether quoted words are a statement: some words with an end mark, or a whole sentence that is introduced."""
    words = inner.of(text).strip()
    pieces = words[:400].split()
    before = text[max(0, span.start - 2) : span.start].strip(" ")
    introduced = not before or before[-1] in ":,\n\r"
    if words[-1] in ",?!":
        return len(pieces) > 1 and (words[0].isupper() or len(pieces) > _FEWEST_WORDS)
    if len(pieces) < _FEWEST_WORDS:
        return False
    if not (words[0].isupper() or words[0] in "\"'“‘[(….0123456789"):
        return introduced and words[-1] in _ENDS
    if words[-1] in _ENDS or text[span.end : span.end + 1] == ",":
        return True
    return introduced and 2 * sum(piece[0].islower() for piece in pieces) >= len(pieces)


def _nested(found: Iterable[Quotation]) -> list[Quotation]:
    """In order of their beginnings, with their depths; one that overlaps another without lying in it is left out."""
    result: list[Quotation] = []
    around: list[Span] = []
    for quotation in sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end)):
        while around and around[-1].end <= quotation.span.start:
            around.pop()
        if around and not around[-1].contains(quotation.span):
            continue
        result.append(replace(quotation, depth=len(around)) if around else quotation)
        around.append(quotation.span)
    return result
