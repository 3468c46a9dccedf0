"""Facts that stand apart inside a clause: figures in brackets, appositions, and titles before a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.language.grammar import Grammar
from claims.splitting.clauses.tokens import Range, Tokens

_APPOSITION = re.compile(
    r",(r{0,2}[ar]{0,2}(?:d[ar#]{0,3}[nSNAa]{1,6}){1,2}(?:[oi]d{0,2}[ar#]{0,2}[nSNA#]{1,6}){0,3})(?=,|$|[;:)])",
)
# Where modifiers follow: "Bandung, kota terbesar di provinsi itu,".
_APPOSITION_BEHIND = re.compile(
    r",([nA][nNA]{0,4}(?:a[nN]{0,3}|(?=[io]))(?:[io][nN]{1,4}){0,2}d?|[nA][nNA]{0,4}d|[nA]n{0,2}N{1,3})(?=,|$|[;:)])"
)
_LIST_GOES_ON = re.compile(r",(?:c|d?[ar]{0,2}[nSN]{1,5}(?:[,cio]|$))")
_LEAD = re.compile(r",[^V,]{0,60}$")
_NAMED = frozenset("nSNA#adr")
_BEFORE_BRACKET = frozenset("NAn#da")
_LONGEST_BRACKET = 14
_LONGEST_MEASURE = 3
_LONGEST_TITLE = 10
"""Tokens of a name and the words before it that tell what it is the name of."""
# "singer Ana Lim": where modifiers stand first, a noun straight before a name describes it
_DESCRIBED = re.compile(r"d?[ar]{0,2}N{0,2}[na]{0,2}[nA](?P<name>N{1,6}(?:od?N{1,4})?)(?![nSoN])")
_VOWEL = re.compile("(?!uni|us[ae]|eu)[aeiou]")


@dataclass(frozen=True, slots=True)
class Link:
    """A verb that the wording has between two parts of a fact; the second begins ``at`` a code point of the text.

    ``turned``: the second part is read first: "the singer Ana Lim" tells that "Ana Lim is the singer".
    """

    at: int
    word: str
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """What is to become a claim: tokens in order, and the verb it needs to be a statement."""

    pieces: tuple[Range, ...]
    link: Link | None = None


def without(own: list[Range], cuts: list[Range]) -> list[Range]:
    """``own`` without the tokens of ``cuts``."""
    for start, end in cuts:
        left: list[Range] = []
        for first, last in own:
            if end <= first or last <= start:
                left.append((first, last))
                continue
            if first < start:
                left.append((first, start))
            if end < last:
                left.append((end, last))
        own = left
    return own


def brackets(tokens: Tokens, tags: str, grammar: Grammar) -> list[tuple[int, Range]]:
    """Brackets with figures behind a name ("Boy (2010)"): where the name begins, and the bracket."""
    found: list[tuple[int, Range]] = []
    words = tokens.words
    end = 0
    for at, word in enumerate(words):
        if word not in ("(", "[") or at < end:
            continue
        close = next((place for place in range(at, min(len(words), at + _LONGEST_BRACKET + 1)) if words[place] in (")", "]")), -1)
        head = at
        while head > end and tags[head - 1] in _BEFORE_BRACKET:
            head -= 1
        figures = [word for word in words[at:close] if word[0].isdigit()]
        is_time = tags[at - 1] != "N" and words[at - 1] in grammar.times  # "once upon a time (in 2001)"
        is_date = any("/" in word for word in figures)  # "Senin (6/10)"
        if close > 0 and head < at and figures and not is_time and not is_date:
            found.append((head, (at, close + 1)))
            end = close + 1
    return found


def appositions(some: Tokens, tags: str, own: list[Range], grammar: Grammar) -> tuple[list[Fact], list[Range]]:
    """Appositions ("Almaty, the country's largest city,"): the second noun phrase says what the first is. And their places."""
    behind, words, times = grammar.modifiers_follow, some.words, grammar.times
    found: list[Fact] = []
    cuts: list[Range] = []
    for first, last in own:
        for match in (_APPOSITION_BEHIND if behind else _APPOSITION).finditer(tags, first, last):
            if words[match.start(1)] in times or _is_time_or_act(words[match.start(1) : match.end(1)], grammar):
                continue  # "in Jakarta, this morning"
            head = _head(tags, first, match.start())
            if tags[match.start() - 1] not in ("N" if behind else "NnSA)") or _in_list(tags, first, last, head, match.end()):
                continue
            found.append(Fact(((head, match.start()), match.span(1)), Link(some.starts[match.start(1)], grammar.equals)))
            cuts.append(match.span())
    return found, cuts


def _is_time_or_act(words: list[str], grammar: Grammar) -> bool:
    """Whether words behind a comma tell of the whole clause: "a day" of when, "the third fire this year" of what happened."""
    if len(words) > 1 and words[0] in grammar.indefinite and not grammar.resumptive.isdisjoint(words[1:3]):
        return True
    times = [word for word in words if word.removesuffix("s") in grammar.times]
    return bool(times) and (len(words) <= _LONGEST_MEASURE or not grammar.ordinals.isdisjoint(words))


def _head(tags: str, first: int, end: int) -> int:
    """Where the noun phrase that ends before ``end`` begins."""
    head = end
    while head > first and tags[head - 1] in _NAMED:
        head -= 1
    if head > first and tags[head - 1] == "o":
        head -= 1
        while head > first and tags[head - 1] in _NAMED:
            head -= 1
    return head


def _in_list(tags: str, first: int, last: int, head: int, end: int) -> bool:
    if _LIST_GOES_ON.match(tags, end, last):
        return True
    return tags[end : end + 1] == "c" and _LEAD.search(tags, max(first, head - 60), head) is not None


def titles(some: Tokens, tags: str, own: list[Range], grammar: Grammar) -> list[Fact]:
    """Titles and descriptions before a name ("the singer Ana Lim"): that she is it.

    Where modifiers follow their noun, none: "Bupati Sukamaju Rina Sari" does not tell where the office ends.
    """
    if grammar.modifiers_follow:
        return []
    found: list[Fact] = []
    for first, last in own:
        for match in _DESCRIBED.finditer(tags, first, last):
            start, end = _described_from(tags, first, match.start()), match.end()
            if some.words[start] != "'s" and _names(some, start, end, grammar):
                link = Link(
                    some.starts[match.start("name")], _is_a(some, tags, (start, match.start("name")), grammar), turned=True
                )
                found.append(Fact(((start, end),), link))
    return found


def _is_a(some: Tokens, tags: str, description: Range, grammar: Grammar) -> str:
    """What stands between a name and its description: "is", or "is a" where it is no title and has no article."""
    first, last = description
    if not {"d", "#"}.isdisjoint(tags[first:last]) or not grammar.offices.isdisjoint(some.words[first:last]):
        return grammar.equals
    return f"{grammar.equals} {grammar.indefinite[_VOWEL.match(some.words[first]) is not None]}".rstrip()


def _described_from(tags: str, first: int, start: int) -> int:
    """Where a description begins of which the last words stand before a name: "satellite imaging company Orbita"."""
    if tags[start] != "d":
        while start > first and tags[start - 1] in "nNaSg#":
            start -= 1
        start -= start > first and tags[start - 1] == "d"
    return start + (tags[start] == "g")


def _names(some: Tokens, start: int, end: int, grammar: Grammar) -> bool:
    """Whether the words tell of a person or a body what it is: not "the day Ana came", not "this firm Lim bought"."""
    words = some.words[start:end]
    if end - start > _LONGEST_TITLE or not grammar.times.isdisjoint(words) or not grammar.pointing.isdisjoint(words[:1]):
        return False
    return " " in words[-1] or some.tags.count("N", start, end) > 1  # not "the militant Palestinian"
