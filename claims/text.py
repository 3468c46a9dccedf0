"""Text and the places in it: normalisation on the way in, spans, and the selectors that find words again.

Every offset in Factcheck is an index into a Python ``str``: Unicode code points, end excluded, counted in the
normalised text. The quote and position selectors are those of the W3C Web Annotation Data Model (2017), §4.2.4-4.2.5.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CONTEXT = 32
"""Code points of context kept on each side of an anchor; long enough to tell repeated words apart, short enough to read."""

# Everything str.splitlines() breaks on, but for the separators U+001C-1E that no newsroom text uses as lines.
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, ``start`` included and ``end`` excluded.

    Raises ``ValueError`` where ``start`` is negative or ``end`` lies before it. An empty span is a position.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise ValueError(f"no such span: {self.start}-{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of ``text`` that lie in this span."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same range, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Exact words at an exact place of one revision: the quote and position selectors together."""

    span: Span
    exact: str
    prefix: str
    suffix: str


def normalise(text: str) -> str:
    r"""The form in which a revision is stored: NFC, ``\n`` for every line break, no byte order mark.

    Nothing visible is taken away: hostile or odd characters stay, and are neutralised where they are shown.
    Normalising twice changes nothing.
    """
    return unicodedata.normalize("NFC", _LINE_BREAKS.sub("\n", text.lstrip("\ufeff")))


def digest(text: str) -> str:
    """SHA-256 of the text's UTF-8 form, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def anchor(text: str, span: Span) -> Anchor:
    """Pin ``span`` of ``text`` down by its place, its words and the words around them."""
    if span.end > len(text):
        raise ValueError(f"span {span.start}-{span.end} reaches beyond the text's {len(text)} characters")
    return Anchor(
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def words_at(text: str, spans: Sequence[Span]) -> str:
    """The text's own words at ``spans``, in their order, pieces joined by an ellipsis: ``"shops … in Almaty"``."""
    return " … ".join(span.of(text) for span in spans)


def trimmed(text: str, span: Span) -> Span:
    """``span`` without the white space at its ends (an empty span at its start if nothing is left)."""
    words = span.of(text)
    body = words.strip()
    if not body:
        return Span(span.start, span.start)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(body))


def paragraphs(text: str) -> list[Span]:
    """The spans between blank lines, without the white space around them, in order."""
    found: list[Span] = []
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        found.append(trimmed(text, Span(start, gap.start())))
        start = gap.end()
    found.append(trimmed(text, Span(start, len(text))))
    return [span for span in found if span]


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same ground as ``spans``, sorted, without overlaps; spans that touch become one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result
