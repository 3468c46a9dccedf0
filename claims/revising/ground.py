"""Which words lie in claims already."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence

from claims.text import Span

_NEW = 0.5
"""Which share of a proposed claim's characters must lie in no claim yet for it to become one."""


def is_new(spans: Sequence[Span], ground: Sequence[Span]) -> bool:
    """Whether enough of ``spans`` lies outside of ``ground``, which is in order and apart."""
    total = sum(len(span) for span in spans)
    return total - sum(covered(span, ground) for span in spans) >= _NEW * total


def covered(span: Span, ground: Sequence[Span]) -> int:
    """How many characters of ``span`` lie in ``ground``."""
    first = max(0, bisect_right(ground, span.start, key=lambda one: one.start) - 1)
    near = itertools.takewhile(lambda one: one.start < span.end, itertools.islice(ground, first, None))
    return sum(max(0, min(span.end, one.end) - max(span.start, one.start)) for one in near)
