"""Use cases on sources and evidence: attach, look at, correct and withdraw, seal and reveal."""

from __future__ import annotations

from factcheck.desk.sources.attaching import attach
from factcheck.desk.sources.bearing import annotate, reopen, set_stance, withdraw
from factcheck.desk.sources.listing import sheet, sources
from factcheck.desk.sources.origins import set_origin, set_same_as
from factcheck.desk.sources.revealing import reveal
from factcheck.desk.sources.sealing import purge, seal_with, vault

__all__ = [
    "annotate",
    "attach",
    "purge",
    "reopen",
    "reveal",
    "seal_with",
    "set_origin",
    "set_same_as",
    "set_stance",
    "sheet",
    "sources",
    "vault",
    "withdraw",
]
