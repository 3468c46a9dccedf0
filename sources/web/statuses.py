"""What an answer that isn't a page means for the checker who asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from claims.phrase import Phrase, phrase
from sources.errors import CaptureFailed
from sources.web.guard import shown
from sources.web.limits import seconds

GONE = frozenset({404, 410})
"""What a server answers for a page that isn't there (any more)."""

_BUSY = frozenset({429, 503})
_LOGIN = frozenset({401, 407, 511})
_SAVE = phrase("Open it yourself, save it as PDF and attach the file.")
_LONGEST = 30 * 24 * 3600.0


def failure(host: str, status: int, headers: Mapping[str, str]) -> CaptureFailed:
    """Why there is no page behind ``status``."""
    wait = wait_asked_for(status, headers)
    return CaptureFailed(_sentence(shown(host), status, wait), status=status, retry_after=wait)


def _sentence(host: str, status: int, wait: float | None) -> Phrase:
    if status in _LOGIN:
        return phrase("The page asks for a login ({status}): save it as PDF and attach the file.", status=status)
    if status == 402:
        return phrase("The page asks to be paid for ({status}): save it as PDF and attach the file.", status=status)
    if status == 403:
        return phrase("{host} doesn't show the page to us ({status}). {save}", host=host, status=status, save=_SAVE)
    if status in GONE:
        again = phrase("for good") if status == 410 else phrase("or it moved")
        return phrase(
            "The page is not there ({status}): it is gone {again}. Look at the address, or look for a copy in an archive.",
            status=status,
            again=again,
        )
    if status == 451:
        return phrase(
            "{host} may not show the page for legal reasons ({status}). Look for a copy in an archive.", host=host, status=status
        )
    if status in _BUSY:
        when = phrase("in {time}", time=seconds(wait)) if wait else phrase("later")
        return phrase("{host} asks to be asked again {when} ({status}). Nothing was kept.", host=host, when=when, status=status)
    if status >= 500:
        return phrase("{host} has a fault of its own ({status}). Try again later; nothing was kept.", host=host, status=status)
    return phrase("{host} answered with {status} and no page. {save}", host=host, status=status, save=_SAVE)


def wait_asked_for(status: int, headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks us to wait (Retry-After, as a number or a date); ``None`` where it doesn't."""
    words = headers.get("retry-after", "").strip()
    if status not in _BUSY or not words or len(words) > 40:
        return None
    if words.isascii() and words.isdecimal():
        return min(float(words), _LONGEST)
    try:
        moment = parsedate_to_datetime(words)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - datetime.now(UTC)).total_seconds()), _LONGEST)
