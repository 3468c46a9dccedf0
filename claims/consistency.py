"""What is wrong with an article and can be seen from the article alone."""

from __future__ import annotations

from datetime import date

from claims.model import Discrepancy


def find_discrepancies(text: str, language: str | None = None, published: date | None = None) -> list[Discrepancy]:
    """What contradicts itself in ``text``, in the order of its places."""
    return []
