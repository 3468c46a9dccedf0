"""Use cases on sources and evidence: attach, hold against a claim, correct and withdraw, seal and reveal."""

from __future__ import annotations

from factcheck.desk.sources.attaching import attach
from factcheck.desk.sources.bearing import annotate, reopen, rest_on, set_stance, withdraw
from factcheck.desk.sources.beside import beside, beside_evidence
from factcheck.desk.sources.listing import sheet, sources
from factcheck.desk.sources.origins import counted_origins, set_origin, set_same_as
from factcheck.desk.sources.revealing import reveal
from factcheck.desk.sources.sealing import purge, seal_with, vault
from factcheck.desk.sources.since import since

__all__ = [
    "annotate",
    "attach",
    "beside",
    "beside_evidence",
    "counted_origins",
    "purge",
    "reopen",
    "rest_on",
    "reveal",
    "seal_with",
    "set_origin",
    "set_same_as",
    "set_stance",
    "sheet",
    "since",
    "sources",
    "vault",
    "withdraw",
]
