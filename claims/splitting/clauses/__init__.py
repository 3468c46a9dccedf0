"""Clauses and the single facts they state, by a shallow analysis of words that are known or can be guessed.

No parser: closed classes, verb forms and the shape of words give each token a tag; regular expressions over the tags find
noun phrases, finite verbs, and where one clause ends and the next begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.language.grammar import Grammar
from claims.splitting.clauses import adjuncts, apart, boundaries, lists, readings
from claims.splitting.clauses.apart import Fact
from claims.splitting.clauses.scan import Clause
from claims.splitting.clauses.tokens import Tokens, part, tokens
from claims.text import Span

__all__ = ["Fact", "Tokens", "find"]

_MOST_TOKENS = 400
"""A "sentence" of more tokens is read in stretches: no clause is that long, and what cannot end must still be read."""


def find(text: str, stretches: Sequence[Span], grammar: Grammar) -> Iterator[tuple[Tokens, Fact]]:
    """The facts of one sentence, of which only the ``stretches`` are read, in the order in which its clauses open."""
    whole = tokens(text, stretches, grammar)
    for start in range(0, len(whole.words), _MOST_TOKENS):
        some = whole if len(whole.words) <= _MOST_TOKENS else part(whole, start, start + _MOST_TOKENS)
        tags = readings.read(some.tags, grammar)
        for clause in boundaries.find(some, tags, grammar):
            for fact in _facts(some, tags, grammar, clause):
                yield some, fact


def _facts(some: Tokens, tags: str, grammar: Grammar, clause: Clause) -> list[Fact]:
    """The facts of one clause: itself, or its variants, and what stands apart in it."""
    own = clause.own
    if clause.kind == "say" and not any("#" in tags[first:last] for first, last in own):
        return []
    found: list[Fact] = []
    if "(" in some.words:
        own, figures = apart.brackets(some, tags, own)
        found += figures
    own, said = apart.appositions(tags, own)
    found += said
    found += apart.titles(tags, own, described=not grammar.modifiers_follow)
    variants = lists.variants(some, tags, grammar, own)
    if variants:
        return [_fact(clause, pieces) for pieces in variants] + found
    base = sorted([*clause.borrowed, *own])
    dated = adjuncts.variants(some, tags, grammar, base)
    return [Fact(tuple(pieces)) for pieces in dated or [base]] + found


def _fact(clause: Clause, own: list[tuple[int, int]]) -> Fact:
    return Fact(tuple(sorted([*clause.borrowed, *own])))
