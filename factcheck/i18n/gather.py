"""The catalogues brought up to date with the source: ``python -m factcheck.i18n.gather``. For who works on the program.

What the source says is gathered; new sentences are added without a translation, and those that nobody says any more
are dropped. The file that the program reads (``.mo``) is made of the one that people edit (``.po``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from factcheck.i18n import CATALOGUES, DEFAULT, LANGUAGES

ROOT = CATALOGUES.parent.parent
ROOMS = ("claims", "factcheck", "sources")
"""The packages that speak to people."""
_SAYING = {"_": 1, "N_": 1, "phrase": 1, "ngettext": 2, "phrases": 2}
"""By which functions a sentence is said, and in how many of their first arguments it stands: two where something is counted."""
_HOMES = ("factcheck.i18n", "claims.phrase")
_WIDTH = 128
_ANY_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""The same sentences make the same file, whenever it is made."""


def gathered() -> Catalog:
    """Every sentence that the source says, without a translation."""
    found = Catalog(project="Factcheck", charset="utf-8", fuzzy=False)
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("*.py")):
            for sentence in said_in(file.read_text(encoding="utf-8")):
                found.add(sentence)
    for file in sorted((ROOT / "factcheck" / "cli").rglob("*.py")):
        for sentence in helped_in(file.read_text(encoding="utf-8")):
            found.add(sentence)
    return found


def said_in(source: str) -> Iterator[str | tuple[str, str]]:
    """The sentences of one file, read off its syntax: before Python 3.12 Babel sees none that stands within an f-string."""
    tree = list(ast.walk(ast.parse(source)))
    imports = [node for node in tree if isinstance(node, ast.ImportFrom) and node.module in _HOMES]
    known = {name.name for node in imports for name in node.names} & set(_SAYING)
    for node in tree:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in known:
            first = node.args[: _SAYING[node.func.id]]
            texts = [each.value for each in first if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if texts and len(texts) == len(first):
                yield texts[0] if len(texts) == 1 else (texts[0], texts[1])


def helped_in(source: str) -> Iterator[str]:
    """The help of the command line: what its commands do, told by their docstrings, and what its options are for."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and _is_command(node):
            yield ast.get_docstring(node) or ""
        elif isinstance(node, ast.Call) and _name(node.func) in _EXPLAINED:
            for keyword in node.keywords:
                if keyword.arg == "help" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str):
                    yield keyword.value.value


_EXPLAINED = frozenset({"Option", "Argument", "Typer"})


def _is_command(function: ast.FunctionDef) -> bool:
    """Whether it answers with nothing, and what it is given is described to Typer."""
    says_nothing = isinstance(function.returns, ast.Constant) and function.returns.value is None
    return says_nothing and any(one.annotation and "typer." in ast.unparse(one.annotation) for one in function.args.args)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def has_blanks(sentence: str) -> bool:
    """Whether something is filled into a sentence; one without blanks may hold braces of its own."""
    try:
        return any(name is not None and name.isidentifier() for _, name, _, _ in Formatter().parse(sentence))
    except ValueError:
        return False


def po_of(language: str) -> Path:
    """The catalogue that people edit."""
    return CATALOGUES / language / "LC_MESSAGES" / "factcheck.po"


def catalogue(language: str) -> Catalog:
    """What the catalogue of ``language`` holds now."""
    with po_of(language).open("rb") as file:
        return read_po(file, locale=language, charset="utf-8")


def written(found: Catalog) -> bytes:
    """A catalogue as a file for people: sorted by the English, so that two people's additions seldom meet."""
    file = BytesIO()
    found.header_comment = f"# Factcheck in {LANGUAGES[str(found.locale)]}. docs/translating.md tells how this file is kept."
    write_po(file, found, width=_WIDTH, no_location=True, omit_header=False, sort_output=True, ignore_obsolete=True)
    kept = [line for line in file.getvalue().splitlines(keepends=True) if not line.startswith(_CHANGING)]
    return b"".join(kept)


def compiled(found: Catalog) -> bytes:
    """A catalogue as a file for the program."""
    file = BytesIO()
    bare = Catalog(locale=found.locale, creation_date=_ANY_DAY, revision_date=_ANY_DAY, charset="utf-8", fuzzy=False)
    for message in found:
        if message.id and not message.fuzzy:
            bare.add(message.id, message.string, context=message.context)
    write_mo(file, bare)
    return file.getvalue()


_CHANGING = tuple(
    f'"{name}'.encode() for name in ("POT-Creation", "PO-Revision", "Last-Tran", "Generated", "Report-", "Project", "Language-T")
)
"""Lines of the header that say when and by what it was written: two people's would always differ."""


def others() -> Iterator[str]:
    """The languages that need a catalogue: the source is in English."""
    return (language for language in LANGUAGES if language != DEFAULT)


def main() -> None:
    """Bring every catalogue up to date, and say what is left to translate."""
    source = gathered()
    for language in others():
        found = catalogue(language)
        found.update(source, no_fuzzy_matching=True)
        po_of(language).write_bytes(written(found))
        po_of(language).with_suffix(".mo").write_bytes(compiled(found))
        bare = [message.id for message in found if message.id and not _is_said(message.string)]
        print(f"{language}: {len(found)} sentences, {len(bare)} without a translation.")
        for missing in bare:
            print(f"  {missing}")


def _is_said(string: object) -> bool:
    return all(string) if isinstance(string, tuple | list) else bool(string)


if __name__ == "__main__":
    main()
