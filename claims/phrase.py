"""Sentences that can be said in another language.

The domains speak English and know no catalogue. What they say to a person is a ``Phrase``: an English sentence, ready to be
shown, that still knows its template and what its blanks were filled with. Whoever shows it in another language looks the
template up and fills the blanks anew; words of the vocabulary and phrases within it are then said in that language too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, cast

from claims.vocabulary import LABELS, Term, label

Packed = str | dict[str, Any]
"""A sentence as JSON can hold it."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a phrase is made of; ``many`` is empty where nothing is counted."""

    template: str
    values: Mapping[str, object]
    many: str = ""
    count: int = 1


class Phrase(str):
    """An English sentence that knows what it is made of."""

    __slots__ = ("said",)
    said: Said


class _Word(str):
    """A word in a blank; ``{name:C}`` begins it with a capital letter."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return self[:1].upper() + self[1:] if spec == "C" else super().__format__(spec)


class _Figure(float):
    """A number in a blank, as Indonesian writes it: ``{count:,}`` is 1.234, ``{share:.1f}`` is 0,5."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        number: float = int(self) if self.is_integer() and (not spec or spec == ",") else float(self)
        return format(number, spec).translate(_SWAPPED)


_SWAPPED = str.maketrans(",.", ".,")


def phrase(template: str, /, **values: object) -> Phrase:
    """``template`` with its blanks filled: ``phrase("{claim} is {status}.", claim="1.3", status=Status.OPEN)``."""
    return _english(Said(template, values))


def phrases(one: str, many: str, count: int, /, **values: object) -> Phrase:
    """The same where something is counted: ``one`` for a single one, else ``many``; ``{count}`` is their number."""
    return _english(Said(one, {"count": count, **values}, many, count))


def sentence_of(error: Exception) -> str:
    """What an error says, as the phrase it was made with, if it was; ``str(error)`` has forgotten that."""
    return error.args[0] if error.args and isinstance(error.args[0], str) else str(error)


def together(sentences: Iterable[str]) -> str:
    """Several sentences as one, with a space between them."""
    first, *more = [sentence for sentence in sentences if sentence] or [""]
    return phrase("{first} {more}", first=first, more=together(more)) if more else first


def renamed(sentence: str, old: str, new: str) -> str:
    """A sentence about ``old`` that is about ``new``."""
    if not isinstance(sentence, Phrase):
        return sentence.replace(old, new)
    said = sentence.said
    return _english(replace(said, values={name: new if value == old else value for name, value in said.values.items()}))


def packed(sentence: str) -> Packed:
    """A sentence as JSON can hold it, for another process; ``unpacked`` is its inverse."""
    if not isinstance(sentence, Phrase):
        return sentence
    said = sentence.said
    values = {name: packed(value) if isinstance(value, str) else value for name, value in said.values.items()}
    return {"template": said.template, "many": said.many, "count": said.count, "values": values}


def unpacked(of: Packed) -> str:
    """The sentence that was ``packed``."""
    if isinstance(of, str):
        return of
    values = {name: unpacked(value) if isinstance(value, dict) else value for name, value in of["values"].items()}
    return _english(Said(of["template"], values, of["many"], of["count"]))


def fill(template: str, values: Mapping[str, object], language: str, say: Callable[[Phrase], str] = str) -> str:
    """``template`` with its blanks filled in ``language``; ``say`` says a phrase that stands in one of them."""
    return template.format_map({name: _filling(value, language, say) for name, value in values.items()})


def _english(said: Said) -> Phrase:
    found = Phrase(fill(said.template if said.count == 1 else said.many, said.values, "en"))
    found.said = said
    return found


def _filling(value: object, language: str, say: Callable[[Phrase], str]) -> object:
    if isinstance(value, Exception):
        value = sentence_of(value)
    if isinstance(value, Phrase):
        return _Word(say(value))
    if isinstance(value, int | float) and not isinstance(value, bool) and language == "id":
        return _Figure(value)
    if isinstance(value, str):
        return _Word(label(cast("Term", value), language) if isinstance(value, StrEnum) and value in LABELS else value)
    return value
