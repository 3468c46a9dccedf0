"""The tables. Records are mutable and belong to a session: they never leave the store (``converters`` makes values of them).

Nothing is ever deleted, and triggers (see ``migrations``) hold the program to it. What is withdrawn is marked.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Index, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from factcheck.store.columns import UtcTime

Fields = dict[str, object]
"""One JSON object in a column: a quantity, a date, an attribution, a coverage."""


class ArticleRecord(SQLModel, table=True):
    """A piece that is to be published. ``revision`` is the number of its latest text; ``coverage`` is that text's.

    ``gaps`` are the uncovered stretches that nobody has acknowledged; ``None``: all of them. ``withdrawn`` marks an article
    that was put away: its import was taken back. ``desk`` is the newsroom's that it comes from.
    """

    __tablename__ = "article"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    title: str = Field(sa_type=Text)
    language: str
    revision: int
    deadline: datetime | None = Field(default=None, sa_type=UtcTime)
    published: date | None = None
    coverage: Fields = Field(sa_type=JSON)
    authors: list[str] | None = Field(default=None, sa_type=JSON)
    gaps: list[list[int]] | None = Field(default=None, sa_type=JSON)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False
    desk: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})


class RevisionRecord(SQLModel, table=True):
    """One text of an article; never changed. ``original`` is the blob of the bytes as they were imported."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("article_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    number: int
    text: str = Field(sa_type=Text)
    sha256: str = Field(index=True)
    original: str = Field(foreign_key="blob.sha256")
    name: str = Field(sa_type=Text)
    charset: str | None = None
    sentences: list[list[int]] = Field(sa_type=JSON)
    by: str
    at: datetime = Field(sa_type=UtcTime)


class BlobRecord(SQLModel, table=True):
    """Bytes as they came, named by their own SHA-256 and packed with zlib; ``size`` is before packing."""

    __tablename__ = "blob"

    sha256: str = Field(primary_key=True)
    size: int
    packed: bytes = Field(sa_type=LargeBinary)


class SetAsideRecord(SQLModel, table=True):
    """Words of one revision that were marked not checkable."""

    __tablename__ = "set_aside"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = Field(foreign_key="article.id", index=True)
    revision: int
    start: int
    end: int
    reason: str = Field(sa_type=Text)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False


class DiscrepancyRecord(SQLModel, table=True):
    """Something wrong that could be seen from one revision's words when it was imported."""

    __tablename__ = "discrepancy"

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    revision: int
    kind: str
    message: str = Field(sa_type=Text)
    spans: list[list[int]] = Field(sa_type=JSON)


