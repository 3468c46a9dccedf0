"""How a language writes numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Numerals:
    """Number words, scale words, units, currencies and the words around a number."""
