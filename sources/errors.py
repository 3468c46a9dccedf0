"""Why a source couldn't be taken. A message is a sentence for the person who brought it."""

from __future__ import annotations

import errno

from claims.phrase import Phrase, phrase

_BY_NUMBER = {
    errno.ENOENT: phrase("no such file or directory"),
    errno.EACCES: phrase("permission denied"),
    errno.EPERM: phrase("operation not permitted"),
    errno.EISDIR: phrase("is a directory"),
    errno.ENOTDIR: phrase("not a directory"),
    errno.EEXIST: phrase("file exists"),
    errno.ENAMETOOLONG: phrase("file name too long"),
    errno.ELOOP: phrase("too many levels of symbolic links"),
    errno.ENOSPC: phrase("no space left on device"),
    errno.EFBIG: phrase("file too large"),
    errno.EROFS: phrase("read-only file system"),
    errno.EIO: phrase("input/output error"),
    errno.ECONNREFUSED: phrase("connection refused"),
    errno.ECONNRESET: phrase("connection reset by peer"),
    errno.EHOSTUNREACH: phrase("no route to host"),
    errno.ENETUNREACH: phrase("network is unreachable"),
}
"""What the system says most often, in its own words."""


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


def told_by_the_system(error: Exception, otherwise: Phrase | None = None) -> str:
    """What the system says of an error, within a sentence: ``permission denied``; ``otherwise`` where it says nothing."""
    if isinstance(error, OSError):
        if error.errno in _BY_NUMBER:
            return _BY_NUMBER[error.errno]
        return error.strerror.lower() if error.strerror else otherwise or str(error).lower()
    return otherwise or str(error).lower()