class ClaimRecord(SQLModel, table=True):
    """A claim. ``revision`` is the one its anchors lie on; ``dropped`` marks a claim made by hand and taken back, or one
    that was joined with another (``joined_into`` is that one's number). ``elsewhere`` holds who says so at its other places,
    ``reopened`` what new copy made of it, and what it rested on before. Anchors are never rewritten: of those on its revision
    the ones from position ``words_from`` on are its words, those before it are words that it had.
    """

    __tablename__ = "claim"
    __table_args__ = (UniqueConstraint("article_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    number: int
    revision: int
    wording: str = Field(sa_type=Text)
    fingerprint: str
    attribution: Fields | None = Field(default=None, sa_type=JSON)
    quantities: list[Fields] = Field(sa_type=JSON)
    dates: list[Fields] = Field(sa_type=JSON)
    is_quotation: bool
    worth: float
    status: str = Field(index=True)
    verdict: str | None = None
    void_verdict: str | None = None
    fix: str
    fix_wording: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    assignee: str | None = None
    version: int
    dropped: bool = False
    elsewhere: list[Fields | None] | None = Field(default=None, sa_type=JSON)
    adverse: bool | None = None
    against: str | None = Field(default=None, sa_type=Text)
    asked_by: str | None = None
    fix_by: str | None = None
    fix_reason: str | None = Field(default=None, sa_type=Text)
    joined_into: int | None = None
    words_from: int = 0
    asked_of: str | None = Field(default=None, sa_type=Text)
    asked_at: datetime | None = Field(default=None, sa_type=UtcTime)
    note: str | None = Field(default=None, sa_type=Text)
    reopened: Fields | None = Field(default=None, sa_type=JSON)


class AnchorRecord(SQLModel, table=True):
    """One piece of a claim's words in one revision, or (``part`` = ``sentence``) the sentence around them.

    ``place`` tells a claim's places apart where it stands in several (0: the first); ``position`` counts through all of them.
    """

    __tablename__ = "anchor"
    __table_args__ = (UniqueConstraint("claim_id", "revision", "part", "position"),)

    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id")
    revision: int
    part: str
    place: int = 0
    position: int
    start: int
    end: int
    exact: str = Field(sa_type=Text)
    prefix: str = Field(sa_type=Text)
    suffix: str = Field(sa_type=Text)


class SignOffRecord(SQLModel, table=True):
    """Somebody stands behind a claim's exact words; ``void`` says why that no longer holds."""

    __tablename__ = "sign_off"

    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    role: str
    by: str
    at: datetime = Field(sa_type=UtcTime)
    fingerprint: str
    void: str | None = Field(default=None, sa_type=Text)


class SourceRecord(SQLModel, table=True):
    """Where a fact comes from. Of a confidential source this row knows the pseudonym only."""

    __tablename__ = "source"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str
    name: str = Field(sa_type=Text)
    locator: str | None = Field(default=None, sa_type=Text)
    tier: str
    origin: str = Field(sa_type=Text)
    confidential: bool
    contact: str | None = Field(default=None, sa_type=Text)
    met: str | None = Field(default=None, sa_type=Text)
    same_as: int | None = Field(default=None, foreign_key="source.id")
    by: str
    at: datetime = Field(sa_type=UtcTime)


class SealingKeyRecord(SQLModel, table=True):
    """The newsroom's keys. Anybody at the desk can seal with ``public``; ``wrapped`` is the private half, encrypted under what
    ``salt`` and ``cost`` make of the passphrase. Of a key that was replaced it is gone.
    """

    __tablename__ = "sealing_key"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    public: bytes = Field(sa_type=LargeBinary)
    salt: bytes = Field(sa_type=LargeBinary)
    cost: Fields = Field(sa_type=JSON)
    wrapped: bytes | None = Field(default=None, sa_type=LargeBinary)
    by: str
    at: datetime = Field(sa_type=UtcTime)


class SealedRecord(SQLModel, table=True):
    """What is sealed of a confidential source: who it is, or (with a snapshot) the key to that snapshot's bytes."""

    __tablename__ = "sealed"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    source_id: int = Field(foreign_key="source.id", index=True)
    snapshot_id: int | None = Field(default=None, foreign_key="snapshot.id")
    key_id: int = Field(foreign_key="sealing_key.id")
    ciphertext: bytes = Field(sa_type=LargeBinary)


class SourceIdentityRecord(SQLModel, table=True):
    """Who a confidential source is, in the clear, as version 0.1 kept it; sealing empties this table for good."""

    __tablename__ = "source_identity"

    source_id: int = Field(foreign_key="source.id", primary_key=True, sa_column_kwargs={"autoincrement": False})
    identity: str = Field(sa_type=Text)
    locator: str | None = Field(default=None, sa_type=Text)


class SnapshotRecord(SQLModel, table=True):
    """What a source was when we captured it."""

    __tablename__ = "snapshot"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    source_id: int = Field(foreign_key="source.id", index=True)
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    media_type: str
    size: int
    charset: str | None = None
    text: str = Field(sa_type=Text)
    final_url: str | None = Field(default=None, sa_type=Text)
    status: int | None = None
    headers: list[list[str]] = Field(default_factory=list, sa_type=JSON)
    places: list[Fields] = Field(default_factory=list, sa_type=JSON)
    title: str | None = Field(default=None, sa_type=Text)
    author: str | None = Field(default=None, sa_type=Text)
    publisher: str | None = Field(default=None, sa_type=Text)
    published: date | None = None
    sealed: bool = False
    by: str
    at: datetime = Field(sa_type=UtcTime)


class SourceCheckRecord(SQLModel, table=True):
    """One look at a source that had been captured before; ``touched`` are rows of the evidence."""

    __tablename__ = "source_check"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    source_id: int = Field(foreign_key="source.id", index=True)
    outcome: str
    snapshot_id: int | None = Field(default=None, foreign_key="snapshot.id")
    note: str = Field(sa_type=Text)
    touched: list[int] = Field(default_factory=list, sa_type=JSON)
    by: str
    at: datetime = Field(sa_type=UtcTime)


class EvidenceRecord(SQLModel, table=True):
    """The link between a claim and a passage of a source."""

    __tablename__ = "evidence"
    __table_args__ = (Index("ix_evidence_at", "at"),)

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    claim_id: int = Field(foreign_key="claim.id", index=True)
    source_id: int = Field(foreign_key="source.id", index=True)
    snapshot_id: int | None = Field(default=None, foreign_key="snapshot.id")
    stance: str
    start: int | None = None
    end: int | None = None
    exact: str = Field(sa_type=Text)
    locator: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False


class EventRecord(SQLModel, table=True):
    """One entry of the audit trail. ``before`` and ``after`` are the very JSON that was hashed; ``act`` is the first entry
    of the same transaction.
    """

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_article_number", "article", "number"), Index("ix_event_at", "at"))

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    act: int
    at: datetime = Field(sa_type=UtcTime)
    actor: str
    verb: str
    subject: str = Field(index=True)
    article: int | None = None
    before: str = Field(sa_type=Text)
    after: str = Field(sa_type=Text)
    previous: str
    hash: str
