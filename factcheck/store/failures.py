"""A database's own errors, told as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from factcheck.errors import DatabaseBusy, DatabaseError, DatabaseRefused
from factcheck.store.driver import driver

_NOTHING_LOST = "Nothing was changed."


@contextmanager
def told(place: str, holder: Callable[[], str] = str) -> Iterator[None]:
    """Turn what the database driver raises inside into an error for a person; ``place`` is how they know the database.

    ``holder`` answers who has the turn to write, where somebody else doesn't let go of it.
    """
    try:
        yield
    except DBAPIError as error:
        raise sentence(place, error.orig or error, holder) from error
    except driver().Error as error:
        raise sentence(place, error, holder) from error


def sentence(place: str, error: BaseException, holder: Callable[[], str] = str) -> DatabaseError:
    """The error that says what the driver's ``error`` means, without SQL and without the values that were being written."""
    cause = str(error).lower()
    if "locked" in cause or "lock timeout" in cause or "database is busy" in cause:
        who = holder()
        message = f"{place} is taken: {who} and doesn't let go." if who else _somebody(place)
        return DatabaseBusy(message, f"{_NOTHING_LOST} Try again.")
    if "readonly" in cause or "read-only" in cause:
        hint = f"{_NOTHING_LOST} Look at its permissions, or name another with --db."
        return DatabaseBusy(f"{place} can't be written to.", hint)
    if "disk is full" in cause or "no space left" in cause or "disk full" in cause:
        return DatabaseError(f"There is no room left on the disk of {place}.", f"{_NOTHING_LOST} Make room and try again.")
    if "malformed" in cause or "not a database" in cause:
        return DatabaseRefused(f"{place} is damaged.", "Restore a backup: factcheck restore FILE.")
    return DatabaseError(f"{place} can't do this: {_first_line(error)}.", _NOTHING_LOST)


def _somebody(place: str) -> str:
    return f"Another program is writing to {place} and doesn't let go."


def _first_line(error: BaseException) -> str:
    """The driver's own words; what PostgreSQL adds on further lines may quote a row."""
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__
