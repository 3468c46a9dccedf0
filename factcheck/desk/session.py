"""The open desk: who works at it, under which policy, on which database."""

from __future__ import annotations

import getpass
import unicodedata
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING

from claims.phrase import phrase
from claims.policy import DEFAULT, Policy, preset
from factcheck.errors import BadInput
from factcheck.locations import default_database

if TYPE_CHECKING:
    from factcheck.store.transactions import Reading, Store, Writing


def utc_now() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open database and the person at it. Use it as a context manager, or ``close`` it.

    It may be used from any thread; each use case is one transaction of its own.
    """

    store: Store
    actor: str
    policy: Policy
    clock: Callable[[], datetime] = utc_now

    def acting_as(self, name: str) -> Desk:
        """The same desk with another person at it. Raises ``BadInput`` for an empty name."""
        return Desk(self.store, person(name), self.policy, self.clock)

    @property
    def database(self) -> str:
        """The database's path, or its address without the password."""
        return self.store.place

    def reading(self) -> AbstractContextManager[Reading]:
        """A transaction of the store that reads."""
        return self.store.reading()

    def writing(self) -> AbstractContextManager[Writing]:
        """A transaction of the store that writes, in this person's name."""
        return self.store.writing(self.actor, self.clock())

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def open_desk(
    database: str | None = None,
    *,
    actor: str | None = None,
    policy: Policy | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Desk:
    """Open the database at a file path or URL (by default the one in the user's data folder), making it where it isn't there.

    ``actor`` is by default the name by which the machine knows the user. An older database is backed up and migrated.
    Raises ``DatabaseRefused``, ``DatabaseBusy`` or another ``DatabaseError``, and ``BadInput`` for an address that can't be read.
    """
    from factcheck.store.opening import open_store

    who = person(actor if actor is not None else _user())
    rules = policy or preset(DEFAULT)
    return Desk(open_store(str(database or default_database())), who, rules, clock)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such account, as in some containers
        return "unknown"


def person(name: str, hint: str = phrase("Give it with --as.")) -> str:
    """A person's name in the one form in which it is compared: two spellings of one name are not two people.

    Raises ``BadInput`` for an empty name, and for signs that can't be printed.
    """
    named = unicodedata.normalize("NFC", " ".join(name.split()))
    if not named or not named.isprintable():
        raise BadInput(phrase("A person at the desk needs a name."), hint)
    return named
