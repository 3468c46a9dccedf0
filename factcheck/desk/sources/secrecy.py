"""What would give a confidential source away, looked for in the words that everybody at the desk will read."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from claims.phrase import phrase
from factcheck.errors import BadInput
from sources.model import Identity

_FEWEST_DIGITS = 6
"""So many digits in a row (whatever stands between them) are a telephone or an account number, not a year or a count."""

_DIGITS = re.compile(r"\d(?:[\s().+/-]*\d)+")
_WORD = re.compile(r"\w+")


def refuse_to_tell(identity: Identity, *shown: str) -> None:
    """Raise ``BadInput`` where any of the words that will be ``shown`` gives the source away."""
    if any(gives_away(words, identity) for words in shown):
        raise BadInput(
            phrase("The pseudonym, the origin, the place or the note gives the confidential source's name or address away."),
            phrase("Nothing was kept: reword it."),
        )


def gives_away(words: str, identity: Identity) -> bool:
    """Whether ``words`` hold the name, the address or the number of the source, however they are spaced and cased."""
    plain, numbers = _plain(words), _numbers(words)
    return any(_stands_in(plain, secret) for secret in map(_plain, _told(identity))) or any(
        number in told for number in _numbers(" ; ".join(_told(identity))) for told in numbers
    )


def half_named(words: str, identity: Identity) -> tuple[str, ...]:
    """Single words of the source's name that stand in ``words``: they may be harmless, and a person should look at them."""
    parts = {part for part in _WORD.findall(identity.name) if len(part) > 2 and part[0].isupper()}
    return tuple(sorted(parts & set(_WORD.findall(words))))


def _told(identity: Identity) -> list[str]:
    """What tells who it is: the name, the contact, where the file lay and what it was called."""
    file = PurePath(identity.locator).name if identity.locator else None
    return [text for text in (identity.name, identity.contact, identity.locator, file) if text]


def _stands_in(words: str, secret: str) -> bool:
    """Whether ``secret`` stands in ``words`` by itself: the name Al isn't in “also”."""
    return re.search(rf"(?<!\w){re.escape(secret)}(?!\w)", words) is not None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _numbers(text: str) -> list[str]:
    found = (re.sub(r"\D", "", match[0]) for match in _DIGITS.finditer(text))
    return [number for number in found if len(number) >= _FEWEST_DIGITS]
