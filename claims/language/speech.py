"""How a language says who says something."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Speech:
    """Verbs, nouns and prepositions that announce speech, and the titles speakers bear."""
