"""How a fact reads by itself, and where its words stand in the article.

The wording uses the article's own words; between an apposition or a participle and what it tells of stands the language's
"is", and a name goes before its title. The spans are the same words in place, without the commas and conjunctions at their ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claims.language.grammar import Grammar
from claims.splitting.clauses import Fact, Link, Tokens
from claims.text import Span

_MARKS = frozenset(",;:-.")
_EDGE = _MARKS | frozenset("csz")
_SPACE = re.compile(r"\s+")
_BEFORE = re.compile(r"[$€£¥#@]\s?$")
_BEHIND = re.compile(r"\s?[%‰°]|[+²³]")
_INSIDE = (",", ".", "!", "?")  # marks that may stand before the closing one
_CLOSING = {'"': '"', "”": "“", "»": "«"}


def spans(text: str, tokens: Tokens, fact: Fact, within: Span, grammar: Grammar) -> tuple[Span, ...]:
    """Where the words of ``fact`` stand, in order and apart, all inside ``within``; nothing where only marks are left."""
    found: list[Span] = []
    for first, last in _pieces(tokens, fact, grammar):
        span = _completed(text, Span(tokens.starts[first], tokens.ends[last - 1]), within)
        if found and not text[found[-1].end : span.start].strip():
            span = Span(found.pop().start, max(span.end, found[-1].end if found else 0))
        found.append(span)
    return tuple(found)


def _pieces(tokens: Tokens, fact: Fact, grammar: Grammar) -> list[tuple[int, int]]:
    """The fact's runs of tokens, without the marks at their ends, cut where words were left out."""
    runs: list[tuple[int, int]] = []
    for first, last in fact.pieces:
        cuts = [first, *sorted(gap for gap in tokens.gaps if first < gap < last), last]
        for start, end in pairwise(cuts):
            run = _trimmed(tokens, start, end, grammar, _EDGE if start == first else _MARKS)
            if run[1] > run[0]:
                runs.append(run)
    return runs


def _trimmed(tokens: Tokens, first: int, last: int, grammar: Grammar, edge: frozenset[str]) -> tuple[int, int]:
    """The run without what stands at its ends: before it the tags of ``edge``, behind it marks and conjunctions."""
    tags = tokens.tags
    while first < last and tags[first] in edge and tokens.words[first] not in grammar.kept:
        first += 1
    while last > first and tags[last - 1] in _EDGE:
        last -= 1
    if last - first > 2 and tags[first] == "(" and tags.find(")", first, last) == last - 1:
        return first + 1, last - 1
    if tags.count(")", first, last) > tags.count("(", first, last) and tags[last - 1] == ")":
        last -= 1
    elif tags.count("(", first, last) > tags.count(")", first, last) and tags[first] == "(":
        first += 1
    return first, last


def _completed(text: str, span: Span, within: Span) -> Span:
    """``span`` with the signs that belong to its first and last word, and the mark that closes a quotation it opens."""
    start, end = span.start, span.end
    sign = _BEFORE.search(text, max(within.start, start - 2), start)
    if sign:
        start = sign.start()
    behind = _BEHIND.match(text, end, within.end)
    if behind:
        end = behind.end()
    closing = end + (text[end : end + 1] in _INSIDE)
    if closing < within.end and text[closing] in _CLOSING:
        opening = _CLOSING[text[closing]]
        opened = text.count(opening, start, end)
        if opened % 2 if opening == '"' else opened > text.count(text[closing], start, end):
            end = closing + 1
    return Span(start, end)


def wording(text: str, places: tuple[Span, ...], link: Link | None, grammar: Grammar) -> str:
    """The fact as it can be read alone."""
    if link is None:
        return _joined(text, places)
    before = _joined(text, [Span(place.start, min(place.end, link.at)) for place in places if place.start < link.at])
    behind = _joined(text, [Span(max(place.start, link.at), place.end) for place in places if link.at < place.end])
    if not before or not behind:
        return before or behind
    if link.turned:
        before, behind = behind, _inside(before, grammar)
    return " ".join(filter(None, (before, link.word, behind)))


def _joined(text: str, places: Sequence[Span]) -> str:
    return " ".join(filter(None, (_SPACE.sub(" ", place.of(text)).strip() for place in places)))


def _inside(words: str, grammar: Grammar) -> str:
    """Words that opened a sentence and do so no longer: without its capital, unless they begin with a name or a title."""
    first = words.split(" ", 1)[0].lower()
    return words[0].lower() + words[1:] if grammar.words.get(first, "A") not in "NA" else words
