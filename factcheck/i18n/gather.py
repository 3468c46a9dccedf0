"""The catalogues brought up to date with the source: ``python -m factcheck.i18n.gather``. For who works on the program.

What is to be said is gathered by Babel; new sentences are added without a translation, and those that nobody says any more
are dropped. The file that the program reads (``.mo``) is made of the one that people edit (``.po``).
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from factcheck.i18n import CATALOGUES, DEFAULT, LANGUAGES

ROOT = CATALOGUES.parent.parent
ROOMS = ("claims", "factcheck", "sources")
"""The packages that speak to people."""
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "phrase": None, "phrases": (1, 2)}
"""By which functions a sentence is said, and which of their arguments it stands in."""
_WIDTH = 128


def gathered() -> Catalog:
    """Every sentence that the source says, without a translation."""
    found = Catalog(project="Factcheck", charset="utf-8", fuzzy=False)
    for room in ROOMS:
        for file, line, message, comments, context in extract_from_dir(
            ROOT / room, [("**.py", "python")], keywords=KEYWORDS, comment_tags=["Translators:"], strip_comment_tags=True
        ):
            found.add(message, locations=[(f"{room}/{file}", line)], auto_comments=comments, context=context)
    return found


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
    bare = Catalog(locale=found.locale, charset="utf-8", fuzzy=False)
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
