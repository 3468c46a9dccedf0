"""How a language's articles are laid out: furniture that is no article text, and what a full stop does not end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    """Set-aside patterns, abbreviations and titles of one language."""
