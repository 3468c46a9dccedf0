"""The map of a source's text: which page or paragraph a passage stands on, and what to call it there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claims.text import Span, normalise, paragraphs
from sources.model import Place

MOST = 100_000
"""Of a text with more places than this no map is made: nobody counts that far, and it would be larger than the text."""

_BETWEEN = "\n\n"
_BROKEN = re.compile("[\x00\ud800-\udfff]")
_UNSEEN = str.maketrans("", "", "\ufeff\u00ad")
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?=\n)")
_NUMBERED = re.compile(r"(p|para)\. (\d+)")
_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"p": ("p.", "pp."), "para": ("para.", "paras.")},
    "id": {"p": ("hlm.", "hlm."), "para": ("par.", "par.")},
}
_PARTS: dict[str, dict[str, str]] = {"id": {"table": "tabel", "row": "baris", "note": "catatan", "header": "kepala surat"}}
_PART = re.compile("table|row|note|header")


def page(number: int) -> str:
    """The label of a page, counted from 1 as every viewer counts: ``p. 12``."""
    return f"p. {number}"


def paragraph(number: int) -> str:
    """The label of a paragraph, counted from 1: ``para. 7``."""
    return f"para. {number}"


def row(table: int, number: int) -> str:
    """The label of a table's row, both counted from 1: ``table 2, row 3``."""
    return f"table {table}, row {number}"


def note(number: int) -> str:
    """The label of a footnote or endnote, counted from 1: ``note 4``."""
    return f"note {number}"


HEADER = "header"
"""The label of what stands above a letter's words: who wrote it, when, about what."""


class Piece(NamedTuple):
    """Words that stand at one place, what it is called, and what parts them from the piece before."""

    label: str
    words: str
    between: str = _BETWEEN


def laid_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Place, ...]]:
    """A text from its pieces, in their order; and its map.

    The text is normalised as revisions are, and free of what no text may hold and of soft hyphens, which only say where a
    line may break; pieces without words are left out. A piece holds no blank line of its own, unless it is a page. The map
    is empty where there are more than ``MOST`` places.
    """
    written: list[str] = []
    places: list[Place] = []
    at = 0
    for piece in pieces:
        words = normalise(_BROKEN.sub("\ufffd", piece.words.translate(_UNSEEN))).strip()
        if not words:
            continue
        if not piece.label.startswith("p. "):
            words = _BLANK_LINES.sub("", words)
        between = piece.between if written else ""
        written += [between, words]
        at += len(between)
        places.append(Place(Span(at, at + len(words)), piece.label))
        at += len(words)
    return "".join(written), tuple(places) if len(places) <= MOST else ()


def by_paragraph(text: str) -> tuple[Place, ...]:
    """The map of a plain text: its paragraphs, which are what stands between blank lines. Empty beyond ``MOST``."""
    spans = paragraphs(text)
    return tuple(Place(span, paragraph(number)) for number, span in enumerate(spans, start=1)) if len(spans) <= MOST else ()


def locator(places: Sequence[Place], span: Span, language: str = "en") -> str:
    """Where ``span`` stands, as evidence says it: ``p. 12``, ``pp. 12–13``, ``para. 7``, ``table 2, row 3 – note 4``.

    In the words of ``language`` (``hlm. 12``), or English where nobody has written them. Empty without a map. A span
    between two places stands at the one before it.
    """
    if not places:
        return ""
    first = max(0, bisect_right(places, span.start, key=lambda place: place.span.start) - 1)
    after = bisect_left(places, max(span.end, span.start + 1), key=lambda place: place.span.start)
    if first + 1 < after and places[first].span.end <= span.start:
        first += 1
    labels = places[first].label, places[max(first, after - 1)].label
    return _said(*labels, language.partition("-")[0])


def _said(first: str, last: str, language: str) -> str:
    one, other = _NUMBERED.fullmatch(first), _NUMBERED.fullmatch(last)
    if first == last:
        return _in(first, language)
    if one and other and one[1] == other[1]:
        _, many = _WORDS.get(language, _WORDS["en"])[one[1]]
        return f"{many} {one[2]}–{other[2]}"
    return f"{_in(first, language)} – {_in(last, language)}"


def _in(label: str, language: str) -> str:
    """One label in the words of ``language``."""
    numbered = _NUMBERED.fullmatch(label)
    if numbered:
        return f"{_WORDS.get(language, _WORDS['en'])[numbered[1]][0]} {numbered[2]}"
    return _PART.sub(lambda part: _PARTS.get(language, {}).get(part[0], part[0]), label)
