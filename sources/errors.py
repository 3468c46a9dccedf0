"""Why a source couldn't be taken. A message is a sentence for the person who brought it."""

from __future__ import annotations


class ExtractionRefused(ValueError):
    """Bytes that no text can be got from, or not yet; the message says which and what to bring instead."""


class CaptureError(Exception):
    """A page that was not captured; nothing of it is kept. The message says why, and what a checker can do."""


class CaptureRefused(CaptureError):
    """We would not ask: the address leads where no page of a source is, or the site asks programs to stay away."""


class CaptureFailed(CaptureError):
    """We asked, and it did not work.

    ``status`` is what the server answered (``None``: it never did), ``retry_after`` the seconds it asks us to wait.
    """

    def __init__(self, message: str, *, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after


class CaptureCancelled(CaptureError):
    """The person broke it off."""


class WrongPassphrase(ValueError):
    """What was given doesn't open the newsroom's seals."""


class SealBroken(ValueError):
    """Something sealed was changed since, or put in another's place: it can't be opened by anybody."""
