"""A sentence's words and what each can be: one letter a word (see ``claims.language.grammar``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claims.language.grammar import Grammar
from claims.text import Span

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    r"['’](?:s|re|ve|ll|d|m)(?!\w)"  # clitics stand alone
    r"|[\"“][A-Z](?:[^\"“”\n,.!?;:]{0,60}[^\"“”\n,.!?;:\s])?[\"”]"  # a title
    r"|\d{1,2},\s(?:1[5-9]|20)\d\d(?!\d)"  # the day and year of "January 28, 2005"
    r"|\d{1,3},\s\d{1,2}(?=\s?(?:%|km|m²|ha\b))"  # a decimal comma with a stray space, before its measure
    r"|&(?:#?\w{1,8};){1,2}"  # what a page's mark-up left behind: "&nbsp;"
    r"|(?:[A-Za-z]{1,3}\$?|[$€£¥])?\d{1,40}(?:[.,:/]\d{1,40}){0,20}(?:" + _LETTER + r"{1,3}(?!\w))?(?:[-–]\w{1,40}){0,9}%?"
    r"|(?:" + _LETTER + r"\.){2,8}"
    r"|\w+(?:[-.@/&+]\w+|['’](?!(?:s|re|ve|ll|d|m)(?!\w))\w+)*"
    r"|[,;:()\[\]—–―&]|--|(?<= )-(?= )"
)
_MARKS = {"[": "(", "]": ")", "—": "-", "–": "-", "―": "-", "--": "-", "&": "N"}
_PROPER = frozenset("nSaeEgwklvrm")
"""Tags that a capital inside a sentence turns into a name."""

Range = tuple[int, int]
"""Tokens, from the first to before the second."""

Reader = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sentence: where each starts and ends in the text, its lower-case form, and all their tags.

    ``gaps`` are the tokens before which words of the sentence were left out.
    """

    starts: list[int]
    ends: list[int]
    words: list[str]
    tags: str
    gaps: frozenset[int] = frozenset()


def tokens(text: str, stretches: Sequence[Span], grammar: Grammar) -> Tokens:
    """The tokens of the ``stretches`` of one sentence, phrases of several words as one; tags not yet read by neighbours."""
    whole = _Columns([], [], [], [])
    gaps: set[int] = set()
    for stretch in stretches:
        found = _read_stretch(text, stretch, grammar)
        if whole.lower and found.lower:
            if whole.lower[-1] == "," == found.lower[0]:
                whole.drop(-1)
                if (
                    grammar.words.get(whole.lower[0], "") not in "siW"
                ):  # "Although poor, he said, …": the comma ends what leads in
                    found.drop(0)
            gaps.add(len(whole.lower))
        whole.extend(found)
    if whole.lower and whole.lower[0] in grammar.words:
        whole.written[0] = whole.lower[0]
    return Tokens(whole.starts, whole.ends, whole.lower, "".join(map(_reader(grammar), whole.written)), frozenset(gaps))


class _Columns(NamedTuple):
    """Tokens on their way: where each starts and ends, as it is written, and in small letters."""

    starts: list[int]
    ends: list[int]
    written: list[str]
    lower: list[str]

    def drop(self, at: int) -> None:
        """Leave out one token."""
        del self.starts[at], self.ends[at], self.written[at], self.lower[at]

    def extend(self, more: _Columns) -> None:
        """Add the tokens of ``more``."""
        self.starts.extend(more.starts)
        self.ends.extend(more.ends)
        self.written.extend(more.written)
        self.lower.extend(more.lower)


def _read_stretch(text: str, stretch: Span, grammar: Grammar) -> _Columns:
    matches = list(_TOKEN.finditer(text, stretch.start, stretch.end))
    written = [match.group() for match in matches]
    lower = [word.lower().replace("’", "'") for word in written]
    columns = _Columns([match.start() for match in matches], [match.end() for match in matches], written, lower)
    return _with_phrases(columns, _phrase_heads(grammar.phrases))


def part(whole: Tokens, start: int, end: int) -> Tokens:
    """The tokens from ``start`` to before ``end``."""
    gaps = frozenset(gap - start for gap in whole.gaps if start < gap < end)
    return Tokens(whole.starts[start:end], whole.ends[start:end], whole.words[start:end], whole.tags[start:end], gaps)


_readers: dict[int, tuple[Grammar, Reader]] = {}


def _reader(grammar: Grammar) -> Reader:
    known = _readers.get(id(grammar))
    if known is None or known[0] is not grammar:
        known = _readers[id(grammar)] = (grammar, _new_reader(grammar))
    return known[1]


def _new_reader(grammar: Grammar) -> Reader:
    """What tells one word's tag, and remembers it."""
    words = grammar.words

    @lru_cache(maxsize=1 << 15)
    def read(word: str) -> str:
        if word[0] in '"“':
            return "N"
        if (len(word) == 1 and not word.isalnum()) or word == "--":
            return _MARKS.get(word, word)
        lower = word.lower().replace("’", "'")
        capital = word[0].isupper()
        known = words.get(lower)
        if known:
            shouted = capital and len(word) > 1 and word.isupper()
            return "N" if capital and (known in _PROPER or shouted) else known
        if any(character.isdigit() for character in word):
            return "#"
        return "N" if capital else _guess(lower, grammar)

    return read


def _guess(lower: str, grammar: Grammar) -> str:
    length = len(lower)
    if "-" in lower and length - lower.rindex("-") > 3 and lower.find("-") > 2 and lower.endswith(grammar.compounds):
        return "a"
    for ending, tag, least in grammar.endings:
        if length >= least and lower.endswith(ending):
            return tag
    if grammar.nominal and grammar.nominal.fullmatch(lower):
        return "n"
    for beginning, tag, least in grammar.beginnings:
        if length >= least and lower.startswith(beginning):
            return tag
    return "n"


@lru_cache(maxsize=16)
def _phrase_heads(phrases: tuple[str, ...]) -> dict[str, list[list[str]]]:
    heads: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        words = phrase.split()
        heads.setdefault(words[0], []).append(words)
    return heads


def _with_phrases(columns: _Columns, heads: dict[str, list[list[str]]]) -> _Columns:
    """The tokens with one for every phrase, the longest first."""
    starts, ends, written, lower = columns
    joined: set[int] = set()
    phrases: dict[int, str] = {}
    for at in [place for place, word in enumerate(lower) if word in heads]:
        size = next((len(words) for words in heads[lower[at]] if lower[at : at + len(words)] == words), 0)
        if size and at not in joined:
            joined.update(range(at + 1, at + size))
            ends[at] = ends[at + size - 1]
            phrases[at] = " ".join(lower[at : at + size])
    if not joined:
        return columns
    kept = [at for at in range(len(lower)) if at not in joined]
    return _Columns(
        [starts[at] for at in kept],
        [ends[at] for at in kept],
        [phrases.get(at, written[at]) for at in kept],
        [phrases.get(at, lower[at]) for at in kept],
    )
