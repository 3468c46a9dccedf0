"""Where facts come from: sources, what they were when captured, and the passages that bear on a claim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from claims.text import Span
from claims.vocabulary import SourceKind, Stance, Tier


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    ``name`` is what every screen, report, export and log calls it: of a confidential source the pseudonym. ``locator``
    is the address or file name (``None`` for a conversation, and for a confidential source always). ``origin`` is the
    organisation or wire that the information ultimately comes from.
    """

    id: int
    kind: SourceKind
    name: str
    locator: str | None = None
    tier: Tier = Tier.SECONDARY
    origin: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a source was when we captured it. ``sha256`` is over the bytes as they came; ``text`` is extracted from them."""

    id: int
    source: int
    sha256: str
    media_type: str
    size: int
    text: str
    at: datetime
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source's text that bears on a claim; ``score`` ranks (higher is nearer)."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """The link between a claim and what a source says about it.

    ``span`` and ``exact`` give the passage of the snapshot's text; without one, ``locator`` says where to look (page,
    timecode, minute of a call).
    """

    id: int
    claim: str
    source: Source
    snapshot: Snapshot | None
    stance: Stance
    span: Span | None = None
    exact: str = ""
    locator: str = ""
    note: str = ""
    by: str = ""
    at: datetime | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Extraction:
    """What came out of a file's bytes: its text, the charset taken for it, and remarks for the checker."""

    text: str
    media_type: str
    charset: str | None = None
    remarks: tuple[str, ...] = ()
