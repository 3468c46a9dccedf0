"""Every sentence is said in every language, in the same blanks; none is kept that nobody says; none is shown unsaid."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from factcheck.i18n import gather

LANGUAGES = list(gather.others())
SHOWN_BY = {
    "Static": 1,
    "Label": 1,
    "Button": 1,
    "Input": 1,
    "Piece": 1,
    "Content": 1,
    "notify": 1,
    "line": 1,
    "content": 1,
    "caption": 1,
    "FilterBox": 1,
    "Done": 1,
    "Underway": 1,
    "BadInput": 2,
}
"""Calls that show what they are given, and how many of their first arguments may be words for a person."""
SECOND = ("entry", "Objection")
"""Of these the first argument is a name for programs."""
SHOWN_AS = ("border_title", "border_subtitle", "placeholder", "tooltip", "title", "sub_title")
NAMES_OF_OURS = {"Factcheck"}


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def forms(message: Message) -> list[str]:
    return list(message.string) if isinstance(message.string, tuple | list) else [message.string]


def english(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, tuple | list) else (message.id,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_in_the_catalogue_and_none_that_nobody_says(language: str) -> None:
    source, found = gather.gathered(), gather.catalogue(language)

    assert {english(message) for message in found if message.id} == {english(message) for message in source if message.id}
    assert not found.obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_without_doubt_and_with_the_same_blanks(language: str) -> None:
    for message in (message for message in gather.catalogue(language) if message.id):
        assert not message.fuzzy, message.id
        for form in forms(message):
            assert form, message.id
            assert blanks(form) == blanks(english(message)[-1]), message.id
            assert (form[:1].isspace(), form[-1:].isspace()) == (message.id[:1] == " ", message.id[-1:] == " "), message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_that_the_program_reads_is_made_of_the_one_that_people_edit(language: str) -> None:
    found = gather.catalogue(language)

    assert gather.po_of(language).read_bytes() == gather.written(found), "python -m factcheck.i18n.gather"
    assert gather.po_of(language).with_suffix(".mo").read_bytes() == gather.compiled(found), "python -m factcheck.i18n.gather"


def test_sentences_are_found_wherever_they_stand() -> None:
    said = "f\"{_('One.')}\"\n_('Two '\n  'in two.')\nngettext('{count} a', '{count} b', n)\n"
    said = f"from factcheck.i18n import _, ngettext\n{said}"

    assert set(gather.said_in(said)) == {"One.", "Two in two.", ("{count} a", "{count} b")}
    assert list(gather.said_in("def _(x): ...\n_('not ours')\n")) == []


def unsaid(source: str) -> list[str]:
    """Words for a person that a screen shows as they stand."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            for argument in node.args[1:2] if name in SECOND else node.args[: SHOWN_BY.get(name, 0)]:
                found += words_in(argument)
            for keyword in node.keywords:
                if keyword.arg in SHOWN_AS:
                    found += words_in(keyword.value)
        elif isinstance(node, ast.Assign) and any(getattr(target, "attr", "") in SHOWN_AS for target in node.targets):
            found += words_in(node.value)
    return found


def words_in(node: ast.expr) -> list[str]:
    """The literal words of an expression that is shown: signs, keys and marks are no words."""
    if isinstance(node, ast.IfExp):
        return words_in(node.body) + words_in(node.orelse)
    if isinstance(node, ast.JoinedStr):
        return [word for part in node.values for word in words_in(part)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if any(len(word) > 2 and word.isalpha() for word in node.value.split()) else []
    return []


@pytest.mark.parametrize("file", sorted((gather.ROOT / "factcheck" / "tui").rglob("*.py")), ids=lambda file: file.stem)
def test_a_screen_says_its_words_by_way_of_the_catalogue(file: Path) -> None:
    assert [words for words in unsaid(file.read_text(encoding="utf-8")) if words not in NAMES_OF_OURS] == []


@pytest.mark.parametrize(
    "shown",
    [
        'self.app.notify("Nothing to copy.")',
        'yield Static("A word")',
        'Piece(f"{number} claims")',
        'widget.border_title = "1 Text" if wide else ""',
        'Input(placeholder="a title")',
        'entry("name", "a placeholder")',
    ],
)
def test_words_that_are_shown_as_they_stand_are_noticed(shown: str) -> None:
    assert unsaid(shown)
