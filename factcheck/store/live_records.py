"""The tables that are no part of the record: who is where just now, what can be searched, and what was counted for boards. Rows
come and go here.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from factcheck.store.columns import UtcTime


class PresenceRecord(SQLModel, table=True):
    """One open desk and what its person looks at; ``seen`` is its last sign of life. ``claim`` is the claim's number."""

    __tablename__ = "presence"

    id: str = Field(primary_key=True)
    person: str
    host: str
    process: int
    article: int | None = None
    claim: int | None = None
    since: datetime = Field(sa_type=UtcTime)
    seen: datetime = Field(sa_type=UtcTime)


class LookupRecord(SQLModel, table=True):
    """The words under which a subject (``claim:1.3``) is found, each once, in the one form in which they are compared.

    The full-text index beside it (``lookup_index``) holds nothing else, and can be made again from it.
    """

    __tablename__ = "lookup"

    id: int | None = Field(default=None, primary_key=True)
    subject: str = Field(unique=True)
    words: str = Field(sa_type=Text)


class TallyRecord(SQLModel, table=True):
    """How an article's claims stand, ``counted`` up to the entry ``upto`` of the audit trail, by the words of accusation that
    ``rule`` names (see ``factcheck.store.tallies``).
    """

    __tablename__ = "tally"

    article: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    upto: int
    rule: str
    counted: str = Field(sa_type=Text)
