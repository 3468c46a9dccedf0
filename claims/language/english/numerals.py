"""English: numerals."""

from __future__ import annotations

from claims.language.numerals import Numerals

NUMERALS = Numerals()
