"""Which of a passage's numbers, or dates, a claim's is to be held against: the one about the same, whatever it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, Protocol, TypeVar

from claims.phrase import phrase
from claims.text import Span
from sources.comparison.reading import Side, closeness
from sources.model import Point

SURELY_OTHER = 0.5
"""How much nearer one that differs must be to what the claim tells about than one that agrees, to be taken before it."""

_NEAR_ENOUGH = 0.6


class Placed(Protocol):
    """A number or a date with its place."""

    @property
    def span(self) -> Span:
        """Its place."""
        ...


One = TypeVar("One", bound=Placed)


def pairs(
    here: Side,
    there: Side,
    ours: Sequence[One],
    theirs: Sequence[One],
    agree: Callable[[One, One], bool],
    comparable: Callable[[One, One, float], bool],
) -> Iterator[tuple[One, One | None, bool]]:
    """For each of a claim's numbers (or dates) the one of the passage that it is held against, and whether they agree.

    ``agree`` and ``comparable`` are asked about one of the claim's and one of the passage's, ``comparable`` also with how much
    is said of both in the same words (0..1).
    """
    about_theirs = [there.around(other.span) for other in theirs]
    taken = {n for one in ours for n, other in enumerate(theirs) if agree(one, other)}
    for one in ours:
        about = here.around(one.span)
        near = [closeness(about, words) for words in about_theirs]
        same = [n for n, other in enumerate(theirs) if agree(one, other)]
        rivals = [n for n, other in enumerate(theirs) if n not in same and comparable(one, other, near[n])]
        best = max(same, key=lambda n: near[n], default=None)
        rival = max(rivals, key=lambda n: (n not in taken, near[n]) if best is None else (near[n],), default=None)
        if best is not None:
            swapped = rival is not None and near[rival] >= max(_NEAR_ENOUGH, near[best] + SURELY_OTHER)
            yield (one, theirs[rival], False) if swapped and rival is not None else (one, theirs[best], True)
        elif rival is not None and _is_told_of(near[rival], rival in taken, alone=len(rivals) == 1 or not about):
            yield one, theirs[rival], False
        else:
            yield one, None, False


def _is_told_of(near: float, taken: bool, *, alone: bool) -> bool:
    """Whether one that differs is of the same: nothing else can be, or it stands among the same words."""
    return near >= _NEAR_ENOUGH or (not taken and (alone or near > 0))


def point(
    kind: Literal["number", "date"],
    here: Side,
    there: Side,
    span: Span,
    other: Span | None,
    agrees: bool,
    written: Callable[[Side, Span], str] = Side.of,
) -> Point:
    """The point, with its sentence: “62” here, “64” there."""
    if other is None:
        return Point(kind, "missing", span, None, phrase("“{words}” isn't in the passage.", words=written(here, span)))
    ours, theirs = written(here, span), written(there, other)
    if agrees and ours == theirs:
        message = phrase("“{words}” is in both.", words=ours)
    else:
        message = phrase("“{ours}” here, “{theirs}” there.", ours=ours, theirs=theirs)
    return Point(kind, "agrees" if agrees else "differs", span, other, message)
