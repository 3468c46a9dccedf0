"""Names held against names: the same in another spelling, one half of a name with another, one name in another's place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.consistency.names import is_slip
from claims.phrase import phrase
from claims.text import Span
from sources.comparison.reading import Side, Word, closeness
from sources.model import Point

_APART = re.compile(r"[ \u00a0]|['’]s[ \u00a0]")
_SAME_MATTER = 0.6
"""How much of what a claim tells beside a name the passage must tell beside another, for that to stand in its place."""

_WITH_TITLE = 2
_OPENING = 8
"""Code points between the end of a sentence and the first letter of the next."""


@dataclass(frozen=True, slots=True)
class _Name:
    """Capitalised words in a row. ``before`` is the word that leads to them, ``""`` at the beginning of a sentence; ``doubtful``
    is a single word there, which any word may be.
    """

    words: tuple[Word, ...]
    before: str
    doubtful: bool

    @property
    def span(self) -> Span:
        return Span(self.words[0].span.start, self.words[-1].span.end)


def points(here: Side, there: Side) -> Iterator[Point]:
    """The claim's names, each against the passage's."""
    theirs = _names(there)
    known = frozenset[str]().union(*(word.keys for word in there.words))
    ours = _names(here)
    told = frozenset[str]().union(*(word.keys for word in here.words))
    foreign = here.language.code != there.language.code
    for name in ours:
        missing = [word for word in name.words if word.keys.isdisjoint(known)]
        if not missing and not name.doubtful:
            yield Point(
                "name", "agrees", name.span, _place(name, there), phrase("“{words}” is in both.", words=here.of(name.span))
            )
            continue
        strange = [other for other in theirs if any(word.keys.isdisjoint(told) for word in other.words)]
        other = _spelt(missing, strange)
        if other is None and not name.doubtful:
            other = _half(name, missing, strange, told, foreign=foreign) or _instead(here, there, name, missing, strange, told)
        if other is not None:
            message = phrase("“{ours}” here, “{theirs}” there.", ours=here.of(name.span), theirs=there.of(other.span))
            yield Point("name", "differs", name.span, other.span, message)
        elif name.doubtful:
            continue
        elif len(missing) < len(name.words):
            yield Point(
                "name",
                "agrees",
                name.span,
                _place(name, there),
                phrase("A part of “{words}” is in both.", words=here.of(name.span)),
            )
        else:
            yield Point("name", "missing", name.span, None, phrase("“{words}” isn't in the passage.", words=here.of(name.span)))


def _names(side: Side) -> list[_Name]:
    """The names of a text, in their order."""
    marked = side.read
    small = {word.small for word in side.words if not word.capital}
    runs: list[list[Word]] = []
    previous: Word | None = None
    firsts: set[int] = set()
    for word in side.words:
        opens = _opens_sentence(side, word)
        is_name = (
            word.capital and not any(word.span.overlaps(span) for span in marked) and not (opens and _is_common(word, small))
        )
        if is_name:
            if runs and previous is runs[-1][-1] and _APART.fullmatch(side.text, previous.span.end, word.span.start):
                runs[-1].append(word)
            else:
                runs.append([word])
                firsts |= {word.span.start} if opens else set()
        previous = word if is_name else None
    return [_Name(tuple(run), _before(side, run[0]), len(run) == 1 and run[0].span.start in firsts) for run in runs]


def _opens_sentence(side: Side, word: Word) -> bool:
    start = word.span.start
    before = side.text[max(0, start - _OPENING) : start].rstrip(" \t\u00a0\"'“”‘’([«")
    return start == 0 or not before or before[-1] in ".!?…:\n"


def _is_common(word: Word, small: set[str]) -> bool:
    """Whether a capitalised word at the beginning of a sentence is none of a name's."""
    return word.idle or word.small in small or any(key.startswith("#") for key in word.keys)


def _before(side: Side, first: Word) -> str:
    if _opens_sentence(side, first):
        return ""
    ahead = side.within(Span(max(0, first.span.start - 40), first.span.start))
    return ahead[-1].small if ahead else ""


def _place(name: _Name, there: Side) -> Span | None:
    return next((word.span for word in there.words if any(word.is_like(own) for own in name.words)), None)


def _spelt(missing: Sequence[Word], theirs: Sequence[_Name]) -> _Name | None:
    """The name that differs from the claim's by a slip of the pen."""
    return next((other for other in theirs for one in missing for word in other.words if is_slip(one.small, word.small)), None)


def _half(name: _Name, missing: Sequence[Word], theirs: Sequence[_Name], told: frozenset[str], *, foreign: bool) -> _Name | None:
    """The name that shares words with the claim's and has others where it has those that are ``missing``.

    Before a name of two words, or in a ``foreign`` language, what differs is taken for a title.
    """
    titled = missing[0] is name.words[0] and len(missing) == 1 and (len(name.words) > _WITH_TITLE or foreign)
    if len(missing) == len(name.words) or titled:
        return None
    for other in theirs:
        shared = [word for word in other.words if any(word.is_like(own) for own in name.words)]
        strange = [word for word in other.words if word.keys.isdisjoint(told)]
        forms = any(one.small.startswith(two.small) or two.small.startswith(one.small) for one in missing for two in strange)
        if shared and strange and not forms and len(other.words) == len(name.words) and len(strange) == len(missing):
            return other
    return None


def _instead(
    here: Side, there: Side, name: _Name, missing: Sequence[Word], theirs: Sequence[_Name], told: frozenset[str]
) -> _Name | None:
    """The name that stands in the same place of the same statement, and of which the claim has no word."""
    if len(missing) < len(name.words):
        return None
    about = here.around(name.span)
    for other in theirs:
        strange = all(word.keys.isdisjoint(told) for word in other.words)
        if strange and other.before == name.before and closeness(about, there.around(other.span)) >= _SAME_MATTER:
            return other
    return None
