"""From an article's text to the claims it makes. Pure functions, rules and lexicons: the same result every time."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.splitting.proposal import propose

__all__ = ["propose"]


def __getattr__(name: str) -> object:
    """The whole machinery is slow to load: who takes a single rule of it doesn't wait for the rest."""
    if name != "propose":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = import_module("claims.splitting.proposal").propose
    globals()[name] = value
    return value
