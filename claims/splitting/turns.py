"""Where whoever said something goes on to do something else: "she said that it had burned, but declined to say why"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.language.grammar import Grammar
from claims.splitting.attribution import Attributed
from claims.splitting.clauses.denials import negates
from claims.text import Span

_JOINS = re.compile(r",?\s(?P<joins>\w+)\s(?P<rest>\w+(?:\s\w+){0,2})")
_BETWEEN = frozenset("rmfh")
_QUOTED = re.compile(r"[\"“”«»]")
_BESIDE = 8
"""Code points at most between a verb of saying and what is said: a space and "that"."""

_FARTHEST = 600
"""Code points of what is said behind which the speaker does something else."""


def cut(text: str, said: Sequence[Attributed], grammar: Grammar) -> Iterator[Attributed]:
    """What is said, without what its speaker does besides."""
    for value in said:
        turn = _turn(text, value.span, value, grammar)
        yield replace(value, span=Span(value.span.start, turn[0])) if turn else value


def find(text: str, within: Span, said: Sequence[Attributed], grammar: Grammar) -> tuple[Span, Span, Span] | None:
    """Of the words ``within`` those that are said, the speaker, and what the speaker does behind them; ``None`` if nothing."""
    for value in said:
        turn = _turn(text, within, value, grammar)
        speaker = value.attribution.speaker_span
        if turn and speaker:
            return Span(within.start, turn[0]), speaker, Span(turn[1], within.end)
    return None


def _turn(text: str, within: Span, value: Attributed, grammar: Grammar) -> tuple[int, int] | None:
    """Where the words said end and where the other act begins, if they stand straight behind who says them."""
    end = min(within.end, within.start + _FARTHEST)
    if value.phrase is None or not value.attribution.speaker_span or not 0 <= within.start - value.phrase.end <= _BESIDE:
        return None
    if _QUOTED.search(text, within.start, end):
        return None
    for match in _JOINS.finditer(text, within.start, end):
        words = match["rest"].split()
        joins = grammar.words.get(match["joins"]) == "c"
        if joins and any(_is_act(words[:size], grammar, match["joins"]) for size in range(1, len(words) + 1)):
            return match.start(), match.start("rest")
    return None


def _is_act(words: list[str], grammar: Grammar, joins: str) -> bool:
    """Whether the words end in a verb of what somebody does by speaking, or, behind "but", does not say."""
    *between, verb = words
    if not all(grammar.words.get(word, "r" if word.endswith("ly") else "") in _BETWEEN for word in between):
        return False
    denied = any(negates(word, grammar) for word in between)
    return verb in grammar.acting or (denied and joins in grammar.denial.contrasts and verb in grammar.reporting)
