"""The tree of errors. A message says what happened, what is safe, and what to do; the screen shows it, the command
line prints it and leaves with ``exit_code``: 2 for bad usage or bad input, 1 where a guard refuses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from factcheck.i18n import _

if TYPE_CHECKING:
    from claims.workflow import Objection


class FactcheckError(Exception):
    """Anything a person can do something about. ``hint`` says what."""

    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def told(self) -> str:
        """The same in the language in use."""
        return f"{_(self.message)} {_(self.hint)}".strip()


class BadInput(FactcheckError):
    """A file, a text or a value that can't be taken."""


class NotCaptured(FactcheckError):
    """A page that would not or could not be fetched; nothing of it is kept."""

    exit_code = 1


class NotFound(FactcheckError):
    """An article, claim or source that isn't there."""


class DatabaseError(FactcheckError):
    """The database can't be opened or written."""


class DatabaseRefused(DatabaseError):
    """Not ours, newer than the program, or damaged: left as it is, byte for byte."""


class DatabaseBusy(DatabaseError):
    """Somebody else holds it, or it can't be written to. Nothing was changed."""


class Refused(FactcheckError):
    """A guard of the policy or the workflow says no; ``objections`` say why. Nothing was changed.

    ``overridable`` are the codes of those that the policy lets a person override with a reason.
    """

    exit_code = 1

    def __init__(self, objections: Sequence[Objection], overridable: Iterable[str] = ()) -> None:
        super().__init__(" ".join(objection.message for objection in objections))
        self.objections = tuple(objections)
        self.overridable = frozenset(overridable) & {objection.code for objection in objections}

    def told(self) -> str:
        """What the objections say, in the language in use."""
        return " ".join(_(objection.message) for objection in self.objections)


class Conflict(FactcheckError):
    """Somebody else changed the claim meanwhile; the message says who, what and when. Nothing was changed."""

    exit_code = 1
