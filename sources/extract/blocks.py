"""A tree of HTML (or what trafilatura makes of it) to paragraphs and rows of tables, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sources.places import Piece, paragraph, row

_LINE_BREAKS = frozenset({"br", "lb"})
_SILENT = "script style noscript template iframe object svg select button input textarea title"
SILENT = frozenset(_SILENT.split())
"""Elements whose words are no words of the page."""

_TAGS = """
    p h1 h2 h3 h4 h5 h6 head ul ol list li item dl dt dd blockquote quote div section article main body header footer aside
    nav form fieldset figure figcaption pre address details summary center hr table caption thead tbody row tr cell td th
"""
_BLOCKS = frozenset(_TAGS.split())
_POINTS = frozenset({"li", "item"})
_ROWS = ("row", "tr")
_CELLS = ("cell", "td", "th")
_TABLE = "table"
BULLET, _CELL = "- ", " | "
_LONGEST_CELL = 300
_BLANK = "\ue000"
"""Stands for a blank line where whoever reads the tree next would take two line breaks for one."""

_BLANK_LINES = re.compile(rf"\s*\n\s*\n\s*|\s*{_BLANK}\s*")
_SPACES = re.compile(r"[^\S\n]+")
_SPACE = re.compile(r"\s+")
_AROUND_BREAK = re.compile(r" ?\n ?")


@dataclass(frozen=True, slots=True)
class Block:
    """The words of a paragraph, a heading, a point of a list, or a row of a table (then ``table`` tells which)."""

    words: str
    table: int | None = None


def mark_blank_lines(tree: Any) -> None:
    """Mark in a page's tree where two line breaks in a row make a blank line, for ``blocks_of`` to know later."""
    for first in tree.iter("br"):
        second = first.getnext()
        if second is not None and second.tag == "br" and not (first.tail or "").strip():
            second.tail = _BLANK + (second.tail or "")


def numbered(blocks: Iterable[Block]) -> Iterator[Piece]:
    """Blocks with their places. Headings and the points of lists count as paragraphs; rows are counted within their table."""
    paragraphs = tables = rows = 0
    current: int | None = None
    for block in blocks:
        if block.table is None:
            paragraphs += 1
            yield Piece(paragraph(paragraphs), block.words)
            continue
        if block.table != current:
            current, rows, tables = block.table, 0, tables + 1
        rows += 1
        yield Piece(row(tables, rows), block.words)


def blocks_of(tree: Any, silent: frozenset[str] = SILENT) -> list[Block]:
    """The blocks of a tree in their order, but for what stands in ``silent`` elements.

    A row with but one cell that has words in it, or with another table in it, lays the page out: its blocks are paragraphs.
    """
    from lxml import etree

    found: list[Block] = []
    words: list[str] = []
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS and not (event == "start" and words == [BULLET]):
            found += _taken(words)
        if event == "end":
            words += _spaced(element.tail, element.getparent()) if element is not tree else []
        elif not tag or tag in silent:
            walk.skip_subtree()
        elif tag in _ROWS and (line := _row(element)):
            found.append(Block(line, id(next(element.iterancestors(_TABLE), tree))))
            walk.skip_subtree()
        else:
            words += ["\n"] if tag in _LINE_BREAKS else [BULLET] if tag in _POINTS else []
            words += _spaced(element.text, element)
    return found + _taken(words)


def _taken(words: list[str]) -> list[Block]:
    """The words collected so far, which are let go: more than one block where a blank line parts them."""
    text = "".join(words).strip()
    words.clear()
    parts = [part for part in _BLANK_LINES.split(text) if part and part != BULLET.strip()]
    return [Block(_AROUND_BREAK.sub("\n", _SPACES.sub(" ", part))) for part in parts]


def _spaced(words: str | None, within: Any) -> list[str]:
    """Text as it is shown: its line breaks are spaces, but where they are kept (``pre``), and those between blocks nothing."""
    if not words or within is None:
        return []
    if within.tag == "pre" or next(within.iterancestors("pre"), None) is not None:
        return [words]
    return [] if within.tag in _BLOCKS and words.isspace() and "\n" in words else [_SPACE.sub(" ", words)]


def _row(element: Any) -> str:
    """The words of a table's row; nothing where it lays the page out."""
    cells = [" ".join("".join(cell.itertext()).replace(_BLANK, " ").split()) for cell in element.iterchildren(*_CELLS)]
    tells = sum(bool(cell) for cell in cells) > 1 and max(map(len, cells)) <= _LONGEST_CELL
    tells = tells and next(element.iterdescendants(_TABLE), None) is None
    return _CELL.join(cells) if tells else ""
