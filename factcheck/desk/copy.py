"""The text that comes in: bytes or a string to a revision's text, with what there is to say about it."""

from __future__ import annotations

from dataclasses import dataclass

from claims.model import Proposal
from claims.text import digest, normalise
from factcheck.desk import reading
from factcheck.desk.wording import well_formed
from factcheck.errors import BadInput
from factcheck.store.articles import Text
from sources.errors import ExtractionRefused
from sources.extract import extract

MARKDOWN_HEADING = "#"
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Copy:
    """A text as it came in: what is kept of it, what the splitter makes of it, and remarks for the person."""

    text: Text
    proposal: Proposal
    remarks: tuple[str, ...]


def taken(data: bytes | str, name: str, language: str | None) -> Copy:
    """Read an article's bytes (or a string). Raises ``BadInput`` for what is no text, or has no words."""
    well_formed(name, "The file's name")
    text, original, charset, remarks = _written(data, name) if isinstance(data, str) else _extracted(data, name)
    if not any(sign.isalnum() for sign in text):
        raise BadInput(f"{name} holds no words.", "Nothing was kept.")
    proposal = reading.proposed(text, language)
    kept = Text(text, digest(text), original, name, charset, tuple(proposal.sentences))
    return Copy(kept, proposal, (*remarks, *proposal.notes))


def _written(text: str, name: str) -> tuple[str, bytes, str | None, tuple[str, ...]]:
    well_formed(text, name)
    return normalise(text), text.encode("utf-8"), None, ()


def _extracted(data: bytes, name: str) -> tuple[str, bytes, str | None, tuple[str, ...]]:
    try:
        extraction = extract(data, name)
    except ExtractionRefused as error:
        raise BadInput(str(error)) from error
    return extraction.text, data, extraction.charset, extraction.remarks


def title_of(copy: Copy) -> str:
    """The first line with words in it, without heading marks, cut to a line's length."""
    lines = (line.strip().lstrip(MARKDOWN_HEADING).strip() for line in copy.text.text.split("\n"))
    first = next((line for line in lines if any(sign.isalnum() for sign in line)), copy.text.name)
    return first if len(first) <= _LONGEST_TITLE else first[: _LONGEST_TITLE - 1].rstrip() + "…"
