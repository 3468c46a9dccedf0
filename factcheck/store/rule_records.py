"""The tables of what the rules ask to be on record. As the other records they never leave the store, and are never deleted.

``withdrawn`` rows were taken back by an undo; they stay.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Text
from sqlmodel import Field, SQLModel

from factcheck.store.columns import UtcTime
from factcheck.store.records import Fields


class OverrideRecord(SQLModel, table=True):
    """An objection that somebody let pass on a claim, with the reason; ``void`` says why that no longer holds."""

    __tablename__ = "override"

    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    code: str
    reason: str = Field(sa_type=Text)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    void: str | None = Field(default=None, sa_type=Text)


class GapRecord(SQLModel, table=True):
    """Words that no claim covers, and that somebody has seen and let stand. ``key`` names the words with their sentence."""

    __tablename__ = "gap"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = Field(foreign_key="article.id", index=True)
    revision: int
    start: int
    end: int
    exact: str = Field(sa_type=Text)
    key: str
    reason: str = Field(sa_type=Text)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False


class ClearanceRecord(SQLModel, table=True):
    """Somebody let a revision run. ``states`` are the claims as they were then, by number; ``claims`` is their count and
    ``versions`` the sum of their versions, by which a board sees that none has changed.
    """

    __tablename__ = "clearance"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = Field(foreign_key="article.id", index=True)
    revision: int
    role: str
    policy: str = Field(sa_type=Text)
    states: Fields = Field(sa_type=JSON)
    claims: int
    versions: int
    overrides: list[Fields] = Field(sa_type=JSON)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False


class ReplyRecord(SQLModel, table=True):
    """One person or organisation that was asked about what a claim says of them, and what came of it."""

    __tablename__ = "reply"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    claim_id: int = Field(foreign_key="claim.id", index=True)
    asked: str = Field(sa_type=Text)
    asked_at: datetime = Field(sa_type=UtcTime)
    way: str
    tries: int
    answer: str
    words: str = Field(sa_type=Text)
    answered_at: datetime | None = Field(default=None, sa_type=UtcTime)
    printed: str = Field(sa_type=Text)
    version: int
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False


class PublicationRecord(SQLModel, table=True):
    """A revision ran: under a clearance, or before verification on ``conditions``, with who verifies it by when."""

    __tablename__ = "publication"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = Field(foreign_key="article.id", index=True)
    revision: int
    ran_at: datetime = Field(sa_type=UtcTime)
    link: str = Field(sa_type=Text)
    clearance_id: int | None = Field(default=None, foreign_key="clearance.id")
    conditions: Fields = Field(sa_type=JSON)
    owner: str | None = None
    due: datetime | None = Field(default=None, sa_type=UtcTime)
    reason: str = Field(sa_type=Text)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False


class CorrectionRecord(SQLModel, table=True):
    """What was put right after publication, and why it had gone wrong."""

    __tablename__ = "correction"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    publication_id: int = Field(foreign_key="publication.id", index=True)
    claim_id: int | None = Field(default=None, foreign_key="claim.id")
    remedy: str
    cause: str | None = None
    wrong: str = Field(sa_type=Text)
    right: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    ran_at: datetime = Field(sa_type=UtcTime)
    link: str = Field(sa_type=Text)
    by: str
    at: datetime = Field(sa_type=UtcTime)
    withdrawn: bool = False
