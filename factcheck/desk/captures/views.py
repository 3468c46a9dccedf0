"""What the faces see of captures."""

from __future__ import annotations

from dataclasses import dataclass

from claims.text import Span
from sources.model import Snapshot, Source, SourceCheck
from sources.standing import Standing


@dataclass(frozen=True, slots=True)
class Touched:
    """Evidence on which a page no longer says what it said. ``standing`` is ``None`` where it names no passage of it."""

    evidence: int
    claim: str
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at a source again.

    ``touched`` is the evidence that no longer stands, ``standing`` counts that which does; ``reopened`` are the claims that
    were checked and now ask for another look.
    """

    source: Source
    check: SourceCheck
    touched: tuple[Touched, ...] = ()
    standing: int = 0
    reopened: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """An address in an article. ``span`` is its place in the text (``None`` where only the imported file has it), ``claims``
    those in whose sentences it stands, ``source`` the source that was captured from it.
    """

    url: str
    span: Span | None = None
    claims: tuple[str, ...] = ()
    source: int | None = None


@dataclass(frozen=True, slots=True)
class LinkTaken:
    """What came of capturing one link: the source and what was captured, or (``failure``) why not."""

    url: str
    source: Source | None = None
    snapshot: Snapshot | None = None
    remarks: tuple[str, ...] = ()
    failure: str = ""
