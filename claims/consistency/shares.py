"""Shares that can't be: more than all of a population, or parts that make more or less than a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.consistency.reading import Reading, Sentence, grain, quoted, spans_of, words_in
from claims.model import Discrepancy, Quantity
from claims.phrase import phrase
from claims.splitting.units import PERCENT
from claims.vocabulary import Relation

_OF = re.compile(r"\s(?:of|dari)\s")
_NEXT = 40


def find(reading: Reading) -> Iterator[Discrepancy]:
    """Shares beyond 100 per cent, rests that don't complete it, and answers to one question that exceed it."""
    for sentence in reading.sentences:
        shares = [quantity for quantity in sentence.quantities if quantity.unit == PERCENT]
        if not shares or sentence.words & reading.language.numerals.change_words:
            continue
        beyond = [share for share in shares if _is_beyond(share, reading)]
        for share in beyond:
            message = phrase(
                "“{text}” of people can't be: a share of them ends at 100 per cent.", text=quoted(reading.text, share.span)
            )
            yield Discrepancy("share", message, (share.span,))
        if not beyond:
            yield from _total(shares, sentence, reading)


def _is_beyond(share: Quantity, reading: Reading) -> bool:
    """Whether more than all of the people are meant: "120 percent of respondents"."""
    if share.value <= 100:
        return False
    words = words_in(reading.text, share.span.end, share.span.end + _NEXT)[:4]
    return next((True for word in words[:3] if word.lower() in reading.language.checks.people), False)


def _total(shares: Sequence[Quantity], sentence: Sentence, reading: Reading) -> Iterator[Discrepancy]:
    text, checks = reading.text, reading.language.checks
    if len(shares) < 2 or any(share.relation is not Relation.EXACTLY or share.upper is not None for share in shares):
        return
    if any(_OF.match(text, share.span.end) and _follows_of(share, text) for share in shares):
        return
    total = sum(share.value for share in shares)
    slack = max(1.0, sum(grain(text, share) for share in shares) / 2)
    rest = _is_rest(shares[-1], text, checks.rest)
    answers = len(shares) >= 3 and bool(sentence.words & checks.answers) and bool(sentence.words & checks.denials)
    if (rest and abs(total - 100) > slack) or (answers and total > 100 + slack):
        message = phrase("The shares add up to {total:,.6g} per cent, not to 100.", total=total)
        yield Discrepancy("share", message, spans_of(shares))


def _is_rest(share: Quantity, text: str, rest: tuple[str, ...]) -> bool:
    """Whether the words right before or after the last share call it what is left over."""
    before = text[max(0, share.span.start - 24) : share.span.start].lower().rstrip(" (,")
    return before.endswith(rest)


def _follows_of(share: Quantity, text: str) -> bool:
    """Whether another share is what this one is a part of: "20 percent of the 60 percent"."""
    return bool(re.match(r"\s(?:of|dari)\s(?:the\s)?\d", text[share.span.end : share.span.end + 16]))
