"""The text that comes in: bytes or a string to a revision's text, with what there is to say about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claims.model import Proposal
from claims.phrase import phrase, sentence_of, together
from claims.text import digest, normalise
from factcheck.desk import reading
from factcheck.desk.wording import well_formed
from factcheck.errors import BadInput
from factcheck.store.articles import Text
from sources.errors import ExtractionRefused
from sources.extract import extract
from sources.model import Extraction
from sources.places import HEADER

MARKDOWN_HEADING = "#"
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Copy:
    """A text as it came in: what is kept of it, what the splitter makes of it, and remarks for the person.

    ``title`` and ``published`` are what the file says of itself, where it does.
    """

    text: Text
    proposal: Proposal
    remarks: tuple[str, ...]
    title: str | None = None
    published: date | None = None


def taken(data: bytes | str, name: str, language: str | None, read: Extraction | None = None) -> Copy:
    """Read an article's bytes (or a string); ``read`` is what was read off them, where that is done already.

    Raises ``BadInput`` for what no text can be got from, or no words.
    """
    well_formed(name, phrase("The file's name"))
    found = _written(data, name) if isinstance(data, str) else read or _extracted(data, name)
    text = _without_header(found)
    if not any(sign.isalnum() for sign in text):
        why = phrase("Nothing was kept: bring its text.")
        raise BadInput(together(found.remarks) or phrase("{name} holds no words.", name=name), why)
    proposal = reading.proposed(text, language)
    original = data.encode("utf-8") if isinstance(data, str) else data
    kept = Text(text, digest(text), original, name, found.charset, tuple(proposal.sentences))
    return Copy(kept, proposal, (*found.remarks, *proposal.notes), found.title, found.published)


def _without_header(read: Extraction) -> str:
    """The words of a letter without who sent it to whom: that is no copy."""
    headed = bool(read.places) and read.places[0].label == HEADER
    return read.text[read.places[0].span.end :].lstrip() if headed else read.text


def _written(text: str, name: str) -> Extraction:
    well_formed(text, name)
    return Extraction(normalise(text), "text/plain")


def _extracted(data: bytes, name: str) -> Extraction:
    try:
        return extract(data, name)
    except ExtractionRefused as error:
        raise BadInput(sentence_of(error)) from error


def title_of(copy: Copy) -> str:
    """What the file calls itself, else its first line with words in it, without heading marks; cut to a line's length."""
    lines = (line.strip().lstrip(MARKDOWN_HEADING).strip() for line in copy.text.text.split("\n"))
    first = copy.title or next((line for line in lines if any(sign.isalnum() for sign in line)), copy.text.name)
    return first if len(first) <= _LONGEST_TITLE else first[: _LONGEST_TITLE - 1].rstrip() + "…"
