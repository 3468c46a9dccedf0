"""From an article's text to the claims it makes. Pure functions, rules and lexicons: the same result every time."""

from __future__ import annotations

from claims.splitting.proposal import propose

__all__ = ["propose"]
