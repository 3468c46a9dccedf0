"""Words and numbers as typed on the command line, read as values of the house."""

from __future__ import annotations

from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from claims.phrase import phrase
from claims.text import Span
from claims.vocabulary import LABELS, Term
from factcheck.desk.wording import is_address
from factcheck.errors import BadInput

Word = TypeVar("Word", bound=StrEnum)


def word_of(kind: type[Word], text: str, what: str) -> Word:
    """The value of the vocabulary that ``text`` names, by its name or its label in either language.

    Raises ``BadInput`` for a word that is none, with the nearest and the list of all.
    """
    said = text.strip().casefold().replace("-", "_").replace(" ", "_")
    for value in kind:
        if said in _names(value):
            return value
    near = get_close_matches(said, [value.value for value in kind], n=1)
    hint = phrase("Did you mean “{name}”?", name=near[0]) if near else ""
    known = ", ".join(value.value for value in kind)
    raise BadInput(phrase("There is no {what} “{typed}”; they are {known}.", what=what, typed=text, known=known), hint)


def article_number(text: str) -> int:
    """The number of an article as typed. Raises ``BadInput`` for what is no such number."""
    return row_number(text, phrase("article"), phrase("See “factcheck list”."))


def row_number(text: str, what: str, hint: str = "") -> int:
    """The number of a ``what`` as typed. Raises ``BadInput`` for what is no such number."""
    if text.isascii() and text.isdecimal() and len(text) <= 9:
        return int(text)
    raise BadInput(phrase("“{typed}” is no {what}: it has a number.", typed=text, what=what), hint)


def span_of(text: str) -> Span:
    """A place in a text as typed: ``120-134``. Raises ``BadInput``."""
    start, sign, end = text.partition("-")
    if sign and start.isdecimal() and end.isdecimal() and len(text) < 20 and int(start) < int(end):
        return Span(int(start), int(end))
    raise BadInput(phrase("“{typed}” is no place in the text.", typed=text), phrase("Write it like 120-134."))


def path_of(file: str) -> Path | None:
    """The file named; ``None`` for ``-``, which is standard input. Raises ``BadInput`` for an address of the web."""
    if is_address(file):
        raise BadInput(
            phrase("That is a page of the web, where a file is wanted."),
            phrase("Nothing was fetched: save the page, and name the file."),
        )
    return None if file == "-" else Path(file)


def _names(value: StrEnum) -> set[str]:
    names = {value.value}
    if isinstance(value, Term):
        names |= {LABELS[value].english.replace(" ", "_"), LABELS[value].indonesian.replace(" ", "_")}
    return names
