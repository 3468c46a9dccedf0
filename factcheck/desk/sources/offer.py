"""A new source as a person brings it: who or what it is, and the files and words that come with it."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, replace

from claims.phrase import phrase, sentence_of
from claims.text import normalise
from claims.vocabulary import SourceKind, Tier
from factcheck.desk.wording import typed, well_formed
from factcheck.errors import BadInput
from sources.errors import ExtractionRefused
from sources.extract import extract
from sources.model import NOTED, Extraction, Identity

_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Offer:
    """A new source in the person's words. ``identity`` of a confidential one is sealed, and ``pseudonym`` shown instead."""

    identity: Identity
    kind: SourceKind
    tier: Tier
    origin: str
    confidential: bool
    pseudonym: str | None


@dataclass(frozen=True, slots=True)
class Content:
    """What was brought of a source: bytes with the text that could be got from them. ``file`` is the name they came under,
    ``None`` for words that were typed.
    """

    data: bytes
    extraction: Extraction
    file: str | None = None


def offered(
    name: str,
    kind: SourceKind,
    tier: Tier,
    *,
    locator: str | None,
    contact: str | None,
    met: str | None,
    origin: str,
    confidential: bool,
    pseudonym: str | None,
) -> Offer:
    """The source as it was typed. Raises ``BadInput`` for what can't be kept."""
    identity = Identity(
        name=typed(name, phrase("The source's name")) or "",
        contact=typed(contact, phrase("The contact")),
        met=typed(met, phrase("The time and place")),
        locator=typed(locator, phrase("The source's address")),
    )
    alias = typed(pseudonym, phrase("The pseudonym"))
    return Offer(identity, kind, tier, typed(origin, phrase("The origin")) or "", confidential, alias)


def contents(offer: Offer, data: bytes | None, file: str | None, text: str | None) -> list[Content]:
    """What was brought of it: a file, then the words that were typed. The last is what evidence is drawn from.

    Only what is told by a person, or in confidence, is both at once: the recording and what was said in it.
    """
    both = data is not None and text is not None
    if both and offer.kind not in NOTED and not offer.confidential:
        raise BadInput(phrase("A source is a file or a note, not both at once."))
    brought = [] if data is None else [_file(offer, data, file or offer.identity.name)]
    if text is None:
        return brought
    # that a recording has no text needs no saying where what was said is noted
    return [*(replace(one, extraction=replace(one.extraction, remarks=())) for one in brought), _words(text)]


def _words(text: str) -> Content:
    well_formed(text, phrase("The note"))
    if not text.strip():
        raise BadInput(phrase("The note is empty."), phrase("Write down what was said."))
    return Content(text.encode("utf-8"), Extraction(normalise(text), "text/plain", "utf-8"))


def _file(offer: Offer, data: bytes, file: str) -> Content:
    """What comes with a conversation, or in confidence, is kept whatever it is; a document must have a text to point at."""
    unread = Extraction("", mimetypes.guess_type(file)[0] or _UNKNOWN)
    if offer.confidential:
        return Content(data, unread, file)  # it will be sealed: nothing is read off it
    try:
        return Content(data, extract(data, file), file)
    except ExtractionRefused as error:
        if offer.kind not in NOTED or not data:
            raise BadInput(sentence_of(error)) from error
        return Content(data, unread, file)
