"""Lists whose members are facts of their own: "she is a singer, a writer and a judge"."""

from __future__ import annotations

import re

from claims.language.grammar import Grammar
from claims.splitting.clauses.scan import Range
from claims.splitting.clauses.tokens import Tokens

_MEMBER = r"d{0,2}[are#g]{0,4}[nSNA#u][nSNA#]{0,8}(?:od{0,2}[ar]{0,2}[nSNA#]{1,6})?"
_LIST = re.compile(rf"{_MEMBER}(?:,{_MEMBER}){{0,30}},?c{_MEMBER}|{_MEMBER}(?:,{_MEMBER}){{2,30}}")
_ONE = re.compile(_MEMBER)
_ADJECTIVES = re.compile(r"(?:[ae#](?:,[aen]){0,9},?c[ae]|a(?:,[ae]){1,9})(?=[ar]{0,2}[nSN])")
_PREDICATE = re.compile(r"[VU][dra]{0,4}$")


def variants(tokens: Tokens, tags: str, grammar: Grammar, own: list[Range]) -> list[list[Range]]:
    """``own`` once for each member of its first list whose members are facts of their own; nothing where it has none."""
    for number, (first, last) in enumerate(own):
        around = (own[:number], own[number + 1 :])
        adjectives = _ADJECTIVES.search(tags, first, last)
        if adjectives and not grammar.modifiers_follow and tags[adjectives.start() - 1] not in "VUr":
            return _by_adjective(tags, first, last, adjectives, around)
        for match in _LIST.finditer(tags, first, last):
            members = [one.span() for one in _ONE.finditer(tags, *match.span())]
            if _are_facts(tokens, tags, grammar, first, last, members):
                return _by_member(tags, first, last, members, around)
    return []


def _by_adjective(
    tags: str, first: int, last: int, match: re.Match[str], around: tuple[list[Range], list[Range]]
) -> list[list[Range]]:
    """Adjectives in a row: "a critical and commercial success" was a critical one, and a commercial one."""
    start, end = match.span()
    places = [place for place in range(start, end) if tags[place] not in ",c"]
    return [[*around[0], (first, start), (place, place + 1), (end, last), *around[1]] for place in places]


def _by_member(
    tags: str, first: int, last: int, members: list[Range], around: tuple[list[Range], list[Range]]
) -> list[list[Range]]:
    start, end = members[0][0], members[-1][1]
    is_subject = _is_subject(tags, first, last, start, end)
    found: list[list[Range]] = []
    if tags[start - 1] in "Wi" and tags[start - 2 : start - 1] == ",":
        found.append([*around[0], (first, start - 2)])  # before ", including A and B" the whole is stated too
    for member in members:
        # what follows the list belongs to its last member, or to all where the list is the subject
        tail = [(end, last), *around[1]] if is_subject or member == members[-1] else []
        found.append([*around[0], (first, start), member, *tail])
    return [[span for span in pieces if span[1] > span[0]] for pieces in found]


def _is_subject(tags: str, first: int, last: int, start: int, end: int) -> bool:
    return tags.find("V", end, last) >= 0 and tags.find("V", first, start) < 0


def _are_facts(tokens: Tokens, tags: str, grammar: Grammar, first: int, last: int, members: list[Range]) -> bool:
    """Whether a list's members can be told apart, and each be right or wrong by itself."""
    if len(members) < 2 or any(set(tags[start:end]) == {"#"} for start, end in members):
        return False
    start, end = members[0][0], members[-1][1]
    before = tags[start - 1] if start > first else ""
    if before and tokens.words[start - 1] in grammar.pairing:
        return False
    if all("#" in tags[one:other] for one, other in members):
        return True
    if grammar.modifiers_follow:  # where one member ends and its modifiers begin cannot be told, but for "X is A, B and C"
        return len(members) > 2 and bool(before) and grammar.words.get(tokens.words[start - 1]) == "b"
    pair = len(members) == 2
    if before == "o":
        return not pair and tags[end - 1] in "N#"
    together = _is_subject(tags, first, last, start, end) or before in ("w", "g", "E")
    return not (pair and together)
