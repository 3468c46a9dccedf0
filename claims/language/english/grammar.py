"""English: grammar."""

from __future__ import annotations

from claims.language.grammar import Grammar

GRAMMAR = Grammar()
