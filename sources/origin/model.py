"""What is known of a source where it is asked where its information comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from sources.model import Source

Why = Literal["said", "named", "copy", "rewrite", "agency", "site", "unknown"]
"""Why sources are taken for one: somebody said so; they have the same origin by name; the text of one is in the other; it is
there in other words; both name an agency; they are of one site; nothing at all is known of where they come from."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A source with what it says (``""`` where that can't be read)."""

    source: Source
    text: str = ""

    @property
    def site(self) -> str:
        """The site of a page, without what many sites' names begin with; ``""`` for what is none."""
        locator = self.source.locator or ""
        if not locator.startswith(("http://", "https://")):
            return ""
        try:
            host = urlsplit(locator).hostname or ""
        except ValueError:
            return ""
        for beginning in ("www.", "m.", "amp."):
            host = host.removeprefix(beginning)
        return host


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the information of some sources comes from. They count as one.

    ``name`` is an organisation's, or of a site; ``""`` where none is known. ``why`` tells why they are one (``()`` of a single
    source). ``known`` is false where nothing tells that the source is independent of others that nothing is known of.
    """

    sources: tuple[int, ...]
    name: str = ""
    why: tuple[Why, ...] = ()
    known: bool = True
