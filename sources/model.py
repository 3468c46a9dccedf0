"""Where facts come from: sources, what they were when captured, and the passages that bear on a claim."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from claims.text import Span
from claims.vocabulary import CheckOutcome, SourceKind, Stance, Tier


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    ``name`` is what every screen, report, export and log calls it: of a confidential source the pseudonym. ``locator``
    is the address or file name (``None`` for a conversation). ``contact`` says how a person can be reached, ``met`` when
    and where they were spoken to, as the checker wrote it. Of a confidential source these three are ``None`` always: they
    are sealed. ``origin`` is the organisation or wire that the information ultimately comes from.

    ``same_as`` is a checker's word on what the source is a copy of: the number of that other source, or its own where it
    stands on its own feet whatever may be guessed of it; ``None`` where nobody has said.
    """

    id: int
    kind: SourceKind
    name: str
    locator: str | None = None
    tier: Tier = Tier.SECONDARY
    origin: str = ""
    confidential: bool = False
    contact: str | None = None
    met: str | None = None
    same_as: int | None = None


NOTED = (
    SourceKind.INTERVIEW,
    SourceKind.PHONE,
    SourceKind.EMAIL,
    SourceKind.MESSAGE,
    SourceKind.PAPER,
    SourceKind.OBSERVATION,
)
"""The kinds that are no page and no file: a person notes who or what it was, when, and what was said, seen or read."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who or what a confidential source is: all of it is sealed, and none of it is ever in a ``repr``."""

    name: str = field(repr=False)
    contact: str | None = field(default=None, repr=False)
    met: str | None = field(default=None, repr=False)
    locator: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a source's text and what to call it there: ``p. 12``, ``par. 3``, ``sheet 2``."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a source was when we captured it. ``sha256`` is over the bytes as they came; ``text`` is extracted from them.

    Of a web page ``final_url``, ``status`` and ``headers`` are what the server answered with. ``places`` is the text's map
    of pages or paragraphs, in their order. Of a ``sealed`` snapshot the kept bytes are encrypted (``sha256`` and ``size`` are
    theirs) and there is no text.
    """

    id: int
    source: int
    sha256: str
    media_type: str
    size: int
    text: str
    at: datetime
    charset: str | None = None
    final_url: str | None = None
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    places: tuple[Place, ...] = ()
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """One look at a source that had been captured before. ``snapshot`` is what was captured on it, if anything new was;
    ``touched`` are the numbers of the evidence whose passages no longer stand in it as they did.
    """

    source: int
    at: datetime
    outcome: CheckOutcome
    snapshot: int | None = None
    note: str = ""
    by: str = ""
    touched: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a passage in a later text: ``before`` is the sentence it stood in, ``after`` the words most like it now
    (if any).
    """

    state: Literal["stands", "changed", "gone"]
    before: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source's text that bears on a claim; ``score`` ranks (higher is nearer)."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a claim says, held against a passage.

    ``here`` is its place in the claim, ``there`` in the passage, ``None`` where that has nothing of the kind. ``message`` is a
    sentence for the person, who judges.
    """

    kind: Literal["number", "date", "name", "negation", "quotation"]
    outcome: Literal["agrees", "differs", "missing"]
    here: Span
    there: Span | None
    message: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim held against a passage, point by point in the claim's order. It says what to look at, and never a verdict."""

    points: tuple[Point, ...]

    @property
    def differing(self) -> tuple[Point, ...]:
        """What the passage says otherwise."""
        return tuple(point for point in self.points if point.outcome == "differs")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The link between a claim and what a source says about it.

    ``span`` and ``exact`` give the passage of the snapshot's text; without one, ``locator`` says where to look (page,
    timecode, minute of a call). ``found`` is the look at the source after which this is no longer what was captured.
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
    found: SourceCheck | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """What came out of a file's bytes: its text, the charset taken for it, and remarks for the checker.

    ``title``, ``author``, ``publisher`` and ``published`` are what the file says of itself; ``places`` is the text's map of
    pages or paragraphs, in their order.
    """

    text: str
    media_type: str
    charset: str | None = None
    remarks: tuple[str, ...] = ()
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Capture:
    """What a server answered when it was asked for ``url``.

    ``hops`` are the addresses that led from there to ``final_url``, in their order. ``body`` has its content coding (gzip,
    deflate) undone; ``media_type`` and ``charset`` are what the answer says of it.
    """

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    media_type: str
    charset: str | None
    at: datetime
    hops: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Over ``body``, in hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()
