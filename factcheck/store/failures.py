"""A database's own errors, told as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from claims.phrase import phrase
from factcheck.errors import DatabaseBusy, DatabaseError, DatabaseRefused
from factcheck.store.driver import driver

_NOTHING_LOST = phrase("Nothing was changed.")


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
        message = phrase("{place} is taken: {who} and doesn't let go.", place=place, who=who) if who else _somebody(place)
        return DatabaseBusy(message, phrase("{nothing_lost} Try again.", nothing_lost=_NOTHING_LOST))
    if "readonly" in cause or "read-only" in cause:
        hint = phrase("{nothing_lost} Look at its permissions, or name another with --db.", nothing_lost=_NOTHING_LOST)
        return DatabaseBusy(phrase("{place} can't be written to.", place=place), hint)
    if "disk is full" in cause or "no space left" in cause or "disk full" in cause:
        return DatabaseError(
            phrase("There is no room left on the disk of {place}.", place=place),
            phrase("{nothing_lost} Make room and try again.", nothing_lost=_NOTHING_LOST),
        )
    if "malformed" in cause or "not a database" in cause:
        return DatabaseRefused(phrase("{place} is damaged.", place=place), phrase("Restore a backup: factcheck restore FILE."))
    return DatabaseError(
        phrase("{place} can't do this: {first_line}.", place=place, first_line=_first_line(error)), _NOTHING_LOST
    )


def _somebody(place: str) -> str:
    return phrase("Another program is writing to {place} and doesn't let go.", place=place)


def _first_line(error: BaseException) -> str:
    """The driver's own words; what PostgreSQL adds on further lines may quote a row."""
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__
