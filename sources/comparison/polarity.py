"""What one side says and the other denies: negations, denials, and words for the opposite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from claims.phrase import phrase
from claims.text import Span
from sources.comparison.reading import Side, Word, closeness
from sources.model import Point

_DENIAL = "#deny"
_OPPOSITES = (("#increase", "#fall"), ("#win", "#lose"), ("#allow", "#ban"), ("#import", "#export"), ("#agree", _DENIAL))
_REACH, _LONG_REACH = 1, 3
"""How many content words behind it a negation turns round, and a denial."""

_SAME_MATTER = 0.5


@dataclass(frozen=True, slots=True)
class _Negated:
    """What is said not to be so, and the word before it that says that."""

    reached: tuple[Word, ...]
    by: Word

    @property
    def span(self) -> Span:
        return Span(self.by.span.start, self.reached[-1].span.end)


def points(here: Side, there: Side) -> Iterator[Point]:
    """What only one of the two denies, and where one says the opposite of the other."""
    ours, theirs = list(_negated(here)), list(_negated(there))
    told = {one.by.span: point for one in reversed(ours) if (point := _denied_here(here, there, one, theirs))}
    told |= {other.by.span: point for other in reversed(theirs) if (point := _denied_there(here, there, other, ours))}
    yield from told.values()
    if not any(point.outcome == "differs" for point in told.values()):
        yield from _opposites(here, there, ours, theirs)


def _denied_here(here: Side, there: Side, one: _Negated, theirs: list[_Negated]) -> Point | None:
    if any(word.is_like(other) for word in one.reached for negated in theirs for other in negated.reached):
        return Point("negation", "agrees", one.span, None, phrase("“{words}” is denied in both.", words=here.of(one.span)))
    said = _told(there, one, theirs)
    if said is None or not _same_matter(here, there, one.reached[0], said):
        return None
    return Point(
        "negation",
        "differs",
        one.span,
        said.span,
        phrase("“{ours}” here, “{theirs}” there.", ours=here.of(one.span), theirs=there.of(said.span)),
    )


def _denied_there(here: Side, there: Side, other: _Negated, ours: list[_Negated]) -> Point | None:
    if any(word.is_like(one) for word in other.reached for negated in ours for one in negated.reached):
        return None
    said = _told(here, other, ours)
    if said is None or not _same_matter(here, there, said, other.by):
        return None
    return Point(
        "negation",
        "differs",
        said.span,
        other.span,
        phrase("“{ours}” here, “{theirs}” there.", ours=here.of(said.span), theirs=there.of(other.span)),
    )


def _same_matter(here: Side, there: Side, word: Word, other: Word) -> bool:
    """Whether the sentence of a passage's word tells most of what the claim tells beside its own, if it tells anything."""
    about = here.around(word.span)
    return not about or closeness(about, there.sentence(other.span)) >= _SAME_MATTER


def _told(side: Side, of: _Negated, negated: list[_Negated]) -> Word | None:
    """Where ``side`` says what is denied, if it never denies it."""
    denied = {word.span for one in negated for word in one.reached}
    return next(
        (
            other
            for word in of.reached
            for other in side.words
            if not other.idle and other.span not in denied and other.is_like(word)
        ),
        None,
    )


def _negated(side: Side) -> Iterator[_Negated]:
    for place, word in enumerate(side.words):
        reach = _reach(side, word)
        following = side.words[place + 1] if place + 1 < len(side.words) else None
        if not reach or (following is not None and following.small in side.language.matching.limits):
            continue
        behind = side.within(Span(word.span.end, side.clause(word.span).end))
        content = (one for one in behind if not one.idle and not _reach(side, one))
        if reached := tuple(islice(content, reach)):
            yield _Negated(reached, word)


def _reach(side: Side, word: Word) -> int:
    if word.small in side.language.matching.negations or word.small.endswith(("n't", "n’t")):
        return _REACH
    return _LONG_REACH if _DENIAL in word.keys else 0


def _opposites(here: Side, there: Side, ours: list[_Negated], theirs: list[_Negated]) -> Iterator[Point]:
    for pair in _OPPOSITES:
        for said, against in (pair, pair[::-1]):
            one, other = _only(here, said, against), _only(there, against, said)
            if one is None or other is None or any({one, other} & {*each.reached} for each in (*ours, *theirs)):
                continue
            if _same_matter(here, there, one, other):
                message = phrase("“{ours}” here, “{theirs}” there.", ours=here.of(one.span), theirs=there.of(other.span))
                yield Point("negation", "differs", one.span, other.span, message)
                return


def _only(side: Side, said: str, against: str) -> Word | None:
    """The word of one sense, if the side has it and none of the opposite."""
    if any(against in word.keys and said not in word.keys for word in side.words):
        return None
    return next((word for word in side.words if said in word.keys and against not in word.keys), None)
