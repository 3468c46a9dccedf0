"""Clauses and the single facts they state, by a shallow analysis of words that are known or can be guessed.

No parser: closed classes, verb forms and the shape of words give each token a tag; regular expressions over the tags find
noun phrases, finite verbs, and where one clause ends and the next begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.language.grammar import Grammar
from claims.splitting.clauses import adjuncts, apart, boundaries, denials, idle, links, lists, readings
from claims.splitting.clauses.apart import Fact, Link
from claims.splitting.clauses.denials import Denied
from claims.splitting.clauses.scan import Clause
from claims.splitting.clauses.tokens import Range, Tokens, part, tokens
from claims.text import Span

__all__ = ["Fact", "Link", "Tokens", "addressed", "counts_nobody", "find", "has_denial", "has_verb", "opens", "states"]

_OPENS_SUBJECT = frozenset("dnNSA#pau")
_LED_IN = re.compile("[icr][^V]{1,30},r{0,2}[dnNSA#pau]")
_MOST_TOKENS = 400
"""A "sentence" of more tokens is read in stretches: no clause is that long, and what cannot end must still be read."""


def find(
    text: str, stretches: Sequence[Span], grammar: Grammar, *, interrupted: bool = False, told: bool = False
) -> Iterator[tuple[Tokens, Fact]]:
    """The facts of one sentence, of which only the ``stretches`` are read, in the order in which its clauses open.

    ``told``: other words of the sentence say who says them. ``interrupted``: what stands between the stretches parts no words
    that belong together, as in a quotation.
    """
    whole = tokens(text, stretches, grammar)
    for start in range(0, len(whole.words), _MOST_TOKENS):
        some = whole if len(whole.words) <= _MOST_TOKENS else part(whole, start, start + _MOST_TOKENS)
        tags = readings.read(some.tags, grammar)
        some = Tokens(some.starts, some.ends, some.words, tags, some.gaps)
        figures = apart.brackets(some, tags, grammar) if "(" in some.words or "[" in some.words else []
        denied = denials.find(some, tags, grammar)
        found = boundaries.find(some, tags, grammar, denied, frozenset() if interrupted else some.gaps, told=told)
        inner = {clause.start for clause in found}
        figures = [figure for figure in figures if inner.isdisjoint(range(*figure[1]))]
        for clause in found:
            under = next((each for each in denied if any(a <= each.start < b for a, b in clause.own)), None)
            if under:
                yield from ((some, fact) for fact in _denied(clause, under))
                continue
            for fact in _facts(some, tags, grammar, clause, figures, stated=not idle.is_idle(some, grammar, clause, found)):
                yield some, fact


def has_verb(text: str, span: Span, grammar: Grammar) -> bool:
    """Whether the words at ``span`` have a finite verb, or what stands before one that nobody knows ("sudah cair")."""
    return not {"V", "m"}.isdisjoint(readings.read(tokens(text, [span], grammar).tags, grammar))


def opens(text: str, span: Span, grammar: Grammar) -> bool:
    """Whether the words at ``span`` begin with a subject and its verb."""
    return boundaries.is_clause(readings.read(tokens(text, [span], grammar).tags, grammar))


def has_denial(text: str, span: Span, grammar: Grammar, *, negations_only: bool = False) -> bool:
    """Whether a word at ``span`` denies what is said behind it; one in a name ("Doctors Without Borders") does not."""
    some = tokens(text, [span], grammar)
    tells = denials.negates if negations_only else denials.turns
    return any(
        tells(word, grammar) and (start == span.start or not text[start].isupper())
        for word, start in zip(some.words, some.starts, strict=True)
    )


def counts_nobody(text: str, span: Span, grammar: Grammar) -> bool:
    """Whether the words at ``span``, before a noun, leave none of it: "not a single", "tidak satu pun"."""
    return denials.none_of(tokens(text, [span], grammar), grammar)


def addressed(text: str, span: Span, grammar: Grammar) -> int:
    """How many code points of ``span`` name somebody to whom the clause behind them is said; 0 where no clause follows."""
    some = tokens(text, [span], grammar)
    last = boundaries.addressee(readings.read(some.tags, grammar))
    return some.ends[last - 1] - span.start if last else 0


def states(tokens: Tokens, fact: Fact) -> bool:
    """Whether a fact has a subject and its verb, and is not only a circumstance ("asked about it on Monday")."""
    tags, start = tokens.tags, fact.pieces[0][0]
    opens = tags[start] in _OPENS_SUBJECT or _LED_IN.match(tags, start, fact.pieces[0][1]) is not None
    return fact.link is not None or (opens and any("V" in tags[first:last] for first, last in fact.pieces))


def _denied(clause: Clause, under: Denied) -> Iterator[Fact]:
    """The clause with what it denies; once for each part where it denies several."""
    base = [*clause.prefix, *clause.borrowed, *clause.own]
    for each in under.parts:
        others = [other for other in under.parts if other != each]
        yield Fact(tuple(sorted(apart.without(base, others))))


def _facts(
    some: Tokens, tags: str, grammar: Grammar, clause: Clause, figures: list[tuple[int, Range]], *, stated: bool
) -> list[Fact]:
    """The facts of one clause: itself if it is ``stated``, or its variants, and what stands apart in it."""
    if clause.kind == "say" and not any("#" in tags[first:last] for first, last in clause.own):
        return []
    own = clause.own
    found = [Fact(((head, close),)) for head, (at, close) in figures if any(a <= at and close <= b for a, b in own)]
    said, cuts = apart.appositions(some, tags, own, grammar)
    found += said + apart.titles(some, tags, own, grammar)
    if not stated:
        return found
    cuts = sorted([*cuts, *apart.appositions(some, tags, clause.borrowed, grammar)[1], *(bracket for _, bracket in figures)])
    borrowed = apart.without([*clause.prefix, *clause.borrowed], cuts)
    link = links.of_participle(some, tags, grammar, clause)
    variants = [apart.without(each, cuts) for each in lists.variants(some, tags, grammar, own)]
    if not variants:
        base = sorted([*borrowed, *apart.without(own, cuts)])
        return [_linked(some, pieces, link) for pieces in adjuncts.variants(some, tags, grammar, base) or [base]] + found
    return [_linked(some, sorted([*borrowed, *each]), link) for each in variants] + found


def _linked(some: Tokens, pieces: list[Range], link: Link | None) -> Fact:
    """The fact, with the verb that belongs before one of its words if that word is still there."""
    kept = link is not None and any(some.starts[first] <= link.at < some.ends[last - 1] for first, last in pieces)
    return Fact(tuple(pieces), link if kept else None)
