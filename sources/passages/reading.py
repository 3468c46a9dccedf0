"""Whether a sentence that seems to hold a number or a date of the claim really does."""

from __future__ import annotations

from math import isclose

from claims.language.model import Language
from claims.model import DateMention, Quantity
from claims.splitting import dates, quantities
from sources.passages.recognition import same_number
from sources.passages.scoring import Held
from sources.passages.sought import Kind, Query
from sources.passages.words import TOKEN


def read_again(words: str, held: Held, query: Query, written: Language) -> Held:
    """``held`` without the numbers that the sentence ``words`` doesn't hold, and with those that it has in other notation."""
    if not any(thing.kind in (Kind.NUMBER, Kind.MONTH) for thing in query.things):
        return held
    named = dates.find(words, written)
    counted = quantities.find(words, written, named)
    present = _dated(named, query) | _counted(words, counted, query)
    doubtful = {number for number, thing in enumerate(query.things) if thing.kind is Kind.NUMBER}
    times = {number: n for number, n in held.times.items() if number not in doubtful or number in present}
    return Held({**dict.fromkeys(present, 1.0), **times}, held.pairs & (times.keys() | present))


def _counted(words: str, counted: list[Quantity], query: Query) -> set[int]:
    """The numbers that stand there, as a quantity or as mere figures."""
    values = [value for quantity in counted for value in (quantity.value, quantity.upper) if value is not None]
    written = [token for token in TOKEN.findall(words) if token[0].isdigit()]
    return {
        number
        for number, thing in enumerate(query.things)
        if thing.kind is Kind.NUMBER
        and (any(isclose(thing.value, value) for value in values) or any(same_number(token, thing.value) for token in written))
    }


def _dated(named: list[DateMention], query: Query) -> set[int]:
    """What the claim's dates are made of, where the sentence names the same day or month."""
    found = [mention.iso for mention in named if mention.iso]
    return {thing for mention, things in query.of_dates for iso in found if are_alike(mention.iso or "", iso) for thing in things}


def are_alike(one: str, other: str) -> bool:
    """Whether two dates can be the same: all that both of them say agrees, and that is a month at least."""
    first, second = _parts(one), _parts(other)
    said = [(a, b) for a, b in zip(first, second, strict=True) if a and b]
    return bool(first[1] and second[1]) and all(a == b for a, b in said)


def _parts(iso: str) -> tuple[str, str, str]:
    year, rest = ("", iso[2:]) if iso.startswith("--") else (iso[:4], iso[5:])
    month, _, day = rest.partition("-")
    return year, month, day
