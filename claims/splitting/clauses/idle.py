"""Clauses that state nothing by themselves: a name that another clause tells of, or a subject whose verb says no more."""

from __future__ import annotations

from collections.abc import Sequence

from claims.language.grammar import Grammar
from claims.splitting.clauses import denials
from claims.splitting.clauses.scan import Clause
from claims.splitting.clauses.tokens import Range, Tokens

_EMPTY_VERBS = frozenset("bhfmj")
_TELLS = frozenset("VgEw#")
_NO_WORDS = frozenset(",;:-.()cszr")


def is_idle(tokens: Tokens, grammar: Grammar, clause: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether ``clause``, one of the ``clauses`` of its sentence, states nothing that can be true or false."""
    tags = "".join(tokens.tags[first:last] for first, last in clause.own)
    if _TELLS.isdisjoint(tags):
        return any(_holds(other, clause.own) for other in clauses if other is not clause)
    return len(clauses) > 1 and not clause.prefix and _ends_in_empty_verb(tokens, grammar, clause)


def _holds(clause: Clause, own: Sequence[Range]) -> bool:
    """Whether a clause borrows all the words of another."""
    words = clause.own[-1:]
    return bool(words) and all(any(a <= first and last <= b for a, b in clause.borrowed) for first, last in own)


def _ends_in_empty_verb(tokens: Tokens, grammar: Grammar, clause: Clause) -> bool:
    """Whether nothing but "is", "had" or "will" is told of the subject: "that it had"."""
    if clause.verb < 0 or clause.hangs or grammar.modifiers_follow:
        return False  # "panen gagal": such words are verbs of their own where nothing else marks a verb
    behind = [at for first, last in clause.own for at in range(max(first, clause.verb), last)]
    verbs = [at for at in behind if tokens.tags[at] in "VU"]
    rest = [at for at in behind if at not in verbs and tokens.tags[at] not in _NO_WORDS]
    said = [tokens.words[at] for at in verbs]
    return not rest and all(grammar.words.get(word) in _EMPTY_VERBS and not denials.negates(word, grammar) for word in said)
