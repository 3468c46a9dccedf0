"""A language nobody speaks: every sentence of ours in other letters, so that whatever still stands in Latin ones was not said
by way of the catalogue, or is somebody's own words.
"""

from __future__ import annotations

import re
import string
from dataclasses import fields, replace
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from claims.vocabulary import LABELS
from factcheck import i18n
from factcheck.i18n import gather, retelling
from factcheck.reports.board import wording

OTHER = str.maketrans(
    string.ascii_letters,
    "абцдефгхийклмнопқрстувшхызАБЦДЕФГХИЙКЛМНОПҚРСТУВШХЫЗ",
)
COMMAND = re.compile(r"factcheck(?: +[!-~…]+)*", re.IGNORECASE)
"""A command to be typed: nothing of it is a word for a person."""
OPTION = re.compile(r"--?[a-z]+(?:[ =][A-Z|]+)?|\[FACTCHECK_\w+\]")
PLACE = re.compile(r"(?<!\w)/[\w./-]+|\b\w*\d\w*\b|\b[0-9a-f]{8,}\b")
"""Paths of files, numbers, hashes."""
NAMES = re.compile(
    r"\b(?:esc|ctrl|shift|enter|tab|space|home|end|pgup|pgdn|f\d+|left|right|up|down|backspace|delete"
    r"|SHA|UTC|JSON|md|html|txt|csv|xlsx|docx|en|id|SQLite|pysqlite|wal|Python|PDF|URL|OSC|NO_COLOR|EDITOR|nano|toml|yes|no|and)\b",
    re.IGNORECASE,
)
"""What is called the same in every language."""


def in_other_letters(sentence: str) -> str:
    """``sentence`` with its letters exchanged, but for its blanks."""
    pieces = string.Formatter().parse(sentence)
    return "".join(_escaped(literal) + _blank(name, spec, conversion) for literal, name, spec, conversion in pieces)


def _escaped(literal: str) -> str:
    return literal.translate(OTHER).replace("{", "{{").replace("}", "}}")


def _blank(name: str | None, spec: str | None, conversion: str | None) -> str:
    if name is None:
        return ""
    return "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"


def write_catalogue(folder: Path) -> None:
    """Make that language's catalogue in ``folder``, as that of "id"."""
    found = Catalog(locale="id", charset="utf-8", fuzzy=False)
    for message in gather.gathered():
        if message.id:
            form = message.id[-1] if isinstance(message.id, tuple | list) else message.id
            said = form.translate(OTHER) if not gather.has_blanks(form) else in_other_letters(form)
            found.add(message.id, (said,) if isinstance(message.id, tuple | list) else said)
    file = folder / "id" / "LC_MESSAGES" / "factcheck.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(gather.compiled(found))


def speak_in_other_letters(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let "id" be that language, until ``patch`` is undone: its catalogue lies in ``folder``."""
    patch.setattr(i18n, "CATALOGUES", folder)
    for term, entry in LABELS.items():
        patch.setitem(LABELS, term, entry._replace(indonesian=entry.english.translate(OTHER)))
    english = wording.ENGLISH
    words = {field.name: getattr(english, field.name).translate(OTHER) for field in fields(english)}
    patch.setattr(wording, "INDONESIAN", replace(english, **{**words, "code": "id"}))
    forget()
    i18n.speak("id")


def forget() -> None:
    """Let every sentence be looked up anew."""
    for remembering in (i18n._catalogue, retelling._retold, retelling._templates):
        remembering.cache_clear()


def left_in_latin(shown: str, own: set[str]) -> set[str]:
    """The words in Latin letters that are neither somebody's own nor part of a command."""
    bare = shown
    for known in (COMMAND, OPTION, PLACE, NAMES):
        bare = known.sub(" ", bare)
    return {word for word in re.findall(r"[A-Za-z]{2,}", bare) if not _is_own(word.casefold(), own)}


def _is_own(word: str, own: set[str]) -> bool:
    """Whether it is one of those words, or what is left of one at the edge of a pane."""
    return any(one.startswith(word) or one.endswith(word) for one in own)


def words_of(*texts: str) -> set[str]:
    """The words of texts that are somebody's own."""
    return {word.casefold() for text in texts for word in re.findall(r"[A-Za-z]{2,}", text)}
