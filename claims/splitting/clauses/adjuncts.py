"""The time of an act, apart from its place and the act itself: each can be wrong while the rest is right."""

from __future__ import annotations

import re

from claims.language.grammar import Grammar
from claims.splitting.clauses.tokens import Range, Tokens

_DATE = re.compile(r"i(?:d?a?)?(?:[#n]?N#{1,3}|#)(?:i#)?$")
_PHRASE = r",?[iW](?:d{0,2}[are#g]{0,4}[nSNA#u][nSNA#]{0,8}|#)(?:od{0,2}[ar]{0,2}[nSNA#]{1,6}){0,2}(?:,N{1,3})?"
_ADJUNCT = re.compile(rf"{_PHRASE}$")
_DATE_BEFORE = re.compile(rf"i(?:[#n]?N#{{1,3}}|#)(?=(?:{_PHRASE}){{1,4}}$)")
_YEAR = re.compile(r"(?:\d{1,2}, )?(?:1[5-9]|20)\d\d(?:s|an)?")
_LONGEST = 40
"""Tokens from the end of a clause in which its last adjuncts are looked for."""


def variants(tokens: Tokens, tags: str, grammar: Grammar, pieces: list[Range]) -> list[list[Range]]:
    """The act with its other adjunct, and the act with its date; nothing where it hasn't both."""
    if not pieces:
        return []
    first, last = pieces[-1]
    low = max(first, last - _LONGEST)
    date = _dated(tokens, _DATE.search(tags, low, last))
    other = _ADJUNCT.search(tags, low, date[0]) if date else None
    if other and date and (tokens.words[other.start()] in grammar.pairing or tokens.words[date[0]] in grammar.until):
        return []  # "from 1881 to 1921", "Mei hingga Juli 2021"
    if date and other and tags.find("V", first, other.start()) >= 0:
        return [[*pieces[:-1], (first, date[0])], [*pieces[:-1], (first, other.start()), date]]
    before = _dated(tokens, _DATE_BEFORE.search(tags, low, last))
    if before and _is_apart(tokens, tags, grammar, first, before):
        return [[*pieces[:-1], (first, before[1])], [*pieces[:-1], (first, before[0]), (before[1], last)]]
    return []


def _dated(tokens: Tokens, match: re.Match[str] | None) -> Range | None:
    """The tokens of ``match`` if one of them is a year: "to 4 million" has the shape of a date and is none."""
    if match is None or not any(_YEAR.fullmatch(word) for word in tokens.words[match.start() : match.end()]):
        return None
    return match.span()


def _is_apart(tokens: Tokens, tags: str, grammar: Grammar, first: int, date: Range) -> bool:
    """Whether neither the date nor what follows it belongs to something else, and the act stands before them."""
    behind = date[1] + (tags[date[1]] == ",")
    alone = grammar.pairing.isdisjoint((tokens.words[date[0]], tokens.words[behind]))
    return alone and tags.find("V", first, date[0]) >= 0
