"""From an address to a page with its text. Nothing here touches the database: a page may take half a minute to come."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import unquote, urldefrag, urlsplit

import sources
from claims.phrase import phrase, sentence_of
from factcheck.desk.session import Desk
from factcheck.errors import BadInput, NotCaptured
from sources.errors import CaptureError, ExtractionRefused
from sources.extract import extract
from sources.model import Capture, Extraction
from sources.web.limits import DEFAULT, Limits, Progress

_PASSWORD = re.compile(rb"<input[^>]{1,300}type\s*=\s*[\"']?password", re.IGNORECASE)
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Page:
    """A captured page with the text that could be got from it (``""`` where none could)."""

    capture: Capture
    extraction: Extraction

    @property
    def name(self) -> str:
        """What to call it: its title, or else its address without what every address has."""
        address = re.sub(r"^https?://(www\.)?", "", _readable(self.capture.final_url)).rstrip("/")
        words = " ".join((self.extraction.title or "").split()) or address
        return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"


def fetch(
    desk: Desk,
    url: str,
    *,
    limits: Limits = DEFAULT,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Page:
    """The page at ``url`` as it is now. Raises ``NotCaptured`` with a sentence that a checker can act on."""
    try:
        captured = sources.capture(address_of(url), limits=limits, allow=allowed(desk), progress=progress, cancelled=cancelled)
    except CaptureError as error:
        raise NotCaptured(sentence_of(error)) from error
    return read(desk, captured)


def address_of(url: str) -> str:
    """What is asked for and kept of an address as it was typed: without the place in the page that it may name."""
    return urldefrag(url.strip()).url


def allowed(desk: Desk) -> tuple[str, ...]:
    """The internal hosts that the policy names. Raises ``BadInput`` for an entry that is none."""
    from sources.web.guard import Allowed

    try:
        Allowed.of(desk.policy.allow_hosts)
    except ValueError as error:
        raise BadInput(phrase("The policy's “allow_hosts” can't be used: {error}.", error=error)) from error
    return desk.policy.allow_hosts


def read(desk: Desk, capture: Capture) -> Page:
    """A capture, of this moment, with its text. What no text can be got from is kept all the same, and a remark says so."""
    capture = replace(capture, at=desk.clock())
    try:
        extraction = extract(capture.body, _file_name(capture), capture.media_type, capture.charset)
    except ExtractionRefused as error:
        why = phrase("The page is kept without its text: {error}", error=error)
        extraction = Extraction("", capture.media_type, capture.charset, (why,))
    if _PASSWORD.search(capture.body) and capture.hops:
        remark = phrase(
            "The address led to a page with a field for a password: look whether it is a login. If so, save the page as PDF."
        )
        extraction = replace(extraction, remarks=(*extraction.remarks, remark))
    return Page(capture, extraction)


def _file_name(capture: Capture) -> str:
    """The last part of the address, by which a kind of file may be told, or its site."""
    parts = urlsplit(capture.final_url)
    return _readable(parts.path).rstrip("/").rpartition("/")[2][-100:] or parts.hostname or "page"


def _readable(address: str) -> str:
    """An address with its letters in place of their codes, as far as they can be printed."""
    letters = unquote(address)
    return letters if letters.isprintable() else address
