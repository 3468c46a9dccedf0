"""The ground floor: text in, values out. Pure functions over frozen values; no screen, no database, no network."""

from __future__ import annotations

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
