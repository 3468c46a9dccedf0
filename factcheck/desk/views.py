"""What the faces see: plain frozen values, made by the desk from the store. No record and no session leaves with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from claims.ledger import Clearance, Correction, Gap, Publication, Reply
from claims.model import Article, Claim, Coverage, Discrepancy, SetAside
from claims.phrase import phrase, phrases
from claims.text import Span
from claims.vocabulary import Stage, Status
from claims.workflow import Objection
from sources.model import Comparison, Evidence, Identity, Snapshot, Source, SourceCheck, Standing

if TYPE_CHECKING:
    from claims.anchoring.model import Passage


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an article is. ``done`` counts the claims that are checked or set aside, of ``total`` still in the text."""

    counts: Mapping[Status, int]
    total: int
    done: int

    @property
    def share(self) -> float:
        """0..1; an article without claims is at 0."""
        return self.done / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Cleared:
    """What holds of a clearance at the article's ``revision``: ``reopened`` are the claims that were touched since, or are new,
    and ``gaps`` counts the words that no claim covers and nobody has acknowledged since.
    """

    clearance: Clearance
    revision: int
    reopened: tuple[str, ...] = ()
    gaps: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing that it was given for has changed."""
        return not self.reopened and not self.gaps

    @property
    def sentence(self) -> str:
        """The same for a person: “cleared at revision 3 by Ratna; 2 claims reopened since”."""
        head = phrase("cleared at revision {revision} by {by}", revision=self.clearance.revision, by=self.clearance.by)
        claims = phrases("{count} claim reopened", "{count} claims reopened", len(self.reopened))
        gaps = phrases("{count} stretch uncovered", "{count} stretches uncovered", self.gaps)
        if self.reopened and self.gaps:
            return phrase("{head}; {claims} and {gaps} since", head=head, claims=claims, gaps=gaps)
        since = claims if self.reopened else gaps
        return head if self.whole else phrase("{head}; {what} since", head=head, what=since)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One article on the board. ``blocking`` counts the objections to its publication; ``people`` works on it.

    ``gaps`` counts the uncovered stretches that somebody must acknowledge before it can be cleared. ``cleared`` is what holds of
    its clearance; ``unverified`` what ran before verification and waits for it, ``ran`` what ran last. ``oldest_query`` is since
    when the oldest open query waits.
    """

    article: Article
    progress: Progress
    queries: int
    stale: int
    blocking: int
    coverage: float
    people: tuple[str, ...] = ()
    last_change: datetime | None = None
    gaps: int = 0
    cleared: Cleared | None = None
    unverified: Publication | None = None
    ran: Publication | None = None
    oldest_query: datetime | None = None

    @property
    def stage(self) -> Stage:
        """Where the article is on its way. New copy of what ran is on its way again."""
        if self.article.withdrawn:
            return Stage.PUT_AWAY
        if self.unverified is not None:
            return Stage.UNVERIFIED
        if self.ran is not None and self.ran.revision == self.article.revision:
            return Stage.RAN
        if self.cleared is not None:
            return Stage.CLEARED if self.cleared.whole else Stage.REOPENED
        if not self.blocking:
            return Stage.READY
        untouched = self.progress.counts.get(Status.OPEN, 0) == self.progress.total
        return Stage.NEW if untouched and not self.people else Stage.CHECKING


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody at another screen: on which article, on which claim of it (``"1.3"``), and since when they are there."""

    person: str
    article: int | None
    claim: str | None
    since: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: an ``article``, a ``claim`` or a ``source``, by its name there (``"1"``, ``"1.3"``), with the words that
    tell it apart. ``article`` is where to go; a source has none. ``status`` is a claim's.
    """

    kind: str
    id: str
    words: str
    article: int | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with its evidence, what about it blocks publication, its right-of-reply ledger, and the words that accuse."""

    claim: Claim
    evidence: tuple[Evidence, ...] = ()
    blocking: tuple[Objection, ...] = ()
    replies: tuple[Reply, ...] = ()
    accusations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One article at its latest revision, with all that lies on its words. ``claims`` are in the order of their numbers.

    ``blocking`` is everything that keeps it from running, claims' objections included; ``head`` is the hash of the last
    event, by which an outside copy can show that nothing was cut from the end of the record.

    ``gaps`` are the stretches that no claim covers and nobody has acknowledged, ``acknowledged`` those that somebody has (in any
    revision). ``cleared`` is what holds of its clearance. ``publications`` and ``corrections`` come oldest first; ``unverified``
    is the publication before verification that is not settled. ``alike`` are claims that may be one, at several places.
    """

    article: Article
    text: str
    claims: tuple[ClaimView, ...]
    set_aside: tuple[SetAside, ...]
    discrepancies: tuple[Discrepancy, ...]
    coverage: Coverage
    progress: Progress
    blocking: tuple[Objection, ...]
    policy: str
    head: str
    sentences: tuple[Span, ...] = ()
    gaps: tuple[Span, ...] = ()
    acknowledged: tuple[Gap, ...] = ()
    cleared: Cleared | None = None
    publications: tuple[Publication, ...] = ()
    corrections: tuple[Correction, ...] = ()
    unverified: Publication | None = None
    alike: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleAdded:
    """What came of an import. ``remarks`` are for the person who did it (the charset taken, other rules applied)."""

    article: Article
    claims: int
    set_aside: tuple[SetAside, ...]
    coverage: Coverage
    discrepancies: tuple[Discrepancy, ...]
    text: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revised:
    """What a new revision did to the claims, by their ids, or would do (not ``kept``).

    ``back`` are claims that were gone and whose words are there again; ``retouched`` those that stand, in other white space or
    in other quotation marks or dashes. ``claims`` are the stale, the returned, the gone and the new ones as they are now,
    ``texts`` the old and the new text, and ``passages`` what the edit did to their sentences. It costs the ``verdicts`` and the
    ``sign_offs``, so many, that are void by it.
    """

    article: Article
    unchanged: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    retouched: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    passages: tuple[Passage, ...] = ()
    texts: tuple[str, str] = ("", "")
    discrepancies: tuple[Discrepancy, ...] = ()
    remarks: tuple[str, ...] = ()
    verdicts: int = 0
    sign_offs: int = 0
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Attached:
    """A source that was attached to a claim."""

    evidence: Evidence
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source with the claims it is evidence for."""

    source: Source
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """A source in full: the evidence drawn from it (withdrawn too), what was captured of it, and every look at it since."""

    source: Source
    evidence: tuple[Evidence, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    checks: tuple[SourceCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class Bearing:
    """A passage of a source's text that bears on a claim: its ``words`` at ``span``, where that is (``place``: ``p. 12``, or
    empty), and what of the claim it says too or says otherwise. ``score`` ranks it (0 where a person chose it).
    """

    span: Span
    words: str
    score: float
    place: str
    held: Comparison


@dataclass(frozen=True, slots=True)
class Beside:
    """A claim beside a source as it was captured (``None``: nothing was), with the passages that bear on it, best first.

    ``compared`` are the claim's words that were held against them: its wording or, of a quotation, the article's own words
    between marks. The points of ``held`` have their places in these and in the passage's words. For ``evidence``, ``resting``
    is the passage it names.
    """

    claim: Claim
    compared: str
    source: Source
    snapshot: Snapshot | None
    passages: tuple[Bearing, ...] = ()
    evidence: Evidence | None = None
    resting: Bearing | None = None


@dataclass(frozen=True, slots=True)
class Since:
    """What a source says in its latest capture, which was made ``at`` that time, and didn't say before: what became of the
    ``passage`` that evidence names (``None``: it names none), and the paragraphs that differ.
    """

    at: datetime
    passage: Standing | None
    changes: tuple[Standing, ...] = ()


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
    were checked and now ask for another look. ``changes`` are the page's paragraphs that differ.
    """

    source: Source
    check: SourceCheck
    touched: tuple[Touched, ...] = ()
    standing: int = 0
    reopened: tuple[str, ...] = ()
    changes: tuple[Standing, ...] = ()
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


