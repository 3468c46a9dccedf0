"""The ground floor: text in, values out. Pure functions over frozen values; no screen, no database, no network."""

from __future__ import annotations

from claims.model import (
    Attribution,
    Coverage,
    DateMention,
    Discrepancy,
    ProposedClaim,
    Proposal,
    Quantity,
    SetAside,
)
from claims.splitting import propose as split
from claims.text import Span

__all__ = [
    "Attribution",
    "Coverage",
    "DateMention",
    "Discrepancy",
    "Proposal",
    "ProposedClaim",
    "Quantity",
    "SetAside",
    "Span",
    "split",
]
