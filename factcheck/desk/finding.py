"""Finding articles, claims and sources by number or by words, to jump to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.desk.session import Desk
from factcheck.desk.views import Found
from factcheck.store import lookup
from factcheck.store.transactions import Reading

MOST = 20
"""How many of a kind are told."""

_NUMBER = re.compile(r"#?([0-9]{1,9})(?:\.([0-9]{1,9}))?")


def find(desk: Desk, words: str, *, most: int = MOST) -> list[Found]:
    """What has the number ``words`` (``"13"`` an article, ``"1.3"`` a claim), then what has all the words: articles, claims,
    sources, ``most`` of each at most.

    Words are found in any form that has the same stem, and by their beginnings. Who a confidential source is can't be found.
    """
    with desk.reading() as tx:
        subjects = _numbered(words)
        for kind in ("article", "claim", "source"):
            subjects += lookup.subjects(tx.session, kind, words, most)
        return _told(tx, list(dict.fromkeys(subjects)))


def _numbered(words: str) -> list[str]:
    number = _NUMBER.fullmatch(words.strip())
    if number is None:
        return []
    article, claim = number.groups()
    return [f"claim:{int(article)}.{int(claim)}"] if claim else [f"article:{int(article)}"]


def _told(tx: Reading, subjects: Sequence[str]) -> list[Found]:
    told = lookup.told(tx, subjects)
    return [Found(*told[subject]) for subject in subjects if subject in told]