@dataclass(frozen=True, slots=True)
class Vault:
    """How the confidential sources are kept. ``ready`` says whether there is a passphrase; ``sealed`` counts the sources that
    are sealed, ``in_the_clear`` those that the first version of the program kept without sealing them.
    """

    ready: bool
    sealed: int
    in_the_clear: int
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file that came from a confidential source: the snapshot that keeps it, its name, its size in bytes, and the bytes
    themselves where they were asked for.
    """

    snapshot: int
    name: str = field(repr=False)
    size: int
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Revealed:
    """What a person asked to see of a confidential source, for their eyes: it goes into no report, event or log."""

    identity: Identity
    words: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[SealedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class EventView:
    """One entry of the audit trail. ``subject`` is ``article:1``, ``claim:1.3``, ``source:2``, ``evidence:4`` or ``set_aside:5``.

    Entries with the same ``act`` (the number of the first of them) were written together, by one act of one person.
    """

    number: int
    at: datetime
    actor: str
    verb: str
    subject: str
    article: int | None
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    previous: str = ""
    hash: str = ""
    act: int = 0


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Whether the audit trail is whole. ``broken`` is the number of the first entry that doesn't fit, ``why`` says how.

    ``unexplained`` are sentences, one for each row that no entry explains (the first of them, if there are many). Where a head
    kept outside was asked about, ``since`` says how many entries follow it, and ``cut`` that it isn't there any more.
    """

    entries: int
    head: str
    broken: int | None = None
    why: str = ""
    unexplained: tuple[str, ...] = ()
    since: int | None = None
    cut: bool = False

    @property
    def whole(self) -> bool:
        """Whether every entry fits the one before it, none was cut off, and everything else is as they say."""
        return self.broken is None and not self.unexplained and not self.cut


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was made of the database, of ``size`` bytes; ``chain`` is its audit trail as it was read back from it."""

    path: str
    size: int
    chain: ChainReport


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup took the place of a database. ``chain`` is the backup's audit trail, ``kept`` where the old file is now (empty
    where there was none), ``replaced`` how many entries that had; ``head`` is the hash of the entry that puts all this on
    record.
    """

    database: str
    chain: ChainReport
    kept: str
    replaced: int
    head: str


@dataclass(frozen=True, slots=True)
class Condition:
    """In what condition the database is.

    ``engine`` is the database program with its version, ``journal`` how SQLite keeps its writes safe (empty for a server),
    ``remark`` what to know of either (empty where there is nothing to say). ``chain`` is the audit trail, recomputed.
    ``losses`` are sentences on what is wrong and can't be made again, ``mendable`` on what can.
    """

    database: str
    engine: str
    journal: str
    schema: str
    chain: ChainReport
    losses: tuple[str, ...] = ()
    mendable: tuple[str, ...] = ()
    remark: str = ""

    @property
    def sound(self) -> bool:
        """Whether everything is whole, and nothing is to be mended."""
        return self.chain.whole and not self.losses and not self.mendable
