"""The ground floor: text in, values out. Pure functions over frozen values; no screen, no database, no network."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.anchoring import Anchoring, Change, reanchor
    from claims.consistency import find_discrepancies
    from claims.coverage import measure_coverage
    from claims.model import (
        Attribution,
        Coverage,
        DateMention,
        Discrepancy,
        Proposal,
        ProposedClaim,
        Quantity,
        SetAside,
    )
    from claims.splitting import propose as split
    from claims.text import Span

_HOMES = {
    "Anchoring": "claims.anchoring",
    "Change": "claims.anchoring",
    "find_discrepancies": "claims.consistency",
    "measure_coverage": "claims.coverage",
    "reanchor": "claims.anchoring",
    "Span": "claims.text",
    "split": "claims.splitting",
}
"""Where each public name lives, but for the values of ``claims.model``; a name is fetched when it is first used, so that
whoever needs one word of the vocabulary does not wait for the splitter."""

__all__ = [
    "Anchoring",
    "Attribution",
    "Change",
    "Coverage",
    "DateMention",
    "Discrepancy",
    "Proposal",
    "ProposedClaim",
    "Quantity",
    "SetAside",
    "Span",
    "find_discrepancies",
    "measure_coverage",
    "reanchor",
    "split",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(_HOMES.get(name, "claims.model"))
    value: object = getattr(home, "propose" if name == "split" else name)
    globals()[name] = value
    return value
