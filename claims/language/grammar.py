"""How a language joins clauses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Grammar:
    """Connectives, relative pronouns and function words."""
