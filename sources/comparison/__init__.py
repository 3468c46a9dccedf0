"""A claim held against a passage: which of its numbers, dates, names and quotations agree, and which differ.

Everything is read off the words: 62, "sixty-two" and "enam puluh dua" are one number, 1.5 km and 1,500 m one length. Nothing
here says whether a claim is true: what differs is shown, and a person judges.
"""

from __future__ import annotations

from claims.model import Discrepancy
from claims.splitting import quotations
from sources.comparison import days, figures, names, numbers, polarity, quoted
from sources.comparison.reading import read
from sources.model import Comparison

LONGEST = 20_000
"""Some ten pages; what is longer is no passage, and time grows with its square."""


def hold(claim: str, passage: str) -> Comparison:
    """What of ``claim`` a ``passage`` says too, says otherwise, or doesn't say; of either the first ``LONGEST`` code points."""
    here = read(claim[:LONGEST])
    there = read(passage[:LONGEST], here.language.code)
    spoken = quotations.find(claim, here.language)
    said = list(quoted.points(here, there, spoken))
    word_for_word = [point.here for point in said if point.outcome != "missing"]
    found = [
        *said,
        *numbers.points(here, there),
        *figures.points(here, there),
        *days.points(here, there),
        *names.points(here, there),
        *(point for point in polarity.points(here, there) if not any(point.here.overlaps(one) for one in word_for_word)),
    ]
    return Comparison(tuple(sorted(found, key=lambda point: (point.here, point.kind))))


def compare(claim: str, passage: str) -> list[Discrepancy]:
    """What ``passage`` says otherwise than ``claim``, in the claim's order.

    ``kind`` is ``number``, ``date``, ``name``, ``negation`` or ``quotation``, ``message`` a sentence with both readings.
    Of ``spans`` the first is a place in the claim, the second one in the passage; it is missing where a quotation isn't there.
    What the passage merely leaves out is no discrepancy (``hold`` tells it).
    """
    return [
        Discrepancy(point.kind, point.message, (point.here,) if point.there is None else (point.here, point.there))
        for point in hold(claim, passage).differing
    ]


__all__ = ["compare", "hold"]
