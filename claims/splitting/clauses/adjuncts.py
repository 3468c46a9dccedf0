"""The time of an act, apart from its place and the act itself: each can be wrong while the rest is right."""

from __future__ import annotations

import re

from claims.language.grammar import Grammar
from claims.splitting.clauses.tokens import Range, Tokens

_LEADING_DATE = re.compile(r"i[dar]{0,2}[nSNA]{0,3}#{1,3}[naSNA]{0,4}(?:i[dar]{0,2}[nSNA]{0,2}#{1,2}[nSN]{0,2})?,")
_DATE = re.compile(r"i(?:d?a?)?(?:[#n]?N#{1,3}|#)(?:i#)?$")
_ADJUNCT = re.compile(r",?i(?:d{0,2}[are#g]{0,4}[nSNA#u][nSNA#]{0,8}|#)(?:od{0,2}[ar]{0,2}[nSNA#]{1,6})?$")
_PHRASE = r",?i(?:d{0,2}[are#g]{0,4}[nSNA#u][nSNA#]{0,8}|#)(?:od{0,2}[ar]{0,2}[nSNA#]{1,6})?(?:,N{1,3})?"
_DATE_BEFORE = re.compile(rf"i(?:[#n]?N#{{1,3}}|#)(?=(?:{_PHRASE}){{1,4}}$)")
_LONGEST = 40
"""Tokens from the end of a clause in which its last adjuncts are looked for."""


def variants(tokens: Tokens, tags: str, grammar: Grammar, pieces: list[Range]) -> list[list[Range]]:
    """The act with its other adjunct, and the act with its date; or the act, and the act with its only adjunct, a date."""
    if not pieces:
        return []
    first, last = pieces[-1]
    low = max(first, last - _LONGEST)
    date = _DATE.search(tags, low, last)
    if date:
        other = _ADJUNCT.search(tags, low, date.start())
        if other and tokens.words[other.start()] in grammar.pairing:
            return []  # "from 1881 to 1921"
        if other and tags.find("V", first, other.start()) >= 0:
            return [[*pieces[:-1], (first, date.start())], [*pieces[:-1], (first, other.start()), (date.start(), last)]]
    before = _DATE_BEFORE.search(tags, low, last)
    behind = before.end() + (tags[before.end()] == ",") if before else 0
    if (
        before
        and grammar.pairing.isdisjoint((tokens.words[before.start()], tokens.words[behind]))
        and tags.find("V", first, before.start()) >= 0
    ):
        return [[*pieces[:-1], (first, before.end())], [*pieces[:-1], (first, before.start()), (before.end(), last)]]
    lead = _LEADING_DATE.match(tags, *pieces[0])
    if lead:
        return [pieces, [(lead.end(), pieces[0][1]), *pieces[1:]]]
    if date and tags.find("V", first, date.start() - 1) >= 0:
        return [pieces, [*pieces[:-1], (first, date.start())]]
    return []
